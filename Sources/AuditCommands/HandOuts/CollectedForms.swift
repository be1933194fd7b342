import AuditDocuments
import AuditStore
import Foundation

/// What was named to be collected, as far as it is forms of Word or one folder of them.
struct CollectedForms {
  /// The forms; nothing where something else was named.
  let files: [String]?
  /// What lies in a folder that is no hand-out and is not read; it may be a form that was saved as something else.
  let aside: [Problem]

  /// Looks at what was named; what Word keeps beside a document that is open is left out.
  ///
  /// - Throws: where it is a folder that may not be read.
  init(_ sources: [String]) throws(Problems) {
    guard sources.count == 1, let folder = sources.first, Self.isFolder(folder) else {
      (files, aside) = (sources.allSatisfy(Self.isForm) ? sources : nil, [])
      return
    }
    let all = try FolderContents.names(inFolder: folder, shownAs: folder)
    guard !all.contains(HandOutMark.fileName) else {
      (files, aside) = (nil, [])
      return
    }
    let names = all.filter { !$0.hasPrefix("~$") && !$0.hasPrefix(".") && $0 != "desktop.ini" }
    let forms = names.filter { Self.ending($0) == "docx" }
    let others = names.filter {
      Self.ending($0) != "docx" && (!forms.isEmpty || Self.otherDocuments.contains(Self.ending($0)))
    }
    let shown = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    files = forms.isEmpty ? nil : forms.map { "\(shown)/\($0)" }
    aside =
      others.isEmpty
      ? []
      : [
        Problem(
          "not read, as it is no form of Word: \(others.map(Problem.quote).joined(separator: ", "))",
          file: folder,
          hint: "\(FilledForm.readToday) \(FilledForm.copyIt)",
          severity: .warning
        )
      ]
  }

  /// As what else a form may have been saved.
  private static let otherDocuments: Set<String> = ["doc", "docm", "odt", "rtf", "pdf", "pages"]

  private static func ending(_ name: String) -> String { URL(filePath: name).pathExtension.lowercased() }

  /// A file that is called as a document is meant as one, whatever is in it.
  private static func isForm(_ path: String) -> Bool {
    let isThere = FileManager.default.fileExists(atPath: path) && !isFolder(path)
    return isThere && (ending(path) == "docx" || FilledForm.isLikely(URL(filePath: path)))
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}

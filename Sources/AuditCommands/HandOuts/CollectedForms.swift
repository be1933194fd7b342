import AuditDocuments
import AuditStore
import Foundation

/// Which of the things that were named to be collected are forms of Word.
enum CollectedFormWords {
  /// The forms, where all that was named are forms or one folder of them; nothing where it is something else.
  ///
  /// What Word keeps beside a document that is open is left out.
  static func forms(_ sources: [String]) throws -> [String]? {
    if sources.count == 1, let folder = sources.first, isFolder(folder) {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      guard !names.contains(HandOutMark.fileName) else { return nil }
      let forms = names.filter { $0.lowercased().hasSuffix(".docx") && !$0.hasPrefix("~$") && !$0.hasPrefix(".") }
      let shown = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
      return forms.isEmpty ? nil : forms.sorted().map { "\(shown)/\($0)" }
    }
    return sources.allSatisfy(isForm) ? sources : nil
  }

  /// What lies in a folder that is no hand-out and is no form; it may be one that was saved as something else.
  static func aside(_ sources: [String]) -> [Problem] {
    guard sources.count == 1, let folder = sources.first, isFolder(folder) else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard !names.contains(HandOutMark.fileName) else { return [] }
    let hasForms = names.contains { $0.lowercased().hasSuffix(".docx") }
    let others = names.filter { name in
      let ending = URL(filePath: name).pathExtension.lowercased()
      let isDocument = ["doc", "docm", "odt", "rtf", "pdf", "pages"].contains(ending)
      return !name.hasPrefix("~$") && !name.hasPrefix(".") && ending != "docx" && name != "desktop.ini"
        && (hasForms || isDocument)
    }
    guard !others.isEmpty else { return [] }
    return [
      Problem(
        "not read, as it is no form of Word: \(others.sorted().map(Problem.quote).joined(separator: ", "))",
        file: folder,
        hint: "Where a form is among them, open it in Word, save it as .docx beside the others, and collect again.",
        severity: .warning
      )
    ]
  }

  /// A file that is called as a document is meant as one, whatever is in it.
  private static func isForm(_ path: String) -> Bool {
    let isThere = FileManager.default.fileExists(atPath: path) && !isFolder(path)
    return isThere && (path.lowercased().hasSuffix(".docx") || FilledForm.isLikely(URL(filePath: path)))
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}

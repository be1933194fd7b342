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

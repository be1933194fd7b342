import AuditDocuments
import Foundation

/// A sheet with the name that its table has: its own, or that of its file.
public struct TableSheet: Sendable {
  let sheet: Sheet
  let name: String

  /// Takes a sheet of a file.
  public init(_ sheet: Sheet, of file: SourceFiles.File) {
    self.init(sheet, name: sheet.name ?? file.url.deletingPathExtension().lastPathComponent)
  }

  /// Takes a sheet under the name of its table.
  init(_ sheet: Sheet, name: String) {
    self.sheet = sheet
    self.name = name
  }

  var shown: String { sheet.name.map { "\(sheet.file), sheet \(Problem.quote($0))" } ?? sheet.file }
}

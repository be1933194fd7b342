import AuditDocuments
import Foundation

/// A sheet with the name that its table has: its own, or that of its file.
public struct TableSheet: Sendable {
  let sheet: Sheet
  let name: String

  /// Takes a sheet of a file.
  public init(_ sheet: Sheet, of file: SourceFiles.File) {
    let name = URL(filePath: SourceFiles.name(of: file)).deletingPathExtension().lastPathComponent
    self.init(sheet, name: sheet.name ?? name)
  }

  /// Takes a sheet under the name of its table.
  init(_ sheet: Sheet, name: String) {
    self.sheet = sheet
    self.name = name
  }

  /// What of the sheet and of those beside it was not read.
  var passedOver: [Problem] { sheet.passedOver }

  var shown: String { sheet.shown }
}

extension Sheet {
  /// What of the sheet and of those beside it was not read, and what was although nobody sees it.
  var passedOver: [Problem] {
    var problems: [Problem] = []
    if !hiddenBeside.isEmpty {
      let names = hiddenBeside.map(Problem.quote).joined(separator: ", ")
      let what = hiddenBeside.count == 1 ? "its hidden sheet \(names) was" : "its hidden sheets \(names) were"
      problems.append(
        Problem(
          "\(what) not read",
          file: file,
          hint: "Show those that belong to the list, and save the workbook again.",
          severity: .warning
        )
      )
    }
    if hiddenRows > 0 {
      problems.append(
        Problem(
          "\(hiddenRows == 1 ? "1 hidden row was" : "\(hiddenRows) hidden rows were") read like the others",
          file: shown,
          hint: "If a filter was to leave them out, delete them from a copy of the sheet, and read that.",
          severity: .warning
        )
      )
    }
    if unworkedCells > 0 {
      let cells = unworkedCells == 1 ? "1 cell holds a formula" : "\(unworkedCells) cells hold a formula"
      problems.append(
        Problem(
          "\(cells) of which the file keeps no result, and was read as empty",
          file: shown,
          hint: "Open the workbook in Excel or LibreOffice, save it there, and read it again.",
          severity: .warning
        )
      )
    }
    return problems
  }

  /// The sheet as messages call it.
  var shown: String { name.map { "\(file), sheet \(Problem.quote($0))" } ?? file }
}

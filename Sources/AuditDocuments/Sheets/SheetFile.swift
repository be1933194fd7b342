import Foundation

extension Sheet {
  /// A sheet of a file, with the names of those beside it.
  public typealias Found = (sheet: Sheet, others: [String])

  /// Reads a list from a file: a workbook of Excel, or text with commas, semicolons or tabs in
  /// UTF-8, UTF-16 or Windows-1252.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - shownName: the file as it is shown to the reader.
  ///   - name: which sheet of a workbook; the first that holds something where it is nil.
  /// - Returns: the sheet, and the names of the others.
  /// - Throws: when it cannot be read, or has no such sheet.
  public static func read(_ file: URL, shownAs shownName: String, sheet name: String? = nil) throws(Problems) -> Found {
    guard isWorkbook(file) else {
      return try read(try SourceText.bytes(of: file, shownAs: shownName, limit: limit), shownAs: shownName, sheet: name)
    }
    guard let handle = PlainFile.open(file), let data = try? handle.read(upToCount: limit + 1), data.count <= limit
    else {
      throw Problems([
        Problem("the workbook is larger than 64 MiB", file: shownName, hint: "Save the sheet that is wanted as CSV.")
      ])
    }
    return try read(Array(data), shownAs: shownName, sheet: name)
  }

  /// Reads a list that is in memory, as one of a file is read.
  ///
  /// - Parameters:
  ///   - bytes: what is in the file, at most 64 MiB.
  ///   - shownName: the list as it is shown to the reader.
  ///   - name: which sheet of a workbook; the first that holds something where it is nil.
  /// - Returns: the sheet, and the names of the others.
  /// - Throws: when it cannot be read, or has no such sheet.
  public static func read(_ bytes: [UInt8], shownAs shownName: String, sheet name: String? = nil) throws(Problems)
    -> Found
  {
    guard Workbook.isLikely(bytes) else {
      if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
        throw Problems([
          Problem(
            "the file is a workbook of the old kind (.xls), or is locked with a password",
            file: shownName,
            hint: "Open it in Excel, take the password away, and save it as .xlsx or CSV."
          )
        ])
      }
      return (try Sheet(SourceText(name: shownName, bytes: ListedText.utf8(bytes), isPrivate: true, limit: limit)), [])
    }
    let sheets = try Workbook(bytes, file: shownName).sheets
    let names = sheets.compactMap(\.name)
    guard let sheet = sheets.first(where: { name == nil ? !$0.rows.isEmpty : $0.name == name }) else {
      let there = "The sheets are \(names.map(Problem.quote).joined(separator: ", "))."
      throw Problems([
        name.map { Problem("there is no sheet \(Problem.quote($0))", file: shownName, hint: there) }
          ?? Problem(
            "no sheet of the workbook holds anything",
            file: shownName,
            hint: "Name the file that has the list."
          )
      ])
    }
    return (sheet, names.filter { $0 != sheet.name })
  }

  private static let limit = 64 << 20

  private static func isWorkbook(_ file: URL) -> Bool {
    guard let handle = PlainFile.open(file), let first = try? handle.read(upToCount: 4) else { return false }
    return Workbook.isLikely(Array(first))
  }
}

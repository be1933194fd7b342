/// A workbook as Excel writes it (.xlsx): its sheets as rows of texts.
public struct Workbook: Sendable {
  /// Its sheets in order, hidden ones left out.
  public let sheets: [Sheet]

  /// 64 MiB, how much its parts may have together, unpacked.
  public static let unpackedLimit = 64 << 20

  /// Whether a file is a zip archive, as workbooks are.
  public static func isLikely(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Reads a workbook.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - file: the file as it is shown to the reader.
  /// - Throws: when it cannot be read, with what to do.
  public init(_ bytes: [UInt8], file: String) throws(Problems) {
    func refusal(_ message: String, _ hint: String) -> Problems { Problems([Problem(message, file: file, hint: hint)]) }
    let parts: [String: [UInt8]]
    var isArchive = false
    do {
      parts = try ZippedParts.read(bytes, limit: Self.unpackedLimit) { path in
        if Self.isSource(path) { isArchive = true }
        return path.hasPrefix("xl/") && Self.isRead(path)
      }
    } catch {
      throw switch error {
      case .damaged: refusal("the workbook is damaged", "Open it in Excel, save it again, or save the sheet as CSV.")
      case .locked:
        refusal("the workbook is locked with a password", "Take the password away, or save the sheet as CSV.")
      case .tooLarge: refusal("the workbook is larger than 64 MiB unpacked", "Save the sheet that is wanted as CSV.")
      }
    }
    guard let book = parts["xl/workbook.xml"] else {
      if isArchive {
        throw refusal("the file is an archive of files", "Unpack it first, and name the files or their folder.")
      }
      throw refusal("the file is no workbook of Excel", "Save the list as .xlsx or as CSV.")
    }
    guard let sheets = WorkbookParts(parts).sheets(of: book, file: file) else {
      throw refusal("the workbook is damaged", "Open it in Excel, save it again, or save the sheet as CSV.")
    }
    if sheets.seen.isEmpty, !sheets.hidden.isEmpty {
      let names = sheets.hidden.map(Problem.quote).joined(separator: ", ")
      throw refusal(
        sheets.hidden.count == 1 ? "the only sheet \(names) is hidden" : "all its sheets are hidden: \(names)",
        "Show the sheet that is wanted, and save the workbook again."
      )
    }
    self.sheets = sheets.seen
  }

  /// Whether a path in an archive is that of a file such as systems export, which stands at its top or in a folder of it.
  private static func isSource(_ path: String) -> Bool {
    let small = path.lowercased()
    let isPart = ["xl/", "word/", "docprops/", "_rels/", "[content_types]"].contains { small.hasPrefix($0) }
    return !isPart && [".csv", ".tsv", ".txt", ".xml", ".json", ".jsonl", ".xlsx"].contains { small.hasSuffix($0) }
  }

  private static func isRead(_ path: String) -> Bool {
    path == "xl/workbook.xml" || path == "xl/_rels/workbook.xml.rels" || path == "xl/sharedStrings.xml"
      || path == "xl/styles.xml" || path.hasPrefix("xl/worksheets/") && path.hasSuffix(".xml")
  }
}

import AuditDocuments
import AuditStore
import AuditWalk
import CaseExtracts
import Foundation

/// The list of open cases as it was named: a list in CSV or a workbook, or any source that `check` reads.
struct ListedSource {
  /// The file or the folder.
  let path: String
  /// The sheet that was named.
  let sheet: String?
  /// The headings that were named for its columns.
  let columns: [CaseColumn: String]
  /// How tables are read that are no list.
  let tables: TableOptions

  /// Reads it as far as it has to be known what it is.
  ///
  /// - Throws: where it cannot be read, or is no list and no source.
  func cases() throws(Problems) -> PlanLists.Cases {
    let file = URL(filePath: path)
    if isSource(file) {
      guard sheet == nil, columns.values.allSatisfy(\.isEmpty) else {
        throw Problems([
          Problem(
            "the source is read as extracts, and not as a list with columns",
            file: path,
            hint: "Leave out \(sheet == nil ? "--column" : "--sheet") for the list of cases, or give one of its tables."
          )
        ])
      }
      return try extracts()
    }
    let sheets = try Sheet.all(in: file, shownAs: path)
    // Several tables of one source, such as the lists of Annex A: the first of them is not the list of open cases.
    if sheet == nil, columns.isEmpty, isOfSeveralTables(sheets, file) { return try extracts() }
    return .sheets(try ListSheets.ofCases(sheets, sheet: sheet, named: columns, shownAs: path))
  }

  /// Whether it can be no list: a folder, a document of XML or JSON, or a database; or a mapping was named for it.
  private func isSource(_ file: URL) -> Bool {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return false }
    if isFolder.boolValue || tables.mapping != nil || DatabaseSheets.isDatabase(file) { return true }
    guard let handle = PlainFile.open(file), let head = try? handle.read(upToCount: 4096) else { return false }
    let bytes = Array(head)
    let text = bytes.filter { $0 > 0x20 && ![0xEF, 0xBB, 0xBF, 0xFF, 0xFE].contains($0) }
    return text.first.map { [UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: "[")].contains($0) } ?? false
  }

  private func isOfSeveralTables(_ sheets: [Sheet], _ file: URL) -> Bool {
    guard sheets.count > 1 else { return false }
    let found = sheets.map { TableSheet($0, of: (file, path)) }
    guard let reader = try? TableReader(found, mappings: try DividedSources.shippedMappings()) else { return false }
    return reader.matched.contains { $0.kinds > 1 }
  }

  private func extracts() throws(Problems) -> PlanLists.Cases {
    let sources = try tables.sources([path])
    return .extracts(file: path) { key, take in
      var reading = ExtractReading(cases: 0, problems: Problems([]))
      let seen = SeenCases()
      func add(_ other: ExtractReading) {
        let all = reading.problems.all + other.problems.all
        reading = ExtractReading(cases: reading.cases + other.cases, problems: Problems(all))
      }
      if let tables = sources.tables { add(try tables.readJoined(with: key, seen: seen) { take($0) }) }
      for file in CINCensusReader.latestFirst(sources.others) {
        var reader = ExtractReader(file: file.url, shownAs: file.shown)
        reader.seen = seen
        add(try reader.readAhead(with: key) { take($0) })
      }
      return reading
    }
  }
}

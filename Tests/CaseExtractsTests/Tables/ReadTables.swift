import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation

@testable import CaseExtracts

/// Tables of invented children, read as `check` and `import` read them.
struct ReadTables {
  private(set) var cases: [CaseFile] = []
  private(set) var problems: [String] = []

  /// Reads texts under the names of their files, with the shipped mappings or one of its own.
  ///
  /// A mapping that is `isForThese` is one that somebody wrote for these very tables.
  init(
    _ texts: KeyValuePairs<String, String>,
    mapping: String? = nil,
    isForThese: Bool = false,
    asOf: Day? = "2026-03-31"
  ) throws {
    let folder = try TemporaryFolder()
    let sheets = try texts.flatMap { name, text in
      let url = folder.url.appending(path: name.replacing("/", with: "-"))
      try Data(text.utf8).write(to: url)
      let sheets = try TableReader.sheets(of: (url: url, shown: name))
      // The lists of a record have names of their own.
      guard !name.hasSuffix(".json") else { return sheets }
      return sheets.map {
        TableSheet($0.sheet, name: name.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? name)
      }
    }
    var mappings =
      try mapping.map { [try TableMapping(SourceText(name: "own.yaml", bytes: Array($0.utf8)))] }
      ?? ShippedMapping.all()
    for index in mappings.indices { mappings[index].needsEveryName = isForThese }
    var reader = try TableReader(sheets, mappings: mappings)
    reader.asOf = asOf
    let reading = try reader.readJoined(seen: SeenCases()) { cases.append($0.caseFile) }
    problems = reading.problems.all.map(\.what)
  }

  /// What a rule says of a case.
  static func outcome(_ rule: String, _ caseFile: CaseFile) -> Outcome? {
    Rule.catalogue.first { $0.identifier == rule }?.finding(for: caseFile).outcome
  }
}

import ArgumentParser
import AuditDocuments
import AuditWalk
import CaseExtracts
import Foundation

/// How tables (CSV, Excel, records in JSON) are read.
struct TableOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Read tables as this mapping says, in place of the shipped ones.", valueName: "file")
  )
  var mapping: String?
  @Option(help: "Which comes first in dates such as 03/04/2026 of tables: day-first or month-first.")
  var dates: DateOrder?

  /// The files that were named, those that hold tables apart, which are read together.
  func sources(_ names: [String]) throws(Problems) -> DividedSources {
    let files = try SourceFiles.found(names, endings: ExtractReader.endings + TableReader.endings)
    return try DividedSources(files, mapping: try ownMapping(), dates: dates)
  }

  /// The mapping that was named; nil where none was.
  func ownMapping() throws(Problems) -> TableMapping? {
    guard let mapping else { return nil }
    var own = try TableMapping(SourceText(contentsOf: URL(filePath: mapping), shownAs: mapping))
    own.needsEveryName = true
    return own
  }
}

extension DateOrder: ExpressibleByArgument {}

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
    let files = try Self.found(names, endings: ExtractReader.endings + TableReader.endings)
    return try DividedSources(files, mapping: try ownMapping(), dates: dates)
  }

  /// The files that were named, and those of folders; says what else lies in a folder and is not read.
  static func found(_ names: [String], endings: [String]) throws(Problems) -> [SourceFiles.File] {
    let files = try SourceFiles.found(names, endings: endings)
    let left = SourceFiles.leftOut(of: names, endings: endings)
    if !left.isEmpty { Console.note(Problems(left).render()) }
    return files
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

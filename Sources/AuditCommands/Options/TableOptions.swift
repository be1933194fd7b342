import ArgumentParser
import AuditDocuments
import AuditStore
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
    let isTable = files.map {
      TableReader.isTable($0.url, takesText: mapping != nil) || DatabaseSheets.isDatabase($0.url)
    }
    let tables = zip(files, isTable).filter(\.1).map(\.0)
    return DividedSources(
      files: files,
      firstTable: tables.first,
      tables: try reader(tables),
      others: zip(files, isTable).filter { !$0.1 }.map(\.0)
    )
  }

  /// A reader of files that hold tables; nil where there are none.
  private func reader(_ files: [SourceFiles.File]) throws(Problems) -> TableReader? {
    guard !files.isEmpty else { return nil }
    var mappings = if let own = try ownMapping() { [own] } else { try Self.shipped() }
    if let dates { mappings = mappings.map { $0.withDates(dates) } }
    return try TableReader(try Self.sheets(of: files), mappings: mappings)
  }

  /// The sheets of files, the tables of databases among them; every file that cannot be read is a problem.
  static func sheets(of files: [SourceFiles.File]) throws(Problems) -> [TableSheet] {
    var problems: [Problem] = []
    var sheets: [TableSheet] = []
    for file in files {
      do throws(Problems) {
        sheets +=
          DatabaseSheets.isDatabase(file.url)
          ? try DatabaseSheets.sheets(in: file.url, shownAs: file.shown).map { TableSheet($0, of: file) }
          : try TableReader.sheets(of: file)
      } catch {
        problems += error.all
      }
    }
    if !problems.isEmpty { throw Problems(problems) }
    return sheets
  }

  /// The mapping that was named; nil where none was.
  func ownMapping() throws(Problems) -> TableMapping? {
    guard let mapping else { return nil }
    var own = try TableMapping(SourceText(contentsOf: URL(filePath: mapping), shownAs: mapping))
    own.needsEveryName = true
    return own
  }

  /// The mappings that travel inside the program.
  static func shipped() throws(Problems) -> [TableMapping] {
    var mappings: [TableMapping] = []
    for file in ShippedFiles.all where file.path.hasPrefix("\(ShippedFiles.Folder.mappings.rawValue)/") {
      mappings.append(try TableMapping(SourceText(name: file.path, bytes: file.bytes)))
    }
    return mappings
  }
}

/// Files that were named to be read, those that hold tables apart.
struct DividedSources {
  /// All of them, in their order.
  let files: [SourceFiles.File]
  /// The first that holds tables.
  let firstTable: SourceFiles.File?
  /// What reads those that hold tables; nil where none does.
  let tables: TableReader?
  /// Those that hold none.
  let others: [SourceFiles.File]

  /// Divides files.
  init(files: [SourceFiles.File], firstTable: SourceFiles.File?, tables: TableReader?, others: [SourceFiles.File]) {
    (self.files, self.firstTable, self.tables, self.others) = (files, firstTable, tables, others)
  }

  /// Files of which none holds a table.
  init(files: [SourceFiles.File]) { self.init(files: files, firstTable: nil, tables: nil, others: files) }
}

extension DateOrder: ExpressibleByArgument {}

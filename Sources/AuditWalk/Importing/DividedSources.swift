import AuditDocuments
import AuditStore
import CaseExtracts

/// Files that are to be read, those that hold tables apart, which are read together.
public struct DividedSources {
  /// All of them, in their order.
  public let files: [SourceFiles.File]
  /// The first that holds tables.
  public let firstTable: SourceFiles.File?
  /// What reads those that hold tables; nil where none does.
  public let tables: TableReader?
  /// Those that hold none.
  public let others: [SourceFiles.File]

  /// Divides files.
  ///
  /// - Parameters:
  ///   - files: the files.
  ///   - own: the mapping that reads tables, in place of those that travel inside the program.
  ///   - dates: which comes first in dates of tables; what a mapping says where it is nil.
  /// - Throws: what cannot be read of the tables, and that no mapping reads them.
  public init(
    _ files: [SourceFiles.File],
    mapping own: TableMapping? = nil,
    dates: DateOrder? = nil
  ) throws(Problems) {
    let isTable = files.map { TableReader.isTable($0, takesText: own != nil) || DatabaseSheets.isDatabase($0.url) }
    let found = zip(files, isTable).filter(\.1).map(\.0)
    (self.files, firstTable) = (files, found.first)
    others = zip(files, isTable).filter { !$0.1 }.map(\.0)
    guard !found.isEmpty else {
      tables = nil
      return
    }
    var mappings = if let own { [own] } else { try Self.shippedMappings() }
    if let dates { mappings = mappings.map { $0.withDates(dates) } }
    tables = try TableReader(try Self.sheets(of: found), mappings: mappings)
  }

  /// Notes, of which none is a table.
  public init(notes files: [SourceFiles.File]) {
    (self.files, firstTable, tables, others) = (files, nil, nil, files)
  }

  /// Whether any of them may hold running text, in which names stand; a census has codes and dates only.
  public var holdsRunningText: Bool {
    // What a file is called says nothing of what it holds; one in no format that is known is refused when it is read.
    tables?.readsRunningText == true
      || others.contains { file in
        guard let format = try? ExtractFormat.detect(file.url, shownAs: file.shown) else { return false }
        return format != .cinCensus
      }
  }

  /// The sheets of files, the tables of databases among them; every file that cannot be read is a problem.
  public static func sheets(of files: [SourceFiles.File]) throws(Problems) -> [TableSheet] {
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

  /// The mappings that travel inside the program.
  public static func shippedMappings() throws(Problems) -> [TableMapping] {
    var mappings: [TableMapping] = []
    for file in ShippedFiles.all where file.path.hasPrefix("\(ShippedFiles.Folder.mappings.rawValue)/") {
      mappings.append(try TableMapping(SourceText(name: file.path, bytes: file.bytes)))
    }
    return mappings
  }
}

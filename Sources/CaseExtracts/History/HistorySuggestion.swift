import AuditDocuments
import AuditRules

/// What the columns and words of an earlier list could mean, for a lead to read and correct.
public struct HistorySuggestion: Sendable {
  /// A column, and what it could be.
  struct Matched: Sendable {
    /// What the mapping calls the column.
    var column: String
    /// What it could be, the nearest first.
    var candidates: [Candidate]
    /// Whether the first is near enough, and nearer than any other.
    var isSure: Bool
  }

  /// An item or a section, and how near its wording is.
  struct Candidate: Sendable {
    var id: String
    var wording: String
    var nearness: Double
    /// Whether one of the two wordings denies what the other asks, so that Yes may say No.
    var isTurned = false
  }

  /// A word of the cells, what it is taken for, and how many cells have it.
  struct Word: Sendable {
    var key: String
    var meaning: String?
    var cells: Int
  }

  let asked: AskedQuestions
  let sheet: String?
  let otherSheets: [String]
  let headerRow: Int
  let headerRows: Int
  let roles: [HistoryRole: String]
  let order: HistoryDays.Order?
  /// How many days can be read in two ways where no order is proven.
  let daysOfTwoWays: Int
  let items: [Matched]
  let sections: [Matched]
  let outcomes: [Word]
  let grades: [Word]
  /// Words that stand in one cell only, and are not shown: they may be anything.
  let rareWords: Int
  /// Columns of what people wrote, which are not brought in.
  let texts: [String]
  /// Other columns that are not brought in.
  let unused: [String]

  /// Looks through a list.
  ///
  /// - Throws: where no row looks like a header.
  public init(_ found: Sheet.Found, asked: AskedQuestions) throws(Problems) {
    let matching = SuggestedMatches(asked)
    let columns: SuggestedColumns
    do throws(Problems) {
      columns = try SuggestedColumns(found.sheet, isWording: matching.isWording)
    } catch {
      throw Self.naming(found, in: error)
    }
    self.asked = asked
    sheet = found.sheet.name
    otherSheets = found.others
    headerRow = columns.headerRow
    headerRows = columns.headerRows
    let table = columns.table
    roles = columns.roles.mapValues { table.name(of: $0) }
    let days = columns.roles[.day].map { day in table.rows.map { $0[day] } } ?? []
    let proven = HistoryDays.proven(by: days)
    order = proven.count == 1 ? proven.first : nil
    daysOfTwoWays = order == nil ? days.count(where: HistoryDays.isTwoWays) : 0
    items = matching.items(
      of: columns.answers.map { table.name(of: $0) },
      headings: columns.answers.map(table.questions),
      doubtful: Set(columns.doubtful.map { table.name(of: $0) })
    )
    sections = matching.sections(
      of: columns.grades.map { table.name(of: $0) },
      doubtful: Set(columns.doubtful.map { table.name(of: $0) })
    )
    let words = SuggestedWords(columns)
    (outcomes, grades, rareWords) = (words.outcomes, words.grades, words.rare)
    texts = columns.texts.map { table.name(of: $0) }
    unused = columns.others.map { table.name(of: $0) }
  }

  /// What is wrong with a sheet, with the names of the others, one of which may be meant.
  private static func naming(_ found: Sheet.Found, in problems: Problems) -> Problems {
    guard !found.others.isEmpty else { return problems }
    let others = "The other sheets are: \(found.others.map(Problem.quote).joined(separator: ", "))."
    return Problems(
      problems.all.map {
        Problem($0.what, file: $0.file, line: $0.line, hint: "\($0.hint) \(others)", severity: $0.severity)
      },
      omitted: problems.omitted
    )
  }
}

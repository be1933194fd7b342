import AuditRules

/// How the tables of one kind of source become case files: which column is which fact.
///
/// It is written in YAML (`docs/mapping.md`); those of the published returns are shipped in `mappings/`.
public struct TableMapping: Sendable {
  /// What it is called, for example `annex-a`.
  public let id: String
  /// What it reads, in words.
  public let title: String
  /// Which of two numbers of a date is the day, where its source says so.
  var order: HistoryDays.Order?
  /// The rules that its source feeds; nil where nobody has said it, so that it is worked out from the facts.
  let rules: Set<String>?
  let tables: [MappedTable]
  /// Whether a column that a table does not have is one that is empty: a record leaves out what it has not.
  let leavesOutEmpty: Bool
  /// Whether a table without a row says that no child has any; else nothing was seen of what it would hold.
  let emptyMeansNone: Bool
  /// Whether every column under `names:` has to be there: somebody wrote them for these very tables, and a heading that is mistyped
  /// would leave its names in the texts.
  public var needsEveryName = false

  /// The same, told which of two numbers of a date is the day.
  public func withDates(_ order: DateOrder) -> TableMapping {
    var copy = self
    copy.order = order.order
    return copy
  }
}

/// Which of two numbers of a date such as `03/04/2026` is the day.
public enum DateOrder: String, CaseIterable, Sendable {
  /// 3 April, as in England.
  case dayFirst = "day-first"
  /// 4 March.
  case monthFirst = "month-first"

  var order: HistoryDays.Order { self == .dayFirst ? .dayFirst : .monthFirst }
}

/// How the rows of one table become parts of case files.
struct MappedTable: Sendable {
  /// The names that such a table has; it is known by its headings where it has another.
  let called: [String]
  /// The column that says whose row it is.
  let child: MappedColumn
  /// The headings of columns that hold somebody's name: it is kept nowhere, and masked in every text of that child.
  let names: [String]
  /// Whether such a table is known and nothing is read from it.
  let isSkipped: Bool
  /// What it makes of its own.
  let own: [MappedBlock]
  /// What every table of the mapping makes that has the columns for it.
  let every: [MappedBlock]

  var makes: [MappedBlock] { own + every }
}

/// A column by the headings that it may have.
struct MappedColumn: Sendable, Hashable {
  let headings: [String]
  /// Where its content is the key of another table: the heading of that key there, and of what it stands for.
  var through: Through?

  struct Through: Sendable, Hashable {
    let key: String
    let value: String
  }
}

/// What one row makes: a part of a list of the case file, or facts of the case or the child.
struct MappedBlock: Sendable {
  /// The key of the case file; nil for the case itself.
  let part: String?
  /// Only rows in which these columns say one of these words.
  let conditions: [Condition]
  /// Of which children without a row it is known that they have none.
  let complete: Complete
  /// The first day and month of the years that the source is a return of: nothing is known from before the year of its first row.
  let yearStart: YearStart?
  /// How many months before the day of the extract the source begins: nothing is known from before.
  let monthsBack: Int?
  /// Rows that go on with the part before, such as a change of the legal status within one placement.
  let continues: Condition?
  /// Rows that say the same here are one part.
  let one: [MappedColumn]
  let facts: [MappedFact]

  /// A column that has to say one of some words, or none of them.
  struct Condition: Sendable {
    let column: MappedColumn
    /// The words, as `MappedWords.key` has them.
    let words: Set<String>
    let isTurned: Bool
  }

  /// A day on which years begin.
  struct YearStart: Sendable, Equatable {
    let month: Int
    let day: Int

    /// The first day of the year in which a day lies.
    func year(of day: Day) -> Day? {
      guard let same = Day(year: day.year, month: month, day: self.day) else { return nil }
      return same <= day ? same : Day(year: day.year - 1, month: month, day: self.day)
    }
  }

  /// Of which children a table without a row says something.
  enum Complete: Sendable, Equatable {
    /// Of none: that part of the file was not seen.
    case ofNone
    /// Of all: that part of the file is there and empty.
    case ofAll
    /// Of those who have a plan of this kind.
    case ofPlan(PlanKind)
    /// Of those who have a row in that table.
    case ofRow
  }
}

/// Where one fact comes from.
struct MappedFact: Sendable {
  let key: String
  let kind: FactKind
  let source: Source

  enum Source: Sendable {
    /// A cell.
    case column(MappedColumn, words: [String: String], reading: Reading)
    /// The same of every row.
    case constant(String)
    /// The age band on the day of the extract, from a column with the date of birth, or one with the day on which the birth is expected.
    case born(MappedColumn, expected: MappedColumn?)
    /// The name of the part of this list during which it was, and of which kind of plan that is, where the mapping says so.
    case during(String, PlanKind?)
    /// Parts of the part, each with facts of its own.
    case parts([[MappedFact]])
  }

  /// How a cell is read beyond what its kind asks.
  enum Reading: Sendable, Equatable {
    case plain
    /// Its code alone: `N1` of `a) N1 - Abuse or neglect`.
    case code
    /// The opposite of what a yes or a no says.
    case turned
    /// Several words, with this between them.
    case split(String)
  }
}

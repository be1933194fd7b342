import AuditPages
import AuditRules
import AuditSummaries

/// What was brought in from lists of earlier years: how much, of when, and what of it can be compared.
public struct HistoryReport: Report {
  /// One import.
  public struct Import: Sendable {
    /// Its name.
    public var name: String
    /// The day on which it was brought in.
    public var broughtIn: Day
    /// The checklist and the version that its items are of.
    public var checklist: (id: String, version: Int)
    /// Its audits.
    public var audits: [ImportedAudit]
    /// Its items, each with whether its answers can be compared, and why, and whether it was asked the other way round.
    public var items: [(item: String, comparable: Comparability, isReversed: Bool)]
    /// The rows that were left out, by reason.
    public var leftOut: [(reason: String, rows: Int)]
    /// The columns that were not brought in: all of them, and those with what people wrote.
    public var notRead: (all: ImportedList.Unread, texts: ImportedList.Unread)
    /// The SHA-256 of the list it was read from.
    public var list: String

    /// Makes what is told of an import.
    public init(
      name: String,
      broughtIn: Day,
      checklist: (id: String, version: Int),
      audits: [ImportedAudit],
      items: [(item: String, comparable: Comparability, isReversed: Bool)],
      leftOut: [(reason: String, rows: Int)],
      notRead: (all: ImportedList.Unread, texts: ImportedList.Unread),
      list: String
    ) {
      self.name = name
      self.broughtIn = broughtIn
      self.checklist = checklist
      self.audits = audits
      self.items = items
      self.leftOut = leftOut
      self.notRead = notRead
      self.list = list
    }
  }

  /// Whether imported answers to an item can be compared with later ones.
  public enum Comparability: Hashable, Sendable {
    /// The same words were asked.
    case sameWords
    /// A lead says that the same was asked, and why.
    case saidByLead(String)
    /// Something else was asked.
    case reworded

    /// The word for programs.
    var word: String {
      switch self {
      case .sameWords: "same-words"
      case .saidByLead: "said-by-lead"
      case .reworded: "no"
      }
    }

    var inWords: String {
      switch self {
      case .sameWords: "yes, with audits that were asked the same words"
      case .saidByLead(let reason): "yes, a lead says so: \(reason)"
      case .reworded: "no, reworded"
      }
    }
  }

  let imports: [Import]

  /// Makes the page.
  public init(_ imports: [Import]) { self.imports = imports }

  /// The page before it has a format.
  public var page: Page {
    guard !imports.isEmpty else {
      return Page(
        title: Self.title,
        headline: ["Nothing was brought in. caseaudit history suggest FILE --checklist ID begins with a list."]
      )
    }
    return Page(title: Self.title, headline: [Self.warning], sections: imports.map(section))
  }

  static let title = "Earlier audits, imported"

  /// What every page says that shows an imported audit.
  static let warning =
    "Imported audits were made with other forms and by other auditors. Nobody signed them here, and nothing of them can be"
    + " verified: they are counted apart, and are in no figure of agreement, moderation or rules."

  private func section(_ one: Import) -> PageSection {
    let cases = Set(one.audits.map(\.reference)).count
    let days = one.audits.map(\.day)
    let period = Self.period(days)
    var statements = [
      "\(Words.count(one.audits.count, "imported audit")) of \(Words.count(cases, "case")), \(period); brought in on"
        + " \(one.broughtIn.inWords) for \(one.checklist.id), version \(one.checklist.version)."
    ]
    let left = one.leftOut.reduce(0) { $0 + $1.rows }
    if left > 0 {
      let reasons = one.leftOut.map { "\($0.rows) with \($0.reason)" }
      statements.append("\(Words.count(left, "row").uppercasedAtStart) left out: \(Words.list(reasons)).")
    }
    statements += Self.notRead(one.notRead.all, texts: one.notRead.texts)
    statements.append("The list has the digest \(one.list.prefix(16)).")
    return PageSection(
      id: "import-\(one.name)",
      title: one.name,
      blocks: [.list(statements)] + items(one) + grades(one)
    )
  }

  /// What was not brought in, and why: columns that nobody named may hold anything.
  private static func notRead(_ all: ImportedList.Unread, texts: ImportedList.Unread) -> [String] {
    func words(_ unread: ImportedList.Unread) -> String {
      "\(Words.count(unread.columns, "column")) with \(Words.count(unread.cells, "cell"))"
    }
    let others = ImportedList.Unread(columns: all.columns - texts.columns, cells: all.cells - texts.cells)
    return [
      texts.columns > 0 ? "\(words(texts)) of what people wrote not brought in: it may name a child." : nil,
      others.columns > 0 ? "\(words(others)) that the mapping does not name not brought in." : nil,
    ].compactMap(\.self)
  }

  /// The grades of the whole file and of each section that has any, each audit once.
  private func grades(_ one: Import) -> [Block] {
    let graded = one.grades
    guard !graded.isEmpty else { return [] }
    return [
      .table(
        Table(
          caption: "The grades of \(one.name)",
          columns: [Table.Column("Section")] + Grade.allCases.map { Table.Column($0.inWords, .number) }
            + [Table.Column("Not graded", .number)],
          rows: graded.map { section, counts in
            .cells(
              [section ?? "The whole file"] + Grade.allCases.map { "\(counts[$0])" }
                + ["\(one.audits.count - counts.total)"]
            )
          }
        )
      )
    ]
  }

  private static func period(_ days: [Day]) -> String {
    guard let first = days.min(), let last = days.max() else { return "" }
    return first == last ? first.inWords : "\(first.inWords) to \(last.inWords)"
  }

  private func items(_ one: Import) -> [Block] {
    guard !one.items.isEmpty else { return [.paragraph("It has grades only, and no answers to items.")] }
    let turned = one.items.contains(where: \.isReversed)
    return [
      .table(
        Table(
          caption: "What \(one.name) has answers to",
          columns: [
            Table.Column("Item"), Table.Column("Answers", .number), Table.Column("Can be compared"),
          ],
          rows: one.items.map { item, comparable, isReversed in
            .cells([
              item + (isReversed ? " (asked the other way round)" : ""), "\(Self.answers(one, item))",
              comparable.inWords,
            ])
          }
        )
      )
    ] + (turned ? [.paragraph(Self.turned)] : [])
  }

  private static let turned =
    "Asked the other way round: a Yes of the list says that it was not done, and is counted as not met; its No as met."

  private static func answers(_ one: Import, _ item: String) -> Int { one.audits.count { $0.outcomes[item] != nil } }

  /// The columns of the tidy rows, one row an item; an import with grades only has one row without an item.
  public static let columns: [DataColumn] = [
    DataColumn("import", "the name of the import"),
    DataColumn("brought_in", "the day on which it was brought in"),
    DataColumn("first", "the day of its first audit"), DataColumn("last", "the day of its last audit"),
    DataColumn("audits", "how many audits it has"), DataColumn("checklist", "the checklist of its items"),
    DataColumn("version", "the version of the checklist"), DataColumn("item", "an item that it has answers to"),
    DataColumn("answers", "how many audits answer it"),
    DataColumn("comparable", "same-words, said-by-lead or no"),
    DataColumn("reason", "why a lead holds that the same was asked"),
    DataColumn("left_out", "how many rows were left out"),
    DataColumn("list_sha256", "the digest of the list"),
    DataColumn("reversed", "1 where the list asked the other way round"),
  ]

  /// The tidy rows.
  public var rows: [[String]] {
    imports.flatMap { one in
      let days = one.audits.map(\.day)
      let first = [
        one.name, one.broughtIn.description, days.min()?.description ?? "", days.max()?.description ?? "",
        "\(one.audits.count)", one.checklist.id, "\(one.checklist.version)",
      ]
      let last = ["\(one.leftOut.reduce(0) { $0 + $1.rows })", one.list]
      if one.items.isEmpty { return [first + ["", "", "", ""] + last + [""]] }
      return one.items.map { item, comparable, isReversed in
        var reason = ""
        if case .saidByLead(let said) = comparable { reason = said }
        return first + [item, "\(Self.answers(one, item))", comparable.word, reason] + last + [isReversed ? "1" : "0"]
      }
    }
  }
}

extension HistoryReport.Import {
  /// The grades of the whole file, under no section, and of each section by identifier; those without any are left out.
  var grades: [(section: String?, counts: GradeCounts)] {
    let sections = Set(audits.flatMap(\.sections.keys)).sorted()
    let whole: [(section: String?, counts: GradeCounts)] = [(nil, GradeCounts(audits.compactMap(\.overall)))]
    return (whole + sections.map { section in (section, GradeCounts(audits.compactMap { $0.sections[section] })) })
      .filter { $0.counts.total > 0 }
  }
}

import AuditDocuments
import AuditRules

/// The cases of several sources of tables, each child's as one.
struct JoinedTables {
  private let sources: [TableCases]
  private let titles: [String]
  private let extracted: Day?
  /// The drafts of each child: the source and the place in it, in the order of the first.
  private let drafts: [[(source: Int, draft: Int)]]
  private var differing: [(title: String, child: Int, paths: [String])] = []
  /// What was wrong with the tables.
  var problems: [Problem]

  init(_ matched: [MatchedTables], extracted: Day?) {
    sources = matched.map { TableCases($0, extracted: extracted) }
    titles = matched.map(\.mapping.title)
    self.extracted = extracted
    problems = sources.flatMap { $0.problems(extracted: extracted) }
    var places: [String: Int] = [:]
    var drafts: [[(source: Int, draft: Int)]] = []
    for (source, cases) in sources.enumerated() {
      for (index, draft) in cases.drafts.enumerated() {
        if let place = places[draft.identifier] {
          drafts[place].append((source, index))
        } else {
          places[draft.identifier] = drafts.count
          drafts.append([(source, index)])
        }
      }
    }
    self.drafts = drafts
  }

  /// How many children there are.
  var count: Int { drafts.count }

  /// What could not be read as it stands in the rows of a child, 1 for the first.
  func doubtedCells(_ number: Int) -> [DoubtedCell] {
    drafts[number - 1].flatMap { sources[$0.source].complaints.cells(ofChild: $0.draft) }
  }

  /// The case file of a child, 1 for the first, and the names that stand in its rows.
  mutating func caseFile(_ number: Int) -> (caseFile: CaseFile, names: [String]) {
    let own = drafts[number - 1].map { place in
      let draft = sources[place.source].drafts[place.draft]
      return (caseFile: sources[place.source].caseFile(of: draft, extracted: extracted), names: draft.names)
    }
    var caseFile = own.first?.caseFile ?? CaseFile()
    for (place, other) in zip(drafts[number - 1], own).dropFirst() {
      let joined = JoinedCase(caseFile, with: other.caseFile)
      caseFile = joined.caseFile
      if !joined.differing.isEmpty { differing.append((titles[place.source], number, joined.differing)) }
    }
    return (caseFile, own.flatMap(\.names))
  }

  /// What two sources say differently of one child, counted.
  var differences: [Problem] {
    Dictionary(grouping: differing, by: \.title).sorted { $0.key < $1.key }.map { title, all in
      let count = all.reduce(0) { $0 + $1.paths.count }
      let first = all[0]
      return Problem(
        "\(count == 1 ? "1 fact" : "\(count) facts") of \(all.count == 1 ? "1 child" : "\(all.count) children") "
          + "are different in another source; the first is '\(first.paths[0])' of child \(first.child)",
        file: title,
        hint: "What the source says that was read first is used, but for an end that it has open and the shorter of "
          + "two texts. See which is right.",
        severity: .warning
      )
    }
  }
}

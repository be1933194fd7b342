import AuditDocuments
import AuditPlanning
import AuditRules
import Foundation

/// One case of the list that a round was drawn from, as `audits/<round>/frame.csv` keeps it.
///
/// The whole list is kept, in the order of the draw, so that anyone can draw again and see that nobody chose; and a case can
/// be audited before its extract is there.
public struct ListedCase: Hashable, Sendable {
  /// The reference of the case.
  public var reference: String
  /// The part of the frame; empty where it has none.
  public var stratum: String
  /// The team that holds it; empty where the list does not say.
  public var team: String
  /// The service; empty where the list does not say.
  public var service: String
  /// The worker who holds it, by pseudonym; empty where the list does not say.
  public var worker: String
  /// Its place in the order of the draw within its part, 1 for the first; nil where it is left out.
  public var rank: Int?
  /// Why it is left out of the frame; empty where it is in it.
  public var leftOut: String
  /// What children of its family share, by pseudonym; empty where the list does not say.
  public var family: String
  /// Who is tied to it, and the teams that hold or held it, as the list says.
  public var ties: CaseTies

  /// Makes one.
  public init(
    reference: String,
    stratum: String = "",
    team: String = "",
    service: String = "",
    worker: String = "",
    rank: Int? = nil,
    leftOut: String = "",
    family: String = "",
    ties: CaseTies = CaseTies()
  ) {
    self.reference = reference
    self.stratum = stratum
    self.team = team
    self.service = service
    self.worker = worker
    self.rank = rank
    self.leftOut = leftOut
    self.family = family
    self.ties = ties
  }

  static let columns = [
    "case", "stratum", "team", "service", "worker", "rank", "left out", "family", "tied people", "tied teams",
  ]

  var cells: [String] {
    [
      reference, stratum, team, service, worker, rank.map { "\($0)" } ?? "", leftOut, family, people,
      ties.teams.map(\.shown).sorted().joined(separator: "; "),
    ]
  }

  /// `W-3F9C worked; W-77AB oversaw, chaired`.
  private var people: String {
    ties.people.sorted { $0.key < $1.key }
      .map { "\($0.key) \($0.value.sorted().map(\.rawValue).joined(separator: ", "))" }.joined(separator: "; ")
  }

  /// What ``people`` and the cell of teams wrote; nil for anything else.
  static func ties(people: String, teams: String) -> CaseTies? {
    var ties = CaseTies()
    for text in people.split(separator: ";").map(\.trimmed) {
      guard let space = text.firstIndex(of: " ") else { return nil }
      for word in text[space...].split(separator: ",").map(\.trimmed) {
        guard let kind = CaseTies.Kind(rawValue: word) else { return nil }
        ties.add(String(text[..<space]), kind)
      }
    }
    for team in teams.split(separator: ";").map(\.trimmed) { ties.add(team: team) }
    return ties
  }
}

/// The list that a round was drawn from, with the day that it is of.
public struct ListedFrame: Hashable, Sendable {
  /// The day that the list is of.
  public var day: Day
  /// The cases, those of each part in the order of the draw, then those left out.
  public var cases: [ListedCase]

  /// Makes a list.
  public init(day: Day, cases: [ListedCase]) {
    self.day = day
    self.cases = cases
  }

  /// What a spreadsheet opens: a line with the day, then a header, then a line a case.
  var text: String {
    let rows = [["caseaudit-frame/1", "\(day)"], ListedCase.columns] + cases.map(\.cells)
    return CSVText.lines(rows)
  }

  /// Reads what `text` wrote.
  init(_ source: SourceText) throws(Problems) {
    let sheet = try Sheet(source)
    let changed = Problems([
      Problem(
        "the list that the round was drawn from was changed",
        file: source.name,
        hint: "Bring it back from a backup. The round itself is in round.yaml and stays as it is."
      )
    ])
    guard sheet.rows.count >= 2, sheet.rows[0][0] == "caseaudit-frame/1", let day = Day(sheet.rows[0][1]),
      sheet.rows[1].cells == ListedCase.columns
    else { throw changed }
    self.day = day
    var cases: [ListedCase] = []
    for row in sheet.rows.dropFirst(2) {
      guard let ties = ListedCase.ties(people: row[8], teams: row[9]) else { throw changed }
      let listed = ListedCase(
        reference: row[0],
        stratum: row[1],
        team: row[2],
        service: row[3],
        worker: row[4],
        rank: Int(row[5]),
        leftOut: row[6],
        family: row[7],
        ties: ties
      )
      cases.append(listed)
    }
    self.cases = cases
  }
}

extension Workspace {
  /// Where the list is that a round was drawn from.
  public func frame(ofRound round: String) throws(Problems) -> URL {
    try folder(ofRound: round).appending(path: "frame.csv")
  }

  /// The list that a round was drawn from; nothing where its plan was written by hand.
  public func listedFrame(ofRound round: String) throws(Problems) -> ListedFrame? {
    let file = try frame(ofRound: round)
    guard OpenFile.mayExist(path: file.path(percentEncoded: false)) else { return nil }
    return try remembered(file) { () throws(Problems) in
      try ListedFrame(SourceText(contentsOf: file, shownAs: shown(file), isPrivate: true, limit: 64 << 20))
    }
  }
}

/// Rows as lines of comma-separated text.
enum CSVText {
  static func lines(_ rows: [[String]]) -> String {
    rows.map { row in row.map(cell).joined(separator: ",") + "\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    text.contains { $0 == "," || $0 == "\"" || $0.isNewline } || text != text.trimmed
      ? "\"\(text.replacingOccurrences(of: "\"", with: "\"\""))\"" : text
  }
}

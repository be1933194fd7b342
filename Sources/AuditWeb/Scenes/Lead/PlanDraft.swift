import AuditDocuments
import AuditStore
import AuditWalk
import CaseExtracts

/// A round that somebody has begun to plan: the lists as they were sent, and what was typed.
struct PlanDraft: Sendable {
  /// What is in the list of open cases; empty where none was sent yet.
  var cases: [UInt8] = []
  /// What is in the list of auditors; empty where none was sent yet.
  var auditors: [UInt8] = []
  var typed = PlanTyped()
  /// What was noticed when it was drawn first, such as where a key was made, which is said once.
  var noticed: [PlanNote] = []

  /// How the list of cases is called in what is said of it.
  static let casesName = "the list of cases"
  /// How the list of auditors is called in what is said of it.
  static let auditorsName = "the list of auditors"

  /// How many of one person lie there at once.
  static let room = 6

  /// For how long the lists are there, as every page says it.
  static let stay =
    "The lists stay in the server’s memory until the round is kept or you leave it, newer ones need their room "
    + "(\(room) of one person at most), two days have passed, or the server is stopped."

  /// Which of the lists are there.
  var lists: Set<PlanField> {
    var lists: Set<PlanField> = []
    if !cases.isEmpty { lists.insert(.cases) }
    if !auditors.isEmpty { lists.insert(.auditors) }
    return lists
  }

  /// What the lists say of themselves.
  struct Understood {
    let cases: ListHeadings
    let auditors: ListHeadings
    /// The sheets of the workbook of cases, the one that is read first; empty where there is one at most.
    let sheets: [String]
    /// Another sheet whose headings are known, where those of the one that is read are not; nil where none is.
    var likelierSheet: String?
  }

  /// Why a list that was sent cannot be read, whether or not the other was.
  var unreadable: [(list: PlanField, problem: Problem)] {
    var (ofCases, ofAuditors): ([Problem], [Problem]) = ([], [])
    if !cases.isEmpty { _ = ofCases.gathering(readCases) }
    if !auditors.isEmpty { _ = ofAuditors.gathering(readAuditors) }
    return ofCases.map { (list: PlanField.cases, problem: $0) } + ofAuditors.map { (list: .auditors, problem: $0) }
  }

  /// Whether both lists can be read, and were sent in each other's place.
  var isSwapped: Bool {
    guard let cases = try? readCases().sheet, let auditors = try? readAuditors().sheets.first else { return false }
    return ListHeadings.areSwapped(cases: cases, auditors: auditors)
  }

  /// Whether another sheet of the workbook of cases has a heading for the child; a cover sheet has none.
  private func hasCases(sheet name: String) -> Bool {
    guard let found = try? Sheet.read(cases, shownAs: Self.casesName, sheet: name) else { return false }
    return Self.hasCases(.ofCases(found.sheet))
  }

  private static func hasCases(_ headings: ListHeadings) -> Bool { headings.read[.cases(.child)] != nil }

  private func readCases() throws(Problems) -> Sheet.Found {
    try Sheet.read(cases, shownAs: Self.casesName, sheet: typed[.sheet].isEmpty ? nil : typed[.sheet])
  }

  private func readAuditors() throws(Problems) -> ListSheets {
    try .ofAuditors(
      Sheet.all(in: auditors, shownAs: Self.auditorsName),
      sheet: nil,
      named: typed.columns.ofAuditors,
      shownAs: Self.auditorsName,
      option: nil
    )
  }

  /// What is understood of the lists.
  ///
  /// - Throws: why either cannot be read, both at once.
  func understood() throws(Problems) -> Understood {
    var problems: [Problem] = []
    let (found, people) = (problems.gathering(readCases), problems.gathering(readAuditors))
    guard let found, let auditors = people?.sheets.first else { throw Problems(problems) }
    let headings = ListHeadings.ofCases(found.sheet)
    let others = found.others
    return Understood(
      cases: headings,
      auditors: .ofAuditors(auditors),
      sheets: others.isEmpty ? [] : (found.sheet.name.map { [$0] } ?? []) + others,
      likelierSheet: Self.hasCases(headings) ? nil : others.first(where: hasCases)
    )
  }

  /// Draws the round.
  ///
  /// No trial: where there is no key yet it is made with the first look, because another key would draw other cases.
  func drawn(by planner: RoundPlanner) throws(Problems) -> DrawnRound {
    try planner.drawn(typed.read(lists).request) { () throws(Problems) in
      try PlanLists(
        // The page says which sheet is read, and asks for another.
        cases: { () throws(Problems) in .sheets(ListSheets(try readCases())) },
        auditors: readAuditors
      )
    }
  }
}

extension DrawnRound {
  /// What tells this drawing from any other.
  var digest: String { ContentDigest.sha256Hex(of: Array(round.yaml.utf8)) }
}

extension Visit {
  /// What draws rounds and keeps them; nil where nobody can plan here.
  var planner: RoundPlanner? {
    site.planKey.map { RoundPlanner(in: workspace, key: $0, names: .boxes, today: EnglandDay.of(moment)) }
  }
}

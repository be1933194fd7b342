import AuditDocuments
import CaseExtracts

/// A round that somebody has begun to plan: the lists as they were sent, and what was typed.
struct PlanDraft: Sendable {
  var lists = PlanMaker.Lists()
  var wish = PlanMaker.Wish()
  /// What was said when it was drawn first, such as where a key was made, which is said once.
  var notes = ""

  /// How many of one person lie there at once.
  static let room = 6

  /// For how long the lists are there, as every page says it.
  static let stay =
    "The lists stay in the server’s memory until the round is kept or you leave it, newer ones need their room "
    + "(\(room) of one person at most), two days have passed, or the server is stopped."

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
  var unreadable: [Problem] {
    var problems: [Problem] = []
    if !lists.cases.isEmpty { _ = problems.gathering(readCases) }
    if !lists.auditors.isEmpty { _ = problems.gathering(readAuditors) }
    return problems
  }

  /// Whether both lists can be read, and were sent in each other's place.
  var isSwapped: Bool {
    guard let cases = try? readCases().sheet, let auditors = try? readAuditors().sheet else { return false }
    return ListHeadings.areSwapped(cases: cases, auditors: auditors)
  }

  /// Whether another sheet of the workbook of cases has a heading for the child; a cover sheet has none.
  private func hasCases(sheet name: String) -> Bool {
    guard let found = try? Sheet.read(lists.cases, shownAs: PlanMaker.casesName, sheet: name) else { return false }
    return Self.hasCases(.ofCases(found.sheet))
  }

  private static func hasCases(_ headings: ListHeadings) -> Bool { headings.read[CaseColumn.child.rawValue] != nil }

  private func readCases() throws(Problems) -> Sheet.Found {
    try Sheet.read(lists.cases, shownAs: PlanMaker.casesName, sheet: wish[.sheet].isEmpty ? nil : wish[.sheet])
  }

  private func readAuditors() throws(Problems) -> Sheet.Found {
    try Sheet.read(lists.auditors, shownAs: PlanMaker.auditorsName)
  }

  /// What is understood of the lists.
  ///
  /// - Throws: why either cannot be read, both at once.
  func understood() throws(Problems) -> Understood {
    var problems: [Problem] = []
    let cases = problems.gathering(readCases)
    let auditors = problems.gathering(readAuditors)
    guard let cases, let auditors else { throw Problems(problems) }
    let headings = ListHeadings.ofCases(cases.sheet)
    return Understood(
      cases: headings,
      auditors: .ofAuditors(auditors.sheet),
      sheets: cases.others.isEmpty ? [] : (cases.sheet.name.map { [$0] } ?? []) + cases.others,
      likelierSheet: Self.hasCases(headings) ? nil : cases.others.first(where: hasCases)
    )
  }
}

import AuditRules
import AuditWalk
import CaseExtracts

/// What somebody typed and chose for a round, box by box, whether it can be read or not.
struct PlanTyped: Hashable, Sendable {
  /// The heading that says what a column says, where headings are to be read otherwise than by their words; empty where none does.
  var columns: [ListedColumn: String] = [:]
  private var texts: [PlanField: String] = [.draw: Self.usualDraw, .reserves: "0", .second: "0", .monthsBetween: "12"]

  private static let usualDraw = "24"

  /// What was typed into a box, or chosen; empty where nothing was.
  subscript(field: PlanField) -> String {
    get { texts[field] ?? "" }
    set { texts[field] = newValue }
  }

  /// What is sent for a thing that is ticked.
  static let ticked = "yes"

  /// What can be chosen of an earlier round: nothing, the same files, or other cases with the same questions.
  enum Again: String {
    case no = ""
    case sameFiles = "same-files"
    case sameTheme = "same-theme"
  }

  /// What was chosen of an earlier round.
  var again: Again { Again(rawValue: self[.sameTheme]) ?? .no }

  /// Takes back what was asked of cases that are drawn where none are; what is usual is asked again where some are.
  mutating func followAgain() {
    if again == .sameFiles {
      (self[.draw], self[.reserves], self[.by]) = ("", "0", "")
    } else if self[.draw].isEmpty {
      self[.draw] = Self.usualDraw
    }
  }

  /// What is asked, as far as it can be read, and what stands against the rest.
  func read(_ lists: Set<PlanField>) -> (request: RoundRequest, objections: [PlanObjection], noDays: [PlanField]) {
    var objections: [PlanObjection] = []
    func text(_ field: PlanField) -> String? { self[field].isEmpty ? nil : self[field] }
    func number(_ field: PlanField, isNeeded: Bool = true) -> Int? {
      guard let text = text(field) else {
        if isNeeded { objections.append(.missing(field)) }
        return nil
      }
      let number = Int(text)
      if number == nil { objections.append(.tooSmall(field, least: field.numbers?.lowerBound ?? 0)) }
      return number
    }
    func day(_ field: PlanField) -> Day? { text(field).flatMap { Day($0) ?? Day(written: $0) } }
    var request = RoundRequest(name: self[.name])
    (request.title, request.period, request.checklist) = (text(.title), text(.period), text(.checklist))
    (request.lists, request.columns, request.by) = (lists, columns, text(.by))
    (request.draw, request.seed) = (number(.draw, isNeeded: false), number(.seed, isNeeded: false))
    (request.reserves, request.second) = (number(.reserves) ?? 0, number(.second) ?? 0)
    request.monthsBetween = number(.monthsBetween) ?? request.monthsBetween
    (request.due, request.asOf) = (day(.due), day(.asOf))
    request.isOneOfFamily = self[.oneOfFamily] == Self.ticked
    if again != .no { request.reAudits = self[.reAudits] }
    request.isSameTheme = again == .sameTheme
    let unread = Set(objections.map(\.field))
    objections += request.objections.filter { !unread.contains($0.field) }
    let noDays = [PlanField.due, .asOf].filter { text($0) != nil && day($0) == nil }
    return (request, objections, noDays)
  }
}

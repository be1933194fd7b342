import AuditDocuments
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

  /// What is asked of cases that are drawn alone.
  private static let ofDrawn: [PlanField] = [.draw, .margin, .change, .reserves, .by]
  /// What is asked of files that are read again alone.
  private static let ofReadAgain: [PlanField] = [.share, .failed]

  /// Whether something is asked of a round that reads the same files again, or of one that draws its cases.
  static func isAsked(_ field: PlanField, ofSameFiles isOfSameFiles: Bool) -> Bool {
    !(isOfSameFiles ? ofDrawn : ofReadAgain).contains(field)
  }

  /// Takes back what was asked of cases that are drawn where none are, and of files that are read again where cases are drawn; what is
  /// usual is asked again then.
  mutating func followAgain() {
    for field in again == .sameFiles ? Self.ofDrawn : Self.ofReadAgain { self[field] = field == .reserves ? "0" : "" }
    guard again != .sameFiles, self[.draw].isEmpty, self[.margin].isEmpty, self[.change].isEmpty else { return }
    self[.draw] = Self.usualDraw
  }

  /// What was typed, as it is understood.
  struct Reading {
    /// What is asked, as far as it can be read.
    var request: RoundRequest
    /// What stands against the rest.
    var objections: [PlanObjection]
    /// The boxes for a day that hold none.
    var noDays: [PlanField]
    /// What cannot be read of which cases count, each at its box.
    var unread: [Problem]
  }

  /// What is asked, as far as it can be read, and what stands against the rest.
  func read(_ lists: Set<PlanField>) -> Reading {
    var (objections, unread): ([PlanObjection], [Problem]) = ([], [])
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
    func asked(_ field: PlanField) -> Int? { number(field, isNeeded: false) }
    (request.draw, request.margin, request.change) = (asked(.draw), asked(.margin), asked(.change))
    (request.seed, request.share, request.lease) = (asked(.seed), asked(.share), asked(.lease))
    (request.reserves, request.second) = (number(.reserves) ?? 0, number(.second) ?? 0)
    request.monthsBetween = number(.monthsBetween) ?? request.monthsBetween
    (request.due, request.asOf) = (day(.due), day(.asOf))
    request.isOneOfFamily = self[.oneOfFamily] == Self.ticked
    request.isOfFailures = self[.failed] == Self.ticked
    func lines(_ field: PlanField) -> [String] { self[field].split(whereSeparator: \.isNewline).map(String.init) }
    let scope = unread.gathering { () throws(Problems) in
      try ListScope(only: lines(.only), without: lines(.leaveOut), names: .ofPages)
    }
    request.scope = scope ?? request.scope
    if again != .no { request.reAudits = self[.reAudits] }
    request.isSameTheme = again == .sameTheme
    let said = Set(objections.map(\.field))
    objections += request.objections.filter { !said.contains($0.field) }
    let noDays = [PlanField.due, .asOf].filter { text($0) != nil && day($0) == nil }
    return Reading(request: request, objections: objections, noDays: noDays, unread: unread)
  }
}

import AuditActions
import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

/// Answers from a file, held to the same checks as answers that are typed.
///
/// Everything that a walk keeps can be in it: answers with comments and evidence, good practice, concerns, grades with
/// their reasons, and the signature. What is left empty is left open.
public struct AnswersFile {
  /// What the file has for one item; without an outcome the item is left open, and the words are kept all the same.
  struct Given {
    var item: ChecklistItem
    var outcome: Outcome?
    var comments: [String] = []
    var evidence: [String] = []
    var goodPractice: [String] = []
    var concerns: [String] = []
  }

  /// A grade of a section, or of the whole file where the section is empty.
  struct GivenGrade {
    var section: String
    var grade: Grade
    var reason: String?
  }

  var given: [Given] = []
  var grades: [GivenGrade] = []
  var goodPractice: [String] = []
  var concerns: [String] = []
  /// What is to be done for the child.
  var actions: [ChildAction] = []
  /// The numbers of their boxes, where it is a form, in which one may be left empty.
  var actionBoxes: [Int] = []
  /// Whether the child is safe today.
  var safety: SafetyToday?
  /// Whether it is a form with a box for that, which is named where it is open.
  var asksSafety = false
  var name: String?
  /// Why the auditor steps back, where the form says that they are tied to the case; nothing else of it is taken.
  var recusal: String?
  let shown: String
  /// Whether it is a form of Word: there a date question that nobody answered is open, and questions go by their numbers.
  let isForm: Bool
  /// Whether its words take the place of others that the audit has.
  var isReplacing = false
  /// How many entries the audit had when the form was made, which has them printed; of those nothing is missing in its boxes.
  var since = 0
  /// What is worth knowing of a file that can be used, such as a text that a '#' cuts.
  public internal(set) var warnings: [Problem] = []

  init(shown: String, isForm: Bool = false) {
    self.shown = shown
    self.isForm = isForm
  }

  /// Whether date questions that it leaves out are confirmed as the dates show.
  var confirmsDates: Bool { !isForm }

  /// Puts everything into the journal, in the order of the checklist, and signs where the file says so.
  ///
  /// - Returns: what was kept, and what the file leaves open.
  public func apply(to session: AuditSession, at moment: Date) throws(Problems) -> [WalkBlock] {
    if let recusal { return try session.stepBack(because: recusal, at: moment) }
    let (before, entries) = (session.writer.state.concerns.count, session.writer.entries.count)
    let named = Set(given.filter { $0.outcome != nil }.map(\.item.id))
    let order = Dictionary(uniqueKeysWithValues: session.checklist.items.enumerated().map { ($1.id, $0) })
    for answer in given.sorted(by: { (order[$0.item.id] ?? 0) < (order[$1.item.id] ?? 0) }) {
      try put(answer, into: session, at: moment)
    }
    for item in session.toConfirm where confirmsDates && !named.contains(item.id) {
      guard let finding = session.findings[item.id] else { continue }
      try session.answer(item, finding.outcome, shown: .confirmed, at: moment)
    }
    for given in grades {
      let standing = session.writer.state.grades[given.section]
      // A grade that is given again without its reason leaves the reason where it is; what the audit still has is said.
      let isNewReason = given.reason != nil && given.reason != standing?.reason
      guard standing?.grade != given.grade || isNewReason else { continue }
      try session.grade(given.section, given.grade, reason: given.reason, at: moment)
    }
    for text in goodPractice { try put(goodPractice: text, of: nil, into: session, at: moment) }
    for text in concerns { try put(concern: text, of: nil, into: session, at: moment) }
    let left = try putForTheChild(into: session, at: moment)
    let stands = try settleWhatItHasNot(in: session, at: moment) + notCounted(in: session)
    let raised = session.writer.state.concerns.count - before
    let screen = WalkScreen(session)
    let isOver = name != nil && session.hindrances.isEmpty
    let route = safety == .no && raised == 0 ? [WalkBlock(.reply, session.unsafeToday)] : []
    let doubts = screen.doubts(of: self, isOver: isOver)
    let told = screen.raised(raised).map { [WalkBlock(.reply, "\($0.what) \($0.toDo)")] } ?? []
    let added = added(Array(session.writer.entries.dropFirst(entries)))
    let kept =
      told + route + doubts + left + stands
      + [
        WalkBlock(.ending, added.isEmpty ? "Nothing is new from \(shown)." : "New from \(shown): \(added)."),
        WalkBlock(.ending, "\(session.progress)."),
      ]
    guard let name else {
      return kept + leftOpen(session) + [
        WalkBlock(
          .ending,
          isForm
            ? "Not signed: the box is not ticked. The form can be filled in further and collected again."
            : "Not signed: the file has no sign:. Go on with caseaudit walk, or add it."
        )
      ]
    }
    guard isOver else {
      func warned(_ what: String, _ hint: String) -> Problem {
        Problem(what, file: shown, hint: hint, severity: .warning)
      }
      let unsafe = "the file says that \(session.checklist.unit.child) is not safe today"
      // What is to be done for a child today is not what is to be done with the file.
      let today =
        screen.raised(raised).map { [warned($0.what, $0.toDo)] } ?? route.map { warned(unsafe, $0.text) }
      let doubted = doubts.map { warned($0.text, "Say which holds, before it is signed.") }
      let standing = stands.map { warned($0.text, "It stands already.") }
      let open =
        today + doubted + standing + leftOpen(session).map { warned($0.text, "Fill it in; what the file has is kept.") }
      throw Problems(
        open + session.hindrances.map { Problem($0, file: shown, hint: "Add it to the file; what it has is kept.") }
      )
    }
    return kept + (try session.sign(as: name, at: moment))
  }

  /// What is asked of this case and still open, by the names that the checklist gives it.
  private func leftOpen(_ session: AuditSession) -> [WalkBlock] {
    let screen = WalkScreen(session)
    func names(_ items: [ChecklistItem]) -> [String] { items.map { isForm ? "\(screen.number(of: $0))" : $0.id } }
    let items = names(session.unanswered)
    let wordless = names(session.withoutEvidence)
    let state = session.writer.state
    var sections = session.gradedSections.filter { state.grades[$0.id] == nil }.map { isForm ? $0.title : $0.id }
    if state.overall == nil { sections.append(isForm ? session.checklist.unit.wholeTitle : "overall") }
    let safety = asksSafety && state.safety == nil ? [session.checklist.unit.safetyQuestion] : []
    return [
      (isForm ? "questions not answered yet" : "not answered yet", items),
      (
        isForm ? "questions that limit the grade and have no comment yet" : "limiting the grade without a word yet",
        wordless
      ),
      ("not graded yet", sections),
      ("not said yet", safety),
    ]
    .compactMap { words, names in
      names.isEmpty ? nil : WalkBlock(.ending, "\(words): \(names.joined(separator: ", "))")
    }
  }

  /// Puts an answer with its words into the journal; what stands there already is not put there again.
  private func put(_ answer: Given, into session: AuditSession, at moment: Date) throws(Problems) {
    let item = answer.item
    let state = session.writer.state
    let (reason, comments) = split(answer, in: session)
    let standing = state.answers[item.id]?.answer
    let isSame = standing?.outcome == answer.outcome
    if let outcome = answer.outcome, !isSame || standing?.reason != reason {
      let isAsShown = item.answeredByRule && (session.findings[item.id]?.outcome ?? outcome) == outcome
      // Another reason for the same answer is none that was given anew beside the finding.
      let seen = isSame ? standing?.suggestion?.shown : nil
      let shown = seen ?? (isAsShown ? .confirmed : timing(of: item, in: session))
      try session.answer(item, outcome, reason: reason, shown: shown, at: moment)
    }
    let ofOthers = session.writer.state.commentsOnOtherAnswers(to: item.id)
    let remarks = (state.comments[item.id] ?? []).filter { !ofOthers.contains($0) }.map(\.text)
    for comment in comments where !remarks.contains(comment) {
      // What the file has beside this answer was written beside another: it is said of this one from now on.
      for other in ofOthers where other.text == comment {
        try session.record(.undone(number: other.number), at: moment)
      }
      try session.record(.commented(item: item.id, text: comment), at: moment)
    }
    let cited = state.citations[item.id] ?? []
    for place in answer.evidence where !cited.contains(where: { $0.place.path == place || $0.says == place }) {
      let fact = session.facts.first { $0.path == place }
      let found = fact.map { Place(line: Int($0.place.line), path: $0.path) } ?? .unknown
      try session.record(.cited(item: item.id, place: found, says: fact == nil ? place : nil), at: moment)
    }
    for text in answer.goodPractice { try put(goodPractice: text, of: item.id, into: session, at: moment) }
    for text in answer.concerns { try put(concern: text, of: item.id, into: session, at: moment) }
  }

  /// When the rule's finding was shown: on a form that is not printed with it, not at all.
  private func timing(of item: ChecklistItem, in session: AuditSession) -> Suggestion.Shown {
    let timing = session.timing(of: item)
    return isForm && timing == .after ? .never : timing
  }

  private func put(
    goodPractice text: String,
    of item: String?,
    into session: AuditSession,
    at moment: Date
  ) throws(Problems) {
    guard !session.writer.state.goodPractice.contains(where: { $0.text == text && $0.item == item }) else { return }
    try session.record(.goodPractice(text: text, item: item), at: moment)
  }

  /// A concern that was raised already, or was retracted since, is not raised again by the same file.
  private func put(concern text: String, of item: String?, into session: AuditSession, at moment: Date) throws(Problems)
  {
    let state = session.writer.state
    let known = state.concerns + state.retractedConcerns
    guard !known.contains(where: { $0.text == text && $0.item == item }) else { return }
    try session.record(.concernRaised(text: text, item: item), at: moment)
  }
}

import AuditActions
import AuditRules
import Foundation

/// How an audit stands after the entries of its journal so far.
///
/// Applying every entry in turn gives the same state as keeping it in step, so that a walk and a later reading agree.
public struct AuditState: Hashable, Sendable {
  /// An answer that stands.
  public struct Given: Hashable, Sendable {
    /// The answer.
    public var answer: Answer
    /// The number of its entry.
    public var number: Int
    /// When it was given.
    public var at: Date
    /// The outcome.
    public var outcome: Outcome { answer.outcome }
  }

  /// A comment, a concern or a note of good practice.
  public struct Remark: Hashable, Sendable {
    /// What was said; free text of an auditor.
    public var text: String
    /// The item it was said of.
    public var item: String?
    /// The number of its entry.
    public var number: Int
    /// When it was said.
    public var at: Date
  }

  /// A place in the file, cited as evidence.
  public struct Citation: Hashable, Sendable {
    /// Where it is.
    public var place: Place
    /// What it shows; free text of an auditor.
    public var says: String?
    /// The number of its entry.
    public var number: Int

    /// The place and what it shows, with the name that people have for a place of the extract.
    public func inWords(_ name: (String) -> String) -> String {
      let said = [name(place.path), says ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
      return said.isEmpty ? "line \(place.line)" : said
    }
  }

  /// Something that is to be done for the child.
  public struct NotedAction: Hashable, Sendable {
    /// What, by whom and by when.
    public var action: ChildAction
    /// The number of its entry.
    public var number: Int
    /// When it was noted.
    public var at: Date
  }

  /// What the auditor says of the child's safety.
  public struct Safety: Hashable, Sendable {
    /// The answer.
    public var answer: SafetyToday
    /// The number of its entry.
    public var number: Int
    /// When it was given.
    public var at: Date
  }

  /// What somebody who works with the child replied.
  public struct FeedbackReply: Hashable, Sendable {
    /// The role.
    public var from: String
    /// The words.
    public var text: String
    /// The number of its entry.
    public var number: Int
    /// When it was kept.
    public var at: Date
  }

  /// A grade that stands.
  public struct GivenGrade: Hashable, Sendable {
    /// The grade.
    public var grade: Grade
    /// Why; free text of an auditor.
    public var reason: String?
    /// The limiting item that capped it.
    public var cap: String?
    /// The number of its entry.
    public var number: Int
  }

  /// A signature that stands.
  public struct Signature: Hashable, Sendable {
    /// The name typed.
    public var name: String
    /// The head digest it was given over.
    public var head: String
    /// Answered items that the checklist hid, never counted.
    public var dormant: [String]
    /// The number of its entry.
    public var number: Int
    /// When it was given.
    public var at: Date
  }

  /// What stood when the audit was signed for the first time, before its auditor saw what anybody else had found.
  public struct Standing: Hashable, Sendable {
    /// The answers, by item.
    public var answers: [String: Given]
    /// The grades, by section; the whole file's under the empty name.
    public var grades: [String: GivenGrade]
    /// The signature.
    public var signature: Signature
  }

  /// What the audit began with; nil before its first entry.
  public private(set) var opening: Opening?
  /// When it began.
  public private(set) var openedAt: Date?
  /// The answers that stand, by item.
  public private(set) var answers: [String: Given] = [:]
  /// The comments that stand, by item, in order.
  public private(set) var comments: [String: [Remark]] = [:]
  /// The citations that stand, by item, in order.
  public private(set) var citations: [String: [Citation]] = [:]
  /// The concerns that stand, in order; those raised by mistake are not among them.
  public private(set) var concerns: [Remark] = []
  /// Concerns that were raised by mistake, in the order in which that was said.
  public private(set) var retractedConcerns: [Remark] = []
  /// The good practice noted, in order.
  public private(set) var goodPractice: [Remark] = []
  /// What is to be done for the child, in the order noted.
  public private(set) var childActions: [NotedAction] = []
  /// Whether the child is safe today, as the auditor said last; nothing where that was not asked.
  public private(set) var safety: Safety?
  /// The grades that stand, by section; the whole file's under the empty name.
  public private(set) var grades: [String: GivenGrade] = [:]
  /// The signature, unless the audit was opened again since.
  public private(set) var signature: Signature?
  /// What stood at the first signature, whatever was changed after it; nil before there is one.
  public private(set) var atFirstSignature: Standing?
  /// Why the audit was opened again, each time.
  public private(set) var reopenings: [String] = []
  /// Why the auditor stepped back.
  public private(set) var recusal: String?
  /// The answers that a moderator settled, by item; the last settlement of each.
  public private(set) var settledAnswers: [String: StandingSettlement<Outcome>] = [:]
  /// The grades that a moderator settled, by section; the whole file's under the empty name.
  public private(set) var settledGrades: [String: StandingSettlement<Grade>] = [:]
  /// What the auditor replied to what was settled, in order.
  public private(set) var replies: [Remark] = []
  /// What those who work with the child replied to the page of feedback, in order.
  public private(set) var feedbackReplies: [FeedbackReply] = []
  /// The number of the last entry.
  public private(set) var lastNumber = 0

  /// The entry of the answer that was settled last, with why.
  private var lastSettledAnswer: LastSettled?

  private struct LastSettled: Hashable, Sendable {
    var number: Int
    var text: String
  }

  /// What can still be undone, in order.
  private var history: [JournalEntry] = []

  /// Makes the state before the first entry.
  public init() {}

  /// Makes the state after these entries.
  public init(replaying entries: some Sequence<JournalEntry>) {
    for entry in entries { apply(entry) }
  }

  /// The last answer, comment, citation, note of good practice, action, word on safety or grade that was not undone.
  public var lastUndoable: JournalEntry? { history.last }

  /// Everything that can be undone, in order.
  public var undoable: [JournalEntry] { history }

  /// The overall grade.
  public var overall: GivenGrade? { grades[""] }

  /// Whether a moderator has settled anything.
  public var isModerated: Bool { !settledAnswers.isEmpty || !settledGrades.isEmpty }

  /// The outcome of an item that counts: what was settled, otherwise what the auditor gave; nil where neither is there.
  public func countedOutcome(of item: String) -> Outcome? {
    settledAnswers[item]?.settled ?? answers[item]?.outcome
  }

  /// The answers with the outcomes that count: where a moderator settled one, what was settled.
  var countedAnswers: [String: Given] {
    settledAnswers.reduce(into: answers) { $0[$1.key]?.answer.outcome = $1.value.settled }
  }

  /// The grades that count, by section; the whole file's under the empty name.
  ///
  /// Every page, count and table takes them from here: a grade that was kept while something in its section applied is none once nothing
  /// does, and no entry has to take it back. So it is of the whole file, where no question at all applied and could be seen.
  public var countedGrades: [String: Grade] {
    let graded = gradedSections
    return grades.mapValues(\.grade).merging(settledGrades.mapValues(\.settled)) { $1 }
      .filter { graded?.contains($0.key) ?? true }
  }

  /// The grade that counts of a section, of the whole file where it is empty.
  public func countedGrade(of section: String) -> Grade? { countedGrades[section] }

  /// The limiting item that leaves no higher grade of a section, of the whole file where it is empty, than the one that counts.
  public func countedCap(of section: String) -> String? {
    guard gradedSections?.contains(section) ?? true else { return nil }
    return settledGrades[section].map(\.settlement.cap) ?? givenCap(of: section)
  }

  /// The limiting item that leaves no higher grade than the one that the auditor gave; nothing where its answer was changed since, or
  /// it is not asked any more, and so limits nothing.
  public func givenCap(of section: String) -> String? {
    guard let cap = grades[section]?.cap, answers[cap]?.outcome.fallsShort == true,
      signature?.dormant.contains(cap) != true
    else { return nil }
    return cap
  }

  /// The grade that stands in the journal, whether or not anything in its section applies.
  func keptGrade(of section: String) -> Grade? { settledGrades[section]?.settled ?? grades[section]?.grade }

  /// The sections of which something applied and could be seen, and with any of them the empty one of the whole file; nil while the audit
  /// is not signed, where what is not answered yet may still apply.
  private var gradedSections: Set<String>? {
    guard let signature else { return nil }
    let hidden = Set(signature.dormant)
    func counted(_ answers: [String: Given]) -> Set<String> {
      Set(answers.filter { $0.value.outcome.isCounted && !hidden.contains($0.key) }.map(\.value.answer.section))
    }
    // A journal without any answer says nothing but its grade.
    let given = answers.isEmpty ? [""] : counted(answers)
    guard !settledAnswers.isEmpty else { return given.isEmpty ? [] : given.union([""]) }
    let left = counted(countedAnswers)
    return left.isEmpty ? [] : given.intersection(left).union([""])
  }

  /// Whether it holds nothing but concerns, those that were raised by mistake among them.
  ///
  /// Of a case that is nobody's to audit it says that somebody who read the case raised one, and audits nothing.
  ///
  /// The journal was opened by the first of them, at its moment: who opened the audit and raised one after that has begun it.
  public var holdsConcernsAlone: Bool {
    let raised = concerns.count + 2 * retractedConcerns.count
    guard opening != nil, raised > 0, lastNumber == 1 + raised else { return false }
    return (concerns + retractedConcerns).contains { $0.number == 2 && $0.at == openedAt }
  }

  /// The answer to an item that was given last before an entry, of those that were not undone; nil where there was none yet.
  public func outcome(of item: String, before number: Int) -> Outcome? {
    for entry in history.reversed() where entry.number < number {
      if case .answered(let answer) = entry.event, answer.item == item { return answer.outcome }
    }
    return nil
  }

  /// The comments on an item that were written beside another answer than the one that stands; what was written before there was any
  /// is of the first.
  public func commentsOnOtherAnswers(to item: String) -> [Remark] {
    guard let standing = answers[item]?.outcome else { return [] }
    return (comments[item] ?? []).filter { remark in
      outcome(of: item, before: remark.number).map { $0 != standing } ?? false
    }
  }

  /// Whether the audit is signed.
  public var isSigned: Bool { signature != nil }

  /// Takes one entry into account; an undo of an entry that cannot be undone changes nothing but the number.
  public mutating func apply(_ entry: JournalEntry) {
    lastNumber = entry.number
    switch entry.event {
    case .opened(let opening):
      self.opening = opening
      openedAt = entry.at
    case .undone(let number):
      guard let index = history.lastIndex(where: { $0.number == number }) else { return }
      let undone = history.remove(at: index)
      settle(undone)
    case .concernRaised(let text, let item):
      concerns.append(Remark(text: text, item: item, number: entry.number, at: entry.at))
    case .concernRetracted(let number, _):
      guard let index = concerns.firstIndex(where: { $0.number == number }) else { return }
      retractedConcerns.append(concerns.remove(at: index))
    case .signed(let name, let head, let dormant):
      let given = Signature(name: name, head: head, dormant: dormant, number: entry.number, at: entry.at)
      signature = given
      let graded = gradedSections
      atFirstSignature =
        atFirstSignature
        ?? Standing(
          answers: answers,
          grades: grades.filter { graded?.contains($0.key) ?? true },
          signature: given
        )
    case .reopened(let reason):
      signature = nil
      reopenings.append(reason)
    case .recused(let reason):
      recusal = reason
    case .answerSettled(let settlement):
      lastSettledAnswer = LastSettled(number: entry.number, text: settlement.text)
      settledAnswers[settlement.subject] = StandingSettlement(
        settlement: settlement,
        original: answers[settlement.subject]?.outcome ?? settlement.was,
        moderator: entry.by,
        number: entry.number
      )
    case .gradeSettled(let settlement):
      settleGrade(settlement, entry)
    case .replied(let text):
      replies.append(Remark(text: text, item: nil, number: entry.number, at: entry.at))
    case .feedbackReplied(let role, let text):
      feedbackReplies.append(FeedbackReply(from: role, text: text, number: entry.number, at: entry.at))
    case .answered, .commented, .cited, .goodPractice, .actionNoted, .safetyAnswered, .graded:
      history.append(entry)
      add(entry)
    }
  }

  /// Takes a settled grade into account; one that stays what it was, in the words of the answer that was settled just before, only says
  /// what limits it now.
  private mutating func settleGrade(_ settlement: Settlement<Grade>, _ entry: JournalEntry) {
    let standing = settledGrades[settlement.subject]
    let isOfAnswer =
      settlement.was == settlement.settled
      && (lastSettledAnswer.map { entry.number - $0.number <= 2 && $0.text == settlement.text } ?? false)
    var settled = settlement
    if isOfAnswer, let standing, !standing.isOfAnswer {
      settled = standing.settlement
      settled.cap = settlement.cap
    }
    settledGrades[settlement.subject] = StandingSettlement(
      settlement: settled,
      original: grades[settlement.subject]?.grade ?? settlement.was,
      moderator: entry.by,
      number: entry.number,
      isOfAnswer: isOfAnswer && standing?.isOfAnswer ?? true
    )
  }

  private mutating func add(_ entry: JournalEntry) {
    let (number, at) = (entry.number, entry.at)
    switch entry.event {
    case .answered(let answer):
      answers[answer.item] = Given(answer: answer, number: number, at: at)
    case .commented(let item, let text):
      comments[item, default: []].append(Remark(text: text, item: item, number: number, at: at))
    case .cited(let item, let place, let says):
      citations[item, default: []].append(Citation(place: place, says: says, number: number))
    case .goodPractice(let text, let item):
      goodPractice.append(Remark(text: text, item: item, number: number, at: at))
    case .actionNoted(let action): childActions.append(NotedAction(action: action, number: number, at: at))
    case .safetyAnswered(let answer): safety = Safety(answer: answer, number: number, at: at)
    case .graded(let section, let grade, let reason, let cap):
      grades[section] = GivenGrade(grade: grade, reason: reason, cap: cap, number: number)
    case .opened, .undone, .concernRaised, .concernRetracted, .signed, .reopened, .recused, .answerSettled,
      .gradeSettled, .replied, .feedbackReplied:
      break
    }
  }

  /// Takes an undone entry out; an answer or grade that it had replaced stands again.
  private mutating func settle(_ undone: JournalEntry) {
    switch undone.event {
    case .answered(let answer):
      let earlier = history.last {
        if case .answered(let other) = $0.event { other.item == answer.item } else { false }
      }
      answers[answer.item] = nil
      if let earlier { add(earlier) }
    case .graded(let section, _, _, _):
      let earlier = history.last { if case .graded(section, _, _, _) = $0.event { true } else { false } }
      grades[section] = nil
      if let earlier { add(earlier) }
    case .commented(let item, _):
      comments[item]?.removeAll { $0.number == undone.number }
      if comments[item]?.isEmpty == true { comments[item] = nil }
    case .cited(let item, _, _):
      citations[item]?.removeAll { $0.number == undone.number }
      if citations[item]?.isEmpty == true { citations[item] = nil }
    case .goodPractice: goodPractice.removeAll { $0.number == undone.number }
    case .actionNoted: childActions.removeAll { $0.number == undone.number }
    case .safetyAnswered:
      let earlier = history.last { if case .safetyAnswered = $0.event { true } else { false } }
      safety = nil
      if let earlier { add(earlier) }
    case .opened, .undone, .concernRaised, .concernRetracted, .signed, .reopened, .recused, .answerSettled,
      .gradeSettled, .replied, .feedbackReplied:
      break
    }
  }
}

import AuditActions
import AuditChecklists
import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditSummaries

/// One audited case in a moderator's hands: the audit that is counted, the blind second one where there is one, and what was
/// settled of them.
public struct Moderation {
  /// The audit that is counted, and the only one that is settled.
  public let counted: Journal
  /// The second audit of the case; nil where there is none that is signed.
  public let second: Journal?
  /// The checklist that the audit was made with.
  public let checklist: Checklist
  /// Every audit of the case in the round, signed or not.
  let journals: [Journal]
  /// What people call the round.
  let round: String

  /// The audit after what was settled.
  private var state: AuditState { counted.state }

  /// Takes what was read.
  init(counted: Journal, second: Journal?, among journals: [Journal], checklist: Checklist, round: String) {
    (self.counted, self.second, self.checklist, self.round) = (counted, second, checklist, round)
    self.journals = journals
  }

  /// How far the journals of both audits had come when they were read: another after anything was added to either, or taken out of the
  /// comparison.
  public var edition: String {
    [counted, second].map { $0.map { "\($0.state.lastNumber)" } ?? "-" }.joined(separator: " ")
  }

  /// A question with what each auditor gave, and what was settled.
  public struct Question {
    /// The question.
    public let item: ChecklistItem
    /// What the auditor of the counted audit signed.
    public let first: Outcome
    /// What the second auditor signed; nil where nobody else was asked it.
    public let second: Outcome?
    /// What was settled.
    public let settled: StandingSettlement<Outcome>?

    /// Whether the two auditors differ.
    public var differs: Bool { second.map { $0 != first } ?? false }
  }

  /// The questions that count, with what was given to them.
  public var questions: [Question] {
    let hidden = Set(state.signature?.dormant ?? [])
    return checklist.items.compactMap { item in
      guard !hidden.contains(item.id), let given = state.answers[item.id] else { return nil }
      return Question(
        item: item,
        first: given.outcome,
        second: second.flatMap { Self.outcome(of: item, as: given.answer.hash, in: $0.state) },
        settled: state.settledAnswers[item.id]
      )
    }
  }

  /// What somebody else gave to the same question in the same words.
  private static func outcome(of item: ChecklistItem, as hash: String, in state: AuditState) -> Outcome? {
    guard state.signature?.dormant.contains(item.id) == false, let given = state.answers[item.id],
      given.answer.hash == hash || item.wasAsked(as: given.answer.hash) && item.wasAsked(as: hash)
    else { return nil }
    return given.outcome
  }

  /// The questions that the two auditors answered otherwise, the one that caps the grade, and those of which something was
  /// settled.
  public var toLookAt: [Question] {
    questions.filter { $0.differs || $0.settled != nil || $0.item.id == state.givenCap(of: "") }
  }

  /// The questions that leave no higher grade of a section, of the whole file where it is empty, than the one that counts.
  func causes(of section: String) -> [ChecklistItem] {
    guard let cap = state.countedCap(of: section).flatMap(checklist.item) else { return [] }
    let (outcomes, grade) = (outcomes, state.countedGrade(of: section))
    return checklist.askedItems(given: outcomes).filter { item in
      item.id == cap.id
        || item.limits == grade && outcomes[item.id]?.fallsShort == true
          && (section.isEmpty || checklist.section(of: item.id)?.id == section)
    }
  }

  /// The question that was typed, by its number or its identifier.
  ///
  /// - Throws: where the checklist has no such question.
  public func item(_ typed: String) throws(Problems) -> ChecklistItem {
    if let number = Int(typed), (1...checklist.items.count).contains(number) { return checklist.items[number - 1] }
    if let item = checklist.item(typed) { return item }
    throw problem(
      "the checklist has no question \(Problem.quote(typed))",
      "Name one by its number, 1 to \(checklist.items.count), or its identifier"
        + "\(didYouMean(typed, in: checklist.items.map(\.id)))."
    )
  }

  /// The number of a question, the same as in the walk.
  public func number(of item: ChecklistItem) -> Int {
    (checklist.items.firstIndex { $0.id == item.id } ?? 0) + 1
  }

  // MARK: - Why a case should be looked at

  /// Whether the two auditors answered otherwise whether the child is safe today.
  public var differsOnSafety: Bool {
    guard let first = state.safety?.answer, let other = second?.state.safety?.answer else { return false }
    return first != other
  }

  /// Whether a signed audit of it says that the child is not safe today, and nobody's concern on the case stands that says why.
  public var isUnsafeWithoutConcern: Bool {
    journals.contains { $0.state.isSigned && $0.state.recusal == nil && $0.state.safety?.answer == .no }
      && journals.allSatisfy(\.state.concerns.isEmpty)
  }

  /// What to do where the two auditors differ on whether the child is safe, or no concern says why one is not; nil where neither is so.
  public var onSafety: String? {
    var notices: [String] = []
    if differsOnSafety {
      notices.append(
        "The two auditors differ on “\(checklist.unit.safetyQuestion)” Nothing is settled of that here: see today that somebody has "
          + "acted on it, and ask whoever no longer holds to their answer to open the audit again."
      )
    }
    if isUnsafeWithoutConcern {
      notices.append(
        "An audit answers “\(checklist.unit.safetyQuestion)” with no, and no concern stands. See today that somebody has acted on it: "
          + "whoever audited raises a concern, or opens the audit again and answers anew."
      )
    }
    return notices.isEmpty ? nil : notices.joined(separator: " ")
  }

  /// The sections of which the two auditors gave other grades, with both.
  var sectionsApart: [(title: String, first: Grade, second: Grade)] {
    checklist.sections.compactMap { section in
      guard let first = state.grades[section.id]?.grade, let other = second?.state.grades[section.id]?.grade,
        first != other
      else { return nil }
      return (section.title, first, other)
    }
  }

  /// Why a moderator should look at it; empty where nothing says so.
  public var reasons: [String] {
    var reasons = isUnsafeWithoutConcern ? ["an audit says “not safe today”, and no concern stands"] : []
    let compared = questions.filter { $0.second != nil }
    let apart = compared.count(where: \.differs)
    if let second {
      let grades = (state.overall?.grade, second.state.overall?.grade)
      var on: [String] = []
      if differsOnSafety { on.append("“\(checklist.unit.safetyQuestion)”") }
      if apart > 0 { on.append("\(apart) of \(compared.count) questions") }
      if let one = grades.0, let other = grades.1, one != other { on.append("the grade") }
      if !on.isEmpty { reasons.append("two auditors differ on \(on.joined(separator: " and on "))") }
    }
    // What counts, so that nothing is said of a grade that was settled since.
    if state.countedGrade(of: "") == .inadequate {
      reasons.append("graded \(Grade.inadequate.inWords.lowercased())")
    }
    if let cap = state.countedCap(of: "") {
      reasons.append("the grade is capped by question \(checklist.item(cap).map { "\(number(of: $0))" } ?? cap)")
    }
    return reasons
  }

  // MARK: - Settling

  /// What settling an answer adds to the journal: the answer, and every grade that it leaves no room for.
  ///
  /// A grade that is limited by another question than before, or by none any more, is settled with it, as `grade` says or as it
  /// was: from then on it is the moderator's.
  ///
  /// - Parameters:
  ///   - item: the question.
  ///   - outcome: what counts from now on.
  ///   - cause: why it differs, or seemed to.
  ///   - text: why, in words.
  ///   - grade: the grade of the whole file; nil where the answer alone decides.
  /// - Returns: the events, in the order in which they are to stand.
  /// - Throws: where the answer decides what else is asked, or the grade is above what the answers leave.
  public func settling(
    _ item: ChecklistItem,
    as outcome: Outcome,
    because cause: SettlementCause,
    _ text: String,
    grade: Grade? = nil
  ) throws(Problems) -> [JournalEvent] {
    try check(text)
    guard let standing = state.countedOutcome(of: item.id), state.signature?.dormant.contains(item.id) == false else {
      throw problem("question \(number(of: item)) was not asked on this case", "Settle one that was.")
    }
    guard leavesTheQuestions(item, as: outcome) else {
      throw problem(
        "the answer to question \(number(of: item)) decides which other questions are asked",
        instead(of: item)
      )
    }
    var outcomes = self.outcomes
    outcomes[item.id] = outcome
    let answer = Settlement(subject: item.id, was: standing, settled: outcome, cause: cause, text: text)
    return [.answerSettled(answer)] + (try grades(after: outcomes, item, because: cause, text, asked: grade))
  }

  /// What settling the grade of the whole file adds to the journal.
  ///
  /// - Throws: where it is above what the answers leave.
  public func settling(grade: Grade, because cause: SettlementCause, _ text: String) throws(Problems) -> [JournalEvent]
  {
    try check(text)
    try check(grade, against: highestGrade)
    guard let standing = state.countedGrade(of: "") else {
      throw problem("the audit has no grade", "Settle an answer.")
    }
    let cap = cap(on: grade, of: "", given: outcomes)
    return [.gradeSettled(Settlement(subject: "", was: standing, settled: grade, cause: cause, text: text, cap: cap))]
  }

  /// The limiting item that leaves no higher grade than this one, one that can be settled before one that cannot; nil where none does.
  private func cap(on grade: Grade, of section: String, given outcomes: [String: Outcome]) -> String? {
    let within = section.isEmpty ? nil : section
    let caps = [
      checklist.cap(given: outcomes, in: within, butFor: outOfReach), checklist.cap(given: outcomes, in: within),
    ]
    return caps.compactMap(\.self).first { $0.grade == grade }?.item.id
  }

  // Settling an answer that decides what is asked could leave questions without an answer, so it may be out of reach, and what it
  // says of the grade with it: that would otherwise be held by a question that nobody can settle.

  /// The highest grade that can be settled for the whole file, with the question that limits it; nil where none does.
  ///
  /// A question that cannot be settled as met, since it decides which others are asked, limits no moderator.
  public var highestGrade: (grade: Grade, item: ChecklistItem)? { checklist.cap(given: outcomes, butFor: outOfReach) }

  /// The question that limits the grade of the whole file and cannot be settled as met, with what it leaves; nil where there is none.
  ///
  /// Above that the moderator settles the grade alone.
  public var limitOutOfReach: (grade: Grade, item: ChecklistItem)? {
    checklist.cap(given: outcomes).flatMap { outOfReach.contains($0.item.id) ? $0 : nil }
  }

  /// Whether the same questions are asked after an answer is settled to an outcome.
  public func leavesTheQuestions(_ item: ChecklistItem, as outcome: Outcome) -> Bool {
    var settled = outcomes
    settled[item.id] = outcome
    return checklist.askedItems(given: outcomes).map(\.id) == checklist.askedItems(given: settled).map(\.id)
  }

  /// The questions that fall short and cannot be settled as met.
  private var outOfReach: Set<String> {
    let outcomes = outcomes
    let stuck = checklist.askedItems(given: outcomes).filter { item in
      guard item.limits != nil, outcomes[item.id]?.fallsShort == true else { return false }
      return !leavesTheQuestions(item, as: .met)
    }
    return Set(stuck.map(\.id))
  }

  /// What to do about an answer that cannot be settled, since it decides what else is asked.
  public func instead(of item: ChecklistItem) -> String {
    let above = outOfReach.contains(item.id) ? ", which may be above what this question leaves" : ""
    let grade = "settle the grade\(above)"
    return state.isModerated
      ? "It stays as it is: this audit was moderated and cannot be opened again. \(grade.uppercasedAtStart)."
      : "Before anything else is settled, have the auditor open the audit again and answer them all. Or \(grade)."
  }

  private var outcomes: [String: Outcome] {
    let hidden = Set(state.signature?.dormant ?? [])
    return state.answers.filter { !hidden.contains($0.key) }.reduce(into: [:]) { outcomes, answer in
      outcomes[answer.key] = state.countedOutcome(of: answer.key)
    }
  }

  /// A settlement without a reason cannot be replied to, nor learnt from.
  private func check(_ text: String) throws(Problems) {
    guard !EmptyWords.giveNoReason(text) else {
      throw problem("the words of --text say nothing", "Say why, so that the auditor can reply.")
    }
  }

  /// An auditor's reply, which may be a word such as *no*.
  ///
  /// - Throws: where it says nothing.
  public func checkReply(_ text: String) throws(Problems) {
    guard WalkWords.isWords(text) else {
      throw problem("the words of --text say nothing", "Say what the moderator should know, or do not reply.")
    }
  }

  private func check(_ grade: Grade, against cap: (grade: Grade, item: ChecklistItem)?) throws(Problems) {
    guard let cap, grade > cap.grade else { return }
    throw problem(
      "question \(number(of: cap.item)) leaves at most \(cap.grade.inWords.lowercased()) for the whole file",
      "Give that grade or a lower one, or settle the question first."
    )
  }

  private func grades(
    after outcomes: [String: Outcome],
    _ item: ChecklistItem,
    because cause: SettlementCause,
    _ text: String,
    asked: Grade?
  ) throws(Problems) -> [JournalEvent] {
    // One that fell short before: an answer that does so from now on takes the grade with it, whatever it decides.
    let passedOver = outOfReach
    if let asked { try check(asked, against: checklist.cap(given: outcomes, butFor: passedOver)) }
    var events: [JournalEvent] = []
    for section in [checklist.section(of: item.id)?.id ?? "", ""] {
      guard let standing = state.countedGrade(of: section), isGraded(section, given: outcomes) else { continue }
      let within = section.isEmpty ? nil : section
      let highest = checklist.cap(given: outcomes, in: within, butFor: passedOver)?.grade ?? .outstanding
      let settled = min(section.isEmpty ? asked ?? standing : standing, highest)
      let cap = cap(on: settled, of: section, given: outcomes)
      let isSame = settled == standing && cap == self.cap(on: standing, of: section, given: self.outcomes)
      guard !isSame || (section.isEmpty && asked != nil) else { continue }
      events.append(
        .gradeSettled(
          Settlement(subject: section, was: standing, settled: settled, cause: cause, text: text, cap: cap)
        )
      )
    }
    return events
  }

  /// Whether anything in a section applies and can be seen; of the whole file where it is empty.
  private func isGraded(_ section: String, given outcomes: [String: Outcome]) -> Bool {
    section.isEmpty
      || checklist.sections.first { $0.id == section }?.items.contains { outcomes[$0.id]?.isCounted == true } == true
  }

  private func problem(_ what: String, _ hint: String) -> Problems {
    Problems([Problem(what, file: "\(counted.name.round)/\(counted.name.reference)", hint: hint)])
  }
}

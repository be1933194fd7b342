import AuditActions
import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

/// What an audit has that a file of answers has not, or not any more, and what the file added to it.
extension AnswersFile {
  /// Something that an audit has and the file has not, and how it is taken back.
  private struct Leftover {
    enum Kind {
      /// Words with an entry of their own, by its number.
      case words(Int)
      /// The reason that stands with an answer.
      case reason(ChecklistItem)
      /// The reason that stands with the grade of a section; of the whole file where it is empty.
      case gradeReason(String)
    }

    var kind: Kind
    var called: String
  }

  /// Says what stands in the audit and not in the file; where its words take the place of others, takes those back.
  ///
  /// Answers, grades and concerns are only said: an empty box answers nothing, and a concern is retracted by its auditor.
  func settleWhatItHasNot(in session: AuditSession, at moment: Date) throws(Problems) -> [WalkBlock] {
    let (words, concerns, open) = (
      leftoverWords(in: session), leftoverConcerns(in: session), leftOpenAnswers(in: session)
    )
    let noun = isForm ? "form" : "file"
    var said: [String] = []
    if !words.isEmpty {
      let list = words.map(\.called).joined(separator: ", ")
      if isReplacing {
        for word in words { try takeBack(word.kind, in: session, at: moment) }
        said.append("Taken back, because the \(noun) has not got it: \(list). It stays in the journal.")
      } else {
        said.append(
          "The audit still has what the \(noun) has not: \(list). To take that back, add --replace; it stays in the journal."
        )
      }
    }
    if !concerns.isEmpty {
      said.append(Self.otherConcerns(concerns.count, noun))
    }
    if !open.isEmpty {
      said.append("Left open in the form, and kept in the audit as before: \(open.joined(separator: ", ")).")
    }
    return said.map { WalkBlock(.ending, $0) }
  }

  /// Takes something back that the file has not; a reason by its answer or its grade being given without it.
  private func takeBack(_ kind: Leftover.Kind, in session: AuditSession, at moment: Date) throws(Problems) {
    switch kind {
    case .words(let number): try session.record(.undone(number: number), at: moment)
    case .reason(let item):
      guard let standing = session.writer.state.answers[item.id]?.answer else { return }
      let shown = standing.suggestion?.shown ?? session.timing(of: item)
      try session.answer(item, standing.outcome, shown: shown, at: moment)
    case .gradeReason(let section):
      guard let standing = session.writer.state.grades[section] else { return }
      try session.grade(section, standing.grade, at: moment)
    }
  }

  /// What an audit that is signed has and a form that comes again has not, in sentences, with how it is taken back.
  func missingBesideSigned(_ session: AuditSession) -> [String] {
    let words = leftoverWords(in: session).map(\.called) + leftOpenAnswers(in: session)
    let missing = words + (name == nil ? [FormSubject.signature.called] : [])
    let concerns = leftoverConcerns(in: session).count
    var said: [String] = []
    if !missing.isEmpty {
      let (reference, auditor) = (session.caseFile.reference, session.auditor.id)
      said.append(
        "The audit still has what the form has not: \(missing.joined(separator: ", ")). To change it: caseaudit walk \(reference) "
          + "--round \(session.round.id) --auditor \(auditor) --answers \(ShellWord.quoted(shown)) --replace --reopen, with the reason."
      )
    }
    if concerns > 0 { said.append(Self.otherConcerns(concerns, "form")) }
    return said
  }

  /// What is said of concerns that an audit has and a file has not.
  private static func otherConcerns(_ count: Int, _ noun: String) -> String {
    "The audit also has \(count == 1 ? "a concern" : "\(count) concerns") that the \(noun) has not. "
      + "Where it was raised by mistake, caseaudit concerns retract says so beside it."
  }

  /// Comments, reasons, places in words, notes of good practice and actions of the audit that the file has not.
  ///
  /// A form has a box for each of them, so that an empty one counts of what came after the form was made, and of a reason, which its
  /// box is printed with, whenever it came. Of a file of answers only that counts of which it says anything.
  private func leftoverWords(in session: AuditSession) -> [Leftover] {
    let (state, screen) = (session.writer.state, WalkScreen(session))
    let items = isForm ? session.checklist.items : given.map(\.item)
    var left: [Leftover] = []
    func add(_ number: Int, _ called: String) {
      if number > since { left.append(Leftover(kind: .words(number), called: called)) }
    }
    for item in items {
      let subject = isForm ? "question \(screen.number(of: item))" : "'\(item.id)'"
      let given = given.first { $0.item.id == item.id }
      let comments = given?.comments ?? []
      let others = (state.comments[item.id] ?? []).filter { !comments.contains($0.text) && $0.number > since }
      for (place, remark) in others.enumerated() {
        add(remark.number, others.count == 1 ? "a comment on \(subject)" : "comment \(place + 1) on \(subject)")
      }
      if let reason = state.answers[item.id]?.answer.reason, !comments.contains(reason), !session.overrules(item),
        given?.outcome.map({ $0 == session.outcomes[item.id] }) ?? isForm
      {
        left.append(Leftover(kind: .reason(item), called: "the reason of the answer to \(subject)"))
      }
      guard let evidence = given?.evidence, !evidence.isEmpty else { continue }
      for cited in state.citations[item.id] ?? []
      where !evidence.contains(where: { $0 == cited.says || $0 == cited.place.path }) {
        add(cited.number, "a place cited for \(subject)")
      }
    }
    for given in grades where given.reason == nil {
      guard let kept = state.grades[given.section], kept.grade == given.grade, kept.reason != nil else { continue }
      left.append(Leftover(kind: .gradeReason(given.section), called: called(reasonOf: given.section, in: session)))
    }
    let notes = goodPractice + given.flatMap(\.goodPractice)
    if isForm || !notes.isEmpty {
      for note in state.goodPractice where (note.item == nil || !isForm) && !notes.contains(note.text) {
        add(note.number, "a note of good practice")
      }
    }
    if asksSafety || !actions.isEmpty {
      for (place, noted) in state.childActions.enumerated()
      where !actions.contains(where: {
        ($0.text, $0.who, $0.when) == (noted.action.text, noted.action.who, noted.action.when)
      }) {
        add(noted.number, "action \(place + 1)")
      }
    }
    return left
  }

  /// What the reason for a grade is called: by its box in a form, by its key in a file.
  func called(reasonOf section: String, in session: AuditSession) -> String {
    guard isForm else {
      return section.isEmpty ? "the reason at 'overall'" : "the reason for the grade of '\(section)'"
    }
    return FormSubject.reason(session.checklist.sections.first { $0.id == section }).called
  }

  /// What the file answers or grades that is not asked of this case, with why: it is kept, and counts for nothing.
  func notCounted(in session: AuditSession) -> [WalkBlock] {
    let (asked, screen) = (Set(session.asked.map(\.id)), WalkScreen(session))
    func called(_ item: ChecklistItem) -> String { isForm ? "question \(screen.number(of: item))" : "'\(item.id)'" }
    let answers = given.filter { $0.outcome != nil && !asked.contains($0.item.id) }.map { given in
      let other = given.item.onlyIf.flatMap { session.checklist.item($0.item) }
      return "\(called(given.item)) \(other.map { "because of \(called($0))" } ?? "because it is waived")"
    }
    // A section may still have something to judge while a question of it is open.
    let graded = Set(session.gradedSections.map(\.id) + [""])
    let sections = grades.map(\.section).filter { !graded.contains($0) }.map { section in
      isForm ? FormSubject.graded(session.checklist.sections.first { $0.id == section }) : "'\(section)'"
    }
    let said = [
      answers.isEmpty
        ? nil : "Answered, and not asked: \(answers.joined(separator: ", ")). It is kept, and not counted.",
      sections.isEmpty
        ? nil
        : "Graded, and nothing in it applied or could be seen: \(sections.joined(separator: ", ")). It is kept, and not counted.",
    ]
    return said.compactMap(\.self).map { WalkBlock(.ending, $0) }
  }

  private func leftoverConcerns(in session: AuditSession) -> [AuditState.Remark] {
    let known = concerns + given.flatMap(\.concerns)
    guard isForm || !known.isEmpty else { return [] }
    return session.writer.state.concerns.filter {
      $0.number > since && ($0.item == nil || !isForm) && !known.contains($0.text)
    }
  }

  /// What a form leaves open and the audit has: answers to questions that are asked, grades, and whether the child is safe.
  private func leftOpenAnswers(in session: AuditSession) -> [String] {
    guard isForm else { return [] }
    let (state, screen) = (session.writer.state, WalkScreen(session))
    let answered = Set(given.filter { $0.outcome != nil }.map(\.item.id))
    let open = session.asked.filter { state.answers[$0.id] != nil && !answered.contains($0.id) }
    let graded = Set(grades.map(\.section))
    let sections = (session.checklist.sections.map(\.id) + [""]).filter {
      state.grades[$0] != nil && !graded.contains($0)
    }
    return open.map { "question \(screen.number(of: $0))" }
      + sections.map { section in
        FormSubject.grade(session.checklist.sections.first { $0.id == section }).called
      } + (asksSafety && safety == nil && state.safety != nil ? [FormSubject.safety.called] : [])
  }

  /// What entries that the file made have added, in words; empty where they added nothing.
  func added(_ entries: [JournalEntry]) -> String {
    var counts: [Int] = Array(repeating: 0, count: Self.kinds.count)
    for entry in entries { if let kind = Self.kind(of: entry.event) { counts[kind] += 1 } }
    let parts = zip(Self.kinds, counts).filter { $1 > 0 }.map { "\($1) \($1 == 1 ? $0.one : $0.many)" }
    return parts.joined(separator: ", ")
  }

  private static let kinds: [(one: String, many: String)] = [
    ("answer", "answers"), ("confirmed date", "confirmed dates"), ("comment", "comments"),
    ("cited place", "cited places"), ("grade", "grades"), ("note of good practice", "notes of good practice"),
    ("concern", "concerns"), ("action", "actions"), ("answer on safety", "answers on safety"),
  ]

  /// The place of an entry among the kinds; nothing for one that adds nothing.
  private static func kind(of event: JournalEvent) -> Int? {
    switch event {
    case .answered(let answer): answer.suggestion?.shown == .confirmed ? 1 : 0
    case .commented: 2
    case .cited: 3
    case .graded: 4
    case .goodPractice: 5
    case .concernRaised: 6
    case .actionNoted: 7
    case .safetyAnswered: 8
    default: nil
    }
  }
}

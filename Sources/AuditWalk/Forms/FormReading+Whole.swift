import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore

extension FormReading {
  /// Puts down what is missing in a form that is signed: a signature is under the whole, and nothing is kept without it.
  mutating func sayOpen() {
    let (checklist, state) = (session.checklist, session.writer.state)
    let outcomes = answers.outcomes(in: session)
    let asked = checklist.askedItems(given: outcomes)
    let given = Set(answers.given.map(\.item.id))
    for (item, number) in FormSubject.numbered(checklist) where asked.contains(where: { $0.id == item.id }) {
      // What the form was printed with and was taken away is open again: nobody signs an answer that they took away.
      let wasPrinted = state.answers[item.id].map { $0.number <= answers.since } ?? false
      guard let outcome = outcomes[item.id], !wasPrinted || !isOpen(.answer(item, number)) else {
        // What stands there and cannot be read is named already.
        if isOpen(.answer(item, number)) {
          say("question \(number) \(Self.isOpen)", "Answer it, or take the tick away.")
        }
        continue
      }
      if item.limits != nil, outcome.fallsShort, !session.hasEvidence(item), !given.contains(item.id) {
        sayLimiting(number)
      }
    }
    let counted = Set(asked.filter { outcomes[$0.id]?.isCounted ?? true }.map(\.id))
    let sections = checklist.sections.filter { $0.items.contains { counted.contains($0.id) } }
    for section in sections.map(Optional.some) + [nil] {
      let subject = FormSubject.grade(section)
      let kept = section.map { state.grades[$0.id] } ?? state.overall
      if kept.map({ $0.number <= answers.since }) ?? true, isOpen(subject) {
        say("\(subject.called) \(Self.isOpen)", "Choose it, or take the tick away.")
      }
      guard let kept, text(subject) == nil, let cap = checklist.cap(given: outcomes, in: section?.id),
        kept.grade > cap.grade
      else { continue }
      let highest = cap.grade.inWords
      say("\(subject.called) is above \(highest), the highest it can be", "Choose \(highest) or lower.")
    }
    if state.safety.map({ $0.number <= answers.since }) ?? true, isOpen(.safety) {
      say("\(FormSubject.safety.called) \(Self.isOpen)", "Choose it, or take the tick away.")
    }
    do throws(Problems) {
      try session.standing.allows(.sign, session.caseFile.reference, reading: session.caseFile)
    } catch {
      for problem in error.all { say(problem.what, problem.hint) }
    }
  }

  /// What is said of a choice that a signed form leaves open.
  private static let isOpen = "is left at '\(FormPrompt.choose)', and the form is signed"

  /// The questions and grades that stand otherwise in the audit than in the form.
  var differing: [String] {
    let (checklist, screen) = (session.checklist, WalkScreen(session))
    return answers.differing(from: session).map { differing in
      switch differing {
      case .answer(let item): "question \(screen.number(of: item))"
      case .reason(let item): "the reason of the answer to question \(screen.number(of: item))"
      case .grade(let section): FormSubject.grade(checklist.sections.first { $0.id == section }).called
      case .gradeReason(let section): answers.called(reasonOf: section, in: session)
      }
    } + (answers.differsInSafety(from: session) ? [FormSubject.safety.called] : [])
  }

  /// Whether the form brings an answer, a grade or an action that the audit does not have.
  var brings: Bool {
    let state = session.writer.state
    return !differing.isEmpty
      || answers.given.contains { $0.outcome != nil && session.outcomes[$0.item.id] == nil }
      || answers.safety != nil && state.safety == nil
      || answers.actions.contains { !$0.stands(in: state) }
      || answers.grades.contains { ($0.section.isEmpty ? state.overall : state.grades[$0.section]) == nil }
  }

  /// Puts down where the audit has other answers by now than when the form was made.
  mutating func sayDiffering(since head: String?) {
    guard head != session.writer.entries.last?.digest ?? "" else { return }
    let differing = differing
    guard !differing.isEmpty else { return }
    say(
      "the audit has other answers than the form: \(differing.joined(separator: ", "))",
      "Ask the auditor which hold. If it is the form, add --replace: both stay in the journal."
    )
  }
}

import AuditChecklists
import AuditPages
import AuditRules
import AuditStore

/// The questions of a form, each with what the walk shows beside it before it is answered.
struct FormQuestions {
  let checklist: Checklist
  let session: AuditSession?

  /// How many rows stand beside a question that do not decide it.
  private static let rows = RowText.rows

  /// All sections with their questions.
  var blocks: [FormBlock] {
    let numbers = FormSubject.numbered(checklist)
    return checklist.sections.enumerated().flatMap { index, section -> [FormBlock] in
      let own = numbers.filter { number in section.items.contains { $0.id == number.item.id } }
      guard !own.isEmpty else { return [] }
      return [.heading(section.title, level: 1, place: "section_\(index + 1)")]
        + own.flatMap { question($0.item, $0.number) }
    }
  }

  private func question(_ item: ChecklistItem, _ number: Int) -> [FormBlock] {
    [.heading("\(number). \(item.question)", level: 2, place: "question_\(number)")]
      + remarks(item).map(FormBlock.note) + evidence(item) + dates(item) + kept(item) + boxes(item, number)
  }

  /// What to look for, what it rests on, and what hangs on the answer.
  private func remarks(_ item: ChecklistItem) -> [String] {
    var remarks: [String] = []
    if let lookFor = item.lookFor { remarks.append("Look for: \(lookFor)") }
    if let standard = item.standard { remarks.append("It rests on: \(standard.inWords)") }
    if let limit = item.limits {
      remarks.append("Not met or not evidenced limits the grade, at most \(limit.inWords), and needs a comment.")
    }
    if let condition = item.onlyIf, let other = checklist.items.firstIndex(where: { $0.id == condition.item }) {
      let outcomes = Outcome.allCases.filter(condition.outcomes.contains).map(\.inWords).joined(separator: " or ")
      remarks.append("Answer this only where question \(other + 1) is \(outcomes).")
    }
    return remarks
  }

  /// What decides, all of it and whole, and some of what stands beside it; what the rule finds where the round shows that first.
  private func evidence(_ item: ChecklistItem) -> [FormBlock] {
    guard let session else { return [] }
    let screen = WalkScreen(session)
    let finding = session.round.suggestion == .before && !item.answeredByRule ? screen.finding(item) : []
    return rows(screen.rows(item), of: item, on: screen) + finding.map { .note($0.text) }
  }

  private func rows(_ rows: [EvidenceChoice.Row], of item: ChecklistItem, on screen: WalkScreen) -> [FormBlock] {
    guard !rows.isEmpty else { return screen.missing(item).map { [.note($0)] } ?? [] }
    var others = 0
    let shown = rows.filter { row in
      if row.decides { return true }
      others += 1
      return others <= Self.rows
    }
    let lines = shown.enumerated().map { index, row in
      let block = WalkScreen.row(row, number: index + 1, isWhole: true)
      return FormBlock.statement([block.mark, block.text].compactMap(\.self).joined(separator: " "))
    }
    let left = rows.count - shown.count
    let words = "The extract has \(left) more \(left == 1 ? "row" : "rows") on this; what is dated stands at the end."
    return [.note("From the extract:")] + lines + (left == 0 ? [] : [.note(words)])
  }

  /// What the dates show, which the walk lists to be confirmed before anything is answered.
  private func dates(_ item: ChecklistItem) -> [FormBlock] {
    guard item.answeredByRule else { return [] }
    guard let session, let shown = WalkScreen(session).dates(item) else {
      return [.note("The dates in the extract answer this, where there is one.")]
    }
    return [.paragraph("By the dates in the extract this is \(shown) Check them against the file.")]
  }

  /// What is kept on the question already.
  private func kept(_ item: ChecklistItem) -> [FormBlock] {
    guard let session else { return [] }
    return WalkScreen(session).words(on: item).map(FormBlock.note)
  }

  private func boxes(_ item: ChecklistItem, _ number: Int) -> [FormBlock] {
    let (answer, comment) = (FormSubject.answer(item, number), FormSubject.comment(item, number))
    let words = (item.answeredByRule ? [FormWords.agree] : []) + FormWords.outcomes
    let label = item.answeredByRule ? "Comment, or why the dates are not right" : "Comment"
    return [
      .box(
        label: "Answer",
        FormBox(tag: answer.tag, name: answer.name, kind: .choice(words), chosen: standing(item))
      ),
      .box(label: label, FormBox(tag: comment.tag, name: comment.name, kind: .words, chosen: reason(item))),
    ]
  }

  /// The reason that is kept with the answer: it stands in its box, and who takes it away there takes it back.
  private func reason(_ item: ChecklistItem) -> String? { session?.writer.state.answers[item.id]?.answer.reason }

  /// The answer that is kept, in the words of the form.
  private func standing(_ item: ChecklistItem) -> String? {
    guard let session, let outcome = session.outcomes[item.id] else { return nil }
    let isAsShown = item.answeredByRule && session.findings[item.id]?.outcome == outcome
    return isAsShown ? FormWords.agree : outcome.inWords.uppercasedAtStart
  }
}

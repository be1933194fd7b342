import AuditChecklists
import AuditPages
import AuditReports
import AuditRules
import AuditStore
import AuditWalk

/// The page of one question, with what was typed where it is shown again.
struct QuestionPage {
  private let visit: Visit
  private let audit: Visit.HeldAudit
  private let item: ChecklistItem

  init(_ visit: Visit, _ audit: Visit.HeldAudit, _ item: ChecklistItem) {
    (self.visit, self.audit, self.item) = (visit, audit, item)
  }

  private var isSent: Bool { visit.request.method == .post }
  private var standing: Outcome? { audit.session.outcomes[item.id] }

  /// What was typed into a box; nothing where the page is shown for the first time, or where that is kept already.
  private func typed(_ name: String) -> String {
    let text = isSent ? visit.form.text(name) : ""
    let kept =
      (audit.state.comments[item.id] ?? []).map(\.text) + (audit.state.citations[item.id] ?? []).compactMap(\.says)
      + audit.state.goodPractice.map(\.text)
    return kept.contains(text) ? "" : text
  }

  /// Whether what the rule finds may be seen: a suggestion that is seen first becomes the answer.
  private var isFindingSeen: Bool {
    audit.session.round.suggestion == .before || audit.session.hasSeenFinding(of: item)
  }

  func content(_ mistakes: [PageContent.Mistake] = []) -> PageContent {
    PageContent(
      title: item.question,
      back: visit.request.query["back"] == "check" || visit.form.text("back") == "check"
        ? ("\(audit.address)/check", "Check answers") : (audit.address, "All questions"),
      mistakes: mistakes,
      done: taken,
      caption: audit.screen.heading(of: item),
      body: before
        + Parts.form(audit.address(of: item), of: visit, form(mistakes))
        + kept + reasons,
      isWide: true
    )
  }

  // MARK: The form

  private func form(_ mistakes: [PageContent.Mistake]) -> HTML {
    func mistake(_ box: String) -> String? { mistakes.first { $0.box == box }?.says }
    let choices = Outcome.allCases.map {
      Fields.Choice($0.rawValue, $0.inWords.uppercasedAtStart, hint: Glossary.meaning(of: $0).uppercasedAtStart)
    }
    let back = visit.request.query["back"] ?? visit.form.text("back")
    return """
      <input type="hidden" name="standing" value="\(standing?.rawValue ?? "")">
      \(back.isEmpty ? "" : Fields.hidden("back", back))
      <div class="beside">
      <div data-digits>
      \(isFindingSeen ? Parts.inset(audit.screen.finding(item)) : "")
      \(Fields.radios(
        "answer",
        legend: "Your answer",
        hint: audit.screen.details(of: item),
        choices,
        chosen: isSent ? visit.form.text("answer") : standing?.rawValue,
        mistake: mistake("answer")
      ))
      \(Fields.words(
        "comment",
        label: "Comment",
        hint: "It is kept with the audit. No name of a child or of an adult of the family.",
        typed: typed("comment"),
        mistake: mistake("comment")
      ))
      \(Parts.details(
        "Note good practice",
        isOpen: mistake("practice") != nil,
        Fields.words(
          "practice",
          label: "Good practice that you see here",
          typed: typed("practice"),
          mistake: mistake("practice"),
          rows: 3
        )
      ))
      \(Parts.button("Save and go on"))\(Parts.button("Save and come back later", name: "later", value: "yes", isQuiet: true))
      </div>
      \(EvidencePart.html(
        audit.screen.rows(item),
        ticked: isSent ? Set(visit.form.all("row")) : [],
        cited: Set((audit.state.citations[item.id] ?? []).map(\.place.path)),
        showsFinding: isFindingSeen,
        missing: audit.screen.missing(item),
        typed: typed("place"),
        mistake: mistake("place")
      ))
      </div>
      """
  }

  // MARK: What stands before it

  /// What the rule found on the question before, which was just answered, and words on this one that are headed as a concern.
  private var before: HTML {
    guard let id = visit.request.query["after"], let earlier = audit.session.checklist.item(id),
      let answer = audit.session.outcomes[id]
    else { return audit.tellsNobody(audit.earlierUnheard(at: item)) }
    let finding =
      audit.session.hasSeenFinding(of: earlier) && audit.session.round.suggestion == .after
      ? audit.screen.finding(earlier) : []
    let words: HTML =
      finding.isEmpty
      ? ""
      : """
      <div class="inset"><p><a href="\(audit.address(of: earlier))">Question \(audit.screen.number(of: earlier))</a>: \
      you answered \(answer.inWords).</p>\(Parts.paragraphs(finding))</div>
      """
    return words + (audit.session.leavesWords(on: earlier) ? Parts.notice(AuditSession.wordsOfTheOther) : "")
      + audit.tellsNobody(audit.earlierUnheard(at: item))
  }

  /// What was taken back just now.
  private var taken: String? {
    let entry = visit.request.query["undone"].flatMap { number in
      audit.session.writer.entries.first { "\($0.number)" == number }
    }
    return entry.map(audit.screen.undone)
  }

  // MARK: What stands below it

  /// What is kept on the question, each with a button that takes it back.
  private var kept: HTML {
    let name = audit.session.facts.name
    var rows: [(words: String, entry: Int)] = []
    if let given = audit.state.answers[item.id] {
      rows.append(("Your answer so far: \(given.outcome.inWords)", given.number))
      if let reason = audit.screen.reason(on: item) { rows.append((reason, given.number)) }
    }
    rows += (audit.state.comments[item.id] ?? []).map { (audit.screen.words(of: $0, on: item), $0.number) }
    rows += (audit.state.citations[item.id] ?? []).map { ("Cited: \($0.inWords(name))", $0.number) }
    rows += audit.state.goodPractice.filter { $0.item == item.id }.map { ("Good practice: \($0.text)", $0.number) }
    guard !rows.isEmpty else { return "" }
    let lines = rows.map { "<li><span>\($0.words)</span> \(Parts.takeBack($0.entry, $0.words))</li>\n" as HTML }
    return """
      <h2>Kept on this question</h2>
      \(Parts.form("\(audit.address(of: item))/take-back", of: visit, "<ul class=\"tasks\">\n\(lines.joined())</ul>"))
      """
  }

  private var reasons: HTML {
    Parts.details("Why this is asked", Parts.paragraphs(audit.screen.reasons(for: item)))
      + "<p><a href=\"\(audit.address)/case\">Read the case, or search the extract</a></p>"
  }
}

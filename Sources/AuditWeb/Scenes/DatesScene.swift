import AuditChecklists
import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditWalk

/// The questions that dates answer: agreed or disagreed with one by one, none of them chosen beforehand.
enum DatesScene {
  static let routes = [
    Route.get("rounds/:round/cases/:case/dates", .act(.audit), show),
    Route.post("rounds/:round/cases/:case/dates", .act(.audit), save),
  ]

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    try visit.withOpenAudit { audit in visit.page(audit, page(visit, audit)) }
  }

  private static func page(
    _ visit: Visit,
    _ audit: Visit.HeldAudit,
    _ mistakes: [PageContent.Mistake] = [],
    kept: Int = 0,
    late: [ChecklistItem] = []
  ) -> PageContent {
    let open = audit.session.toConfirm
    let answered = audit.session.asked.filter {
      $0.answeredByRule && audit.session.findings[$0.id] != nil && audit.session.outcomes[$0.id] != nil
    }
    let rows = open.map { row($0, visit, audit, mistakes) }
    let form: HTML =
      open.isEmpty
      ? "<p>Every date is answered.</p>\n" + Parts.goOn("Go on", to: audit.next())
      : Parts.form(
        "\(audit.address)/dates",
        of: visit,
        """
        \(Parts.table(
          caption: "Dates to agree with",
          ["Question", "Start", "End", "Days", "Limit", "Finding", "Your answer"],
          rows,
          isQuiet: true
        ))
        \(Parts.button("Save and go on"))
        <p class="hint">What you leave open is asked again later.</p>
        """
      )
    return PageContent(
      title: "Dates",
      back: (audit.address, "All questions"),
      mistakes: mistakes,
      done: kept == 0 ? nil : "\(kept) \(kept == 1 ? "answer is" : "answers are") kept.",
      body: notKept(late, visit, audit) + "<p>\(WalkScreen.datesHeading)</p>\n" + form + done(answered, audit),
      isWide: true
    )
  }

  private static func row(
    _ item: ChecklistItem,
    _ visit: Visit,
    _ audit: Visit.HeldAudit,
    _ mistakes: [PageContent.Mistake]
  ) -> [HTML] {
    let row = audit.screen.dateRow(item)
    func mistake(_ box: String) -> String? { mistakes.first { $0.box == box }?.says }
    let (agree, outcome, reason) = ("agree-\(item.id)", "outcome-\(item.id)", "reason-\(item.id)")
    let found = audit.session.findings[item.id]?.outcome
    let others = Outcome.allCases.filter { $0 != found }.map {
      Fields.Choice($0.rawValue, $0.inWords.uppercasedAtStart)
    }
    let isOpen = visit.form.text(agree) == "disagree" || [outcome, reason].contains { !visit.form.text($0).isEmpty }
    let question = "Question \(audit.screen.number(of: item))"
    let choice = Fields.radios(
      agree,
      legend: "<span class=\"hidden\">\(question), your answer</span>",
      [Fields.Choice("agree", "Agree"), Fields.Choice("disagree", "Disagree")],
      chosen: visit.form.text(agree),
      mistake: mistake(agree)
    )
    let otherwise = Parts.details(
      "If you disagree",
      isOpen: isOpen,
      Fields.pick(
        outcome,
        label: "\(question): your answer",
        none: "Choose",
        others,
        chosen: visit.form.text(outcome),
        mistake: mistake(outcome)
      )
        + Fields.line(
          reason,
          label: "\(question): your reason",
          typed: visit.form.text(reason),
          mistake: mistake(reason)
        )
    )
    let finding: HTML = "\(audit.screen.verdict(item)?.uppercasedAtStart ?? "")"
    return [
      "\(audit.screen.number(of: item)). \(item.question)", facts(row.starts, otherwise: "–"),
      facts(row.ends, otherwise: "–"), "\(row.days.map { "\($0)" } ?? "–")", "\(row.limit ?? "–")",
      finding + facts(row.others, otherwise: ""), choice + otherwise,
    ]
  }

  private static func facts(_ facts: [ListedFact], otherwise: HTML) -> HTML {
    guard !facts.isEmpty else { return otherwise }
    return "<ul class=\"plain\">\(facts.map { "<li>\($0.label) \($0.text ?? "empty")</li>" as HTML }.joined())</ul>"
  }

  /// The dates that are answered, each with the way to its question.
  private static func done(_ items: [ChecklistItem], _ audit: Visit.HeldAudit) -> HTML {
    guard !items.isEmpty else { return "" }
    let lines = items.map { item -> HTML in
      """
      <li><a href="\(audit.address(of: item))">\(audit.screen.number(of: item)). \(item.question)</a> \
      \(Parts.tag(audit.session.outcomes[item.id]?.inWords.uppercasedAtStart ?? "", .done))</li>

      """
    }
    return "<h2>Answered</h2>\n<ul class=\"tasks\">\n\(lines.joined())</ul>\n"
  }

  // MARK: What was answered meanwhile

  private static func boxes(_ item: ChecklistItem) -> [String] {
    ["agree-\(item.id)", "outcome-\(item.id)", "reason-\(item.id)"]
  }

  /// The questions that are not asked here any more, and of which something was sent that differs from what stands.
  private static func late(_ visit: Visit, _ audit: Visit.HeldAudit) -> [ChecklistItem] {
    let open = Set(audit.session.toConfirm.map(\.id))
    return audit.session.checklist.items.filter { item in
      let sent = boxes(item).map(visit.form.text)
      guard !open.contains(item.id), sent.contains(where: { !$0.isEmpty }) else { return false }
      let standing = audit.session.outcomes[item.id]
      let meant = sent[0] == "agree" ? audit.session.findings[item.id]?.outcome : Outcome(rawValue: sent[1])
      let said =
        [audit.state.answers[item.id]?.answer.reason].compactMap(\.self)
        + (audit.state.comments[item.id] ?? []).map(\.text)
      return standing == nil || meant != standing || !sent[2].isEmpty && !said.contains(sent[2])
    }
  }

  private static func lateMistake(_ item: ChecklistItem, _ audit: Visit.HeldAudit) -> PageContent.Mistake {
    let number = audit.screen.number(of: item)
    let now =
      audit.session.outcomes[item.id].map { "was answered \($0.inWords) meanwhile" } ?? "is not asked here any more"
    return PageContent.Mistake(
      "Question \(number) \(now), and what you sent on it was not kept. Answer it on its own page",
      at: audit.address(of: item)
    )
  }

  private static func notKept(_ items: [ChecklistItem], _ visit: Visit, _ audit: Visit.HeldAudit) -> HTML {
    guard !items.isEmpty else { return "" }
    let filled = FilledIn(visit.form, only: Set(items.flatMap(boxes))) { id in
      items.first { $0.id == id }.map { "question \(audit.screen.number(of: $0))" }
    }
    return "<p>\(SignInScene.copyIt)</p>\n\(filled.html)"
  }

  /// Keeps each that is whole, and shows those again that are not.
  private static func save(_ visit: Visit) throws(Problems) -> WebResponse {
    try visit.withOpenAudit { (audit) throws(Problems) -> WebResponse in
      // Before anything is kept: what is answered by this form was not answered meanwhile.
      let late = late(visit, audit)
      var mistakes = late.map { lateMistake($0, audit) }
      var kept = 0
      for item in audit.session.toConfirm {
        let outcome = Outcome(rawValue: visit.form.text("outcome-\(item.id)"))
        let reason = visit.form.text("reason-\(item.id)")
        let number = audit.screen.number(of: item)
        switch visit.form.text("agree-\(item.id)") {
        case "agree" where outcome == nil && reason.isEmpty:
          if try audit.session.confirm(item, at: visit.moment) { kept += 1 }
        case "disagree":
          if outcome == nil {
            mistakes.append(PageContent.Mistake("Choose your answer to question \(number)", box: "outcome-\(item.id)"))
          }
          if !WalkWords.isReason(reason) {
            mistakes.append(
              PageContent.Mistake("Say why you disagree at question \(number)", box: "reason-\(item.id)")
            )
          }
          guard let outcome, WalkWords.reason(outcome).isEnough(reason) else { continue }
          if try audit.session.give(outcome, to: item, saying: reason, at: visit.moment) != nil { kept += 1 }
        case "agree":
          mistakes.append(
            PageContent.Mistake(
              "You agree at question \(number), and gave \(reason.isEmpty ? "another answer" : "a reason"): choose Disagree, or empty it",
              box: "agree-\(item.id)"
            )
          )
        default:
          guard outcome != nil || !reason.isEmpty else { continue }
          mistakes.append(
            PageContent.Mistake("Say whether you agree or disagree at question \(number)", box: "agree-\(item.id)")
          )
        }
      }
      // Where every date is answered the form has nothing to choose, and leads on.
      if mistakes.isEmpty, kept == 0, let first = audit.session.toConfirm.first {
        mistakes.append(
          PageContent.Mistake(
            "Nothing was chosen: say of a date whether you agree or disagree, or go back to all questions",
            box: "agree-\(first.id)"
          )
        )
      }
      guard mistakes.isEmpty else {
        return visit.page(audit, page(visit, audit, mistakes, kept: kept, late: late), status: 400)
      }
      return .see(kept == 0 ? audit.address : audit.next())
    }
  }
}

import AuditChecklists
import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditWalk

/// What a rule finds where it differs from the answer: keep it, answer again, or say that the rule is wrong here.
enum FindingScene {
  static let routes = [
    Route.get("rounds/:round/cases/:case/questions/:question/finding", .act(.audit), show),
    Route.post("rounds/:round/cases/:case/questions/:question/finding", .act(.audit), decide),
  ]

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    try QuestionScene.withQuestion(visit) { audit, item in
      // Nothing is shown of a finding before the answer.
      guard audit.session.hasSeenFinding(of: item), let answer = audit.session.outcomes[item.id] else {
        return .see(audit.address(of: item))
      }
      return visit.page(audit, at: item, page(visit, audit, item, answer))
    }
  }

  private static func page(
    _ visit: Visit,
    _ audit: Visit.HeldAudit,
    _ item: ChecklistItem,
    _ answer: Outcome,
    _ mistakes: [PageContent.Mistake] = []
  ) -> PageContent {
    let back = visit.request.query["back"] ?? visit.form.text("back")
    let rows = audit.screen.rows(item).filter { $0.decides || !$0.spans.isEmpty }
    let read = rows.map { row -> HTML in
      let says = row.spans.map(\.says).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      let reads: HTML = says.isEmpty ? "" : "<p class=\"hint\">Marked: \(says.joined(separator: "; ")).</p>"
      return "<li><strong>\(row.fact.label)</strong>: \(EvidencePart.marked(row))\(reads)</li>\n"
    }
    let evidence: HTML =
      read.isEmpty ? "" : "<h2>What it read</h2>\n<ul class=\"read\">\n\(read.joined())</ul>"
    let choices = [
      Fields.Choice("keep", "Keep my answer: \(answer.inWords)"),
      Fields.Choice("change", "Answer again"),
      Fields.Choice(
        "wrong",
        "Keep my answer: the rule is wrong here",
        hint: "Your reason is kept with the answer."
      ),
    ]
    func mistake(_ box: String) -> String? { mistakes.first { $0.box == box }?.says }
    return PageContent(
      title: "Question \(audit.screen.number(of: item)): the rule finds otherwise",
      back: (audit.address(of: item), "The question"),
      mistakes: mistakes,
      caption: audit.screen.heading(of: item),
      body: """
        <p>\(item.question)</p>
        <p>You answered \(answer.inWords). It stands, unless you answer again.</p>
        \(Parts.inset(audit.screen.finding(item)))
        \(evidence)
        \(Parts.form(
          "\(audit.address(of: item))/finding",
          of: visit,
          """
          \(back.isEmpty ? "" : Fields.hidden("back", back))\(Fields.hidden("standing", answer.rawValue))
          \(Fields.radios(
            "decision",
            legend: "What do you want to do?",
            choices,
            chosen: visit.form.text("decision"),
            mistake: mistake("decision")
          ))
          \(Fields.words(
            "reason",
            label: "Why the rule is wrong here",
            hint: "Only where you say so.",
            typed: visit.form.text("reason"),
            mistake: mistake("reason"),
            rows: 3
          ))
          \(Parts.button("Go on"))
          """
        ))
        """
    )
  }

  private static func decide(_ visit: Visit) throws(Problems) -> WebResponse {
    try QuestionScene.withQuestion(visit) { (audit, item) throws(Problems) -> WebResponse in
      guard let answer = audit.session.outcomes[item.id] else {
        let why = "Your answer to this question was taken back meanwhile."
        return visit.leadOn(from: audit, to: audit.address(of: item), because: why)
      }
      let isBack = visit.form.text("back") == "check"
      let next = isBack ? "\(audit.address)/check" : audit.next(after: item)
      func again(_ says: String, _ box: String) -> WebResponse {
        let mistakes = [PageContent.Mistake(says, box: box)]
        return visit.page(audit, at: item, page(visit, audit, item, answer, mistakes), status: 400)
      }
      guard visit.form.text("standing") == answer.rawValue else {
        let says =
          "You answered \(answer.inWords) in another window meanwhile. Look at it below, and send yours again if it still holds"
        return again(says, "decision")
      }
      switch visit.form.text("decision") {
      case "keep" where !visit.form.text("reason").isEmpty, "change" where !visit.form.text("reason").isEmpty:
        return again("Choose that the rule is wrong here, or leave the reason empty", "decision")
      case "keep": return .see(next)
      case "change": return .see(audit.address(of: item) + (isBack ? "?back=check" : ""))
      case "wrong":
        guard try audit.session.overrule(item, because: visit.form.text("reason"), at: visit.moment) else {
          return again(WalkWords.saysTooLittle, "reason")
        }
        return .see(next)
      default: return again("Choose what you want to do", "decision")
      }
    }
  }
}

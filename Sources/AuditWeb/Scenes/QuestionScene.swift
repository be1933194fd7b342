import AuditChecklists
import AuditDocuments
import AuditPages
import AuditReports
import AuditRules
import AuditStore
import AuditWalk

/// One question with the evidence beside it.
enum QuestionScene {
  static let routes = [
    Route.get("rounds/:round/cases/:case/questions/:question", .act(.audit), show),
    Route.post("rounds/:round/cases/:case/questions/:question", .act(.audit), answer),
  ]

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    try withQuestion(visit) { audit, item in visit.page(page(visit, audit, item)) }
  }

  /// Opens the audit at the question that the address names.
  static func withQuestion(
    _ visit: Visit,
    _ body: (Visit.HeldAudit, ChecklistItem) throws(Problems) -> WebResponse
  ) throws(Problems) -> WebResponse {
    try visit.withOpenAudit { (audit) throws(Problems) -> WebResponse in
      guard let item = audit.session.asked.first(where: { $0.id == visit.parameter("question") }) else {
        return Refusals.nothingThere(visit)
      }
      return try body(audit, item)
    }
  }

  /// The page of a question, with what was typed where it is shown again.
  private static func page(
    _ visit: Visit,
    _ audit: Visit.HeldAudit,
    _ item: ChecklistItem,
    _ mistakes: [PageContent.Mistake] = []
  ) -> PageContent {
    let standing = audit.session.outcomes[item.id]
    let isSent = visit.request.method == .post
    let chosen = isSent ? visit.form.text("answer") : standing?.rawValue
    let choices = Outcome.allCases.map {
      Fields.Choice($0.rawValue, Words.capitalised($0.inWords), hint: Words.capitalised(Glossary.meaning(of: $0)))
    }
    func mistake(_ box: String) -> String? { mistakes.first { $0.box == box }?.says }
    let details = [
      item.lookFor.map { "Look for: \($0)" },
      item.limits.map { "Not met or not evidenced limits the grade: at most \($0.inWords)." },
    ].compactMap(\.self).joined(separator: " ")
    let kept = audit.screen.words(on: item).map { "<p>\($0)</p>\n" as HTML }.joined()
    let before: HTML = audit.session.round.suggestion == .before ? Parts.paragraphs(audit.screen.finding(item)) : ""
    let rows = audit.screen.rows(item)
    return PageContent(
      title: item.question,
      back: (audit.address, "All questions"),
      mistakes: mistakes,
      caption: number(audit, item),
      body: visit.notices(audit)
        + Parts.form(
          "\(audit.address)/questions/\(item.id)",
          of: visit,
          """
          <input type="hidden" name="standing" value="\(standing?.rawValue ?? "")">
          <div class="beside">
          <div>
          \(before)
          \(Fields.radios("answer", legend: "Your answer", hint: details.isEmpty ? nil : details, choices, chosen: chosen, mistake: mistake("answer")))
          \(kept)
          \(Fields.words("comment", label: "Comment", hint: "Yours is kept with the audit. No name of a child or of an adult of the family.", typed: isSent ? visit.form.text("comment") : "", mistake: mistake("comment")))
          \(Parts.button("Save and go on"))\(Parts.button("Save and come back later", name: "later", value: "yes", isQuiet: true))
          <p><a href="\(audit.address)/concern">Raise a concern</a></p>
          </div>
          \(EvidencePart.html(rows, ticked: isSent ? Set(visit.form.all("row")) : [], missing: audit.screen.missing(item), typed: isSent ? visit.form.text("place") : ""))
          </div>
          """
        ),
      isWide: true
    )
  }

  private static func number(_ audit: Visit.HeldAudit, _ item: ChecklistItem) -> String {
    let section = audit.session.checklist.section(of: item.id)?.title ?? ""
    return "Question \(audit.screen.number(of: item)) of \(audit.session.checklist.items.count), \(section)"
  }

  private static func answer(_ visit: Visit) throws(Problems) -> WebResponse {
    try withQuestion(visit) { (audit, item) throws(Problems) -> WebResponse in
      let mistakes = mistakes(visit, audit, item)
      guard mistakes.isEmpty else { return visit.page(page(visit, audit, item, mistakes), status: 400) }
      return try keep(visit, audit, item)
    }
  }

  /// What is wrong with what was sent; nothing of it is kept then.
  private static func mistakes(
    _ visit: Visit,
    _ audit: Visit.HeldAudit,
    _ item: ChecklistItem
  ) -> [PageContent.Mistake] {
    let standing = audit.session.outcomes[item.id]
    let chosen = Outcome(rawValue: visit.form.text("answer"))
    let comment = visit.form.text("comment")
    var mistakes: [PageContent.Mistake] = []
    if let standing, standing.rawValue != visit.form.text("standing"), standing != chosen {
      mistakes.append(
        PageContent.Mistake(
          "This question was answered \(standing.inWords) in another window meanwhile. Send yours again to answer anew",
          box: "answer"
        )
      )
    }
    if !comment.isEmpty, !WalkWords.comment.isEnough(comment) {
      mistakes.append(PageContent.Mistake("The comment says too little to be kept", box: "comment"))
    }
    let isLater = !visit.form.text("later").isEmpty
    if chosen == nil, !isLater { mistakes.append(PageContent.Mistake("Choose an answer", box: "answer")) }
    if let chosen, item.answeredByRule, comment.isEmpty, let found = audit.session.findings[item.id]?.outcome,
      found != .notSeen, found != chosen, standing != chosen
    {
      mistakes.append(
        PageContent.Mistake(
          "The dates say otherwise: \(found.inWords). Give your reason as the comment",
          box: "comment"
        )
      )
    }
    return mistakes
  }

  /// Keeps the answer, the words and the evidence, each once, and goes on.
  private static func keep(
    _ visit: Visit,
    _ audit: Visit.HeldAudit,
    _ item: ChecklistItem
  ) throws(Problems) -> WebResponse {
    let session = audit.session
    let standing = session.outcomes[item.id]
    let chosen = Outcome(rawValue: visit.form.text("answer"))
    let comment = visit.form.text("comment")
    var given: AuditSession.GivenAnswer?
    if let chosen, chosen != standing {
      given = try session.give(chosen, to: item, saying: comment, at: visit.moment)
    } else if !comment.isEmpty {
      try session.record(.commented(item: item.id, text: comment), at: visit.moment)
    }
    try EvidencePart.cite(visit.form, audit.screen.rows(item), for: item, in: session, at: visit.moment)
    if !visit.form.text("later").isEmpty { return .see(audit.address) }
    if session.withoutEvidence.contains(where: { $0.id == item.id }) {
      let owed = PageContent.Mistake(
        "Your answer is kept. It limits the grade, so it needs a comment or cited evidence",
        box: "comment"
      )
      return visit.page(page(visit, audit, item, [owed]), status: 400)
    }
    if given?.showsFinding == true, given?.differs == true {
      return .see("\(audit.address)/questions/\(item.id)/finding")
    }
    return .see(next(after: item, audit))
  }

  /// The next open question after this one; the task list where there is none.
  static func next(after item: ChecklistItem, _ audit: Visit.HeldAudit) -> String {
    let order = audit.session.asked.map(\.id)
    let here = order.firstIndex(of: item.id) ?? -1
    let open = audit.session.unanswered
    let next = open.first { (order.firstIndex(of: $0.id) ?? 0) > here } ?? open.first
    return next.map { "\(audit.address)/questions/\($0.id)?after=\(item.id)" } ?? audit.address
  }
}

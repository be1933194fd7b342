import AuditChecklists
import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditWalk

/// One question with the evidence beside it: what is kept of it, and where it leads.
enum QuestionScene {
  static let routes = [
    Route.get("rounds/:round/cases/:case/questions/:question", .act(.audit), show),
    Route.post("rounds/:round/cases/:case/questions/:question", .act(.audit), answer),
    Route.post("rounds/:round/cases/:case/questions/:question/take-back", .act(.audit), takeBack),
  ]

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    try withQuestion(visit) { audit, item in
      visit.page(audit, at: item, QuestionPage(visit, audit, item).content())
    }
  }

  /// Opens the audit at the question that the address names; one that is not asked says why.
  static func withQuestion(
    _ visit: Visit,
    _ body: (Visit.HeldAudit, ChecklistItem) throws(Problems) -> WebResponse
  ) throws(Problems) -> WebResponse {
    try visit.withOpenAudit { (audit) throws(Problems) -> WebResponse in
      guard let item = audit.session.checklist.item(visit.parameter("question")) else {
        return Refusals.nothingThere(visit)
      }
      guard let why = audit.session.whyNotAsked(item) else { return try body(audit, item) }
      return visit.page(
        audit,
        PageContent(
          title: "Question \(audit.screen.number(of: item)) is not asked",
          back: (audit.address, "All questions"),
          body: """
            <p>\(item.question)</p>
            <p>\(why)</p>
            \(SignInScene.held(visit, hint: SignInScene.copyIt))
            """
        ),
        status: visit.request.method == .post ? 409 : 200
      )
    }
  }

  private static func answer(_ visit: Visit) throws(Problems) -> WebResponse {
    try withQuestion(visit) { (audit, item) throws(Problems) -> WebResponse in
      let mistakes = mistakes(visit, audit, item)
      guard mistakes.isEmpty else {
        return visit.page(audit, at: item, QuestionPage(visit, audit, item).content(mistakes), status: 400)
      }
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
    var mistakes: [PageContent.Mistake] = []
    // Only an answer that this page did not show is a surprise.
    if let standing, standing.rawValue != visit.form.text("standing"), standing != chosen {
      mistakes.append(
        PageContent.Mistake(
          "This question was answered \(standing.inWords) in another window meanwhile. Send yours again to answer anew",
          box: "answer"
        )
      )
    }
    if chosen == nil, visit.form.text("later").isEmpty {
      mistakes.append(PageContent.Mistake("Choose an answer", box: "answer"))
    }
    let words: [(name: String, kind: WalkWords)] = [
      ("comment", .comment), ("place", .evidence(rows: 0)), ("practice", .goodPractice),
    ]
    let isOwed = isWordOwed(visit, audit, item)
    for (name, kind) in words where !visit.form.text(name).isEmpty {
      let typed = visit.form.text(name)
      if isOwed, name == "comment", !WalkWords.isReason(typed) {
        mistakes.append(PageContent.Mistake(WalkWords.isNoReason, box: name))
      } else if !kind.isEnough(typed) {
        mistakes.append(PageContent.Mistake(WalkWords.saysTooLittle, box: name))
      }
    }
    if let chosen, item.answeredByRule, !WalkWords.isReason(visit.form.text("comment")), chosen != standing,
      let found = audit.session.findings[item.id]?.outcome, found != .notSeen, found != chosen
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

  /// Whether the answer that is sent limits the grade, so that a word is owed, and nothing else that is sent or kept is one.
  private static func isWordOwed(_ visit: Visit, _ audit: Visit.HeldAudit, _ item: ChecklistItem) -> Bool {
    let outcome = Outcome(rawValue: visit.form.text("answer")) ?? audit.session.outcomes[item.id]
    guard item.limits != nil, outcome?.fallsShort == true, !audit.session.hasEvidence(item) else { return false }
    let rows = Set(audit.screen.rows(item).map(\.fact.path))
    return !visit.form.all("row").contains(where: rows.contains) && !WalkWords.isReason(visit.form.text("place"))
  }

  /// Keeps the evidence, the answer and the words, each once, and goes on.
  private static func keep(
    _ visit: Visit,
    _ audit: Visit.HeldAudit,
    _ item: ChecklistItem
  ) throws(Problems) -> WebResponse {
    let session = audit.session
    let chosen = Outcome(rawValue: visit.form.text("answer"))
    // A page that one goes back to has the words in their boxes still: what stands already word for word is not kept again.
    let typed = visit.form.text("comment")
    let kept = session.writer.state.comments[item.id]?.first { $0.text == typed }
    let practice = visit.form.text("practice")
    try EvidencePart.cite(visit.form, audit.screen.rows(item), for: item, in: session, at: visit.moment)
    let isNoted = session.writer.state.goodPractice.contains { $0.text == practice && $0.item == item.id }
    if !practice.isEmpty, !isNoted {
      try session.record(.goodPractice(text: practice, item: item.id), at: visit.moment)
    }
    var given: AuditSession.GivenAnswer?
    if let chosen, chosen != session.outcomes[item.id] {
      // Where the answer overrules what dates decide the words are its reason, and not a comment.
      let isReason = session.overrules(item, with: chosen)
      // Words that come again with another answer are said of that one from now on.
      if let kept, !isReason { try session.record(.undone(number: kept.number), at: visit.moment) }
      given = try session.give(chosen, to: item, saying: typed, at: visit.moment)
    } else if !typed.isEmpty, kept == nil {
      try session.record(.commented(item: item.id, text: typed), at: visit.moment)
    }
    if !visit.form.text("later").isEmpty { return .see(audit.address) }
    if session.withoutEvidence.contains(where: { $0.id == item.id }) {
      let owed = PageContent.Mistake(
        "Your answer is kept. This question limits the grade, so it needs a comment or cited evidence",
        box: "comment"
      )
      return visit.page(audit, at: item, QuestionPage(visit, audit, item).content([owed]), status: 400)
    }
    let isBack = visit.form.text("back") == "check"
    let isShown = given.map { $0.showsFinding && $0.differs } ?? isUndecided(item, session)
    if isShown {
      return .see("\(audit.address(of: item))/finding" + (isBack ? "?back=check" : ""))
    }
    return .see(isBack ? "\(audit.address)/check" : audit.next(after: item))
  }

  /// Whether what the rule finds differs from the answer that was kept last of all: who goes back from it and sends the same answer
  /// again has not said yet what to do.
  private static func isUndecided(_ item: ChecklistItem, _ session: AuditSession) -> Bool {
    guard session.hasSeenFinding(of: item), session.differing.contains(where: { $0.id == item.id }),
      session.writer.entries.last?.event.item == item.id
    else { return false }
    return session.writer.state.answers[item.id]?.answer.reason == nil
  }

  /// Takes back something that was kept on a question; it stays in the journal as taken back.
  private static func takeBack(_ visit: Visit) throws(Problems) -> WebResponse {
    try withQuestion(visit) { (audit, item) throws(Problems) -> WebResponse in
      let entry = audit.state.undoable.last { "\($0.number)" == visit.form.text("entry") && $0.event.item == item.id }
      if let entry { try audit.session.record(.undone(number: entry.number), at: visit.moment) }
      return .see("\(audit.address(of: item))" + (entry.map { "?undone=\($0.number)" } ?? ""))
    }
  }
}

import AuditChecklists
import AuditDocuments
import AuditPages
import AuditReports
import AuditRules
import AuditStore
import AuditWalk

/// After an audit: what was signed, the page for those who work with the child, the next case, and opening it again.
enum OverScene {
  static let routes = [
    Route.get("rounds/:round/cases/:case/over", .act(.audit), over),
    Route.post("rounds/:round/cases/:case/over", .act(.audit), openAgain),
    Route.get("rounds/:round/cases/:case/feedback", .act(.audit), feedback),
    Route.get("rounds/:round/cases/:case/feedback/:format", .act(.audit), download),
  ]

  private static func over(_ visit: Visit) throws(Problems) -> WebResponse {
    try visit.withAudit(heldToTies: false) { (audit) throws(Problems) -> WebResponse in
      if audit.state.recusal != nil { return visit.page(audit, try steppedBack(visit, audit)) }
      guard let signature = audit.state.signature else { return .see(audit.address) }
      return visit.page(audit, try signed(visit, audit, signature))
    }
  }

  private static func steppedBack(_ visit: Visit, _ audit: Visit.HeldAudit) throws(Problems) -> PageContent {
    PageContent(
      title: "You stepped back from \(audit.session.caseFile.reference)",
      back: ("/", "My audits"),
      body: "<p>The QA lead sees that, and gives it to another auditor.</p>\n" + (try next(visit, audit))
    )
  }

  private static func signed(
    _ visit: Visit,
    _ audit: Visit.HeldAudit,
    _ signature: AuditState.Signature,
    mistake: String? = nil
  ) throws(Problems) -> PageContent {
    let session = audit.session
    let overall = audit.state.overall?.grade.inWords ?? ""
    // That the audit is signed is said whatever became of the others of the round.
    let moderation = try? made(audit, visit)
    return PageContent(
      title: "Signed on \(EnglandDay.of(signature.at)?.inWords ?? "")",
      back: ("/", "My audits"),
      mistakes: mistake.map { [PageContent.Mistake($0, box: "reason")] } ?? [],
      body: """
        \(audit.tellsNobody(audit.earlierUnheard()))
        <p>\(session.asked.count) answers, \(session.sections.count) sections; \(session.checklist.unit.whole): \(overall).</p>
        \(settled(audit))
        \(moderation.map { workers(visit, audit, $0) } ?? "")\(try next(visit, audit))
        \(again(visit, audit, mistake))
        """
    )
  }

  /// The way to open it again; where that cannot be, why.
  private static func again(_ visit: Visit, _ audit: Visit.HeldAudit, _ mistake: String?) -> HTML {
    if let why = audit.session.staysSigned { return "<p>It cannot be opened again, because \(why).</p>" }
    return Parts.details(
      "Open it again",
      isOpen: mistake != nil,
      """
      <p>Until you sign it again, it is in no count.</p>
      \(Parts.form(
        "\(audit.address)/over",
        of: visit,
        Fields.words("reason", label: "What has to be changed", hint: "The reason is kept.", typed: visit.form.text("reason"), mistake: mistake, rows: 3)
          + Parts.button("Open it again", isQuiet: true)
      ))
      """
    )
  }

  /// What became of the audit: the grade that counts in place of its own, and the way to another reading and to what was settled, where
  /// the round has the one or somebody did the other.
  private static func settled(_ audit: Visit.HeldAudit) -> HTML {
    let reference = audit.session.caseFile.reference
    let isReadTwice = audit.session.round.allocations.contains { $0.reference == reference && $0.isSecond }
    guard isReadTwice || audit.state.isModerated else { return "" }
    let grade = audit.state.settledGrades[""].flatMap { $0.settled == $0.original ? nil : $0.settled.inWords }
    let counts = grade.map {
      "<p>A moderator settled it: \($0) counts for \(audit.session.checklist.unit.whole).</p>\n" as HTML
    }
    let became = isReadTwice ? "how another auditor read the case, and what was settled" : "what a moderator settled"
    return (counts ?? "") + "<p><a href=\"\(audit.address)/settled\">What became of it: \(became)</a></p>\n"
  }

  /// The next case of the auditor in the same round, where one is left.
  private static func next(_ visit: Visit, _ audit: Visit.HeldAudit) throws(Problems) -> HTML {
    let opening = try WalkOpening(visit.workspace, round: audit.session.round, auditor: visit.person)
    guard let reference = try? opening.reference(nil) else {
      return "<p>There is nothing left to do in this round.</p>\n" + Parts.goOn("My audits", to: "/")
    }
    return Parts.goOn(
      "Next: \(reference)",
      to: Visit.address(round: audit.session.round.id, case: reference)
    )
  }

  private static func openAgain(_ visit: Visit) throws(Problems) -> WebResponse {
    try visit.withAudit { (audit) throws(Problems) -> WebResponse in
      guard let signature = audit.state.signature else {
        let why = audit.whyOver ?? "This audit is not signed now: it may have been opened again meanwhile."
        return visit.leadOn(from: audit, to: audit.address, because: why)
      }
      let reason = visit.form.text("reason")
      guard WalkWords.isReason(reason) else {
        let says = "Say what has to be changed"
        return visit.page(audit, try signed(visit, audit, signature, mistake: says), status: 400)
      }
      try visit.workspace.refuseWhatIsClosed(audit.session.round)
      try audit.session.openAgain(because: reason, at: visit.moment)
      return .see(audit.address)
    }
  }

  // MARK: The page for those who work with the child

  private static func workers(_ visit: Visit, _ audit: Visit.HeldAudit, _ moderation: Moderation) -> HTML {
    return """
      <h2>The page for those who work with \(audit.session.checklist.unit.child)</h2>
      <p><a href="\(audit.address)/feedback">What the audit found</a>: what is good, what to do, and by when. It has no concern, and \
      leaves out what begins as one does.</p>
      \(FeedbackPage.files("\(audit.address)/feedback"))
      \(moderation.saidOfWhatIsLeftOff.map(Parts.notice) ?? "")\(reply(visit))\(ChildActionsScene.link(visit))

      """
  }

  /// The way to where a reply to the page is kept, for whoever may keep it.
  private static func reply(_ visit: Visit) -> HTML {
    visit.mayDo(.keepReplies)
      ? ReplyScene.link(visit)
      : "<p>A reply that comes back is kept by a moderator or a QA lead.</p>\n"
  }

  /// The page of an audit that counts; of a second audit there is none, and it shows nothing of the first.
  private static func page(_ audit: Visit.HeldAudit, _ visit: Visit) throws(Problems) -> FeedbackReport? {
    guard let moderation = try made(audit, visit) else { return nil }
    return FeedbackReport(try Feedback(moderation, in: audit.session.round, visit.workspace), namesCommand: false)
  }

  /// What the page is made of.
  private static func made(_ audit: Visit.HeldAudit, _ visit: Visit) throws(Problems) -> Moderation? {
    guard audit.state.isSigned, audit.state.opening?.isSecond != true else { return nil }
    let moderation = try Moderation.of(audit.session.caseFile.reference, in: audit.session.round, visit.workspace)
    return moderation.counted.name.auditor == visit.person ? moderation : nil
  }

  private static func feedback(_ visit: Visit) throws(Problems) -> WebResponse {
    try visit.withAudit(heldToTies: false) { (audit) throws(Problems) -> WebResponse in
      guard let report = try page(audit, visit) else { return .see("\(audit.address)/over") }
      return FeedbackPage.shown(report, visit, back: ("\(audit.address)/over", "Back"))
    }
  }

  private static func download(_ visit: Visit) throws(Problems) -> WebResponse {
    try visit.withAudit(heldToTies: false) { (audit) throws(Problems) -> WebResponse in
      guard let report = try page(audit, visit) else { return Refusals.nothingThere(visit) }
      return FeedbackPage.file(report, visit, of: audit.session.caseFile.reference)
    }
  }
}

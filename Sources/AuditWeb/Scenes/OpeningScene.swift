import AuditChecklists
import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditWalk

/// Beginning an audit: a declaration of interest first, which is read back where one is tied to the case.
enum OpeningScene {
  static let routes = [
    Route.get("rounds/:round/cases/:case/begin", .act(.audit), show),
    Route.post("rounds/:round/cases/:case/begin", .act(.audit), begin),
    Route.get("rounds/:round/cases/:case/step-back", .act(.audit), askWhy),
    Route.post("rounds/:round/cases/:case/step-back", .act(.audit), stepBack),
  ]

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    do {
      return try visit.withAudit { (audit) throws(Problems) -> WebResponse in
        guard !audit.state.isBegun else { return .see(audit.address) }
        if isClosed(audit, to: visit) { return visit.page(audit, notAllocated(visit, audit), status: 403) }
        return visit.page(audit, declaration(visit, audit))
      }
    } catch {
      return try tied(visit, error)
    }
  }

  /// An auditor whom plan or extract tie to the case is not let in, and can step back from it; nobody else sees that page.
  static func tied(_ visit: Visit, _ problems: Problems) throws(Problems) -> WebResponse {
    let round = try visit.workspace.round(visit.parameter("round"))
    let reference = visit.parameter("case")
    guard round.allocations(of: visit.person).contains(where: { $0.reference == reference }) else { throw problems }
    let standing = AuditorStanding(visit.workspace, round: round.id, person: visit.person)
    do { try standing.allows(.audit, reference) } catch {
      let page = PageContent(
        title: "You are tied to this case",
        back: ("/", "My audits"),
        body: Parts.problems(error, of: visit) + Parts.goOn("Step back from it", to: "\(visit.auditAddress)/step-back")
      )
      return visit.page(page, status: 409)
    }
    throw problems
  }

  /// The way to stepping back from an audit that is begun: a tie can be known from what one reads.
  static func wayBack(_ audit: Visit.HeldAudit) -> HTML {
    "<p>Are you tied to \(audit.session.checklist.unit.this) after all? <a href=\"\(audit.address)/step-back\">Step back from it</a></p>\n"
  }

  private static func askWhy(_ visit: Visit) throws(Problems) -> WebResponse {
    try visit.withAudit(heldToTies: false) { audit in
      guard audit.state.recusal == nil, !audit.state.isSigned else { return .see("\(audit.address)/over") }
      return visit.page(audit, readBack(visit, audit))
    }
  }

  private static func declaration(_ visit: Visit, _ audit: Visit.HeldAudit, mistake: String? = nil) -> PageContent {
    let about = audit.screen.opening.map { "<p>\($0.text)</p>\n" as HTML }.joined()
    let unit = audit.session.checklist.unit
    return PageContent(
      title: "Are you tied to \(unit.this)?",
      back: ("/", "My audits"),
      mistakes: mistake.map { [PageContent.Mistake($0, box: "tie")] } ?? [],
      body: unplanned(audit) + about
        + Parts.form(
          "\(audit.address)/begin",
          of: visit,
          """
          \(Fields.radios(
            "tie",
            legend: "Have you, or has your team, ever worked with this child or family, or managed or signed on the case?",
            [
              Fields.Choice("free", "No, I am not tied to it", hint: "The audit begins, and that you opened it is kept."),
              Fields.Choice("tied", "Yes, I am or was tied to it", hint: "You are asked why, and the case goes to somebody else."),
            ],
            mistake: mistake
          ))
          \(Parts.button("Go on"))
          """
        )
    )
  }

  /// Said before the audit begins, and not after: whose case it is.
  private static func unplanned(_ audit: Visit.HeldAudit) -> HTML {
    guard !audit.session.isAllocated else { return "" }
    let counts = audit.session.round.howAnUnplannedAuditCounts(of: audit.session.caseFile.reference)
    return Parts.notice(
      "\(notYours(audit)) An audit of yours would be one that no plan asks for: \(counts). Ask the QA lead first."
    )
  }

  /// Says of no case who reads it, nor how many do: an auditor would learn that it is read twice.
  private static func notYours(_ audit: Visit.HeldAudit) -> String {
    "\(audit.session.caseFile.reference) is not allocated to you in this round."
  }

  /// Whether a case that nobody gave to whoever visits stays closed: on a server, where everybody can type an address.
  ///
  /// On one’s own machine the files lie beside the program.
  private static func isClosed(_ audit: Visit.HeldAudit, to visit: Visit) -> Bool {
    if case .link = visit.site.entrance { return false }
    return !audit.session.isAllocated
  }

  private static func notAllocated(_ visit: Visit, _ audit: Visit.HeldAudit) -> PageContent {
    PageContent(
      title: "This case is not allocated to you",
      back: ("/", "My audits"),
      body: "<p>\(notYours(audit)) Where it should be yours, ask the QA lead to give it to you.</p>\n"
        + SignInScene.held(visit, hint: SignInScene.copyIt)
    )
  }

  private static func begin(_ visit: Visit) throws(Problems) -> WebResponse {
    try visit.withAudit { (audit) throws(Problems) -> WebResponse in
      if let over = audit.whyOver { return visit.leadOn(from: audit, to: "\(audit.address)/over", because: over) }
      if !audit.state.isBegun, isClosed(audit, to: visit) {
        return visit.page(audit, notAllocated(visit, audit), status: 403)
      }
      switch visit.form.text("tie") {
      case "free":
        guard !audit.state.isBegun else { return .see(audit.address) }
        try visit.workspace.refuseWhatIsClosed(audit.session.round)
        _ = try audit.session.begin(at: visit.moment)
        return .see("\(audit.address)/case")
      case "tied": return .see("\(audit.address)/step-back")
      default:
        return visit.page(audit, declaration(visit, audit, mistake: "Say whether you are tied to it"), status: 400)
      }
    }
  }

  /// Nothing is stepped back from by one click: the reason is asked for, and what follows is said.
  private static func readBack(_ visit: Visit, _ audit: Visit.HeldAudit, mistake: String? = nil) -> PageContent {
    PageContent(
      title: "Step back from \(audit.session.caseFile.reference)?",
      back: (audit.address, "Back"),
      mistakes: mistake.map { [PageContent.Mistake($0, box: "reason")] } ?? [],
      body: """
        <p>The case will need another auditor, and you cannot open it again. The QA lead sees that you stepped back, and why.</p>
        \(Parts.form(
          "\(audit.address)/step-back",
          of: visit,
          """
          \(Fields.words(
            "reason",
            label: "Why you step back",
            hint: "How you are tied to it, without anybody’s name.",
            typed: visit.form.text("reason"),
            mistake: mistake
          ))
          \(Parts.button("Step back from this case"))
          <p><a href="\(audit.address)">No, go back</a></p>
          """
        ))
        """
    )
  }

  private static func stepBack(_ visit: Visit) throws(Problems) -> WebResponse {
    try visit.withAudit(heldToTies: false) { (audit) throws(Problems) -> WebResponse in
      if let over = audit.whyOver { return visit.leadOn(from: audit, to: "\(audit.address)/over", because: over) }
      let reason = visit.form.text("reason")
      guard WalkWords.isReason(reason) else {
        return visit.page(audit, readBack(visit, audit, mistake: "Say why you step back"), status: 400)
      }
      _ = try audit.session.stepBack(because: reason, at: visit.moment)
      return .see("\(audit.address)/over")
    }
  }
}

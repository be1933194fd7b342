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
    Route.post("rounds/:round/cases/:case/step-back", .act(.audit), stepBack),
    Route.get("rounds/:round/cases/:case/over", .act(.audit), over),
  ]

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    try visit.withAudit { (audit) throws(Problems) -> WebResponse in
      guard audit.state.opening == nil else { return .see(audit.address) }
      return visit.page(declaration(visit, audit))
    }
  }

  private static func declaration(_ visit: Visit, _ audit: Visit.HeldAudit, mistake: String? = nil) -> PageContent {
    let about = audit.screen.opening.map { "<p>\($0.text)</p>\n" as HTML }.joined()
    let unit = audit.session.checklist.unit
    return PageContent(
      title: "Are you tied to \(unit.this)?",
      back: ("/", "My audits"),
      mistakes: mistake.map { [PageContent.Mistake($0, box: "tie")] } ?? [],
      caption: visit.caption(audit),
      body: about
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

  private static func begin(_ visit: Visit) throws(Problems) -> WebResponse {
    try visit.withAudit { (audit) throws(Problems) -> WebResponse in
      guard audit.state.opening == nil else { return .see(audit.address) }
      switch visit.form.text("tie") {
      case "free":
        try visit.workspace.refuseWhatIsClosed(audit.session.round)
        _ = try audit.session.begin(at: visit.moment)
        return .see("\(audit.address)/case")
      case "tied": return visit.page(readBack(visit, audit))
      default: return visit.page(declaration(visit, audit, mistake: "Say whether you are tied to it"), status: 400)
      }
    }
  }

  /// Nothing is stepped back from by one click: the reason is asked for, and what follows is said.
  private static func readBack(_ visit: Visit, _ audit: Visit.HeldAudit, mistake: String? = nil) -> PageContent {
    PageContent(
      title: "Step back from \(audit.session.caseFile.reference)?",
      back: ("\(audit.address)/begin", "Back"),
      mistakes: mistake.map { [PageContent.Mistake($0, box: "reason")] } ?? [],
      caption: visit.caption(audit),
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
          <p><a href="\(audit.address)/begin">No, go back</a></p>
          """
        ))
        """
    )
  }

  private static func stepBack(_ visit: Visit) throws(Problems) -> WebResponse {
    try visit.withAudit { (audit) throws(Problems) -> WebResponse in
      guard audit.state.recusal == nil else { return .see("\(audit.address)/over") }
      let reason = visit.form.text("reason")
      guard WalkWords.comment.isEnough(reason) else {
        return visit.page(readBack(visit, audit, mistake: "Say why you step back"), status: 400)
      }
      _ = try audit.session.stepBack(because: reason, at: visit.moment)
      return .see("\(audit.address)/over")
    }
  }

  /// What is said of an audit that is signed or stepped back from.
  private static func over(_ visit: Visit) throws(Problems) -> WebResponse {
    try visit.withAudit { (audit) throws(Problems) -> WebResponse in
      if audit.state.recusal != nil {
        return visit.page(
          PageContent(
            title: "You stepped back from \(audit.session.caseFile.reference)",
            back: ("/", "My audits"),
            body: "<p>Ask the QA lead for another case.</p>"
          )
        )
      }
      guard let signature = audit.state.signature else { return .see(audit.address) }
      let day = EnglandDay.of(signature.at)?.inWords ?? ""
      let overall = audit.state.overall?.grade.inWords ?? ""
      return visit.page(
        PageContent(
          title: "Signed on \(day)",
          back: ("/", "My audits"),
          caption: visit.caption(audit),
          body: """
            <p>\(audit.session.asked.count) answers; \(audit.session.checklist.unit.whole): \(overall).</p>
            <p>A concern can still be raised: <a href="\(audit.address)/concern">raise a concern</a>.</p>
            """
        )
      )
    }
  }
}

import AuditActions
import AuditChecklists
import AuditDocuments
import AuditPages
import AuditReports
import AuditRules
import AuditStore
import AuditWalk

/// Raising a concern: in words, read back, confirmed, and what is to be done today.
///
/// It is refused to nobody who reads the case, an auditor, a moderator or a lead.
enum RaisingScene {
  static let routes = [
    Route.get("rounds/:round/cases/:case/concern", .signedIn, show),
    Route.post("rounds/:round/cases/:case/concern", .signedIn, raise),
    Route.get("rounds/:round/cases/:case/concern/:number", .signedIn, ask),
    Route.post("rounds/:round/cases/:case/concern/:number", .signedIn, retract),
  ]

  /// Whether a form of this address raises a concern, so that its words are one.
  static func isRaising(_ route: Route) -> Bool { route.name == "rounds/:round/cases/:case/concern" }

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    try withCase(visit) { (audit) throws(Problems) -> WebResponse in visit.page(audit, try page(visit, audit)) }
  }

  /// Whatever stands in the way of keeping a concern, such as one’s own walk at a terminal: what is to be done today does not wait.
  private static func withCase(
    _ visit: Visit,
    _ body: (Visit.HeldAudit) throws(Problems) -> WebResponse
  ) throws(Problems) -> WebResponse {
    do throws(Problems) { return try visit.withAudit(heldToTies: false, isOpenToReaders: true, body) } catch {
      return Refusals.could(not: error, visit)
    }
  }

  /// The question at which it is raised.
  private static func item(_ visit: Visit, _ audit: Visit.HeldAudit) -> ChecklistItem? {
    audit.session.checklist.item(visit.request.query["question"] ?? visit.form.text("question"))
  }

  private static func back(_ visit: Visit, _ audit: Visit.HeldAudit) -> (address: String, words: String) {
    // Whoever does not audit the case has no page of its questions.
    if audit.session.isReading {
      return visit.mayDo(.moderate) ? ("\(visit.roundAddress)/moderation", "Moderation") : ("/concerns", "All concerns")
    }
    return item(visit, audit).map { (audit.address(of: $0), "The question") } ?? (audit.address, "All questions")
  }

  private static func page(
    _ visit: Visit,
    _ audit: Visit.HeldAudit,
    mistake: String? = nil
  ) throws(Problems) -> PageContent {
    let unit = audit.session.checklist.unit
    let at = item(visit, audit)
    let place: HTML =
      at.map { "<p>It is raised at question \(audit.screen.number(of: $0)): \($0.question)</p>\n" } ?? ""
    let isDone = visit.request.query["done"] != nil
    return PageContent(
      title: "Raise a concern",
      back: back(visit, audit),
      mistakes: mistake.map { [PageContent.Mistake($0, box: "text")] } ?? [],
      done: done(visit, audit),
      body: """
        \(isDone ? onwards(visit, audit, at: at) : "")\(audit.session.saidOfReplaced.map { Parts.notice($0) } ?? "")\(try raised(visit, audit))
        <p>A concern says that \(unit.child) may be unsafe. It stands apart from any grade, and can be raised at any time.</p>
        \(Parts.notice(audit.session.unsafeToday))
        \(place)\(Parts.form(
          "\(audit.address)/concern",
          of: visit,
          """
          \(at.map { Fields.hidden("question", $0.id) } ?? "")
          \(Fields.words(
            "text",
            label: "\(unit.child.uppercasedAtStart) may be unsafe, because",
            hint: "It is read back before it is kept. No name of a child or of an adult of the family.",
            typed: visit.form.text("text"),
            mistake: mistake,
            rows: 5
          ))
          \(Parts.button("Go on"))
          """
        ))
        """
    )
  }

  /// Where the audit goes on once a concern is raised or taken back: at the question, at what is open, or at the signature.
  private static func onwards(_ visit: Visit, _ audit: Visit.HeldAudit, at item: ChecklistItem?) -> HTML {
    if audit.session.isReading { return Parts.goOn("Go on", to: back(visit, audit).address) }
    if !audit.state.isBegun { return Parts.goOn("Go on to the audit", to: "\(audit.address)/begin") }
    if audit.whyOver != nil { return Parts.goOn("Go on", to: "\(audit.address)/over") }
    let isAnswered = audit.session.unanswered.isEmpty && audit.session.withoutEvidence.isEmpty
    if isAnswered, audit.state.safety != nil { return Parts.goOn("Go on to sign", to: "\(audit.address)/sign") }
    return Parts.goOn("Go on", to: item.map(audit.address(of:)) ?? audit.address)
  }

  private static func done(_ visit: Visit, _ audit: Visit.HeldAudit) -> String? {
    switch visit.request.query["done"] {
    case "raised": BrowserWords.plain(audit.screen.concernKept)
    case "retracted":
      "The concern was raised by mistake: it stays in the journal, and no count has it."
        + (audit.session.isUnsafeWithoutConcern ? " \(unsafe(audit.session.checklist.unit.child))" : "")
    default: nil
    }
  }

  /// What a concern that was taken back leaves behind, where the audit says that the child is not safe.
  private static func unsafe(_ child: String) -> String {
    "You still say that \(child) is not safe today, and no concern stands beside it. If so, raise one here; if not, answer that question "
      + "anew, and open the audit again for that where it is signed."
  }

  /// The concerns that stand, each with when it was raised and who knows of it.
  private static func raised(_ visit: Visit, _ audit: Visit.HeldAudit) throws(Problems) -> HTML {
    guard !audit.state.concerns.isEmpty else { return "" }
    let followUp = try ActionJournal.whole(visit.workspace).standing.followUp
    let report = ConcernsReport([], followUp, route: audit.session.sameDayRoute)
    let name = audit.session.writer.name
    let lines = audit.state.concerns.map { concern -> HTML in
      let entry = AuditEntryName(
        round: name.round,
        case: name.reference,
        auditor: name.auditor,
        number: concern.number
      )
      return """
        <li><p>“\(concern.text)”</p><p class="hint">Raised \(Moment(concern.at).inWords). \(report.sentence(on: entry)) \
        <a href="\(audit.address)/concern/\(concern.number)">Raised by mistake?</a></p></li>

        """
    }
    return "<h2>Raised by you</h2>\n<ul class=\"read\">\n\(lines.joined())</ul>\n<h2>Another concern</h2>\n"
  }

  // MARK: Raising

  private static func raise(_ visit: Visit) throws(Problems) -> WebResponse {
    try withCase(visit) { (audit) throws(Problems) -> WebResponse in
      let text = visit.form.text("text")
      var raising = ConcernRaising(audit.session, at: item(visit, audit)?.id)
      let turn = raising.begin(with: text)
      guard case .asks(.concern) = turn.next else {
        return visit.page(audit, try page(visit, audit, mistake: WalkWords.saysTooLittle), status: 400)
      }
      if !visit.form.text("change").isEmpty { return visit.page(audit, try page(visit, audit)) }
      // Nothing is raised by one click.
      guard visit.form.text("meant") == "yes" else { return visit.page(audit, readBack(visit, audit, turn.blocks)) }
      // Of two clicks on one form the site answers the second itself. The same words of another form are another concern: what was
      // typed twice may have been seen twice.
      _ = try raising.take(.line("y"), at: visit.moment)
      let place = item(visit, audit).map { "&question=\(FormText.encoded($0.id))" } ?? ""
      return .see("\(audit.address)/concern?done=raised\(place)")
    }
  }

  private static func readBack(_ visit: Visit, _ audit: Visit.HeldAudit, _ blocks: [WalkBlock]) -> PageContent {
    PageContent(
      title: "Is that a concern?",
      back: back(visit, audit),
      body: """
        \(Parts.inset(blocks))
        \(Parts.notice(audit.session.unsafeToday))
        \(Parts.form(
          "\(audit.address)/concern",
          of: visit,
          """
          \(Fields.hidden("text", visit.form.text("text")))\
          \(item(visit, audit).map { Fields.hidden("question", $0.id) } ?? "")
          \(Parts.button("Yes, raise this concern", name: "meant", value: "yes"))\
          \(Parts.button("Change the words", name: "change", value: "yes", isQuiet: true))
          <p><a href="\(back(visit, audit).address)">Raise no concern</a></p>
          """
        ))
        """
    )
  }

  // MARK: Saying that it was a mistake

  private static func ask(_ visit: Visit) throws(Problems) -> WebResponse {
    try withConcern(visit) { audit, concern in visit.page(audit, mistaken(visit, audit, concern)) }
  }

  private static func withConcern(
    _ visit: Visit,
    _ body: (Visit.HeldAudit, AuditState.Remark) throws(Problems) -> WebResponse
  ) throws(Problems) -> WebResponse {
    try visit.withAudit(heldToTies: false, isOpenToReaders: true) { (audit) throws(Problems) -> WebResponse in
      guard let concern = audit.state.concerns.first(where: { "\($0.number)" == visit.parameter("number") }) else {
        let why = "That concern was said to be raised by mistake already."
        return visit.leadOn(from: audit, to: "\(audit.address)/concern", because: why)
      }
      return try body(audit, concern)
    }
  }

  private static func mistaken(
    _ visit: Visit,
    _ audit: Visit.HeldAudit,
    _ concern: AuditState.Remark,
    mistake: String? = nil
  ) -> PageContent {
    PageContent(
      title: "Was this concern raised by mistake?",
      back: ("\(audit.address)/concern", "Concerns"),
      mistakes: mistake.map { [PageContent.Mistake($0, box: "reason")] } ?? [],
      body: """
        <div class="inset"><p>“\(concern.text)”</p></div>
        <p>Both stay in the journal, and no count has the concern. One that turned out to be unfounded was no mistake: whoever \
        answers concerns says how it ended.</p>
        \(Parts.form(
          "\(audit.address)/concern/\(concern.number)",
          of: visit,
          """
          \(Fields.words(
            "reason",
            label: "Why it was a mistake",
            hint: "Such as: meant for another case.",
            typed: visit.form.text("reason"),
            mistake: mistake,
            rows: 3
          ))
          \(Parts.button("It was raised by mistake"))
          <p><a href="\(audit.address)/concern">No, it stands</a></p>
          """
        ))
        """
    )
  }

  private static func retract(_ visit: Visit) throws(Problems) -> WebResponse {
    try withConcern(visit) { (audit, concern) throws(Problems) -> WebResponse in
      let reason = visit.form.text("reason")
      guard WalkWords.isReason(reason) else {
        let says = "Say why it was a mistake"
        return visit.page(audit, mistaken(visit, audit, concern, mistake: says), status: 400)
      }
      try audit.session.retract(concern: concern.number, because: reason, at: visit.moment)
      return .see("\(audit.address)/concern?done=retracted")
    }
  }
}

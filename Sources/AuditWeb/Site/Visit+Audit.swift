import AuditChecklists
import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditWalk

extension Visit {
  /// An audit of the person who visits, held open while something is done with it.
  struct HeldAudit {
    /// The audit in hand.
    let session: AuditSession
    /// The words of it.
    let screen: WalkScreen
    /// Where its pages are.
    let address: String
    /// What has to be known before anything else is read, such as that the extract was changed since.
    let notices: [WalkBlock]

    /// How it stands.
    var state: AuditState { session.writer.state }
  }

  /// Where the pages of an audit are.
  static func address(round: String, case reference: String) -> String {
    "/rounds/\(FormText.encoded(round))/cases/\(FormText.encoded(reference))"
  }

  /// Where the pages of the audit of this address are.
  var auditAddress: String { Self.address(round: parameter("round"), case: parameter("case")) }

  /// Opens the audit that the address names, which is the person's own, and does something with it.
  ///
  /// Nobody else writes to it meanwhile. An audit that was not begun is not begun by this, and one that is over is shown and not
  /// changed. `heldToTies` is false for what is open to whoever is tied to the case as well: stepping back, and a concern.
  /// `isOpenToReaders` lets in whoever reads a case without auditing it, such as its moderator: for a concern alone.
  ///
  /// - Throws: what a terminal would say: no such round or case, another auditor's, tied to it, open elsewhere.
  func withAudit(
    heldToTies: Bool = true,
    isOpenToReaders: Bool = false,
    _ body: (HeldAudit) throws(Problems) -> WebResponse
  ) throws(Problems) -> WebResponse {
    let address = auditAddress
    return try site.turnstile.pass(address + "\n" + person) { () throws(Problems) -> WebResponse in
      let round = try workspace.round(parameter("round"))
      let isReader = round.auditor(person) == nil
      let isLetIn = isReader && isOpenToReaders ? try isThere(parameter("case"), in: round) : !isReader
      guard isLetIn else { return Refusals.nothingThere(self) }
      let opening =
        isReader
        ? try WalkOpening(workspace, round: round, reader: person)
        : try WalkOpening(workspace, round: round, auditor: person)
      let session = try opening.session(
        parameter("case"),
        evenIfTied: !heldToTies,
        forConcern: isOpenToReaders,
        among: try site.libraries.known(workspace)
      )
      let notices =
        session.writer.state.isBegun ? try session.begin(at: moment).filter { $0.role == .notice } : []
      return try body(HeldAudit(session: session, screen: WalkScreen(session), address: address, notices: notices))
    }
  }

  /// Whether a round has a case, of its plan or brought in.
  private func isThere(_ reference: String, in round: Round) throws(Problems) -> Bool {
    if round.names(reference) { return true }
    return try workspace.extractSet(ofRound: round.id).contains(reference)
  }

  /// Opens an audit that was begun and is not over, to look at it or to keep something in it.
  ///
  /// One that was not begun leads to where it is begun, and one that is over to where that is said; what was sent to it is shown.
  func withOpenAudit(
    _ body: (HeldAudit) throws(Problems) -> WebResponse
  ) throws(Problems) -> WebResponse {
    try withAudit { (audit) throws(Problems) -> WebResponse in
      guard audit.state.isBegun else {
        return leadOn(from: audit, to: "\(audit.address)/begin", because: "This audit is not begun yet.")
      }
      if let over = audit.whyOver { return leadOn(from: audit, to: "\(audit.address)/over", because: over) }
      try workspace.refuseWhatIsClosed(audit.session.round)
      return try body(audit)
    }
  }

  /// The words over the heading of a page of an audit.
  func caption(_ audit: HeldAudit) -> String {
    "\(audit.session.checklist.unit.heading) \(audit.session.caseFile.reference), \(audit.session.round.title)"
  }

  /// What has to be known of an audit before anything else on a page is read.
  func notices(_ audit: HeldAudit) -> HTML {
    audit.notices.map { Parts.notice(BrowserWords.plain($0.text).uppercasedAtStart) }.joined()
      + audit.tellsNobody(audit.justUnheard)
  }

  /// A page of an audit: the case and the round over the heading, what has to be known first, and the way to raise a concern.
  func page(
    _ audit: HeldAudit,
    at item: ChecklistItem? = nil,
    _ content: PageContent,
    status: Int = 200
  ) -> WebResponse {
    var content = content
    content.caption = content.caption ?? caption(audit)
    content.concern = "\(audit.address)/concern" + (item.map { "?question=\(FormText.encoded($0.id))" } ?? "")
    content.body = notices(audit) + content.body
    // What the walk says of them names the box, and the question where it stood at one.
    content.saysUnheard = !audit.justUnheard.isEmpty
    return page(content, status: status)
  }
}

extension Visit.HeldAudit {
  /// The words that were kept last, are headed as a concern and tell nobody: said on whatever page comes next.
  var justUnheard: [UnheardRemark] { session.unheard.filter { $0.at == session.writer.entries.last?.at } }

  /// The others of that kind, at a question or anywhere, which are said where they stand and where the audit is looked over.
  func earlierUnheard(at item: ChecklistItem? = nil) -> [UnheardRemark] {
    session.unheard.filter { $0.at != session.writer.entries.last?.at && (item == nil || $0.item == item?.id) }
  }

  /// What is said of words that tell nobody.
  func tellsNobody(_ remarks: [UnheardRemark]) -> HTML {
    remarks.map { Parts.notice(screen.words(on: $0)) }.joined()
  }

  /// Why nothing is kept in it any more; nil where something is.
  var whyOver: String? {
    if state.recusal != nil { return "You stepped back from this case meanwhile." }
    guard let signature = state.signature else { return nil }
    let day = EnglandDay.of(signature.at).map { " on \($0.inWords)" } ?? ""
    let again =
      session.staysSigned.map { "It cannot be opened again, because \($0)." }
      ?? "To change something in it, open it again first."
    return "This audit was signed\(day). \(again)"
  }

  /// Where the page of a question is.
  func address(of item: ChecklistItem) -> String { "\(address)/questions/\(FormText.encoded(item.id))" }

  /// Where the grade of a section is given; that of the whole file where it is empty.
  func address(ofGrade section: String) -> String {
    section.isEmpty ? "\(address)/grade" : "\(address)/grades/\(FormText.encoded(section))"
  }

  /// The first thing that is still to do, after a question where one was just answered: open questions in their order, then the
  /// dates, unless they come first, then checking the answers.
  func next(after item: ChecklistItem? = nil, datesFirst: Bool = false) -> String {
    let dates = Set(session.toConfirm.map(\.id))
    if datesFirst, !dates.isEmpty { return "\(address)/dates" }
    let order = session.asked.map(\.id)
    let here = item.flatMap { order.firstIndex(of: $0.id) } ?? -1
    let open = session.unanswered.filter { !dates.contains($0.id) }
    guard let next = open.first(where: { (order.firstIndex(of: $0.id) ?? 0) > here }) ?? open.first else {
      return address + (dates.isEmpty ? "/check" : "/dates")
    }
    return address(of: next) + (item.map { "?after=\(FormText.encoded($0.id))" } ?? "")
  }
}

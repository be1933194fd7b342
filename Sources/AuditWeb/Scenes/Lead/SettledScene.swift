import AuditDocuments
import AuditPages
import AuditStore
import AuditWalk

/// What became of one's own audit after it was signed: how the other auditor read the case, what was settled, and a reply.
enum SettledScene {
  static let routes = [
    Route.get("rounds/:round/cases/:case/settled", .act(.audit)) { visit throws(Problems) in
      try withOwn(visit) { moderation throws(Problems) in visit.page(try page(visit, moderation)) }
    },
    Route.post("rounds/:round/cases/:case/settled", .act(.audit), reply),
  ]

  /// Finds the case, for whoever signed one of its two audits; nobody else learns from here whether there is one.
  private static func withOwn(
    _ visit: Visit,
    _ body: (Moderation) throws(Problems) -> WebResponse
  ) throws(Problems) -> WebResponse {
    let round = try visit.round()
    let reference = visit.parameter("case")
    let name = try? JournalName(round: round.id, case: reference, auditor: visit.person)
    guard let name else { return Refusals.nothingThere(visit) }
    let state = try Journal.read(name, in: visit.workspace).state
    guard state.isSigned else {
      // Whoever has opened it again is led to it; what was typed here is not lost on the way.
      return state.isBegun && visit.request.method != .post
        ? .see(Visit.address(round: round.id, case: reference)) : Refusals.nothingThere(visit)
    }
    guard let moderation = try Moderation.ifSigned(reference, in: round, visit.workspace) else {
      return visit.page(firstIsOpen(reference, round))
    }
    guard moderation.counted.name == name || moderation.second?.name == name else {
      return Refusals.nothingThere(visit)
    }
    return try body(moderation)
  }

  /// Whoever has signed the second audit is told that the first one is waited for, and not that theirs is not signed.
  private static func firstIsOpen(_ reference: String, _ round: Round) -> PageContent {
    PageContent(
      title: "What became of your audit of \(reference)",
      back: ("/", "My audits"),
      caption: round.title,
      body: """
        <p>Yours is the second audit, and it is signed. What you signed stays as it is.</p>
        <p>The first audit, which counts, is not signed yet. Come back when it is: then you see how the other auditor read the case, \
        and what was settled.</p>
        """
    )
  }

  private static func page(
    _ visit: Visit,
    _ moderation: Moderation,
    mistake: String? = nil
  ) throws(Problems) -> PageContent {
    let round = try visit.round()
    let reference = moderation.counted.name.reference
    let cited = CitedFacts(of: reference, in: round, visit)
    let comparison = AuditComparison(moderation, facts: cited.facts, showsNames: false)
    let isCounted = moderation.counted.name.auditor == visit.person
    var body: HTML =
      cited.notice
      + "<p>\(isCounted ? "Yours is the first audit, which counts." : "Yours is the second audit.") What you signed stays as it is.</p>\n"
    if moderation.second == nil { body += "<p>No second audit of this case is signed.</p>\n" }
    if !moderation.counted.state.isModerated { body += "<p>Nothing was settled of it.</p>\n" }
    body += comparison.grades + moderation.toLookAt.map(comparison.html).joined() + comparison.replies
    if isCounted, moderation.counted.state.isModerated {
      body +=
        "<h2>Your reply</h2>\n"
        + Parts.form(
          visit.request.address,
          of: visit,
          """
          \(Fields.words("text", label: "What should the moderator know?", hint: "It is kept with your audit and changes no figure.", typed: visit.form.text("text"), mistake: mistake))
          \(Parts.button("Keep the reply"))
          """
        )
    }
    if mistake != nil, !moderation.counted.state.isModerated {
      body += SignInScene.held(visit, hint: SignInScene.copyIt)
    }
    return PageContent(
      title: "What became of your audit of \(reference)",
      back: ("/", "My audits"),
      mistakes: mistake.map { [PageContent.Mistake($0, box: "text")] } ?? [],
      done: visit.done(["reply": "The reply is kept with the audit. It changes no figure."]),
      caption: round.title,
      body: body,
      isWide: true
    )
  }

  private static func reply(_ visit: Visit) throws(Problems) -> WebResponse {
    try withOwn(visit) { (moderation) throws(Problems) -> WebResponse in
      guard moderation.counted.name.auditor == visit.person else { return Refusals.nothingThere(visit) }
      let text = visit.form.text("text")
      do throws(Problems) { try moderation.checkReply(text) } catch {
        let mistake = error.all.first?.hint ?? "Say something"
        return visit.page(try page(visit, moderation, mistake: mistake), status: 400)
      }
      try visit.withJournal(of: moderation.counted.name) { (writer) throws(Problems) in
        try writer.reply(text, at: visit.moment)
      }
      return .see("\(visit.request.address)?done=reply")
    }
  }
}

import AuditActions
import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditSummaries
import AuditWalk

/// Saying that a round is over, or that it is not after all.
enum ClosingScene {
  static let routes = [
    Route.get("rounds/:round/close", .act(.closeRound)) { visit throws(Problems) in try closing(visit) },
    Route.post("rounds/:round/close", .act(.closeRound), close),
    Route.get("rounds/:round/open", .act(.closeRound)) { visit throws(Problems) in
      guard try isClosed(visit) else { return .see(visit.roundAddress) }
      return visit.page(try opening(visit))
    },
    Route.post("rounds/:round/open", .act(.closeRound), open),
  ]

  /// How the round stands, and all that stands against closing it.
  private static func standing(
    _ visit: Visit,
    after followUp: FollowUp
  ) throws(Problems) -> (status: RoundStatus, objections: [Problem]) {
    let index = try AuditIndex.upToDate(visit.workspace).index
    let status = try index.status(of: try visit.round(), today: try visit.today(), after: followUp)
    return (status, try visit.workspace.objections(toClosing: status, after: followUp))
  }

  private static func isClosed(_ visit: Visit) throws(Problems) -> Bool {
    try ActionJournal.whole(visit.workspace).standing.followUp.closings[visit.round().id] != nil
  }

  private static func closing(_ visit: Visit, mistake: String? = nil) throws(Problems) -> WebResponse {
    let found = try standing(visit, after: try ActionJournal.whole(visit.workspace).standing.followUp)
    if let closed = found.status.closing {
      return visit.page(
        PageContent(
          title: "The round is closed",
          back: (visit.roundAddress, found.status.title),
          caption: found.status.title,
          body: "<p>It was closed \(closed).</p>\n"
            + Parts.goOn("Open the round again", to: "\(visit.roundAddress)/open")
        )
      )
    }
    let body: HTML =
      found.objections.isEmpty
      ? try unsettled(visit)
        + "<p>In a closed round nothing is answered or settled any more, until it is opened again.</p>\n"
        + Parts.form(
          visit.request.address,
          of: visit,
          "\(Fields.role(of: visit, mistake: mistake))\(Parts.button("Close the round"))"
        )
      : "<p>It cannot be closed yet:</p>\n" + Parts.problems(Problems(found.objections), of: visit)
    let content = PageContent(
      title: "Close the round",
      back: (visit.roundAddress, found.status.title),
      mistakes: mistake.map { [PageContent.Mistake($0, box: "role")] } ?? [],
      caption: found.status.title,
      body: body
    )
    return visit.page(content, status: mistake == nil ? 200 : 400)
  }

  /// What waits for a moderator, which nobody settles in a closed round.
  private static func unsettled(_ visit: Visit) throws(Problems) -> HTML {
    guard let waits = try Moderation.waiting(in: try visit.round(), visit.workspace) else { return "" }
    let link: HTML =
      visit.mayDo(.moderate) ? "<p><a href=\"\(visit.roundAddress)/moderation\">Moderation</a></p>\n" : ""
    return Parts.notice(waits) + link
  }

  private static func close(_ visit: Visit) throws(Problems) -> WebResponse {
    let role = visit.form.text("role")
    guard !EmptyWords.sayTooLittle(role) else {
      return try closing(visit, mistake: "Say in which role you close the round")
    }
    return try visit.withActionJournal { (journal) throws(Problems) -> WebResponse in
      let found = try standing(visit, after: journal.standing.followUp)
      guard found.objections.isEmpty else { throw Problems(found.objections) }
      try journal.append([.roundClosed(found.status.round)], by: role, at: visit.moment)
      return .see("\(visit.roundAddress)?done=closed")
    }
  }

  private static func opening(_ visit: Visit, _ mistakes: [PageContent.Mistake] = []) throws(Problems) -> PageContent {
    func mistake(_ box: String) -> String? { mistakes.first { $0.box == box }?.says }
    let round = try visit.round()
    return PageContent(
      title: "Open the round again",
      back: (visit.roundAddress, round.title),
      mistakes: mistakes,
      caption: round.title,
      body: Parts.form(
        visit.request.address,
        of: visit,
        """
        \(Fields.words("reason", label: "Why is it opened again?", hint: "Kept with the round. No name of a child.", typed: visit.form.text("reason"), mistake: mistake("reason")))
        \(Fields.role(of: visit, mistake: mistake("role")))\(Parts.button("Open it again"))
        """
      )
    )
  }

  private static func open(_ visit: Visit) throws(Problems) -> WebResponse {
    let (reason, role) = (visit.form.text("reason"), visit.form.text("role"))
    var mistakes: [PageContent.Mistake] = []
    if EmptyWords.giveNoReason(reason) {
      mistakes.append(PageContent.Mistake("Say why the round is opened again", box: "reason"))
    }
    if EmptyWords.sayTooLittle(role) {
      mistakes.append(PageContent.Mistake("Say in which role you open it", box: "role"))
    }
    guard mistakes.isEmpty else { return visit.page(try opening(visit, mistakes), status: 400) }
    let round = try visit.round().id
    try visit.withActionJournal { (journal) throws(Problems) in
      try journal.append([.roundReopened(round, reason: reason)], by: role, at: visit.moment)
    }
    return .see("\(visit.roundAddress)?done=opened")
  }
}

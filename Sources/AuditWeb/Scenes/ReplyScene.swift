import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditWalk

/// Keeping what somebody who works with the child replied to the page, for whoever may keep replies.
enum ReplyScene {
  static let routes = [
    Route.get("rounds/:round/cases/:case/reply", .act(.keepReplies), show),
    Route.post("rounds/:round/cases/:case/reply", .act(.keepReplies), keep),
  ]

  /// The way here, for whoever may keep a reply.
  static func link(_ visit: Visit) -> HTML {
    "<p><a href=\"\(address(visit))\">Keep a reply that came back</a></p>\n"
  }

  /// Where the reply to the page of a case is kept.
  private static func address(_ visit: Visit) -> String { "\(visit.auditAddress)/reply" }

  /// Every reply that was kept of a case, whole: what is headed as a concern is on no page, and would be read by nobody otherwise.
  static func kept(_ moderation: Moderation) -> HTML {
    let replies = moderation.keptReplies.map { reply -> HTML in
      let unheard: HTML = reply.tellsNobody ? Parts.notice(Moderation.KeptReply.unheard) : ""
      return "<h3>\(reply.heading)</h3>\n<blockquote>\(HTML.lines(of: reply.text))</blockquote>\n\(unheard)"
    }
    return replies.isEmpty ? "" : "<h2>Replies to the page</h2>\n" + replies.joined()
  }

  private static func moderation(_ visit: Visit) throws(Problems) -> Moderation {
    try Moderation.of(visit.parameter("case"), in: try visit.workspace.round(visit.parameter("round")), visit.workspace)
  }

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    visit.page(page(visit, try moderation(visit)))
  }

  /// Back to where one came from: the case as it is moderated, or one's own audits.
  private static func back(_ visit: Visit, _ moderation: Moderation) -> (address: String, words: String) {
    visit.mayDo(.moderate)
      ? (ModerationScene.address(visit), "\(ModerationScene.title(moderation))") : ("/", "My audits")
  }

  private static func page(
    _ visit: Visit,
    _ moderation: Moderation,
    _ mistakes: [PageContent.Mistake] = []
  ) -> PageContent {
    let isDone = visit.request.query["done"] != nil
    return PageContent(
      title: "A reply to the page of \(moderation.counted.name.reference)",
      back: back(visit, moderation),
      mistakes: mistakes,
      done: isDone ? "The reply is kept with the audit. It changes no figure." : nil,
      body: kept(moderation) + FeedbackPage.link(visit) + Parts.form(address(visit), of: visit, boxes(visit, mistakes))
    )
  }

  private static func boxes(_ visit: Visit, _ mistakes: [PageContent.Mistake]) -> HTML {
    func mistake(_ box: String) -> String? { mistakes.first { $0.box == box }?.says }
    let page = Fields.line(
      "page",
      label: "What the page is known by",
      hint: "It stands below the title of the page that came back.",
      typed: visit.form.text("page"),
      mistake: mistake("page")
    )
    let from = Fields.line(
      "from",
      label: "Who replies",
      hint: "A role, not a name, such as Social worker.",
      typed: visit.form.text("from"),
      mistake: mistake("from")
    )
    let text = Fields.words("text", label: "The reply", typed: visit.form.text("text"), mistake: mistake("text"))
    return "\(page)\n\(from)\n\(text)\n\(Parts.button("Keep the reply"))"
  }

  private static func keep(_ visit: Visit) throws(Problems) -> WebResponse {
    let (form, read) = (visit.form, try moderation(visit))
    let objections = read.objections(
      toFeedbackReply: form.text("text"),
      from: form.text("from"),
      page: form.text("page")
    )
    guard objections.isEmpty else {
      func says(_ wanted: Moderation.ReplyPart, _ words: (Problem) -> String, _ box: String) -> PageContent.Mistake? {
        objections.first { $0.part == wanted }.map { PageContent.Mistake(words($0.problem), box: box) }
      }
      // In the order of the boxes.
      let mistakes = [
        says(
          .page,
          { problem in
            form.text("page").isEmpty
              ? "Say what the page is known by: it stands below its title"
              : "\(problem.what.uppercasedAtStart). \(problem.hint)"
          },
          "page"
        ),
        says(.role, { _ in "Say who replies: a role" }, "from"), says(.text, { _ in WalkWords.saysTooLittle }, "text"),
      ]
      return visit.page(page(visit, read, mistakes.compactMap(\.self)), status: 400)
    }
    if form.isHeadedAsConcern, form.text("meant") != "yes" { return visit.page(asking(visit, read)) }
    try visit.withJournal(of: read.counted.name) { (writer) throws(Problems) -> Void in
      try writer.keep(feedbackReply: form.text("text"), from: form.text("from"), at: visit.moment)
    }
    return .see("\(address(visit))?done=kept")
  }

  /// Asks whether a reply that is headed as a concern is one: kept as a reply it tells nobody.
  private static func asking(_ visit: Visit, _ moderation: Moderation) -> PageContent {
    let form = visit.form
    let held = ["page", "from", "text"].map { Fields.hidden($0, form.text($0)) }.joined()
    return PageContent(
      title: "Is that a concern?",
      back: (address(visit), "The reply"),
      body: """
        <blockquote>\(HTML.lines(of: form.text("text")))</blockquote>
        \(Parts.notice("The reply begins as a concern does. Kept as a reply it is on no page, and tells nobody. \(Refusals.route(visit))"))
        \(Parts.form(
          "\(visit.auditAddress)/concern",
          of: visit,
          "\(Fields.hidden("text", form.text("text")))\(Parts.button("Raise it as a concern"))"
        ))
        \(Parts.form(
          address(visit),
          of: visit,
          "\(held)\(Parts.button("Keep it as a reply", name: "meant", value: "yes", isQuiet: true))"
        ))
        """
    )
  }
}

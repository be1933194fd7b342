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

  private static func moderation(_ visit: Visit) throws(Problems) -> Moderation {
    try Moderation.of(visit.parameter("case"), in: try visit.workspace.round(visit.parameter("round")), visit.workspace)
  }

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    visit.page(page(visit, try moderation(visit)))
  }

  private static func page(
    _ visit: Visit,
    _ moderation: Moderation,
    _ mistakes: [PageContent.Mistake] = []
  ) -> PageContent {
    func mistake(_ box: String) -> String? { mistakes.first { $0.box == box }?.says }
    let isDone = visit.request.query["done"] != nil
    return PageContent(
      title: "A reply to the page of \(moderation.counted.name.reference)",
      back: ("/", "My audits"),
      mistakes: mistakes,
      done: isDone ? "The reply is kept with the audit. It changes no figure." : nil,
      body: Parts.form(
        address(visit),
        of: visit,
        """
        \(Fields.line(
          "page",
          label: "What the page is known by",
          hint: "It stands below the title of the page that came back.",
          typed: visit.form.text("page"),
          mistake: mistake("page")
        ))
        \(Fields.line(
          "from",
          label: "Who replies",
          hint: "A role, not a name, such as Social worker.",
          typed: visit.form.text("from"),
          mistake: mistake("from")
        ))
        \(Fields.words("text", label: "The reply", typed: visit.form.text("text"), mistake: mistake("text")))
        \(Parts.button("Keep the reply"))
        """
      )
    )
  }

  private static func keep(_ visit: Visit) throws(Problems) -> WebResponse {
    let (form, read) = (visit.form, try moderation(visit))
    let objections = read.objections(
      toFeedbackReply: form.text("text"),
      from: form.text("from"),
      page: form.text("page")
    )
    guard objections.isEmpty else {
      let mistakes = objections.map { part, problem in
        switch part {
        case .text: PageContent.Mistake(WalkWords.saysTooLittle, box: "text")
        case .role: PageContent.Mistake("Say who replies: a role", box: "from")
        case .page: PageContent.Mistake("\(problem.what.uppercasedAtStart). \(problem.hint)", box: "page")
        }
      }
      return visit.page(page(visit, read, mistakes), status: 400)
    }
    try visit.withJournal(of: read.counted.name) { (writer) throws(Problems) -> Void in
      try writer.keep(feedbackReply: form.text("text"), from: form.text("from"), at: visit.moment)
    }
    return .see("\(address(visit))?done=kept")
  }
}

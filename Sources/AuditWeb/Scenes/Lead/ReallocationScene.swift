import AuditDocuments
import AuditPages
import AuditReports
import AuditStore
import AuditWalk

/// Giving to others what cannot stay where it is: what would change and why, and then it is done.
enum ReallocationScene {
  static let routes = [
    Route.get("rounds/:round/reallocate", .act(.plan)) { visit throws(Problems) in visit.page(try page(visit)) },
    Route.post("rounds/:round/reallocate", .act(.plan), confirm),
  ]

  /// What would go where, with the round before and after.
  private struct Proposal {
    let before: Round
    let anew: Reallocation
    let lines: [String]

    init(_ visit: Visit, lease: Int?) throws(Problems) {
      before = try visit.round()
      try visit.workspace.refuseWhatIsClosed(before)
      anew = try Reallocation(before, in: visit.workspace, at: visit.moment, lease: lease)
      lines = anew.lines(since: before) { "write \($0) in the box below" } + anew.unplaced.map(\.line)
    }

    var isChanged: Bool { anew.round != before }
    /// What tells this proposal from any other.
    var digest: String { ContentDigest.sha256Hex(of: Array(anew.round.yaml.utf8)) }
  }

  /// The days that were asked for; nothing where none were, and a mistake where they are no number.
  private static func lease(_ typed: String) -> (days: Int?, mistake: String?) {
    guard !typed.isEmpty else { return (nil, nil) }
    guard let days = Int(typed), (0...10_000).contains(days) else {
      return (nil, "Write a number of days, or nothing for what the plan says")
    }
    return (days, nil)
  }

  private static func page(_ visit: Visit, mistake changed: String? = nil) throws(Problems) -> PageContent {
    let typed = visit.request.method == .post ? visit.form.text("lease") : visit.request.query["lease"] ?? ""
    let lease = lease(typed)
    let proposal = try Proposal(visit, lease: lease.days)
    let lines = proposal.lines.map { "<li>\($0)</li>\n" as HTML }.joined()
    var body: HTML =
      proposal.lines.isEmpty
      ? "<p>Nothing has to be given to anybody else.</p>\n"
      : "<p>\(proposal.isChanged ? "This would change. Everything else stays" : "Nothing would change"), and every journal stays as it is.</p>\n"
        + "<ul>\(lines)</ul>\n"
    if proposal.isChanged {
      body += Parts.form(
        visit.request.address,
        of: visit,
        """
        <input type="hidden" name="proposal" value="\(proposal.digest)"><input type="hidden" name="lease" value="\(typed)">
        \(Parts.button("Give them out like this"))
        """
      )
    }
    body += """
      <h2>Audits that were left alone</h2>
      <form method="get" action="\(visit.request.address)" novalidate>
      \(Fields.line(
        "lease",
        label: "Take back what nothing was written in for how many days?",
        hint: proposal.before.lease.map { "The plan says \($0)." } ?? "The plan says none: leave it empty to take none back.",
        typed: typed,
        mistake: lease.mistake
      ))
      \(Parts.button("Show what would change", isQuiet: true))
      </form>

      """
    let mistakes =
      [changed.map { PageContent.Mistake($0) }, lease.mistake.map { PageContent.Mistake($0, box: "lease") }].compactMap(
        \.self
      )
    return PageContent(
      title: "Give to others what cannot stay where it is",
      back: (visit.roundAddress, proposal.before.title),
      mistakes: mistakes,
      caption: proposal.before.title,
      body: body
    )
  }

  private static func confirm(_ visit: Visit) throws(Problems) -> WebResponse {
    let lease = lease(visit.form.text("lease"))
    // Between the look and the word somebody may have begun an audit, or stepped back from one.
    let isKept = try visit.site.turnstile.pass("plan \(visit.parameter("round"))") { () throws(Problems) -> Bool in
      let proposal = try Proposal(visit, lease: lease.days)
      guard lease.mistake == nil, proposal.isChanged, proposal.digest == visit.form.text("proposal") else {
        return false
      }
      try visit.workspace.replace(proposal.anew.round)
      return true
    }
    guard isKept else {
      let mistake = "The round changed meanwhile, and nothing was given out. Look at what would change now"
      return visit.page(try page(visit, mistake: mistake), status: 400)
    }
    return .see("\(visit.roundAddress)?done=reallocated")
  }
}

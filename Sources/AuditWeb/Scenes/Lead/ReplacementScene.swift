import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditWalk

/// Letting the next case that waits stand in for one that cannot be read: which and why, what would change, and then it is done.
enum ReplacementScene {
  static let routes = [
    Route.get("rounds/:round/replace", .act(.plan)) { visit throws(Problems) in visit.page(try page(visit)) },
    Route.post("rounds/:round/replace", .act(.plan), replace),
  ]

  /// Where it is done in a round.
  static func address(of visit: Visit) -> String { "\(visit.roundAddress)/replace" }

  private static func page(_ visit: Visit, _ mistakes: [PageContent.Mistake] = []) throws(Problems) -> PageContent {
    let round = try visit.round()
    try visit.workspace.refuseWhatIsClosed(round)
    func mistake(_ box: String) -> String? { mistakes.first { $0.box == box }?.says }
    let waiting = round.replacements.count { $0.replaces == nil }
    let replaceable = try CaseReplacement.replaceable(in: round, visit.workspace)
    let form = Parts.form(
      address(of: visit),
      of: visit,
      """
      \(Fields.pick(
        "case",
        label: "Which case cannot be read?",
        hint: replaceable.count < round.cases.count
          ? "A case of which an audit is signed was read, and is not replaced." : nil,
        none: "Choose a case",
        replaceable.map { Fields.Choice($0, $0) },
        chosen: visit.form.text("case"),
        mistake: mistake("case")
      ))
      \(Fields.words(
        "because",
        label: "Why can it not be read?",
        hint: "It is kept in the plan. No name of a child or of an adult of the family.",
        typed: visit.form.text("because"),
        mistake: mistake("because"),
        rows: 2
      ))
      \(Parts.button("Show what would change"))
      """
    )
    return PageContent(
      title: "Let another case stand in",
      back: (visit.roundAddress, round.title),
      mistakes: mistakes,
      caption: round.title,
      body: waiting == 0
        ? "<p>No case of this round waits to stand in.</p>\n"
        : replaceable.isEmpty
          ? "<p>Of every case an audit is signed. Those were read, and none of them is replaced.</p>\n"
          : "<p>\(waiting == 1 ? "One case waits" : "\(waiting) cases wait") to stand in. The next of the same part of the list does.</p>\n"
            + form
    )
  }

  /// Shows what would change, and keeps it once that was agreed to and is still the same.
  private static func replace(_ visit: Visit) throws(Problems) -> WebResponse {
    let (reference, reason) = (visit.form.text("case"), visit.form.text("because"))
    var mistakes: [PageContent.Mistake] = []
    if reference.isEmpty { mistakes.append(PageContent.Mistake("Choose the case that cannot be read", box: "case")) }
    if EmptyWords.giveNoReason(reason) {
      mistakes.append(PageContent.Mistake("Say in words why it cannot be read", box: "because"))
    }
    guard mistakes.isEmpty else { return visit.page(try page(visit, mistakes), status: 400) }
    return try visit.site.turnstile.pass("plan \(visit.parameter("round"))") { () throws(Problems) -> WebResponse in
      let replacement: CaseReplacement
      do throws(Problems) {
        replacement = try CaseReplacement(
          of: reference,
          because: reason,
          in: try visit.round(),
          visit.workspace,
          at: visit.moment
        )
      } catch {
        let said = error.all.map { PageContent.Mistake("\($0.what.uppercasedAtStart). \($0.hint)", box: "case") }
        return visit.page(try page(visit, said), status: 409)
      }
      let digest = ContentDigest.sha256Hex(of: Array(replacement.round.yaml.utf8))
      guard visit.form.text("proposal") == digest else { return visit.page(try proposal(visit, replacement, digest)) }
      try visit.workspace.replace(replacement.round)
      return .see("\(visit.roundAddress)?done=replaced")
    }
  }

  private static func proposal(
    _ visit: Visit,
    _ replacement: CaseReplacement,
    _ digest: String
  ) throws(Problems) -> PageContent {
    let changed: HTML =
      visit.form.text("proposal").isEmpty
      ? "" : Parts.notice("The round changed meanwhile, and nothing was kept. Look at what would change now.")
    let lines = replacement.lines.map { "<li>\($0)</li>\n" as HTML }.joined()
    return PageContent(
      title: "Let \(replacement.reference) stand in?",
      back: (address(of: visit), "Another case"),
      caption: replacement.round.title,
      body: """
        \(changed)<p>This would change. Everything else stays, and every journal stays as it is.</p>
        <ul>\(lines)</ul>
        \(Parts.form(
          address(of: visit),
          of: visit,
          """
          \(Fields.hidden("proposal", digest))\(Fields.hidden("case", replacement.replaced))\
          \(Fields.hidden("because", visit.form.text("because")))\(Parts.button("Keep it like this"))
          """
        ))
        """
    )
  }
}

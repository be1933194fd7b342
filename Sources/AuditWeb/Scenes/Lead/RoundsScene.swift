import AuditActions
import AuditDocuments
import AuditPages
import AuditReports
import AuditRules
import AuditStore
import AuditSummaries

/// The rounds, and one round: how far its audits have come, what waits, and what to send to whom.
enum RoundsScene {
  static let routes = [
    Route.get("rounds", .act(.look), list),
    Route.get("rounds/:round", .act(.look), show),
  ]

  /// What can have been kept when the page of a round is shown.
  static let done = [
    "closed": "The round is closed: nothing is answered or settled in it any more.",
    "opened": "The round is open again. Close it when its audits are signed.",
    "planned": "The round is kept. The extracts of its cases are brought in next.",
    "replaced": "The other case stands in. Its extract is brought in next.",
    "reallocated": "The round is given out as you saw it. Every journal stays as it is.",
  ]

  private static func list(_ visit: Visit) throws(Problems) -> WebResponse {
    let (index, update) = try AuditIndex.upToDate(visit.workspace)
    let followUp = try ActionJournal.whole(visit.workspace).standing.followUp
    var rows: [[HTML]] = []
    let isBlind = try visit.settings().isBlind(visit.person)
    for round in try visit.workspace.rounds().sorted(by: { ($1.period.last, $0.id) < ($0.period.last, $1.id) }) {
      let status = try RoundProgress(round, in: index, after: followUp, for: visit).status
      let link: HTML = "<a href=\"\(Visit.address(round: round.id))\">\(round.title)</a>"
      let counts = isBlind ? [status.together] : [status.first, status.second]
      let signed = counts.map { $0.all == 0 ? "none" : "\($0[.signed]) of \($0.all)" as HTML }
      rows.append([link] + signed + ["\(round.due?.inWords ?? "no day set")", tags(status)])
    }
    let body: HTML =
      rows.isEmpty
      ? "<p>There is no round yet.</p>"
      : Parts.table(
        caption: "Rounds, the latest first",
        ["Round", "Signed"] + (isBlind ? [] : ["Second audits signed"]) + ["Due by", "State"],
        rows,
        isQuiet: true
      )
    let plan: HTML = visit.mayDo(.plan) ? "<p><a href=\"\(PlanScene.address)\">Plan a round</a></p>\n" : ""
    let accounts: HTML =
      AccountsScene.isOpen(to: visit)
      ? "<p><a href=\"\(AccountsScene.address)\">Accounts: invite people, and close accounts</a></p>\n" : ""
    return visit.page(
      PageContent(
        title: "Rounds",
        body: try Parts.warnings(update.problems, of: visit) + body + plan + accounts,
        isWide: true
      )
    )
  }

  /// How a round stands, in few words.
  private static func tags(_ status: RoundStatus) -> HTML {
    var tags: [HTML] = []
    if status.closing != nil { tags.append(Parts.tag("Closed", .done)) }
    if status.overdue > 0 { tags.append(Parts.tag("\(status.overdue) overdue", .late)) }
    let open = status.openConcerns ?? 0
    if open > 0 { tags.append(Parts.tag("\(Words.count(open, "open concern"))", .late)) }
    let unsafe = status.unsafeWithoutConcern.count
    if unsafe > 0 { tags.append(Parts.tag("\(unsafe) not safe, and no concern stands", .late)) }
    if !status.withoutAuditor.isEmpty {
      tags.append(Parts.tag("\(status.withoutAuditor.count) without an auditor", .late))
    }
    if tags.isEmpty { tags.append(status.open.isEmpty ? Parts.tag("All signed", .done) : Parts.tag("Going on", .open)) }
    return tags.reduce(into: "" as HTML) { $0 += "\($1) " }
  }

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    let (index, update) = try AuditIndex.upToDate(visit.workspace)
    let followUp = try ActionJournal.whole(visit.workspace).standing.followUp
    let progress = try RoundProgress(try visit.round(), in: index, after: followUp, for: visit)
    let status = visit.mayDo(.plan) ? try visit.workspace.telling(progress.status) : progress.status
    let report = RoundStatusReport(status)
    let team = { (row: StatusRow) in row.teamInWords }
    var body = try Parts.warnings(update.problems, of: visit)
    body += report.headline.map { "<p>\(BrowserWords.plain($0))</p>\n" as HTML }.joined()
    body += links(visit, status)
    let firsts = status.rows.filter { !$0.isSecond }
    let seconds = status.rows.filter(\.isSecond)
    let apart = [("First audits", firsts)] + (seconds.isEmpty ? [] : [("Second audits", seconds)])
    for (kind, rows) in status.isBlind ? [("Audits", status.rows)] : apart {
      body += progress.table(caption: "\(kind) by team that holds the case", heading: "Team", rows, by: team)
    }
    body += report.listedOtherwise.map { "<p>\(BrowserWords.plain($0))</p>\n" as HTML }.joined()
    body += progress.table(caption: "All audits by auditor", heading: "Auditor", status.rows) { $0.auditor }
    body += waiting(visit, status)
    return visit.page(
      PageContent(
        title: status.title,
        back: ("/rounds", "All rounds"),
        done: visit.done(done),
        caption: status.periodInWords,
        body: body,
        isWide: true
      )
    )
  }

  /// Where one goes from a round, as far as one may.
  private static func links(_ visit: Visit, _ status: RoundStatus) -> HTML {
    let address = visit.roundAddress
    let isClosed = status.closing != nil
    var links: [(address: String, words: String, act: WorkspaceSettings.Act)] = [
      ("/concerns", "Concerns", .look),
      (ChildActionsScene.address(ofRound: status.round), "Actions for single children: what is overdue", .readWords),
      ("\(address)/moderation", "Moderation: what two auditors see otherwise", .moderate),
      ("\(address)/rewording", "Questions that ask to be reworded", .moderate),
      ("\(address)/rules", "Rules: where auditors differ from them", .summarise),
      ("/packs?of=\(FormText.encoded(status.round))", "Packs for the board", .summarise),
    ]
    if !isClosed {
      links.append((BringInScene.address(of: visit), "Bring extracts in", .bringIn))
      links.append(("\(address)/reallocate", "Give to others what cannot stay where it is", .plan))
      let words = "Let another case stand in for one that cannot be read"
      links.append((ReplacementScene.address(of: visit), words, .plan))
    }
    links.append(
      (
        isClosed ? "\(address)/open" : "\(address)/close", isClosed ? "Open the round again" : "Close the round",
        .closeRound
      )
    )
    let shown = links.filter { visit.mayDo($0.act) }
    return
      "<ul class=\"links\">\(shown.map { "<li><a href=\"\($0.address)\">\($0.words)</a></li>\n" as HTML }.joined())</ul>\n"
  }

  /// What is not signed yet, and what to send to whom.
  private static func waiting(_ visit: Visit, _ status: RoundStatus) -> HTML {
    if status.isBlind {
      return """
        <h2>Not signed yet</h2>
        <p>\(RoundStatusReport.whoReadsIsNotTold) <a href="/">My audits</a> has yours.</p>

        """
    }
    let open = status.open.filter(\.isAllocated)
    guard !open.isEmpty || !status.withoutAuditor.isEmpty else {
      return
        "<h2>Not signed yet</h2>\n<p>\(status.rows.isEmpty ? "No audit is planned." : "Every audit is signed.")</p>\n"
        + unplanned(status) + steppedBack(status)
    }
    let mayPlan = visit.mayDo(.plan)
    let again: HTML = mayPlan ? "<a href=\"\(visit.roundAddress)/reallocate\">Give it to another</a>" : ""
    let reminders = mayPlan ? Reminder.all(of: status) : []
    let nobody = status.withoutAuditor.map { ["\($0)", "no auditor", "allocate it", again] as [HTML] }
    let rows = open.map { row -> [HTML] in
      let number = reminders.firstIndex { $0.auditor == row.auditor }.map { $0 + 1 }
      let next: HTML =
        row.stage == .recused
        ? again : number.map { "<a href=\"#reminder-\($0)\">Reminder for \(row.auditor)</a>" } ?? ""
      return ["\(row.reference)", "\(row.auditor)", "\(BrowserWords.plain(row.inWords))", next]
    }
    let heads = ["Case", "Auditor", "How far"] + (mayPlan ? ["What to do"] : [])
    let shown = (nobody + rows).map { Array($0.prefix(heads.count)) }
    return "<h2>Not signed yet</h2>\n"
      + Parts.table(caption: "Audits that are not signed yet", heads, shown, isQuiet: true)
      + unplanned(status) + steppedBack(status) + texts(reminders)
  }

  /// What was stepped back from and went to another since, with the reason, for whoever may be told that.
  private static func steppedBack(_ status: RoundStatus) -> HTML {
    let rows = status.rows.filter { $0.isTakenOver && $0.steppedBackBecause != nil }.map {
      ["\($0.reference)", "\($0.auditor)", "\($0.steppedBackBecause ?? "")"] as [HTML]
    }
    guard !rows.isEmpty else { return "" }
    return "<h2>Stepped back from, and given to another</h2>\n"
      + Parts.table(caption: "Why auditors stepped back", ["Case", "Auditor", "Why"], rows, isQuiet: true)
  }

  /// Audits that somebody began of a case that is not theirs: apart, because nobody waits for them.
  private static func unplanned(_ status: RoundStatus) -> HTML {
    let rows = status.open.filter { !$0.isAllocated }.map {
      ["\($0.reference)", "\($0.auditor)", "\(BrowserWords.plain($0.inWords))"] as [HTML]
    }
    guard !rows.isEmpty else { return "" }
    return "<h2>Begun, and in no plan</h2>\n"
      + Parts.table(caption: "Audits that no plan asks for", ["Case", "Auditor", "How far"], rows, isQuiet: true)
  }

  /// The texts to copy.
  private static func texts(_ reminders: [Reminder]) -> HTML {
    guard !reminders.isEmpty else { return "" }
    let boxes = reminders.enumerated().map { index, reminder -> HTML in
      let id = "reminder-\(index + 1)"
      let lines = reminder.text.split(separator: "\n", omittingEmptySubsequences: false)
      return """
        <div class="field"><label for="\(id)">For \(reminder.auditor)</label>\
        <textarea id="\(id)" rows="\(lines.count)" readonly>
        \(lines.map { "\(String($0))\n" as HTML }.joined())</textarea></div>

        """
    }
    return
      "<h2>Reminders to copy</h2>\n<p class=\"hint\">caseaudit sends nothing. Copy the words into your own post.</p>\n"
      + boxes.joined()
  }
}

extension Parts {
  /// What is worth knowing of files that could not be read whole, as whoever visits may be told of it; nothing where all could.
  static func warnings(_ problems: Problems, of visit: Visit) throws(Problems) -> HTML {
    let problems = try visit.settings().told(problems, to: visit.person)
    return problems.all.isEmpty ? "" : "<div class=\"notice\">\(Parts.problems(problems, of: visit))</div>\n"
  }
}

import AuditActions
import AuditDocuments
import AuditPages
import AuditReports
import AuditRules
import AuditStore
import AuditWalk

/// The actions for single children: what is overdue first, by team, and how far each has come.
enum ChildActionsScene {
  static let routes = [Route.get("actions", .act(.readWords), list)]

  static let address = "/actions"

  /// Where the actions of one round are, or those of one case of it.
  static func address(ofRound round: String, case reference: String? = nil) -> String {
    "\(address)?round=\(FormText.encoded(round))" + (reference.map { "&case=\(FormText.encoded($0))" } ?? "")
  }

  /// The way to the actions for the child of the case of this address, for whoever may read them.
  static func link(_ visit: Visit) -> HTML {
    guard visit.mayDo(.readWords) else { return "" }
    let there = address(ofRound: visit.parameter("round"), case: visit.parameter("case"))
    return "<p><a href=\"\(there)\">The actions: how far each has come</a></p>\n"
  }

  /// The actions that whoever visits may know of.
  struct Found {
    /// The actions, those left out that end the blindness of an audit.
    var actions: [NotedChildAction]
    /// What is wrong with the journals.
    var problems: Problems
    /// The journals that could not be read to their end, which may hold more.
    var incomplete: [JournalName]
    /// Whether the visitor is to read cases and has not signed them, so that of these nothing is here.
    var isOfSome: Bool
  }

  /// Finds the actions; of one round alone where it is given.
  static func found(_ visit: Visit, in round: Round? = nil) throws(Problems) -> Found {
    let found = try visit.workspace.childActions(ofRound: round?.id)
    let rounds = if let round { [round] } else { try visit.workspace.rounds() }
    var blind: [String: Set<String>] = [:]
    for round in rounds { blind[round.id] = try visit.blindCases(in: round) }
    return Found(
      actions: found.actions.filter { blind[$0.name.round]?.contains($0.name.reference) != true },
      problems: found.problems,
      incomplete: found.incomplete,
      isOfSome: !blind.values.allSatisfy(\.isEmpty)
    )
  }

  private static let isOfSome =
    "Of cases that you are to read and have not signed, what others noted is not here until you have."

  private static func list(_ visit: Visit) throws(Problems) -> WebResponse {
    var round: Round?
    if let id = visit.request.query["round"] { round = try visit.workspace.round(id) }
    let reference = round == nil ? nil : visit.request.query["case"]
    let found = try found(visit, in: round)
    let followUp = try ActionJournal.whole(visit.workspace).standing.followUp
    let mayKnowWho = try ConcernReader(visit.person, visit.settings(), in: visit.workspace).mayKnowEachWhoRaised
    let report = ChildActionsReport(
      found.actions.filter { reference == nil || $0.name.reference == reference }.map {
        ChildActionsReport.Row($0, after: followUp)
      },
      on: try visit.today(),
      incomplete: mayKnowWho ? found.incomplete.map(\.path) : []
    )
    let titles = Dictionary(try visit.workspace.rounds().map { ($0.id, $0.title) }) { first, _ in first }
    let blind: HTML = found.isOfSome ? "<p>\(Self.isOfSome)</p>\n" : ""
    let all: HTML = round == nil ? "" : "<p><a href=\"\(address)\">The actions of every round</a></p>\n"
    var body = try Parts.warnings(found.problems, of: visit)
    body += report.headlines.map { "<p>\($0)</p>\n" as HTML }.joined()
    body += blind + all + teams(report)
    body += report.groups.map { list($0, report, titles) }.joined()
    return visit.page(
      PageContent(
        title: report.page.title,
        back: round.map { (address: Visit.address(round: $0.id), words: $0.title) },
        caption: round.map { round in reference.map { "\($0), \(round.title)" } ?? round.title },
        body: body
      )
    )
  }

  private static func teams(_ report: ChildActionsReport) -> HTML {
    let rows = report.teamRows.map { $0.map { "\($0)" as HTML } }
    return rows.isEmpty ? "" : Parts.table(caption: ChildActionsReport.teamsTitle, report.teamHeads, rows)
  }

  private static func list(
    _ group: ChildActionsReport.Group,
    _ report: ChildActionsReport,
    _ titles: [String: String]
  ) -> HTML {
    let rows = group.rows.map { row -> HTML in
      let name = row.name
      let team = row.team.isEmpty ? "" : ", \(row.team)"
      return """
        <li><h3><a href="\(ChildActionScene.address(of: name))">\(name.reference), number \(name.number)\(team)</a></h3>
        <p>\(titles[name.round] ?? name.round). \(row.action.inWords)</p>
        <p>\(report.sentence(on: row))</p></li>

        """
    }
    return "<h2>\(group.title)</h2>\n<ul class=\"concerns\">\n\(rows.joined())</ul>\n"
  }
}

import AuditActions
import AuditDocuments
import AuditPages
import AuditReports
import AuditStore
import AuditWalk

/// The concerns that stand: first those that nobody has acknowledged, then the open ones, then how each ended.
enum ConcernsScene {
  static let routes = [Route.get("concerns", .act(.look), list)]

  private static let done = [
    "retracted": "The concern was raised by mistake: it stays in the journal, and no count has it."
  ]

  private static func list(_ visit: Visit) throws(Problems) -> WebResponse {
    let found = try concerns(visit)
    let followUp = try ActionJournal.whole(visit.workspace).standing.followUp
    let mayRead = visit.mayDo(.readWords)
    let settings = try visit.settings()
    let titles = Dictionary(try visit.workspace.rounds().map { ($0.id, $0.title) }) { first, _ in first }
    let unsafe = try AuditIndex.upToDate(visit.workspace).index.unsafeWithoutConcern().filter {
      found.reader.mayKnow(of: $0)
    }
    let report = ConcernsReport(
      found.concerns.map {
        ConcernsReport.Concern(
          name: $0.name,
          raised: $0.at,
          words: mayRead ? $0.text : nil,
          isNamed: found.reader.mayKnowWhoRaised($0.name)
        )
      },
      followUp,
      route: settings.sameDayRoute,
      routeOfSeveral: settings.sameDayRouteOfSeveral,
      incomplete: found.incomplete.map(\.path),
      namesIncomplete: found.reader.mayKnowEachWhoRaised,
      unsafe: unsafe.map { "\($0.reference), \(titles[$0.round] ?? $0.round)" },
      isOfSome: !found.reader.blind.isEmpty
    )
    let blind = found.blind
    let sections = report.groups.map { group -> HTML in
      let rows = group.concerns.map { row($0, report, of: titles, isBlind: blind.contains($0.name)) }
      return "<h2>\(group.title)</h2>\n<ul class=\"concerns\">\n\(rows.joined())</ul>\n"
    }
    let headline =
      report.isBare
      ? "<p>No concern stands.</p>" : report.headline.map { "<p>\($0)</p>\n" as HTML }.joined()
    return visit.page(
      PageContent(
        title: "Concerns",
        done: visit.done(done),
        body: try Parts.warnings(found.problems, of: visit) + headline + sections.joined()
      )
    )
  }

  private static func row(
    _ concern: ConcernsReport.Concern,
    _ report: ConcernsReport,
    of titles: [String: String],
    isBlind: Bool
  ) -> HTML {
    let name = concern.name
    let raised = concern.raised.map { ", \($0.inWords)" } ?? ""
    return """
      <li><h3><a href="\(ConcernScene.address(of: name))">\(name.reference), \(concern.raisedBy)\(raised)</a></h3>
      <p>\(titles[name.round] ?? name.round). \(report.sentence(on: name))</p>
      \(words(concern.words, isBlind: isBlind))</li>

      """
  }

  /// What the auditor wrote, closed where it would end the blindness of a second audit.
  static func words(_ words: String?, isBlind: Bool) -> HTML {
    guard let words else { return "" }
    let quoted: HTML = "<blockquote>\(words)</blockquote>\n"
    guard isBlind else { return quoted }
    return Parts.details(
      "You are to read this case yourself and have not signed. Open these words only if somebody has to act on them today",
      quoted
    )
  }

  /// The concerns that whoever visits may know of, those whose words end the blindness of an audit, and what could not be read.
  ///
  /// A child's safety goes before a blind second audit: who answers for concerns is told of each. Who does not is told of none on a
  /// case that is still to be read.
  static func concerns(
    _ visit: Visit
  ) throws(Problems) -> (
    concerns: [AuditRemark], blind: Set<AuditEntryName>, problems: Problems, incomplete: [JournalName],
    reader: ConcernReader
  ) {
    let found = try visit.workspace.remarks()
    let reader = try ConcernReader(visit.person, visit.settings(), in: visit.workspace)
    var blindCases: [String: Set<String>] = [:]
    var blind: Set<AuditEntryName> = []
    for name in found.concerns.map(\.name) where name.auditor != visit.person {
      if blindCases[name.round] == nil {
        blindCases[name.round] = try visit.blindCases(in: try visit.workspace.round(name.round))
      }
      if blindCases[name.round]?.contains(name.reference) == true { blind.insert(name) }
    }
    let known = found.concerns.filter { reader.mayKnow(of: $0.name) }
    return (known, blind, found.problems, found.incomplete, reader)
  }
}

import AuditDocuments
import AuditPages
import AuditStore

/// Where auditors overruled a rule, and how two auditors agree: the sections of the summary of the round that say so.
enum RulesScene {
  static let routes = [Route.get("rounds/:round/rules", .act(.summarise), show)]

  private static let sections = ["rules", "agreement", "moderation"]

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    guard let packs = visit.site.packs else { return Refusals.nothingThere(visit) }
    let round = try visit.round()
    let made = try packs.make(PackMaker.Wish(.summary(round.id, team: nil)))
    let whole = made.report.page
    let shown = whole.allSections.filter { sections.contains($0.id) }
    let page = Page(title: whole.title, sections: shown, provenance: whole.provenance)
    let nothing: HTML =
      shown.isEmpty ? "<p>No rule was overruled, no case was read twice, and nothing was moderated.</p>\n" : ""
    return visit.page(
      PageContent(
        title: "Where auditors differ: from rules, and from each other",
        back: (visit.roundAddress, round.title),
        caption: round.title,
        body: nothing + page.content,
        isWide: true
      )
    )
  }
}

import AuditChecklists
import AuditDocuments
import AuditPages
import AuditRules
import AuditWalk

/// The task list of an audit: its sections with how each stands.
enum TasksScene {
  static let routes = [Route.get("rounds/:round/cases/:case", .act(.audit), show)]

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    try visit.withOpenAudit { (audit) throws(Problems) -> WebResponse in
      let session = audit.session
      let sections = session.sections.map { section -> HTML in
        let items = section.items.filter { item in session.asked.contains { $0.id == item.id } }
        let rows = items.map { row($0, audit) }
        return "<h2>\(section.title)</h2>\n<ul class=\"tasks\">\n\(rows.joined())</ul>\n"
      }
      let next = session.unanswered.first.map { "\(audit.address)/questions/\($0.id)" }
      let go: HTML =
        next.map { "<p><a class=\"button\" href=\"\($0)\">Go on with the first open question</a></p>" } ?? ""
      return visit.page(
        PageContent(
          title: "Questions on this case",
          back: ("/", "My audits"),
          caption: visit.caption(audit),
          body: """
            \(visit.notices(audit))<p>\(Words.capitalised(session.progress)).</p>
            \(go)
            <p><a href="\(audit.address)/concern">Raise a concern</a></p>
            \(sections.joined())
            """
        )
      )
    }
  }

  private static func row(_ item: ChecklistItem, _ audit: Visit.HeldAudit) -> HTML {
    let outcome = audit.session.outcomes[item.id]
    let tag = outcome.map { Parts.tag(Words.capitalised($0.inWords), .done) } ?? Parts.tag("Not answered")
    return """
      <li><a href="\(audit.address)/questions/\(item.id)">\(audit.screen.number(of: item)). \(item.question)</a> \(tag)</li>

      """
  }
}

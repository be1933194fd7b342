import AuditChecklists
import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditWalk

/// The answers before they are graded and signed: what needs a look first, then all of them, each with the way to change it.
enum CheckScene {
  static let routes = [Route.get("rounds/:round/cases/:case/check", .act(.audit), show)]

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    try visit.withOpenAudit { audit in
      let session = audit.session
      let missing = session.unanswered.first ?? session.withoutEvidence.first
      let go =
        missing.map {
          Parts.goOn("Go on with what is missing", to: session.unanswered.isEmpty ? change($0, audit) : audit.next())
        }
        ?? Parts.goOn("Go on to the grades", to: "\(audit.address)/grades")
      return visit.page(
        audit,
        PageContent(
          title: "Check answers",
          back: (audit.address, "All questions"),
          body: blocks(audit.screen.toCheck.filter { $0.role != .heading }, audit)
            + session.sections.map { section(_: $0, audit) }.joined()
            + blocks(audit.screen.notAskedAnyMore, audit) + go,
          isWide: true
        )
      )
    }
  }

  private static func change(_ item: ChecklistItem, _ audit: Visit.HeldAudit) -> String {
    "\(audit.address(of: item))?back=check"
  }

  /// What the walk says of the answers; each answer with the way to its question.
  private static func blocks(_ blocks: [WalkBlock], _ audit: Visit.HeldAudit) -> HTML {
    var html: HTML = ""
    var list: HTML = ""
    func close() {
      if !list.markup.isEmpty { html += "<ul class=\"tasks\">\n\(list)</ul>\n" }
      list = ""
    }
    for block in blocks {
      guard block.role == .answer else {
        close()
        html += "<p>\(BrowserWords.plain(block.text).uppercasedAtStart)</p>\n"
        continue
      }
      let items = audit.session.checklist.items
      let item = block.mark.flatMap { Int($0.dropLast()) }.flatMap {
        items.indices.contains($0 - 1) ? items[$0 - 1] : nil
      }
      let link: HTML =
        item.map { item in
          """
          <a class="act" href="\(change(item, audit))">Change<span class="hidden"> question \(audit.screen.number(of: item))</span></a>
          """
        } ?? ""
      list += "<li><span>\(block.mark ?? "") \(block.text)</span> \(link)</li>\n"
    }
    close()
    return html
  }

  /// Words on an answer; long ones are cut, with the whole of them below.
  private static func said(_ words: String) -> HTML {
    guard words.count > longestShown else { return "<br>\(words)" }
    let cut = words.prefix(longestShown)
    let shown = cut.lastIndex(where: \.isWhitespace).map { cut[..<$0] } ?? cut
    return "<br>\(String(shown)) …\n\(Parts.details("All of it", "<p>\(words)</p>"))"
  }

  /// Characters of words on an answer that are shown beside it.
  private static let longestShown = 300

  private static func section(_ section: Checklist.Section, _ audit: Visit.HeldAudit) -> HTML {
    let items = section.items.filter { audit.session.outcomes[$0.id] != nil }
    let asked = Set(audit.session.asked.map(\.id))
    let rows = items.filter { asked.contains($0.id) }.map { item -> [HTML] in
      let number = audit.screen.number(of: item)
      let words = ([audit.screen.reason(on: item)].compactMap(\.self) + audit.screen.words(on: item)).map(said).joined()
      return [
        "\(number). \(item.question)\(words)", "\(audit.session.outcomes[item.id]?.inWords.uppercasedAtStart ?? "")",
        "<a class=\"act\" href=\"\(change(item, audit))\">Change<span class=\"hidden\"> question \(number)</span></a>",
      ]
    }
    guard !rows.isEmpty else { return "" }
    return "<h2>\(section.title)</h2>\n"
      + Parts.table(caption: section.title, ["Question", "Answer", "Change"], rows, isQuiet: true)
  }
}

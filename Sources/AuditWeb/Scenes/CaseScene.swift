import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditWalk

/// Read first: who the child is, everything dated with its gaps, and a search of the extract.
enum CaseScene {
  static let routes = [
    Route.get("rounds/:round/cases/:case/case", .act(.audit), show),
    // What is searched for may be a name, and stands in no address.
    Route.post("rounds/:round/cases/:case/case", .act(.audit), show),
  ]

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    try visit.withOpenAudit { audit in
      let page = CasePage(audit.session.caseFile, unit: audit.session.checklist.unit)
      return visit.page(
        audit,
        PageContent(
          title: "Read first",
          back: (audit.address, "All questions"),
          body: """
            \(read(page, "\(audit.address)/case", visit, cited: citations(audit)))
            \(search(audit, visit))
            \(Parts.goOn("Go on to the questions", to: audit.address))
            \(OpeningScene.wayBack(audit))
            """
        )
      )
    }
  }

  /// Who it is, and what is dated, of a case whose page has an address; with the questions for which something is cited.
  static func read(_ page: CasePage, _ address: String, _ visit: Visit, cited: [String: [Int]] = [:]) -> HTML {
    let who = page.who.map { "<li>\($0.text)</li>\n" as HTML }.joined()
    return "<ul class=\"plain\">\n\(who)</ul>\n\(timeline(page, address, visit, cited))"
  }

  // MARK: What is dated

  private static func timeline(_ page: CasePage, _ address: String, _ visit: Visit, _ cited: [String: [Int]]) -> HTML {
    let wanted = visit.request.query["kind"].flatMap { page.parts.contains($0) ? $0 : nil }
    let kinds = page.parts.map { Fields.Choice($0, Timeline.words($0).uppercasedAtStart) }
    let steps = page.steps(of: wanted).map { step(_: $0, cited) }
    let list: HTML =
      steps.isEmpty ? "<p>\(CasePage.nothingDated)</p>" : "<ol class=\"timeline\">\n\(steps.joined())</ol>"
    return """
      <h2 id="timeline">What is dated, in order</h2>
      <form class="filter" method="get" action="\(address)#timeline">
      \(Fields.pick("kind", label: "Show", none: "Everything", kinds, chosen: wanted ?? ""))
      \(Parts.button("Show", isQuiet: true))
      </form>
      \(list)
      """
  }

  private static func step(_ step: CasePage.Step, _ cited: [String: [Int]]) -> HTML {
    switch step {
    case .gap(let words), .later(let words): return "<li class=\"gap\">\(words)</li>\n"
    case .entry(let entry):
      let says: HTML = entry.says.isEmpty ? "" : ": \(entry.says)"
      let numbers = (cited[entry.path] ?? []).map { "\($0)" }.joined(separator: ", ")
      let mark: HTML = numbers.isEmpty ? "" : " \(Parts.tag("Cited at question \(numbers)", .open))"
      return """
        <li\(numbers.isEmpty ? "" : " class=\"cited\"" as HTML)><span class="day">\(entry.day.inWords)</span> \
        <strong>\(entry.what)</strong>\(says)\(mark)</li>

        """
    }
  }

  /// The numbers of the questions for which something of an element of the extract is cited, by the path of the element.
  private static func citations(_ audit: Visit.HeldAudit) -> [String: [Int]] {
    var numbers: [String: [Int]] = [:]
    for item in audit.session.checklist.items {
      let paths = (audit.state.citations[item.id] ?? []).map(\.place.path)
      for element in Set(paths.compactMap { path in path.firstIndex(of: "]").map { String(path[...$0]) } }) {
        numbers[element, default: []].append(audit.screen.number(of: item))
      }
    }
    return numbers
  }

  // MARK: Searching

  private static func search(_ audit: Visit.HeldAudit, _ visit: Visit) -> HTML {
    let wanted = visit.form.text("wanted")
    let form = Parts.form(
      "\(audit.address)/case#search",
      of: visit,
      """
      \(Fields.line("wanted", label: "Search the extract, or name a part of it to read it", hint: "What you search for is kept in no file.", typed: wanted))
      \(Parts.button("Search", isQuiet: true))
      """
    )
    return "<h2 id=\"search\">Search</h2>\n\(form)\n\(wanted.isEmpty ? "" : found(wanted, audit))"
  }

  /// Rows of a search that are shown.
  private static let mostFound = 100

  private static func found(_ wanted: String, _ audit: Visit.HeldAudit) -> HTML {
    let found = audit.session.facts(with: wanted)
    guard !found.isEmpty else { return "<p>\(audit.session.nothingFound)</p>" }
    let rows = found.prefix(mostFound).map { fact -> [HTML] in
      ["\(fact.label)", "\(WalkScreen.said(EvidenceChoice.Row(found: fact)))"]
    }
    let more: HTML =
      found.count > mostFound ? "<p>… and \(found.count - mostFound) more; search for something narrower.</p>" : ""
    return Parts.table(caption: "Found", ["Where", "What it says"], Array(rows)) + more
  }
}

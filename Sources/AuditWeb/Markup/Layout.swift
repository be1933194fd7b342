import AuditPages
import AuditRules

/// What stands around the content of every page.
enum Layout {
  /// The whole page.
  static func html(_ content: PageContent, of visit: Visit) -> HTML {
    let mark = content.mistakes.isEmpty ? "" : "Error: "
    return """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(mark)\(content.title) – caseaudit</title>
      <link rel="stylesheet" href="\(SiteStyle.address)">
      <script src="\(SiteScript.address)" defer></script>
      </head>
      <body>
      <a class="skip" href="#content">Skip to the content</a>
      \(header(visit))
      <main id="content"\(content.isWide ? " class=\"wide\"" : "" as HTML)>
      \(concern(content.concern))\(back(content))\(summary(content.mistakesInOrder))\(done(content.done))
      <h1>\(caption(content.caption))\(content.title)</h1>
      \(content.body)
      </main>
      <footer><p>caseaudit points at evidence; a person judges. It tells nobody of a concern: ring who is on duty.</p></footer>
      </body>
      </html>

      """
  }

  private static func header(_ visit: Visit) -> HTML {
    guard visit.session?.person != nil else { return "<header><p class=\"name\">caseaudit</p></header>" }
    let links = places.filter { $0.act.map(visit.mayDo) ?? true }.map { place -> HTML in
      let isHere = visit.request.address == place.address
      return """
        <li><a href="\(place.address)"\(isHere ? " aria-current=\"page\"" : "" as HTML)>\(place.words)</a></li>
        """
    }
    return """
      <header>
      <p class="name"><a href="/">caseaudit</a></p>
      <nav aria-label="Places"><ul>
      \(links.joined())
      </ul></nav>
      <form class="person" method="post" action="/sign-out">\(visit.formFields(to: "/sign-out"))\
      <span>Signed in as \(visit.person)</span> <button class="plain">Sign out</button></form>
      </header>
      """
  }

  private static func back(_ content: PageContent) -> HTML {
    guard let back = content.back else { return "" }
    return "<p class=\"back\"><a href=\"\(back.address)\">\(back.words)</a></p>\n"
  }

  private static func concern(_ address: String?) -> HTML {
    guard let address else { return "" }
    return "<p class=\"concern\"><a href=\"\(address)\">Raise a concern</a></p>\n"
  }

  private static func caption(_ words: String?) -> HTML {
    guard let words else { return "" }
    return "<span class=\"caption\">\(words)</span> "
  }

  /// What is wrong, each with a link to the box that puts it right.
  private static func summary(_ mistakes: [PageContent.Mistake]) -> HTML {
    guard !mistakes.isEmpty else { return "" }
    let lines = mistakes.map { mistake -> HTML in
      guard let link = mistake.link else { return "<li>\(mistake.says)</li>" }
      return "<li><a href=\"\(link)\">\(mistake.says)</a></li>"
    }
    return """
      <div class="mistakes" role="alert" tabindex="-1" aria-labelledby="mistakes-title">
      <h2 id="mistakes-title">There is a problem</h2>
      <ul>\(lines.joined())</ul>
      </div>

      """
  }

  private static func done(_ words: String?) -> HTML {
    guard let words else { return "" }
    return "<div class=\"done\" role=\"status\"><p>\(words)</p></div>\n"
  }
}

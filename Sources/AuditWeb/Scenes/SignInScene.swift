import AuditDocuments
import AuditPages
import AuditStore

/// Coming in and going out, and who sits there.
enum SignInScene {
  static let routes = [
    Route.get("enter/:secret", .anybody, door),
    Route.post("enter/:secret", .anybody, enter),
    Route.get("who", .anybody, who),
    Route.post("who", .anybody, name),
    Route.post("sign-out", .signedIn, leave),
  ]

  /// The page that says how to come in, with what was typed meanwhile.
  static func page(of visit: Visit) -> PageContent {
    PageContent(
      title: visit.request.method == .post ? "You are signed out, and nothing was kept yet" : "You are not signed in",
      body: """
        <p>Stop the program and start it again with <code>caseaudit serve</code>: it prints a new link.</p>
        \(held(visit, hint: "What you typed is below. Copy it, and paste it when you are signed in again."))
        """
    )
  }

  /// The words of a form that was not kept, so that nobody types them twice.
  static func held(_ visit: Visit, hint: String) -> HTML {
    let words = visit.form.values.filter { !["token", "form"].contains($0.key) }.values.joined()
      .filter { $0.contains { $0.isWhitespace } }.sorted()
    guard !words.isEmpty else { return "" }
    return "<p>\(hint)</p>\n"
      + words.enumerated().map {
        Fields.words("held-\($0 + 1)", label: "What you typed", typed: $1)
      }.joined()
  }

  /// A button, because what only looks at the link must not use it up.
  private static func door(_ visit: Visit) throws(Problems) -> WebResponse {
    let secret = visit.parameter("secret")
    guard case .link(let digest, _) = visit.site.entrance, visit.site.gate.isOpen(secret, digest: digest) else {
      return visit.page(usedUp, status: 403)
    }
    return visit.page(
      PageContent(
        title: "Audits of case files",
        body: """
          <p>This page is open to you alone, on this machine. The link works once.</p>
          \(Parts.form(visit.request.address, of: visit, Parts.button("Go in")))
          """
      )
    )
  }

  private static func enter(_ visit: Visit) throws(Problems) -> WebResponse {
    guard case .link(let digest, let person) = visit.site.entrance,
      visit.site.gate.pass(visit.parameter("secret"), digest: digest)
    else { return visit.page(usedUp, status: 403) }
    let (secret, _) = visit.site.sessions.begin(person, at: visit.moment)
    var response = WebResponse.see(person == nil ? "/who" : "/")
    response.set("set-cookie", "\(Site.cookie)=\(secret); Path=/; HttpOnly; SameSite=Strict")
    return response
  }

  private static let usedUp = PageContent(
    title: "This link does not work any more",
    body:
      "<p>A link works once. Stop the program and start it again with <code>caseaudit serve</code>: it prints a new one.</p>"
  )

  private static func who(_ visit: Visit) throws(Problems) -> WebResponse {
    guard visit.session != nil else { return Refusals.signInFirst(visit) }
    return visit.page(try question(visit))
  }

  private static func question(_ visit: Visit, mistake: String? = nil) throws(Problems) -> PageContent {
    let choices = try people(visit).map { Fields.Choice($0.name, $0.name, hint: $0.does) }
    return PageContent(
      title: "Who are you?",
      mistakes: mistake.map { [PageContent.Mistake($0, box: "person")] } ?? [],
      body: Parts.form(
        "/who",
        of: visit,
        """
        \(Fields.radios("person", legend: "Your identifier", hint: "What you do is kept under it.", choices, mistake: mistake))
        \(Parts.button("Go on"))
        """
      )
    )
  }

  private static func name(_ visit: Visit) throws(Problems) -> WebResponse {
    guard visit.session != nil, let secret = visit.request.cookie(Site.cookie) else {
      return Refusals.signInFirst(visit)
    }
    let typed = visit.form.text("person")
    guard try people(visit).contains(where: { $0.name == typed }) else {
      return visit.page(try question(visit, mistake: "Choose who you are"), status: 400)
    }
    visit.site.sessions.name(typed, in: secret)
    return .see("/")
  }

  /// Everybody whom a round or the workspace names, with what they do.
  private static func people(_ visit: Visit) throws(Problems) -> [(name: String, does: String)] {
    var does: [String: String] = [:]
    for round in try visit.workspace.rounds() {
      for auditor in round.auditors { does[auditor.id] = "auditor" }
    }
    for (person, roles) in try visit.settings().people {
      let words = WorkspaceSettings.Role.allCases.filter(roles.contains).map(\.rawValue)
      does[person] = (words + (does[person] == nil || roles.contains(.auditor) ? [] : ["auditor"])).joined(
        separator: ", "
      )
    }
    return does.map { (name: $0.key, does: $0.value) }.sorted { $0.name < $1.name }
  }

  private static func leave(_ visit: Visit) throws(Problems) -> WebResponse {
    if let secret = visit.request.cookie(Site.cookie) { visit.site.sessions.end(secret) }
    var response = visit.page(
      PageContent(title: "You are signed out", body: "<p>Everything that was said to be kept is on the disk.</p>")
    )
    response.set("set-cookie", "\(Site.cookie)=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict")
    return response
  }
}

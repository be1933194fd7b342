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

  /// The page that says how to come in, with what was typed meanwhile; `isHeld` where that waits to be sent.
  static func page(of visit: Visit, isHeld: Bool = false) -> PageContent {
    let isSent = visit.request.method == .post
    let held: HTML =
      isHeld
      ? Parts.notice("What you typed was not lost. When you have signed in again you can look at it and send it.")
      : held(visit, hint: "What you typed is below. Copy it, and paste it when you are signed in again.")
    let today = Refusals.today(visit)
    let title = isSent ? "You are signed out, and nothing was kept yet" : "You are not signed in"
    switch visit.site.entrance {
    case .link:
      return PageContent(
        title: title,
        body: """
          \(today)<p>\(wayIn(visit))</p>
          \(held)
          """
      )
    case .accounts:
      let next = isSent ? "" : visit.request.page
      return PageContent(title: title, body: today + held + AccountScene.form(visit, next: next))
    case .header:
      return PageContent(title: title, body: today + "<p><a href=\"/\">Sign in again</a></p>\n" + held)
    }
  }

  /// How one comes in on one's own machine: by the link that waits, and by another one only where that was used.
  ///
  /// Whoever has just started the program again has a page of the time before open, and is not told to start it once more.
  private static func wayIn(_ visit: Visit) -> String {
    visit.site.gate.isUsed
      ? "Somebody came in by the link that the program printed when it was last started, and it works once. Stop the program where "
        + "it runs and start it again: it prints a new one."
      : "Open the link that the program printed when it was last started."
  }

  /// The words and choices of a form that was not kept, so that nobody types them twice.
  static func held(_ visit: Visit, hint: String) -> HTML {
    // To whoever is not signed in nothing is said of a round.
    let filled =
      visit.person.isEmpty
      ? FilledIn(visit.form) : FilledIn(visit.form, named: HeldScene.questions(of: visit.request.path, visit))
    return filled.isEmpty ? "" : "<p>\(hint)</p>\n\(filled.html)"
  }

  /// What is said above words that were not kept.
  static let copyIt = "What you typed was not kept. Copy it before you go on."

  /// A button, because what only looks at the link must not use it up.
  private static func door(_ visit: Visit) throws(Problems) -> WebResponse {
    let secret = visit.parameter("secret")
    guard case .link(let digest, _) = visit.site.entrance, visit.site.gate.isOpen(secret, digest: digest) else {
      return visit.page(usedUp(visit), status: 403)
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
    else { return visit.page(usedUp(visit), status: 403) }
    let (secret, _) = visit.site.sessions.begin(person, at: visit.moment)
    var response = WebResponse.see(person == nil ? "/who" : "/")
    response.set("set-cookie", visit.site.cookie(secret))
    return response
  }

  private static func usedUp(_ visit: Visit) -> PageContent {
    guard case .link = visit.site.entrance else {
      return PageContent(title: "This link does not work any more", body: "<p><a href=\"/\">Sign in</a></p>")
    }
    return PageContent(title: "This link does not work any more", body: "<p>\(wayIn(visit))</p>")
  }

  private static func who(_ visit: Visit) throws(Problems) -> WebResponse {
    guard case .link(_, nil) = visit.site.entrance else { return Refusals.nothingThere(visit) }
    guard visit.session != nil else { return Refusals.signInFirst(visit) }
    return visit.page(try question(visit))
  }

  private static func question(_ visit: Visit, mistake: String? = nil) throws(Problems) -> PageContent {
    let choices = try People.all(of: visit.workspace).sorted { $0.key < $1.key }
      .map { Fields.Choice($0.key, $0.key, hint: $0.value) }
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
    guard case .link(_, nil) = visit.site.entrance else { return Refusals.nothingThere(visit) }
    guard visit.session != nil else { return Refusals.signInFirst(visit) }
    let typed = visit.form.text("person")
    guard try People.all(of: visit.workspace)[typed] != nil else {
      return visit.page(try question(visit, mistake: "Choose who you are"), status: 400)
    }
    visit.site.sessions.name(typed, in: visit.secret)
    return .see("/")
  }

  private static func leave(_ visit: Visit) throws(Problems) -> WebResponse {
    visit.site.sessions.end(visit.secret)
    var stranger = visit
    stranger.session = nil
    var response = stranger.page(
      PageContent(
        title: "You are signed out",
        body: "<p>Everything that was said to be kept is on the disk.</p><p><a href=\"/\">Sign in again</a></p>"
      )
    )
    response.set("set-cookie", visit.site.cookie(""))
    return response
  }
}

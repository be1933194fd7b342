import AuditActions
import AuditDocuments
import AuditPages
import AuditStore
import AuditWalk

/// Pages that say why something is not shown or not kept, and what to do.
enum Refusals {
  /// There is no such page, or none for this person; nothing tells which.
  static func nothingThere(_ visit: Visit) -> WebResponse {
    visit.page(
      PageContent(
        title: "There is no such page",
        body: """
          \(today(visit))<p>Check the address, or go to <a href="/">your audits</a>. Nothing was kept.</p>
          \(SignInScene.held(visit, hint: SignInScene.copyIt))
          """
      ),
      status: 404
    )
  }

  /// Nobody is signed in, or not any more; what was typed is shown again after signing in.
  static func signInFirst(_ visit: Visit) -> WebResponse {
    visit.page(SignInScene.page(of: visit), status: 401)
  }

  /// The roles of the person do not allow it.
  static func notAllowed(_ problems: Problems, _ visit: Visit) -> WebResponse {
    refused("You cannot do that here", problems, visit)
  }

  /// The person whom a reverse proxy names cannot come in, or who may is not known.
  static func couldNotComeIn(_ problems: Problems, _ visit: Visit) -> WebResponse {
    refused("You cannot come in", problems, visit)
  }

  private static func refused(_ title: String, _ problems: Problems, _ visit: Visit) -> WebResponse {
    let body =
      today(visit) + Parts.problems(problems, of: visit) + SignInScene.held(visit, hint: SignInScene.copyIt)
    return visit.page(PageContent(title: title, body: body), status: 403)
  }

  /// The account of whoever filled the form in was closed meanwhile, so that nothing of it can wait for them.
  static func accountClosed(_ owner: String, _ visit: Visit) -> WebResponse {
    visit.page(
      PageContent(
        title: "Your account is closed, and nothing was kept",
        body: """
          \(today(visit))<p>The account of \(owner) was closed meanwhile. A QA lead can invite you again; until then you cannot sign in.</p>
          \(SignInScene.held(visit, hint: "What you typed is below. Copy it now: it is kept nowhere."))
          """
      ),
      status: 403
    )
  }

  /// The form came when its session was over, and waits for whoever filled it in.
  static func keptForLater(_ owner: String, _ visit: Visit) -> WebResponse {
    guard visit.session == nil else {
      return visit.page(
        PageContent(
          title: "That form is somebody else’s",
          body: """
            \(today(visit))<p>It waits until whoever filled it in has signed in again. Nothing was kept in your name.</p>
            """
        ),
        status: 403
      )
    }
    return visit.page(SignInScene.page(of: visit, isHeld: true), status: 401)
  }

  /// The form is not of this session.
  static func notOurForm(_ visit: Visit) -> WebResponse {
    visit.page(
      PageContent(
        title: "That form is not of this visit",
        body: """
          \(today(visit))<p>Nothing was kept. The page was opened before you signed in, or by another site.</p>
          \(SignInScene.held(visit, hint: "What you typed is below. Copy it, open the page again and paste it there."))
          <p><a href="\(visit.request.address)">Open the page again</a></p>
          """
      ),
      status: 403
    )
  }

  /// Something of the form is no text, and the whole would say less than was meant.
  static func damaged(_ visit: Visit) -> WebResponse {
    visit.page(
      PageContent(
        title: "That came damaged, and nothing was kept",
        body: """
          \(today(visit))<p>A box of the form held signs that cannot be read as text. Go back, type that box again in place of pasting \
          it, and send the form again. If it comes damaged once more, tell whoever runs this server.</p>
          \(SignInScene.held(visit, hint: "What could be read of what you typed is below."))
          <p><a href="\(visit.request.address)">Open the page again</a></p>
          """
      ),
      status: 400
    )
  }

  /// More was sent than is read, so that nothing of it is here.
  static func tooLong(_ visit: Visit, _ route: Route) -> WebResponse {
    let takesFiles = route.limit > Route.longestForm
    guard visit.session?.person != nil || route.access == .anybody else {
      var content = SignInScene.page(of: visit)
      let what = takesFiles ? "Files are taken from whoever is signed in, and yours were not read" : "It was not read"
      content.body = "<p>\(what). Sign in, and send \(takesFiles ? "them" : "it") again.</p>\n" + content.body
      return visit.page(content, status: 413)
    }
    let what =
      takesFiles
      ? "The files of one form have \(Route.longestFilesInWords) together at most. Take out sheets that are not needed."
      : "One form has \(Route.longestForm >> 20) MB at most. Write it shorter."
    return visit.page(
      PageContent(
        title: "That was too large, and nothing was kept",
        body: """
          \(today(visit))<p>\(what)</p>
          <p>Going back in the browser shows what you typed, where it keeps that. \
          <a href="\(visit.request.address)">Open the page again</a></p>
          """
      ),
      status: 413
    )
  }

  /// Something could not be done.
  static func could(not problems: Problems, _ visit: Visit) -> WebResponse {
    visit.page(
      PageContent(
        title: "That could not be done",
        body: """
          \(today(visit))\(Parts.problems(problems, of: visit))
          \(SignInScene.held(visit, hint: SignInScene.copyIt))
          """
      ),
      status: 409
    )
  }

  /// What cannot wait until something is kept: said over every refusal of a concern, and of words that may be one; nothing over others.
  static func today(_ visit: Visit) -> HTML {
    guard isOfConcern(visit.request.path, visit.form) else { return "" }
    return Parts.notice(
      "No concern was kept just now. Do not wait for this page where a child may be unsafe. \(route(visit))"
    )
  }

  /// Whether a form says, or was to say, that a child may be unsafe.
  static func isOfConcern(_ path: [String], _ form: WebForm) -> Bool {
    let isConcern = path.count > 4 && path[0] == "rounds" && path[2] == "cases" && path[4] == "concern"
    return isConcern || form.text("safe") == SafetyToday.no.rawValue || form.isHeadedAsConcern
  }

  /// What is to be done today, whatever else of the workspace cannot be read.
  static func route(_ visit: Visit) -> String {
    (try? visit.settings())?.sameDayRoute ?? WorkspaceSettings.usualRoute
  }
}

extension Parts {
  /// What is wrong, each with what to do: in the words of the terminal, but for its commands.
  static func problems(_ problems: Problems, of visit: Visit) -> HTML {
    let lines = problems.all.map { problem -> HTML in
      let what = BrowserWords.placesNamed(in: BrowserWords.plain(problem.what))
      // A mistake in a file that is written by hand is found and put right by its line.
      let place = problem.line.flatMap { problem.file.hasSuffix(".yaml") ? "In \(problem.file), line \($0): " : nil }
      let says = place.map { $0 + what } ?? what.uppercasedAtStart
      let whom: HTML =
        place == nil || visit.mayDo(.plan)
        ? "" : "<p>Tell a QA lead, or whoever runs this server: nobody else can put it right.</p>"
      return "<li><p>\(says).</p>\(BrowserWords.hint(problem, for: visit))\(whom)</li>\n"
    }
    return "<ul class=\"problems\">\n\(lines.joined())</ul>"
  }
}

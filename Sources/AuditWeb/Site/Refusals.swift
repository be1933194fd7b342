import AuditDocuments
import AuditPages

/// Pages that say why something is not shown or not kept, and what to do.
enum Refusals {
  /// There is no such page, or none for this person; nothing tells which.
  static func nothingThere(_ visit: Visit) -> WebResponse {
    visit.page(
      PageContent(
        title: "There is no such page",
        body: """
          <p>Check the address, or go to <a href="/">your audits</a>. Nothing was kept.</p>
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
    let body: HTML = "\(Parts.problems(problems, of: visit))\(SignInScene.held(visit, hint: SignInScene.copyIt))"
    return visit.page(PageContent(title: title, body: body), status: 403)
  }

  /// The account of whoever filled the form in was closed meanwhile, so that nothing of it can wait for them.
  static func accountClosed(_ owner: String, _ visit: Visit) -> WebResponse {
    visit.page(
      PageContent(
        title: "Your account is closed, and nothing was kept",
        body: """
          <p>The account of \(owner) was closed meanwhile. A QA lead can invite you again; until then you cannot sign in.</p>
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
          body: "<p>It waits until whoever filled it in has signed in again. Nothing was kept in your name.</p>"
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
          <p>Nothing was kept. The page was opened before you signed in, or by another site.</p>
          \(SignInScene.held(visit, hint: "What you typed is below. Copy it, open the page again and paste it there."))
          <p><a href="\(visit.request.address)">Open the page again</a></p>
          """
      ),
      status: 403
    )
  }

  /// Something could not be done; `today` is what cannot wait until it can be.
  static func could(not problems: Problems, _ visit: Visit, today: HTML = "") -> WebResponse {
    visit.page(
      PageContent(
        title: "That could not be done",
        // Whatever else cannot be done with a case, a concern is raised.
        concern: visit.parameters["case"].map { _ in "\(visit.auditAddress)/concern" },
        body: """
          \(today)\(Parts.problems(problems, of: visit))
          \(SignInScene.held(visit, hint: SignInScene.copyIt))
          """
      ),
      status: 409
    )
  }
}

extension Parts {
  /// What is wrong, each with what to do: in the words of the terminal, but for its commands.
  static func problems(_ problems: Problems, of visit: Visit) -> HTML {
    let lines = problems.all.map { problem -> HTML in
      "<li><p>\(BrowserWords.plain(problem.what).uppercasedAtStart).</p>\(BrowserWords.hint(problem, for: visit))</li>\n"
    }
    return "<ul class=\"problems\">\n\(lines.joined())</ul>"
  }
}

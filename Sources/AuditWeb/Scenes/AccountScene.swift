import AuditDocuments
import AuditPages
import AuditStore
import Foundation

/// Signing in with an account, and choosing the password of one by an invitation.
enum AccountScene {
  static let routes = [
    Route.get("sign-in", .anybody, show),
    Route.post("sign-in", .anybody, signIn),
    Route.get("invitation/:secret", .anybody, invitation),
    Route.post("invitation/:secret", .anybody, accept),
  ]

  /// The form; `next` is where it leads, where that is an address of this site.
  static func form(_ visit: Visit, next: String, mistake: String? = nil) -> HTML {
    Parts.form(
      "/sign-in",
      of: visit,
      """
      <input type="hidden" name="next" value="\(next)">
      \(Fields.line("person", label: "Your identifier", hint: "As it stands in the round, such as auditor-03.", typed: visit.form.text("person"), mistake: mistake, autocomplete: "username"))
      \(Fields.line("password", label: "Password", kind: "password", autocomplete: "current-password"))
      \(Parts.button("Sign in"))
      <p>Have you forgotten it, or never had one? Ask the QA lead for an invitation.</p>
      """
    )
  }

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    guard case .accounts = visit.site.entrance else { return Refusals.nothingThere(visit) }
    return visit.page(page(visit, mistake: nil))
  }

  private static func page(_ visit: Visit, mistake: String?) -> PageContent {
    PageContent(
      title: "Sign in",
      mistakes: mistake.map { [PageContent.Mistake($0, box: "person")] } ?? [],
      body: form(visit, next: visit.form.text("next"), mistake: mistake)
    )
  }

  private static func signIn(_ visit: Visit) throws(Problems) -> WebResponse {
    guard case .accounts = visit.site.entrance else { return Refusals.nothingThere(visit) }
    let site = visit.site
    let accounts = try site.accounts.accounts(visit.workspace).all
    let person = Self.identifier(visit.form.text("person"), among: accounts.keys)
    let account = accounts[person]
    if let until = site.lockout.wait(of: person, at: visit.moment, unlocked: account?.unlocked) {
      return visit.page(page(visit, mistake: Self.locked(until, visit.moment)), status: 429)
    }
    let check = account.flatMap { $0.isClosed ? nil : $0.check }
    let password = visit.form.values["password"]?.last ?? ""
    // Where there is no memory to look at a password it is not wrong: nobody waits for it later.
    guard let isRight = try? site.lockout.look({ try Password.isRight(password, check) }) else {
      return visit.page(
        page(visit, mistake: "Many people sign in at this moment. Wait a few seconds, and try again"),
        status: 503
      )
    }
    guard isRight else {
      site.lockout.wrong(person, at: visit.moment)
      return visit.page(
        page(visit, mistake: "There is no account with this identifier and password. Type both again"),
        status: 401
      )
    }
    site.lockout.right(person)
    return letIn(person, visit)
  }

  /// The identifier that was typed; capitals, as the keyboard of a phone begins a line with, make no difference where they name nobody.
  private static func identifier(_ typed: String, among known: some Collection<String>) -> String {
    guard !known.contains(typed) else { return typed }
    let meant = known.filter { $0.lowercased() == typed.lowercased() }
    return meant.count == 1 ? meant.first ?? typed : typed
  }

  /// Begins a session, and leads to what waits, or to where the person was going.
  private static func letIn(_ person: String, _ visit: Visit) -> WebResponse {
    visit.site.sessions.end(visit.secret)
    let (secret, _) = visit.site.sessions.begin(person, at: visit.moment)
    let next = WebRequest(.get, target: visit.form.text("next"))
    let isOurs = next.flatMap { Routes.route(of: $0) }.map { $0.route.access != .anybody } ?? false
    let waits = !visit.site.held.all(of: person).isEmpty
    var response = WebResponse.see(waits ? HeldScene.address : isOurs ? next?.page ?? "/" : "/")
    response.set("set-cookie", visit.site.cookie(secret))
    return response
  }

  private static func locked(_ until: Date, _ moment: Date) -> String {
    let minutes = Int((until.timeIntervalSince(moment) / 60).rounded(.up))
    let wait = minutes == 1 ? "a minute" : "\(minutes) minutes"
    return "Too many passwords were wrong. Try again in \(wait), or ask the QA lead to take the lock off"
  }

  private static func invitation(_ visit: Visit) throws(Problems) -> WebResponse {
    guard case .accounts = visit.site.entrance else { return Refusals.nothingThere(visit) }
    guard let person = try invited(visit) else { return visit.page(usedUp, status: 403) }
    return visit.page(choice(visit, person))
  }

  private static func invited(_ visit: Visit) throws(Problems) -> String? {
    try visit.site.accounts.accounts(visit.workspace)
      .invited(by: Secret.digest(visit.parameter("secret")), at: visit.moment)
  }

  private static let usedUp = PageContent(
    title: "This invitation does not work any more",
    body: """
      <p>An invitation works once, and for seven days. If you have chosen your password, <a href="/sign-in">sign in</a>; if not, ask \
      the QA lead for another one.</p>
      """
  )

  private static func choice(_ visit: Visit, _ person: String, _ wrong: (says: String, box: String)? = nil)
    -> PageContent
  {
    func mistake(_ box: String) -> String? { wrong?.box == box ? wrong?.says : nil }
    return PageContent(
      title: "Choose your password",
      mistakes: wrong.map { [PageContent.Mistake($0.says, box: $0.box)] } ?? [],
      body: """
        <p>You sign in as <strong>\(person)</strong>. If that is not you, close this page and tell the QA lead.</p>
        \(Parts.form(
          visit.request.address,
          of: visit,
          """
          <input type="hidden" name="username" value="\(person)" autocomplete="username">
          \(Fields.line("password", label: "Password", hint: "At least \(Password.shortest) characters, such as three or four words that do not belong together.", mistake: mistake("password"), kind: "password", autocomplete: "new-password"))
          \(Fields.line("again", label: "The same password again", mistake: mistake("again"), kind: "password", autocomplete: "new-password"))
          \(Parts.button("Keep it and sign in"))
          """
        ))
        """
    )
  }

  private static func accept(_ visit: Visit) throws(Problems) -> WebResponse {
    guard case .accounts = visit.site.entrance else { return Refusals.nothingThere(visit) }
    guard let person = try invited(visit) else { return visit.page(usedUp, status: 403) }
    let password = visit.form.values["password"]?.last ?? ""
    if let wrong = Password.complaint(password, again: visit.form.values["again"]?.last ?? "", of: person) {
      return visit.page(choice(visit, person, wrong), status: 400)
    }
    guard let check = try? Password.check(of: password) else {
      return visit.page(
        choice(visit, person, ("It could not be kept just now. Try again in a minute", "password")),
        status: 503
      )
    }
    let entry = AccountEntry(at: visit.moment, by: person, person: person, event: .passwordSet(check))
    let secret = Secret.digest(visit.parameter("secret"))
    do throws(Problems) {
      try Accounts.append(entry, in: visit.workspace) { (accounts) throws(Problems) in
        // Of two who come with one invitation the second finds it used.
        guard accounts.invited(by: secret, at: visit.moment) == person else { throw Problems([]) }
      }
    } catch  where error.all.isEmpty { return visit.page(usedUp, status: 403) }
    return letIn(person, visit)
  }
}

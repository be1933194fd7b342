import AuditDocuments
import AuditPages
import AuditStore
import Foundation

/// Who may sign in: a lead invites people by links that work once, closes accounts, and takes off locks.
enum AccountsScene {
  static let routes = [
    Route.get("accounts", .act(.keepAccounts)) { visit throws(Problems) in
      try forLead(visit) { () throws(Problems) in visit.page(try page(visit)) }
    },
    Route.post("accounts/invite", .act(.keepAccounts)) { visit throws(Problems) in
      try forLead(visit) { () throws(Problems) in try invite(visit) }
    },
    Route.post("accounts/unlock", .act(.keepAccounts)) { visit throws(Problems) in
      try forLead(visit) { () throws(Problems) in try unlock(visit) }
    },
    Route.post("accounts/close", .act(.keepAccounts)) { visit throws(Problems) in
      try forLead(visit) { () throws(Problems) in try close(visit) }
    },
  ]

  static let address = "/accounts"

  /// A link that was made just now: it is shown to whoever made it, and its secret is in no file.
  struct Invitation: Sendable {
    let person: String
    let secret: String
    let until: Date
  }

  /// For how many seconds a link can be read again that was made here.
  static let patience: TimeInterval = 3_600

  private static let done = [
    "invited": "The link is below. Give it to the person by hand or by telephone, and to nobody else.",
    "closed": "The account is closed: whoever was signed in with it is signed out.",
    "unlocked": "The lock is taken off.",
  ]

  /// Whether whoever visits keeps accounts here: where they are the way in, and for a lead whom the workspace names.
  ///
  /// Where it names nobody, everybody may do everything under their own identifier; an invitation would give them another’s.
  static func isOpen(to visit: Visit) -> Bool {
    guard case .accounts = visit.site.entrance, let settings = try? visit.settings() else { return false }
    return settings.people[visit.person]?.contains(.lead) ?? false
  }

  private static func forLead(
    _ visit: Visit,
    _ body: () throws(Problems) -> WebResponse
  ) throws(Problems) -> WebResponse {
    isOpen(to: visit) ? try body() : Refusals.nothingThere(visit)
  }

  // MARK: - The page

  private static func page(
    _ visit: Visit,
    _ mistakes: [PageContent.Mistake] = []
  ) throws(Problems) -> PageContent {
    let accounts = try visit.site.accounts.accounts(visit.workspace).all
    let known = try People.all(of: visit.workspace)
    let people = Set(known.keys).union(accounts.keys).sorted()
    let rows = people.map { person -> [HTML] in
      let account = accounts[person]
      let locked = visit.site.lockout.wait(of: person, at: visit.moment, unlocked: account?.unlocked)
      let tag: HTML = account == nil || locked == nil ? "" : " \(Parts.tag("Locked after wrong passwords", .late))"
      return [
        "\(person)", "\(known[person] ?? "in no round and not in workspace.yaml")",
        "\(account?.inWords(at: visit.moment) ?? "no account")" + tag,
        deeds(person, account, isKnown: known[person] != nil, isLocked: locked != nil, visit),
      ]
    }
    return PageContent(
      title: "Accounts",
      back: ("/rounds", "All rounds"),
      mistakes: mistakes,
      done: visit.done(done),
      body: """
        <p>Each person chooses a password by a link that works once and for \(Accounts.daysOfInvitation) days. Whoever forgot it is \
        invited again; the old one works until a new one is chosen.</p>
        \(links(visit))
        \(Parts.table(caption: "Accounts", ["Person", "What they do", "Account", "What to do"], rows, isQuiet: true))
        """,
      isWide: true
    )
  }

  /// The links that were made lately and are not used, for whoever made them.
  private static func links(_ visit: Visit) -> HTML {
    let accounts = try? visit.site.accounts.accounts(visit.workspace)
    let lately = visit.site.invitations.all(of: visit.person, at: visit.moment)
    let open = lately.map(\.value).filter {
      accounts?.invited(by: Secret.digest($0.secret), at: visit.moment) == $0.person
    }
    guard !open.isEmpty else { return "" }
    let rows = open.map { "<dt>\($0.person)</dt><dd>\(link($0, visit))</dd>\n" as HTML }
    return """
      <h2>Links to give out</h2>
      <p>Each is for its person alone, and is shown to you for an hour.</p>
      <dl class="facts">\(rows.joined())</dl>
      <h2>Everybody</h2>

      """
  }

  private static func link(_ invitation: Invitation, _ visit: Visit) -> String {
    let scheme = visit.site.isSecure ? "https" : "http"
    return "\(scheme)://\(visit.request.headers["host"] ?? "localhost")/invitation/\(invitation.secret)"
  }

  private static func deeds(
    _ person: String,
    _ account: Accounts.Account?,
    isKnown: Bool,
    isLocked: Bool,
    _ visit: Visit
  ) -> HTML {
    func deed(_ name: String, _ words: String) -> HTML {
      Parts.form(
        "\(address)/\(name)",
        of: visit,
        "\(Fields.hidden("person", person))<button class=\"plain\">\(words)<span class=\"hidden\">: \(person)</span></button>"
      )
    }
    let isOpen = account.map { !$0.isClosed } ?? false
    var deeds: HTML = ""
    if isKnown { deeds += deed("invite", isOpen ? "Invite again" : "Invite") }
    if isLocked, isOpen { deeds += deed("unlock", "Take the lock off") }
    if isOpen, person != visit.person { deeds += deed("close", "Close the account") }
    return deeds
  }

  // MARK: - What is done

  private static func invite(_ visit: Visit) throws(Problems) -> WebResponse {
    let person = visit.form.text("person")
    guard try People.all(of: visit.workspace)[person] != nil else {
      let mistake = PageContent.Mistake("Nobody of a round or of workspace.yaml is called that")
      return visit.page(try page(visit, [mistake]), status: 400)
    }
    let made = try Accounts.invite(person, by: visit.person, at: visit.moment, in: visit.workspace)
    let invitation = Invitation(person: person, secret: made.secret, until: made.until)
    _ = visit.site.invitations.put(invitation, of: visit.person, at: visit.moment)
    return .see("\(address)?done=invited")
  }

  /// The account that a form names; nil where there is none that is open.
  private static func account(_ visit: Visit) throws(Problems) -> String? {
    let person = visit.form.text("person")
    let account = try visit.site.accounts.accounts(visit.workspace).all[person]
    return account.map { !$0.isClosed } ?? false ? person : nil
  }

  private static let noAccount = PageContent.Mistake("There is no open account of that name any more")

  private static func unlock(_ visit: Visit) throws(Problems) -> WebResponse {
    guard let person = try account(visit) else { return visit.page(try page(visit, [noAccount]), status: 400) }
    let entry = AccountEntry(at: visit.moment, by: visit.person, person: person, event: .unlocked)
    try Accounts.append(entry, in: visit.workspace)
    return .see("\(address)?done=unlocked")
  }

  /// Nobody is shut out by one click: what is not signed is said first.
  private static func close(_ visit: Visit) throws(Problems) -> WebResponse {
    guard let person = try account(visit), person != visit.person else {
      return visit.page(try page(visit, [noAccount]), status: 400)
    }
    guard visit.form.text("meant") == "yes" else { return visit.page(try closing(person, visit)) }
    let entry = AccountEntry(at: visit.moment, by: visit.person, person: person, event: .closed)
    try Accounts.append(entry, in: visit.workspace)
    return .see("\(address)?done=closed")
  }

  private static func closing(_ person: String, _ visit: Visit) throws(Problems) -> PageContent {
    let open = try visit.workspace.openAudits(of: person).map { audits -> HTML in
      """
      <li>\(audits.inWords) <a href="\(Visit.address(round: audits.round))/reallocate">Give to others what cannot stay</a> once \
      the account is closed.</li>

      """
    }
    let waiting: HTML = open.isEmpty ? "" : "<ul>\n\(open.joined())</ul>\n"
    return PageContent(
      title: "Close the account of \(person)?",
      back: (address, "Accounts"),
      body: """
        <p>Whoever is signed in with it is signed out at once. What they did stays as it is, and you can invite them again.</p>
        \(waiting)\(Parts.form(
          "\(address)/close",
          of: visit,
          "\(Fields.hidden("person", person))\(Parts.button("Close the account", name: "meant", value: "yes"))"
        ))
        <p><a href="\(address)">No, leave it open</a></p>
        """
    )
  }
}

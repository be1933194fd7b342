import AuditDocuments
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWeb

/// A lead who lets people in from the browser, and nobody else who does.
@Suite struct AccountsSceneTests {
  private static let password = "heron lantern gravel"

  private let practice: RoundSite
  private let site: Site

  init() throws {
    practice = try RoundSite()
    site = Site(practice.workspace, entrance: .accounts)
    try Self.keep("boss", .passwordSet("none"), in: practice.workspace)
  }

  private static func keep(_ person: String, _ event: AccountEntry.Event, in workspace: Workspace) throws {
    let at = try Date("2026-09-01T09:00:00Z", strategy: .iso8601)
    try Accounts.append(AccountEntry(at: at, by: "lead", person: person, event: event), in: workspace)
  }

  private func browser(_ person: String) -> Browser { RoundSite.browser(person, on: site) }

  /// The address that a link on the page ends in.
  private func invitation(of person: String, in browser: Browser) throws -> String {
    let part = try #require(browser.page.components(separatedBy: "<dt>\(person)</dt><dd>").dropFirst().first)
    return try String(#require(part.firstMatch(of: /^http:\/\/localhost:8080(\/invitation\/[0-9a-f]{64})</)).1)
  }

  @Test func aLeadInvitesWithALinkThatWorksOnce() throws {
    let boss = browser("boss")
    #expect(boss.open("/rounds").contains("href=\"/accounts\""))
    boss.open("/accounts")
    #expect(boss.words.contains("no account"))
    boss.submit("/accounts/invite", ["person": ["peer"]])
    #expect(boss.address == "/accounts" && boss.words.contains("The link is below."))
    #expect(boss.words.contains("invited until 21 September 2026 at 10:30"))
    let link = try invitation(of: "peer", in: boss)
    let log = try String(contentsOf: practice.workspace.accounts, encoding: .utf8)
    #expect(!log.contains(link.dropFirst("/invitation/".count)) && log.contains("\"by\":\"boss\""))
    // Looking again shows it to whoever made it, for an hour.
    #expect(boss.open("/accounts").contains(link))
    #expect(!RoundSite.browser("boss", on: site, at: "2026-09-14T10:31:00Z").open("/accounts").contains(link))
    let peer = Browser(site, at: RoundSite.moment)
    peer.open(link)
    peer.submit(link, ["password": [Self.password], "again": [Self.password]])
    #expect(peer.page.contains("Signed in as peer"))
    #expect(!browser("boss").open("/accounts").contains(link), "a link that was used is shown no more")
  }

  @Test func nobodyElseComesNearIt() throws {
    for person in ["peer", "head"] {
      try Self.keep(person, .passwordSet("none"), in: practice.workspace)
      let other = browser(person)
      #expect(!other.open("/rounds").contains("href=\"/accounts\""))
      other.open("/accounts")
      #expect(other.status == 403, "\(person)")
      let token = other.hidden(in: "/sign-out")["token"] ?? []
      for deed in ["invite", "close", "unlock"] {
        other.submit("/accounts/\(deed)", ["person": ["boss"], "meant": ["yes"], "token": token])
        #expect(other.status == 403, "\(person) \(deed)")
      }
    }
    #expect(try Accounts.whole(practice.workspace).all["boss"]?.invitation == nil)
  }

  /// Where nobody is named everybody may do everything in their own name; an invitation of another would give them that one's.
  @Test func whereNobodyIsNamedALeadNobodyInvites() throws {
    let free = try RoundSite(settings: nil)
    let site = Site(free.workspace, entrance: .accounts)
    try Self.keep("peer", .passwordSet("none"), in: free.workspace)
    let peer = RoundSite.browser("peer", on: site)
    peer.open("/accounts")
    #expect(peer.status == 404)
  }

  @Test func whereAccountsAreNotTheWayInThereAreNone() throws {
    let boss = practice.browser("boss")
    boss.open("/accounts")
    #expect(boss.status == 404 && !boss.open("/rounds").contains("href=\"/accounts\""))
  }

  @Test func anAccountIsClosedAfterWhatIsNotSignedWasSaid() throws {
    try Self.keep("peer", .passwordSet("none"), in: practice.workspace)
    let (boss, peer) = (browser("boss"), browser("peer"))
    #expect(peer.open("/").contains("Signed in as peer"))
    boss.open("/accounts")
    boss.submit("/accounts/close", ["person": ["peer"]])
    #expect(boss.page.contains("Close the account of peer?"))
    #expect(boss.words.contains("2 audits of the round “Practice” are not signed: C-P01, C-P03."))
    #expect(boss.page.contains("href=\"/rounds/practice/reallocate\""))
    #expect(peer.open("/").contains("Signed in as peer"), "nobody is shut out by one click")
    boss.submit("/accounts/close", ["meant": ["yes"]])
    #expect(boss.address == "/accounts" && boss.words.contains("The account is closed"))
    peer.moment += 2
    #expect(peer.open("/").contains("You are not signed in"))
    // Nobody closes their own, or one that is closed.
    for person in ["boss", "peer", "nobody"] {
      boss.open("/accounts")
      let token = boss.hidden(in: "/sign-out")["token"] ?? []
      boss.submit("/accounts/close", ["person": [person], "meant": ["yes"], "token": token])
      #expect(boss.status == 400, "\(person)")
    }
    #expect(try Accounts.whole(practice.workspace).all["boss"]?.isClosed == false)
  }

  @Test func aLockIsSeenAndTakenOff() throws {
    try Self.keep("peer", .passwordSet("none"), in: practice.workspace)
    let boss = browser("boss")
    #expect(!boss.open("/accounts").contains("Take the lock off"))
    for _ in 0..<Lockout.free { site.lockout.wrong("peer", at: boss.moment) }
    #expect(boss.open("/accounts").contains("Take the lock off") && boss.words.contains("Locked after wrong passwords"))
    boss.moment += 1
    boss.submit("/accounts/unlock", ["person": ["peer"]])
    #expect(boss.words.contains("The lock is taken off.") && !boss.page.contains("Take the lock off<"))
  }

  @Test func whoIsInNoRoundIsNotInvited() throws {
    let boss = browser("boss")
    boss.open("/accounts")
    boss.submit("/accounts/invite", ["person": ["stranger"]])
    #expect(boss.status == 400 && boss.words.contains("Nobody of a round or of workspace.yaml is called that"))
    #expect(try Accounts.whole(practice.workspace).all["stranger"] == nil)
  }

  /// A lead closes the accounts of others that are open, and takes the lock off those alone.
  @Test func eachDeedIsOfferedWhereItCanBeDone() throws {
    try Self.keep("peer", .passwordSet("none"), in: practice.workspace)
    try Self.keep("third", .passwordSet("none"), in: practice.workspace)
    try Self.keep("third", .closed, in: practice.workspace)
    let boss = browser("boss")
    let forms = boss.open("/accounts").components(separatedBy: "<form ").filter {
      $0.contains("action=\"/accounts/close")
    }
    #expect(forms.compactMap { $0.firstMatch(of: /name="person" value="([^"]*)"/).map { String($0.1) } } == ["peer"])
    for person in ["third", "nobody", ""] {
      boss.open("/accounts")
      let token = boss.hidden(in: "/sign-out")["token"] ?? []
      boss.submit("/accounts/unlock", ["person": [person], "token": token])
      #expect(boss.status == 400 && boss.words.contains("There is no open account of that name any more"), "\(person)")
    }
  }
}

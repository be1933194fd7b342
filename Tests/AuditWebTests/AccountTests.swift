import AuditDocuments
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWeb

/// Signing in with an account, and what keeps others from it.
@Suite struct AccountTests {
  private static let person = "tm-duty-north"
  private static let password = "heron lantern gravel"
  private static let moment = "2026-10-05T09:00:00Z"

  private let fixture: SiteFixture
  private let site: Site

  init() throws {
    fixture = try SiteFixture()
    site = Site(fixture.workspace, entrance: .accounts)
  }

  private func invite(_ person: String = person, at moment: String = moment, days: Double = 7) throws -> String {
    let secret = Secret.make()
    let at = try Date(moment, strategy: .iso8601)
    let until = at.addingTimeInterval(days * 86_400)
    let entry = AccountEntry(
      at: at,
      by: "lead",
      person: person,
      event: .invited(digest: Secret.digest(secret), until: until)
    )
    try Accounts.append(entry, in: fixture.workspace)
    return secret
  }

  /// A browser of a person who has chosen a password.
  private func browser(_ person: String = person) throws -> Browser {
    let secret = try invite(person)
    let browser = Browser(site, at: Self.moment)
    browser.open("/invitation/\(secret)")
    browser.submit("/invitation/\(secret)", ["password": [Self.password], "again": [Self.password]])
    return browser
  }

  private func signIn(_ browser: Browser, _ person: String = person, _ password: String = password) {
    browser.open("/sign-in")
    browser.submit("/sign-in", ["person": [person], "password": [password]])
  }

  @Test func whoseAccountWasClosedWhileTypingSeesTheWordsAndWhoInvites() throws {
    let browser = try browser()
    let token = browser.hidden(in: "/sign-out")["token"] ?? []
    let concern = "/rounds/2026-h1-case-file/cases/C-1/concern"
    let event = AccountEntry(at: browser.moment + 2, by: "lead", person: Self.person, event: .closed)
    try Accounts.append(event, in: fixture.workspace)
    browser.moment += 60
    browser.submit(concern, ["token": token, "text": ["Neglect."]])
    #expect(browser.status == 403 && browser.page.contains("Neglect.</textarea>"))
    #expect(
      browser.words.contains("A QA lead can invite you again")
        && !browser.words.contains("When you have signed in again")
    )
    #expect(site.held.all(of: Self.person).isEmpty, "nothing waits for somebody who cannot sign in")
  }

  @Test func anInvitationLetsChooseAPasswordOnce() throws {
    let secret = try invite()
    let browser = Browser(site, at: Self.moment)
    #expect(browser.open("/invitation/\(secret)").contains("You sign in as <strong>\(Self.person)</strong>"))
    for (password, again, says) in [
      ("short", "short", "at least 12 characters"),
      ("password12345", "password12345", "the first that anybody would try"),
      ("aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", "the first that anybody would try"),
      ("my tm-duty-north word", "my tm-duty-north word", "without your identifier"),
      (Self.password, "heron lantern", "the same password in both"),
    ] {
      browser.submit("/invitation/\(secret)", ["password": [password], "again": [again]])
      #expect(browser.status == 400 && browser.page.contains(says), "\(password)")
      #expect(!browser.page.contains(password), "what was typed as a password is not sent back")
    }
    browser.submit("/invitation/\(secret)", ["password": [Self.password], "again": [Self.password]])
    #expect(browser.address == "/" && browser.page.contains("Signed in as \(Self.person)"))
    let other = Browser(site, at: Self.moment)
    #expect(other.open("/invitation/\(secret)").contains("does not work any more") && other.status == 403)
    signIn(other)
    #expect(other.page.contains("Signed in as \(Self.person)"))
    let kept = try String(contentsOf: fixture.workspace.accounts, encoding: .utf8)
    #expect(!kept.contains(Self.password) && !kept.contains(secret))
    let mode = try FileManager.default.attributesOfItem(atPath: fixture.workspace.accounts.path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  /// A phone begins a line with a capital.
  @Test(arguments: ["Tm-duty-north", "TM-DUTY-NORTH", " tm-duty-north "]) func capitalsKeepNobodyOut(_ typed: String)
    throws
  {
    _ = try browser()
    let phone = Browser(site, at: Self.moment)
    #expect(phone.open("/sign-in").contains("autocapitalize=\"none\""))
    signIn(phone, typed)
    #expect(phone.page.contains("Signed in as tm-duty-north"))
  }

  @Test func anInvitationEndsAfterItsTime() throws {
    let secret = try invite(at: "2026-09-20T09:00:00Z")
    let browser = Browser(site, at: Self.moment)
    #expect(browser.open("/invitation/\(secret)").contains("does not work any more"))
    #expect(browser.open("/invitation/\(Secret.make())").contains("does not work any more"))
  }

  @Test func unknownPeopleAndWrongPasswordsAreToldTheSame() throws {
    _ = try browser()
    let (known, unknown) = (Browser(site, at: Self.moment), Browser(site, at: Self.moment))
    signIn(known, Self.person, "not the password")
    signIn(unknown, "nobody-of-that-name", "not the password")
    #expect(known.status == 401 && unknown.status == 401)
    let says = "There is no account with this identifier and password"
    #expect(known.page.contains(says) && unknown.page.contains(says))
    #expect(!known.page.contains("not the password"))
  }

  @Test func guessesWaitLongerEachTimeAndALeadTakesTheLockOff() throws {
    let browser = try browser()
    for _ in 0..<Lockout.free { signIn(browser, Self.person, "a wrong password") }
    #expect(browser.status == 401)
    signIn(browser)
    #expect(browser.status == 429 && browser.page.contains("Try again in a minute"))
    browser.moment += 61
    signIn(browser, Self.person, "a wrong password")
    signIn(browser)
    #expect(browser.page.contains("Try again in 2 minutes"))
    let entry = AccountEntry(at: browser.moment + 1, by: "lead", person: Self.person, event: .unlocked)
    try Accounts.append(entry, in: fixture.workspace)
    browser.moment += 2
    signIn(browser)
    #expect(browser.page.contains("Signed in as \(Self.person)"))
  }

  @Test func tenThousandGuessesAreSlowerThanAnybodysLife() throws {
    let lockout = Lockout()
    var (now, looked) = (Date(timeIntervalSince1970: 0), 0)
    let day: TimeInterval = 86_400
    while now.timeIntervalSince1970 < day {
      if let until = lockout.wait(of: "someone", at: now, unlocked: nil) {
        now = until
      } else {
        looked += 1
        lockout.wrong("someone", at: now)
      }
    }
    #expect(looked < 60, "\(looked) guesses in a day")
    // With another name each time it is no faster than all names together allow.
    let spread = Lockout()
    var guesses = 0
    now = Date(timeIntervalSince1970: 0)
    while now.timeIntervalSince1970 < 3_600 {
      if let until = spread.wait(of: "name-\(guesses)", at: now, unlocked: nil) { now = until; continue }
      spread.wrong("name-\(guesses)", at: now)
      guesses += 1
      now += 0.1
    }
    #expect(guesses < 2_000, "\(guesses) guesses in an hour")
  }

  @Test func aClosedAccountIsOutAtOnce() throws {
    let browser = try browser()
    let entry = AccountEntry(at: browser.moment + 1, by: "lead", person: Self.person, event: .closed)
    try Accounts.append(entry, in: fixture.workspace)
    browser.moment += 2
    #expect(browser.open("/").contains("You are not signed in") && browser.status == 401)
    signIn(browser)
    #expect(browser.status == 401)
  }

  @Test func aChangedFileOfAccountsLetsNobodyIn() throws {
    let browser = try browser()
    let text = try String(contentsOf: fixture.workspace.accounts, encoding: .utf8)
    try text.replacing("\"by\":\"lead\"", with: "\"by\":\"load\"")
      .write(to: fixture.workspace.accounts, atomically: true, encoding: .utf8)
    #expect(browser.open("/").contains("You cannot come in") && browser.status == 403)
  }

  @Test func nobodyBecomesSomebodyElseByAnAddress() throws {
    let browser = try browser()
    #expect(browser.open("/who").contains("There is no such page"))
    browser.open("/")
    #expect(browser.submit("/sign-out").contains("You are signed out") && !browser.page.contains("Signed in as"))
    browser.open("/who")
    #expect(browser.status == 404)
    #expect(browser.open("/enter/\(fixture.secret)").contains("does not work any more"))
  }

  @Test func signingInLeadsToWhereOneWasGoingAndNeverElsewhere() throws {
    _ = try browser()
    for (next, leads) in [
      ("/rounds/2026-h1-case-file/cases/C-D16", "/rounds/2026-h1-case-file/cases/C-D16"),
      ("https://evil.example/", "/"), ("//evil.example/x", "/"), ("/\\evil.example", "/"), ("/sign-out", "/"),
    ] {
      let browser = Browser(site, at: Self.moment)
      browser.open("/sign-in")
      let body = browser.body(
        of: "/sign-in",
        ["person": [Self.person], "password": [Self.password], "next": [next]]
      )
      let answer = browser.send(try #require(WebRequest(.post, target: "/sign-in", headers: Browser.form, body: body)))
      #expect(answer.header("location") == leads, "\(next)")
    }
  }

  @Test func theCookieIsForThisSiteAlone() throws {
    let secret = try invite()
    let site = Site(fixture.workspace, entrance: .accounts, isSecure: true)
    let browser = Browser(site, at: Self.moment)
    browser.open("/invitation/\(secret)")
    let body = browser.body(of: "/invitation/\(secret)", ["password": [Self.password], "again": [Self.password]])
    let target = "/invitation/\(secret)"
    let answer = browser.send(try #require(WebRequest(.post, target: target, headers: Browser.form, body: body)))
    let cookie = try #require(answer.header("set-cookie"))
    for word in ["HttpOnly", "SameSite=Strict", "Secure", "Path=/"] { #expect(cookie.contains(word)) }
    #expect(!cookie.contains("Domain"))
  }
}

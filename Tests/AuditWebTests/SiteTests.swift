import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWeb

@Suite struct SiteTests {
  private static let round = "2026-h1-case-file"

  @Test func theLinkWorksOnceAndLookingAtItDoesNotUseItUp() throws {
    let fixture = try SiteFixture(person: "tm-duty-north")
    let browser = Browser(fixture.site)
    browser.open("/enter/\(fixture.secret)")
    browser.open("/enter/\(fixture.secret)")
    #expect(browser.status == 200)
    browser.submit("/enter/\(fixture.secret)")
    #expect(browser.address == "/" && browser.page.contains("<h1>My audits</h1>"))
    let other = Browser(fixture.site)
    #expect(other.open("/enter/\(fixture.secret)").contains("does not work any more") && other.status == 403)
    #expect(other.submit("/enter/\(fixture.secret)").contains("does not work any more"))
  }

  @Test func whoStartedTheProgramAgainIsLedToItsLinkAndNotToldToStartItOnceMore() throws {
    let fixture = try SiteFixture(person: "tm-duty-north")
    let (entrance, secret) = Entrance.link(person: "tm-duty-north")
    let again = Site(fixture.workspace, entrance: entrance)
    let browser = Browser(again)
    for page in ["/", "/rounds/\(Self.round)/cases/C-D16", "/enter/\(fixture.secret)"] {
      browser.open(page)
      #expect(browser.words.contains("Open the link that the program printed when it was last started."), "\(page)")
      #expect(!browser.words.contains("start it again"))
    }
    browser.open("/enter/\(secret)")
    browser.submit("/enter/\(secret)")
    let other = Browser(again)
    for page in ["/", "/enter/\(secret)"] {
      other.open(page)
      #expect(other.words.contains("it works once. Stop the program where it runs and start it again"), "\(page)")
    }
  }

  @Test func nothingIsShownToWhoIsNotSignedIn() throws {
    let fixture = try SiteFixture()
    let browser = Browser(fixture.site)
    #expect(
      browser.open("/rounds/\(Self.round)/cases/C-D16").contains("You are not signed in") && browser.status == 401
    )
    #expect(browser.open("/").contains("You are not signed in"))
    #expect(browser.open("/no-such-page").contains("There is no such page") && browser.status == 404)
  }

  @Test func whoIsAskedBeforeAnythingIsShown() throws {
    let fixture = try SiteFixture()
    let browser = Browser(fixture.site)
    browser.open("/enter/\(fixture.secret)")
    browser.submit()
    #expect(browser.address == "/who")
    #expect(browser.open("/").contains("Who are you?"))
    #expect(browser.submit("/who", ["person": ["nobody"]]).contains("Choose who you are") && browser.status == 400)
    browser.submit("/who", ["person": ["tm-duty-north"]])
    #expect(browser.page.contains("Signed in as tm-duty-north"))
  }

  @Test func aHostOfSomebodyElseIsRefused() throws {
    let fixture = try SiteFixture()
    let browser = Browser(fixture.site)
    browser.headers["host"] = "evil.example"
    browser.open("/")
    #expect(browser.status == 421)
  }
}

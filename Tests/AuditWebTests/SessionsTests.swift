import AuditStore
import Foundation
import Testing

@testable import AuditWeb

/// Who is signed in, for how long, and what is remembered of them.
@Suite struct SessionsTests {
  private static let start = Date(timeIntervalSince1970: 1_790_000_000)
  private static func at(_ seconds: TimeInterval) -> Date { start.addingTimeInterval(seconds) }

  @Test func aSessionOnOnesOwnMachineLastsWhileSomebodyComesOnceADay() {
    let (entrance, secret) = Entrance.link()
    #expect(entrance.patience == Sessions.Patience(idle: 86_400, longest: 2_592_000))
    #expect(entrance == .link(digest: Secret.digest(secret), person: nil))
    for entrance in [Entrance.accounts, .header(name: "x-user", proxies: [])] {
      #expect(entrance.patience == Sessions.Patience(idle: 3_600, longest: 43_200))
    }
  }

  @Test func itIsOverAfterTheLastSecondAndNotBefore() {
    let sessions = Sessions(Sessions.Patience(idle: 60, longest: 100))
    let (secret, session) = sessions.begin("peer", at: Self.at(0))
    #expect(sessions.session("another", at: Self.at(0)) == nil)
    #expect(sessions.session(secret, at: Self.at(60))?.person == "peer" && sessions.count(at: Self.at(60)) == 1)
    #expect(sessions.session(secret, at: Self.at(100)) != nil)
    #expect(sessions.count(at: Self.at(101)) == 0)
    #expect(sessions.session(secret, at: Self.at(101)) == nil)
    #expect(sessions.session(secret, at: Self.at(100)) == nil, "what is over does not come back")
    #expect(sessions.owner(ofToken: session.token) == "peer", "whose it was is known, for the form that comes late")
  }

  @Test func itIsOverWhereNobodyCame() {
    let sessions = Sessions(Sessions.Patience(idle: 60, longest: 1_000))
    let (secret, _) = sessions.begin("peer", at: Self.at(0))
    #expect(sessions.session(secret, at: Self.at(61)) == nil)
  }

  @Test func whoseItWasIsForgottenAfterThreeDays() {
    let sessions = Sessions(Sessions.Patience(idle: 60, longest: 60))
    let (_, session) = sessions.begin("peer", at: Self.at(0))
    _ = sessions.begin("other", at: Self.at(72 * 3_600 - 1))
    #expect(sessions.owner(ofToken: session.token) == "peer")
    _ = sessions.begin("other", at: Self.at(72 * 3_600))
    #expect(sessions.owner(ofToken: session.token) == nil)
  }

  @Test func whoSitsThereIsSaidLater() {
    let sessions = Sessions(Sessions.Patience(idle: 60, longest: 60))
    let (secret, session) = sessions.begin(nil, at: Self.at(0))
    #expect(session.person == nil && sessions.owner(ofToken: session.token) == nil)
    sessions.name("peer", in: secret)
    #expect(sessions.session(secret, at: Self.at(1))?.person == "peer")
    #expect(sessions.owner(ofToken: session.token) == "peer")
    sessions.end(secret)
    #expect(sessions.session(secret, at: Self.at(1)) == nil && sessions.count(at: Self.at(1)) == 0)
  }

  @Test func theLastFiveHundredFormsAreRemembered() {
    let sessions = Sessions(Sessions.Patience(idle: 60, longest: 60))
    let (secret, _) = sessions.begin("peer", at: Self.at(0))
    func form(_ number: Int, _ comment: String = "") -> WebForm {
      WebForm(["form": ["\(number)"], "comment": [comment]])
    }
    for number in 0..<500 { sessions.remember(form(number), ledTo: "/\(number)", in: secret) }
    #expect(sessions.outcome(of: form(0), in: secret) == "/0")
    // One that is sent otherwise takes no room of another.
    sessions.remember(form(7, "more"), ledTo: "/more", in: secret)
    #expect(sessions.outcome(of: form(0), in: secret) == "/0")
    #expect(sessions.outcome(of: form(7), in: secret) == nil)
    #expect(sessions.outcome(of: form(7, "more"), in: secret) == "/more")
    sessions.remember(form(500), ledTo: "/500", in: secret)
    #expect(sessions.outcome(of: form(0), in: secret) == nil)
    #expect(sessions.outcome(of: form(1), in: secret) == "/1" && sessions.outcome(of: form(500), in: secret) == "/500")
    #expect(sessions.outcome(of: form(1), in: "another") == nil)
  }
}

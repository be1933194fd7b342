import AuditDocuments
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWeb

/// What two people do at the same time, what waits after a session, and what each is told.
@Suite struct TogetherTests {
  private func concern(_ site: RoundSite) throws -> String {
    let page = site.browser("head").open("/concerns")
    return try String(#require(page.firstMatch(of: /href="(\/concerns\/[0-9a-f]{16})"/)).1)
  }

  @Test func ofTwoWhoSayHowAConcernEndedTheSecondSeesTheFirst() throws {
    let site = try RoundSite()
    try site.raise("No bed for the baby.", on: "C-P01", by: "peer")
    let address = try concern(site)
    let (first, second, third) = (site.browser("head"), site.browser("boss"), site.browser("boss"))
    for browser in [first, second, third] { browser.open(address) }
    first.submit("\(address)/acknowledge", ["by": ["Head of service"]])
    third.submit("\(address)/acknowledge", ["by": ["Duty manager"]])
    #expect(
      third.status == 400 && third.words.contains("said meanwhile who knows of this concern")
        && third.page.contains("Duty manager")
    )
    first.submit("\(address)/end", ["ending": ["acted-on"], "role": ["Duty manager"]])
    #expect(first.words.contains("Acted on"))
    let ending = ["ending": ["no-risk-found"], "role": ["QA lead"]]
    second.submit("\(address)/end", ending)
    #expect(
      second.status == 400 && second.words.contains("said of this concern meanwhile")
        && second.words.contains("Acted on")
    )
    #expect(second.page.contains("value=\"no-risk-found\" checked"))
    #expect(try ActionJournal.whole(site.workspace).standing.followUp.endings.values.map(\.kind) == [.actedOn])
    second.submit("\(address)/end", ending)
    #expect(second.status == 200 && second.words.contains("no risk found"))
  }

  /// A page that is shown again for another mistake takes what was said meanwhile for seen, and so says it.
  @Test(arguments: [
    ("end", ["ending": ["acted-on"], "on": ["soon"], "role": ["QA lead"]], "Write the day as"),
    ("end", ["ending": [""], "role": ["QA lead"]], "Choose how it ended"),
    ("end", ["ending": ["acted-on"], "role": ["n/a"]], "Say in which role"),
  ])
  func whatCameMeanwhileIsSaidBesideAnyOtherMistake(form: String, sent: [String: [String]], mistake: String) throws {
    let site = try RoundSite()
    try site.raise("No bed for the baby.", on: "C-P01", by: "peer")
    let address = try concern(site)
    let (first, second) = (site.browser("head"), site.browser("boss"))
    for browser in [first, second] { browser.open(address) }
    second.submit("\(address)/\(form)", sent)
    #expect(second.words.contains(mistake) && !second.words.contains("said of this concern meanwhile"))
    first.submit("\(address)/acknowledge", ["by": ["Head of service"]])
    second.submit("\(address)/\(form)", sent)
    #expect(second.status == 400 && second.words.contains(mistake))
    #expect(second.words.contains("said of this concern meanwhile") && second.words.contains("by Head of service"))
    second.submit("\(address)/end", ["ending": ["acted-on"], "on": ["14/09/26"], "role": ["QA lead"]])
    #expect(second.status == 200 && second.words.contains("Acted on, 14 September 2026"))
  }

  @Test func whoKnowsOfAConcernIsAskedNoMoreOnceSomebodyDoes() throws {
    let site = try RoundSite()
    try site.raise("No bed for the baby.", on: "C-P01", by: "peer")
    let address = try concern(site)
    let (first, second) = (site.browser("head"), site.browser("boss"))
    for browser in [first, second] { browser.open(address) }
    first.submit("\(address)/acknowledge", ["by": ["Head of service"]])
    second.submit("\(address)/acknowledge", ["by": ["n/a"]])
    #expect(second.status == 400 && second.words.contains("said meanwhile who knows of this concern"))
    #expect(second.links("#by").isEmpty && second.links("#ending").isEmpty, "no mistake leads to a box that is gone")
    second.submit("\(address)/acknowledge", ["by": ["Duty manager"]])
    #expect(second.words.contains("What you typed: Who knows of it") && !second.words.contains("send yours again"))
  }

  @Test func theRoleInABoxIsThatOfWhoeverSitsThere() throws {
    let site = try RoundSite()
    try site.raise("No bed for the baby.", on: "C-P01", by: "peer")
    let address = try concern(site)
    for (person, role) in [("boss", "QA lead"), ("head", "Moderator")] {
      #expect(site.browser(person).open(address).contains("name=\"role\" value=\"\(role)\""))
    }
    try? FileManager.default.removeItem(at: site.practice.root.appending(path: "workspace.yaml"))
    #expect(
      site.browser("peer").open(address).contains("name=\"role\" value=\"\""),
      "where nobody has a role, nobody is given one"
    )
  }

  @Test func whoReadsACaseBlindLearnsOnlyThatItIsStarted() throws {
    // Who plans sees each audit; where they are to read a case second, not how far the first has come.
    let both = RoundSite.roles.replacing(
      "account: other, roles: [auditor]",
      with: "account: other, roles: [auditor, lead]"
    )
    let site = try RoundSite(settings: both)
    let session = try site.session("C-P01", by: "peer")
    let moment = site.browser("peer").moment
    _ = try session.begin(at: moment)
    if let item = session.unanswered.first {
      _ = try session.give(.met, to: item, saying: "Seen on the file.", at: moment)
    }
    _ = consume session
    #expect(!site.browser("other").open(RoundSite.round).contains("of at most"))
    #expect(
      site.browser("other").words.contains("started") || site.browser("other").open(RoundSite.round).contains("started")
    )
    #expect(site.browser("boss").open(RoundSite.round).contains("1 of at most"))
  }

  @Test func whoBeginsACaseOfSomebodyElseIsToldBeforeAndStandsApart() throws {
    let site = try RoundSite()
    let third = site.browser("third")
    third.open("\(RoundSite.round)/cases/C-P01/begin")
    #expect(third.words.contains("C-P01 is not allocated to you in this round."))
    #expect(!third.words.contains("peer"), "who reads it is told to nobody")
    let own = site.browser("third")
    own.open("\(RoundSite.round)/cases/C-P02/begin")
    #expect(own.status == 200 && !own.words.contains("not allocated to you"))
    #expect(!site.browser("boss").open(RoundSite.round).contains("Begun, and in no plan"))
    third.submit("\(RoundSite.round)/cases/C-P01/begin", ["tie": ["free"]])
    let page = site.browser("boss").open(RoundSite.round)
    let parts = page.components(separatedBy: "Begun, and in no plan")
    try #require(parts.count == 2)
    #expect(
      parts[1].contains("third")
        && !(parts[0].components(separatedBy: "Not signed yet").last ?? "").contains(
          ">third</td><td role=\"cell\" data-head=\"How far\">started"
        )
    )
  }

  @Test func anotherReadingIsPromisedOnlyWhereOneIsPlanned() throws {
    let site = try RoundSite()
    try site.audit("C-P01", by: "peer")
    try site.audit("C-P03", by: "peer")
    let peer = site.browser("peer")
    #expect(peer.open("\(RoundSite.round)/cases/C-P01/over").contains("how another auditor read the case"))
    // Of one that nobody else reads and nobody settled, nothing became.
    #expect(!peer.open("\(RoundSite.round)/cases/C-P03/over").contains("What became of it"))
  }

  @Test(arguments: [false, true]) func whatALeadGivesToOthersIsNoChangeBehindAnybodysBack(_ isChangedBefore: Bool)
    throws
  {
    let site = try RoundSite()
    let file = try site.workspace.plan(ofRound: "practice")
    func changeByHand() throws {
      let text = try String(contentsOf: file, encoding: .utf8)
      try (text + "# by hand\n").write(to: file, atomically: true, encoding: .utf8)
    }
    func isTold() throws -> Bool {
      try Verification.run(site.workspace).problems.all.contains { $0.what.contains("plan of the round was changed") }
    }
    try site.audit("C-P01", by: "peer")
    _ = try site.session("C-P02", by: "third").stepBack(because: "a neighbour", at: site.browser("third").moment)
    if isChangedBefore { try changeByHand() }
    let lead = site.browser("boss")
    lead.open("\(RoundSite.round)/reallocate")
    lead.submit("\(RoundSite.round)/reallocate")
    #expect(lead.page.contains("The round is given out as you saw it"))
    #expect(try isTold() == isChangedBefore)
    try changeByHand()
    #expect(try isTold(), "a change by hand is told after one of the program as before it")
  }

  @Test func aDraftOfAPlanDoesNotLieInMemoryForEver() throws {
    let shelf = Shelf<Int>(room: 6, roomOfAll: 12, patience: 3_600)
    let moment = Date(timeIntervalSince1970: 0)
    let id = shelf.put(1, of: "boss", at: moment)
    #expect(shelf.find(id, of: "boss", at: moment.addingTimeInterval(3_600))?.value == 1)
    #expect(
      shelf.find(id, of: "boss", at: moment.addingTimeInterval(3_601)) == nil
        && shelf.all(of: "boss", at: moment).isEmpty
    )
    let packs = Shelf<Int>(room: 1, roomOfAll: 12)
    let kept = packs.put(1, of: "boss", at: moment)
    #expect(packs.find(kept, of: "boss", at: .distantFuture)?.value == 1)
  }

  @Test func nobodyTakesTheRoomOfAnother() {
    let shelf = Shelf<Int>(room: 3, roomOfAll: 5)
    let moment = Date(timeIntervalSince1970: 0)
    for number in 1...3 { _ = shelf.put(number, of: "boss", at: moment) }
    _ = shelf.put(1, of: "head", at: moment)
    for number in 4...9 { _ = shelf.put(number, of: "boss", at: moment) }
    #expect(
      shelf.all(of: "boss", at: moment).map(\.value) == [9, 8, 7]
        && shelf.all(of: "head", at: moment).map(\.value) == [1]
    )
    _ = shelf.put(1, of: "third", at: moment)
    _ = shelf.put(1, of: "fourth", at: moment)
    #expect(
      shelf.all(of: "boss", at: moment).map(\.value) == [9, 8] && shelf.all(of: "head", at: moment).map(\.value) == [1]
    )
  }
}

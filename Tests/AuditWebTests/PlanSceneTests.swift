import AuditDocuments
import AuditPages
import AuditStore
import AuditTestSupport
import Foundation
import Synchronization
import Testing

@testable import AuditWeb

/// Planning a round in the browser: what was typed and sent stays until it is kept, and it is kept as it was shown.
@Suite struct PlanSceneTests {
  private static let lists = [
    "cases": "Ref;Squad;Team\n1;A;North\n2;B;South\n", "auditors": "Auditor;Team\na-1;North\nb-2;Quality\n",
  ]

  /// What was asked of whoever draws, and what is answered.
  private final class Drawer: Sendable {
    let asked = Mutex<[(wish: PlanMaker.Wish, agreed: String?)]>([])
    let refusal = Mutex<Problem?>(nil)
    let digest = Mutex("d1")

    var maker: PlanMaker {
      PlanMaker { _, wish, agreed throws(Problems) in
        self.asked.withLock { $0.append((wish, agreed)) }
        if let problem = self.refusal.withLock({ $0 }) { throw Problems([problem]) }
        let page = Page(title: "Half a <year>", headline: ["2 cases drawn of 2."])
        return PlanMaker.Drawn(page: page, digest: self.digest.withLock { $0 }, notes: "A key was made.")
      }
    }
    var last: (wish: PlanMaker.Wish, agreed: String?)? { asked.withLock { $0.last } }
  }

  private let drawer = Drawer()
  private let site: RoundSite

  init() throws { site = try RoundSite(plans: drawer.maker) }

  /// A lead whose lists were taken.
  private func lead(_ fields: [String: [String]] = [:]) -> Browser {
    let lead = site.browser("boss")
    lead.open("/plan")
    let named = ["name": ["2026-h2"], "period": ["2026-H2"], "checklist": ["case-file"]]
    lead.send(files: Self.lists, named.merging(fields) { $1 }, to: "/plan")
    return lead
  }

  private static let numbers = [
    "draw": ["2"], "reserves": ["0"], "second": ["0"], "months-between": ["12"], "due": [""], "as-of": [""],
    "seed": [""],
    "title": [""], "by": [""],
  ]

  @Test func aRoundIsKeptAsItWasShown() throws {
    let lead = lead()
    #expect(lead.status == 200 && lead.page.contains("<dt>The team that holds it</dt><dd>Team</dd>"))
    let draft = lead.address
    lead.submit(
      draft,
      Self.numbers.merging(["column-child": ["Ref"], "column-team": ["Squad"], "family": ["yes"]]) { $1 }
    )
    #expect(lead.address == "\(draft)/drawn" && lead.page.contains("Half a &lt;year&gt;"))
    #expect(lead.words.contains("2 cases drawn of 2.") && lead.words.contains("A key was made."))
    #expect(drawer.last?.wish.columns == ["team": "Squad"] && drawer.last?.wish.isOneOfFamily == true)
    // Between the look and the word something changed.
    drawer.digest.withLock { $0 = "d2" }
    lead.submit("\(draft)/keep")
    #expect(lead.status == 409 && lead.words.contains("nothing was kept"))
    lead.submit("\(draft)/keep")
    #expect(drawer.last?.agreed == "d2")
    // The lists are gone, and with them the draft.
    lead.open(draft)
    #expect(lead.status == 404 && lead.words.contains("not kept any more"))
  }

  @Test func whatWasTypedAndSentStaysWhereSomethingIsWrong() throws {
    let lead = site.browser("boss")
    lead.open("/plan")
    lead.send(files: ["cases": Self.lists["cases"] ?? ""], ["name": ["-h2"], "period": ["autumn"]], to: "/plan")
    #expect(lead.status == 400 && lead.page.contains("value=\"-h2\"") && lead.page.contains("value=\"autumn\""))
    for box in ["name", "period", "checklist", "auditors"] { #expect(lead.page.contains("href=\"#\(box)\"")) }
    #expect(!lead.page.contains("href=\"#cases\"") && lead.words.contains("It was sent (1 KB)"))
    let rest = ["name": ["2026-h2"], "period": ["2026-H2"], "checklist": ["case-file"]]
    lead.send(files: ["auditors": Self.lists["auditors"] ?? ""], rest, to: "/plan")
    #expect(lead.status == 200 && lead.address.hasPrefix("/plan/"))
    let draft = lead.address
    lead.submit(
      draft,
      Self.numbers.merging(["draw": ["many"], "second": ["-1"], "due": ["soon"], "as-of": ["x"]]) { $1 }
    )
    #expect(lead.status == 400 && lead.page.contains("value=\"many\"") && lead.page.contains("value=\"soon\""))
    for box in ["draw", "second", "due", "as-of"] { #expect(lead.page.contains("href=\"#\(box)\"")) }
    #expect(drawer.last == nil, "nothing is drawn of what is wrong")
    drawer.refusal.withLock { $0 = Problem("too few", file: "draw", hint: "Draw fewer.") }
    lead.submit(draft, Self.numbers)
    #expect(lead.status == 400 && lead.page.contains("<a href=\"#draw\">Too few. Draw fewer.</a>"))
  }

  @Test func eachFileThatIsNoListIsNamedWithWhatCanBeSent() throws {
    let named = ["name": ["2026-h2"], "period": ["2026-H2"], "checklist": ["case-file"]]
    func sent(_ files: [String: String]) -> Browser {
      let lead = site.browser("boss")
      lead.open("/plan")
      lead.send(files: files, named, to: "/plan")
      return lead
    }
    let printed = sent(["cases": "%PDF-1.7\nRef;Team\n1;North\n"])
    #expect(
      printed.status == 400 && printed.words.contains("is a PDF document") && printed.words.contains(".xlsx or CSV")
    )
    #expect(printed.words.contains("Choose the file with the list of auditors"), "what is missing is said besides")
    let other = sent(["auditors": "GIF89a\u{0}\u{1}", "cases": ""])
    #expect(other.words.contains("is a picture") && other.words.contains("as the list of open cases is empty"))
    #expect(!other.words.contains("UTF-8"))
    #expect(sent(Self.lists).status == 200)
  }

  @Test func listsThatWereSwappedAreSaidToBe() throws {
    let named = ["name": ["2026-h2"], "period": ["2026-H2"], "checklist": ["case-file"]]
    let (cases, auditors) = ("Case number;Team;Auditor\n1;North;a-1\n", "Auditor;Team\na-1;North\n")
    let lead = site.browser("boss")
    lead.open("/plan")
    lead.send(files: ["cases": auditors, "auditors": "Case number;Team\n1;North\n"], named, to: "/plan")
    #expect(lead.status == 400 && lead.words.contains("the two lists are swapped"))
    for box in ["cases", "auditors"] { #expect(lead.links("#\(box)").count == 1) }
    lead.send(files: ["cases": cases, "auditors": auditors], named, to: "/plan")
    #expect(lead.status == 200, "a list of cases may say who audited them")
    // Where only one of the two is known by its headings, its columns are asked for.
    lead.open("/plan")
    lead.send(files: ["cases": "Ref;Squad\n1;A\n", "auditors": "Who;Squad\na-1;A\n"], named, to: "/plan")
    #expect(lead.status == 200)
  }

  @Test func nothingIsReadForAColumnThatSomebodyTakesAway() throws {
    let lead = lead()
    lead.submit(lead.address, Self.numbers.merging(["column-child": ["Ref"], "column-team": [""]]) { $1 })
    #expect(drawer.last?.wish.columns == ["team": ""])
    lead.open(String(lead.address.dropLast("/drawn".count)))
    #expect(lead.status == 200 && !lead.page.contains("<dt>The team that holds it</dt>"))
  }

  @Test func aDraftIsOfItsLeadAndNobodyElsePlans() throws {
    let draft = lead().address
    for person in ["peer", "head"] {
      let other = site.browser(person)
      other.open("/plan")
      #expect(other.status == 403)
      other.open(draft)
      #expect(other.status == 403)
    }
    let leads = try RoundSite(settings: nil, plans: drawer.maker)
    let first = leads.browser("boss")
    first.open("/plan")
    first.send(files: Self.lists, ["name": ["x"], "period": ["2026-H2"], "checklist": ["case-file"]], to: "/plan")
    let second = leads.browser("peer")
    second.open(first.address)
    #expect(second.status == 404)
    first.submit("\(first.address)/leave")
    #expect(first.address == "/rounds" && leads.site.drafts.all(of: "boss").isEmpty)
  }

  @Test func aServerWithoutAKeySaysWhereRoundsArePlanned() throws {
    let lead = try RoundSite().browser("boss")
    lead.open("/plan")
    #expect(lead.status == 200 && lead.words.contains("Plan the round at a terminal"))
  }
}

import AuditDocuments
import AuditPages
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWeb

/// Packs in the browser: what may be chosen, and that page and files are of one making.
@Suite struct PackSceneTests {
  /// A report of one sentence.
  private struct Note: Report {
    var page: Page {
      Page(
        title: "A pack",
        subtitle: "of nothing",
        headline: ["One <sentence>."],
        sections: [
          PageSection(id: "rules", title: "Rules", blocks: [.paragraph("Two rules.")]),
          PageSection(id: "secret", title: "Other", blocks: [.paragraph("Not here.")]),
        ]
      )
    }
    static let columns = [DataColumn("thing", "A thing.")]
    var rows: [[String]] { [["one"]] }
    func json() throws -> String { "{}" }
  }

  private func site(refusing problem: Problem? = nil) throws -> RoundSite {
    try RoundSite(
      packs: PackMaker { wish throws(Problems) in
        if let problem { throw Problems([problem]) }
        return PackMaker.Made(Note(), name: "note", notes: "\(wish.kind) \(wish.policy)")
      }
    )
  }

  @Test func aPackIsMadeOnceAndReadAsPageAndFiles() throws {
    let site = try self.site()
    let lead = site.browser("boss")
    #expect(lead.open("/packs?of=practice").contains("<option value=\"practice\" selected>Practice</option>"))
    lead.submit("/packs/summary", ["subject": ["practice"], "policy": ["dfe"], "team": [""]])
    #expect(lead.status == 200 && lead.page.contains("One &lt;sentence&gt;."))
    #expect(lead.page.contains("summary(&quot;practice&quot;, team: nil) dfe"))
    let pack = lead.address
    let page = lead.send(try #require(WebRequest(.get, target: "\(pack)/page")))
    let policy = try #require(page.header("content-security-policy"))
    #expect(policy.contains("style-src 'sha256-") && !policy.contains("unsafe-inline"))
    // A file says of what it is, how it is protected and when it was made.
    let stem = "note-practice-protected-dfe-2026-09-14-1030"
    for (format, name) in ["docx", "xlsx", "csv", "zip"].map({ ($0, "\(stem).\($0)") }) {
      let file = lead.send(try #require(WebRequest(.get, target: "\(pack)/files/\(format)")))
      #expect(file.status == 200 && file.header("content-disposition") == "attachment; filename=\"\(name)\"")
      #expect(!file.body.isEmpty)
    }
    #expect(lead.send(try #require(WebRequest(.get, target: "\(pack)/files/exe"))).status == 404)
    // A pack is of whoever had it made.
    let head = site.browser("head")
    head.open(pack)
    #expect(head.status == 404 && head.page.contains("not kept any more"))
    lead.open("/packs")
    lead.submit("/packs/summary", ["subject": ["practice"], "policy": ["none"], "team": [""]])
    let open = lead.send(try #require(WebRequest(.get, target: "\(lead.address)/files/csv")))
    #expect(open.header("content-disposition")?.contains("note-practice-unprotected-2026-09-14-1030.csv") == true)
    let made = lead.open("/packs")
    #expect(made.contains("Made lately"))
    #expect(made.contains("of nothing; counts from 1 to 5 hidden, not released; made 14 September 2026 at 10:30</li>"))
    let unprotected = "of nothing; not protected: for the authority’s own eyes; made 14 September 2026 at 10:30</li>"
    #expect(made.contains(unprotected))
  }

  @Test func whatCannotBeMadeIsSaidBesideItsBox() throws {
    let site = try self.site()
    let lead = site.browser("boss")
    lead.open("/packs")
    lead.submit("/packs/summary", ["subject": ["../etc"], "policy": ["all"], "team": ["East"]])
    #expect(lead.status == 400)
    #expect(lead.page.contains("href=\"#subject\"") && lead.page.contains("href=\"#policy\""))
    lead.submit("/packs/summary", ["subject": ["practice"], "policy": ["none"], "release": ["yes"]])
    #expect(lead.status == 400 && lead.page.contains("needs a protection of small numbers"))
    lead.submit("/packs/comparison", ["first": ["practice"], "second": ["practice"], "compared-policy": ["none"]])
    #expect(lead.status == 400 && lead.page.contains("Choose two that are not the same"))
    let small = try self.site(refusing: Problem("it counts 3 signed audits", file: "x", hint: "Wait."))
    let few = small.browser("boss")
    few.open("/packs")
    few.submit("/packs/summary", ["subject": ["practice"], "policy": ["dfe"], "team": [""]])
    #expect(few.status == 409 && few.page.contains("href=\"#subject\""))
    few.submit("/packs/comparison", ["first": ["practice"], "second": ["2026-H1"], "compared-policy": ["dfe"]])
    #expect(few.status == 409 && few.page.contains("href=\"#second\""))
    let damaged = try self.site(refusing: Problem("a journal is damaged", file: "x", hint: "Look at it."))
    let refusing = damaged.browser("boss")
    refusing.open("/packs")
    refusing.submit("/packs/inspection")
    #expect(refusing.status == 409 && refusing.page.contains("A journal is damaged. Look at it."))
  }

  @Test func whoMayNotSummariseMakesNoneAndOnlyALeadReleases() throws {
    let site = try self.site()
    let auditor = site.browser("peer")
    auditor.open("/packs")
    #expect(auditor.status == 403)
    let moderator = site.browser("head")
    #expect(!moderator.open("/packs").contains("put it into the register"))
    moderator.submit("/packs/summary", ["subject": ["practice"], "policy": ["dfe"], "team": [""], "release": ["yes"]])
    #expect(moderator.status == 409 && moderator.page.contains("cannot release a pack"))
  }

  @Test func theRoundShowsTheSectionsThatSayWhereAuditorsDiffer() throws {
    let site = try self.site()
    let lead = site.browser("boss")
    #expect(lead.open("\(RoundSite.round)/rules").contains("Two rules.") && !lead.page.contains("Not here."))
  }
}

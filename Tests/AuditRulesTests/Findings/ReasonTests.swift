import Testing

@testable import AuditRules

@Suite struct ReasonTests {
  @Test func wordsPutTogetherLaterEqualTheSameWordsWrittenOut() {
    let days = CountedDays(
      what: "it was held",
      start: "2026-03-02",
      count: 1,
      standing: .notYetDue,
      limit: .weeks(6),
      basis: .setByChecklist
    )
    let written = "it was held after 1 day, not yet due; the limit set by the checklist is 6 weeks"
    #expect(Reason.counted(days) == .words(written))
    #expect(Set([Reason.joined("no ", "visit"), "no visit"]).count == 1)
    #expect(Set([Subject.dated("visit", "2026-03-03"), "visit on 3 March 2026", .numbered("visit", 2)]).count == 2)
  }
}

import AuditRules
import AuditSummaries
import Testing

/// Tallies taken in two places are one tally once they are added up.
@Suite struct TallyTests {
  @Test func everythingThatIsCountedAddsUp() {
    var tally = HandMadeTally.tally
    let cap = Tally.CappingItem(checklist: "plans", item: "a")
    let cell = Tally.VersionCell(checklist: "plans", version: 1, part: "a")
    (tally.caps[cap], tally.versionCaps[cell]) = (2, 2)
    tally.versionGrades[Tally.VersionCell(checklist: "plans", version: 1, part: ""), default: GradeCounts()][.good] = 3
    tally.workers["North"] = ["W-1", "W-2"]
    var suggestions = SuggestionCounts()
    (suggestions.agreed, suggestions.overridden) = (3, 1)
    tally.suggestions[Tally.RuleKey(rule: "child-seen", revision: 1)] = suggestions
    var nothing = Tally()
    nothing += tally
    #expect(nothing == tally)

    var twice = tally
    twice += tally
    #expect(twice.caps == [cap: 4] && twice.versionCaps == [cell: 4])
    #expect(twice.versionGrades.values.map { $0[.good] } == [6])
    #expect(twice.workers == tally.workers, "the same worker is one")
    #expect(twice.suggestions.values.map { [$0.agreed, $0.overridden] } == [[6, 2]])
    for (key, counts) in tally.answers { #expect(twice.answers[key] == counts + counts) }
    for (key, audits) in tally.audits { #expect(twice.audits[key]?.signed == 2 * audits.signed) }
    for (key, sums) in tally.files { #expect(twice.files[key]?.metTimesCounted == 2 * sums.metTimesCounted) }
    for (key, grades) in tally.grades { #expect(twice.grades[key]?.total == 2 * grades.total) }
  }
}

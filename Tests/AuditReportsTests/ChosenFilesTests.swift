import AuditPages
import AuditRules
import AuditSummaries
import Testing

@testable import AuditReports

/// Of files that were chosen because they had failed nothing is subtracted, and wherever they stand beside others it is said why.
@Suite struct ChosenFilesTests {
  private static let again = Summary.Subject.ChosenFiles(round: "Again", earlier: "Plans, spring", isAlone: true)

  /// A comparison of which the side of this name, or none, has the files that were chosen.
  private func compared(_ chosen: String?, filesInBoth: Int = 0, isAlone: Bool = true) -> ComparisonReport {
    var files = Self.again
    files.isAlone = isAlone
    let later = SampleAudits(files: 20, seed: 2, better: 40)
    let comparison = SampleAudits(files: 24, seed: 1).compared(to: later, filesInBoth: filesInBoth) { subject in
      if subject.name == chosen { subject.chosen = [files] }
    }
    return ComparisonReport(comparison, provenance: SampleAudits.provenance)
  }

  private func plain(_ page: Page) -> String { page.text(width: 1000).replacing("\u{A0}", with: " ") }

  @Test(arguments: [("2026-H1", 0), ("2026-H2", 0), ("2026-H2", 20)])
  func bothCountsStandAndNothingIsSubtracted(_ side: String, _ filesInBoth: Int) throws {
    let report = compared(side, filesInBoth: filesInBoth)
    let words = plain(report.page)
    #expect(words.contains("(regression to the mean)"))
    for test in ["% interval", "percentage point", "alone could explain", "alone is unlikely", "clearly got"] {
      let said = report.page.statements + [String(describing: report.basis), String(describing: report.verdicts)]
      #expect(!said.contains { $0.contains(test) }, "\(test)")
    }
    #expect(!words.contains("can show a change"))
    #expect(report.comparison.items.allSatisfy { $0.difference == nil && $0.verdict == .notComparable })
    let counts = report.comparison.items.filter { $0.comparability == .chosenFiles }
    #expect(!counts.isEmpty && counts.allSatisfy { $0.first != nil && $0.second != nil })
    #expect(words.contains("questions cannot be compared, and nothing is subtracted: "))
    #expect(words.contains("of files chosen because they had failed"))
    #expect(report.levels == nil && report.comparison.levels.overall == nil)
    #expect((report.filesInBoth == nil) == (filesInBoth == 0), "what became of each file is counted all the same")
  }

  @Test func withoutSuchFilesThereAreChangesAndIntervals() {
    let words = plain(compared(nil).page)
    #expect(words.contains("% interval") && words.contains("percentage points"))
    #expect(!words.contains("regression to the mean"))
  }

  @Test func amongOthersTheirChangesStandAndTheWordsToo() {
    let words = plain(compared("2026-H2", isAlone: false).page)
    #expect(words.contains("regression to the mean") && words.contains("% interval"))
  }

  @Test func itIsSaidWhicheverTheOtherFilesAre() throws {
    let report = compared("2026-H1")
    #expect(
      report.changed.first?.hasPrefix("The files of Again were chosen because they had failed in Plans, spring.")
        == true
    )
    let basis = report.page.statements.filter { $0.contains("were not drawn") }
    #expect(
      basis == [
        "The files of Again were not drawn: they are read again because in Plans, spring a limiting question had capped them or they "
          + "were inadequate. They stand for themselves and for no other file."
      ]
    )
    #expect(Words.chosen(report.comparison.first.subject)?.hasPrefix("These files were not drawn") == true)
  }

  /// A summary beside an earlier one, of which either has the files that were chosen.
  private func summary(now: Bool, before: Bool) -> SummaryReport {
    func summary(_ name: String, _ seed: UInt64, better: Int, isChosen: Bool) -> Summary {
      var subject = SampleAudits.subject(name, "Plans")
      if isChosen { subject.chosen = [Self.again] }
      return Summary(
        ReleasedTally(SampleAudits(files: 24, seed: seed, better: better).tally, policy: .none),
        subject: subject,
        glossary: SampleAudits.glossary
      )
    }
    var context = SummaryContext()
    context.earlier = [summary("2025-H2", 6, better: 0, isChosen: before)]
    return SummaryReport(
      summary("2026-H1", 5, better: 40, isChosen: now),
      context: context,
      provenance: SampleAudits.provenance
    )
  }

  @Test(arguments: [(true, false), (false, true), (true, true), (false, false)])
  func aPackSaysItBesideTheGradesOfThePeriodBefore(_ now: Bool, _ before: Bool) throws {
    let report = summary(now: now, before: before)
    let change = try #require(report.brief.gradeChange)
    #expect(change.words.contains("regression to the mean") == (now || before))
    #expect(change.words.contains("% interval") != (now || before), "\(change.words)")
    #expect(!change.isTold || !(now || before))
    // Wherever the periods stand beside one another.
    let annex = [report.grades, report.trend].compactMap(\.self).filter { section in
      section.blocks.contains {
        if case .figure(let figure) = $0 { figure.sentence.contains("2025-H2") } else { false }
      }
    }
    for section in annex {
      #expect(String(describing: section).contains("regression to the mean") == (now || before), "\(section.id)")
    }
  }

  @Test func whereEachFileIsComparedWithItselfTheseAreCounted() throws {
    func rows(_ filesInBoth: Int) throws -> [String] {
      guard case .table(let table)? = compared(nil, filesInBoth: filesInBoth).basis.blocks.first else { return [] }
      return table.rows.compactMap { row in
        if case .cells(let cells) = row, cells[0].contains("only these") {
          cells.joined(separator: "|")
        } else {
          nil
        }
      }
    }
    #expect(try rows(0) == ["Audits signed; only these are counted below|24|20"])
    #expect(try rows(20) == ["Of these, of files audited both times; the questions below count only these|20|20"])
  }
}

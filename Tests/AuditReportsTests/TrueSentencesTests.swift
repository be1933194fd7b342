import AuditPages
import AuditRules
import AuditSummaries
import Testing

@testable import AuditReports

/// Sentences of a pack that were not true of the numbers beside them.
@Suite struct TrueSentencesTests {
  private func summary(
    _ audits: SampleAudits = SampleAudits(files: 24, seed: 5),
    policy: DisclosurePolicy = .none,
    _ change: (inout Summary.Subject) -> Void = { _ in }
  ) -> Summary {
    var subject = SampleAudits.subject("2026-H1", "Plans")
    change(&subject)
    return Summary(ReleasedTally(audits.tally, policy: policy), subject: subject, glossary: SampleAudits.glossary)
  }

  private func text(_ summary: Summary) -> String {
    SummaryReport(summary, provenance: SampleAudits.provenance).page.text(width: 400).replacing("\u{A0}", with: " ")
  }

  private func statements(_ summary: Summary) -> [String] {
    SummaryReport(summary, provenance: SampleAudits.provenance).page.statements
  }

  /// All answers to one item as they are given here.
  private func audits(_ item: String, _ counts: OutcomeCounts) -> SampleAudits {
    var audits = SampleAudits(files: 24, seed: 5)
    let cells = audits.tally.answers.keys.filter { $0.item.item == item }.sorted { $0.stratum < $1.stratum }
    for cell in cells { audits.tally.answers[cell] = nil }
    audits.tally.answers[cells[0]] = counts
    return audits
  }

  @Test func notSeenAndNotApplicableAreNeverOne() {
    var counts = OutcomeCounts()
    (counts[.notSeen], counts[.notApplicable]) = (20, 4)
    let words = text(summary(audits("advocate-offered", counts)) { $0.targets = ["advocate-offered": 0.9] })
    #expect(words.contains("none counted: 20 not seen, 4 not applicable"))
    #expect(!words.contains("applicable files") && !words.contains("no files applicable"))
    (counts[.notSeen], counts[.notApplicable]) = (24, 0)
    #expect(text(summary(audits("advocate-offered", counts))).contains("none counted: 24 not seen"))
    #expect(Words.noneCounted(ReleasedOutcomes(OutcomeCounts())) == "none counted")
  }

  @Test func theFirstPagesCountTheTargetsThatTheTableHas() throws {
    let targets = ["contingency": 0.99, "child-seen-alone": 0.99, "outcomes-smart": 0.99]
    let open = statements(summary { $0.targets = targets })
    #expect(open.contains { $0.hasPrefix("Of 3 questions with a target set beforehand, 3 are below it") })
    var nothing = OutcomeCounts()
    nothing[.notSeen] = 24
    let said = statements(summary(audits("contingency", nothing)) { $0.targets = targets })
    #expect(
      said.contains {
        $0.hasPrefix(
          "Of 3 questions with a target set beforehand, 1 cannot be told here; of the other 2, 2 are below it, 2 of them"
        )
      }
    )
    for policy in [DisclosurePolicy.dfe, .nhs] {
      let released = summary(SampleAudits(files: 12, seed: 5), policy: policy) { $0.targets = targets }
      let rows = released.items.count { $0.target != nil }
      #expect(statements(released).contains { $0.hasPrefix("Of \(rows) questions with a target") }, "\(policy)")
    }
  }

  @Test func filesWhoseServiceIsNotRecordedStandInEveryTable() throws {
    var audits = SampleAudits(files: 24, seed: 5)
    func bare(_ stratum: Stratum) -> Stratum {
      var stratum = stratum
      if stratum.service == "Statutory" { (stratum.service, stratum.team) = ("", "") }
      return stratum
    }
    audits.tally.audits = Dictionary(audits.tally.audits.map { (bare($0), $1) }) { left, right in
      var sum = left
      sum += right
      return sum
    }
    audits.tally.grades = Dictionary(
      audits.tally.grades.map { (Tally.SectionCell(section: $0.section, stratum: bare($0.stratum)), $1) }
    ) { left, right in
      var sum = left
      sum += right
      return sum
    }
    audits.tally.files = Dictionary(
      audits.tally.files.map { (Tally.SectionCell(section: $0.section, stratum: bare($0.stratum)), $1) }
    ) { left, right in
      var sum = left
      sum += right
      return sum
    }
    let words = text(summary(audits))
    #expect(words.contains("service not recorded") && words.contains("team not recorded"))
    #expect(words.contains("not recorded, or not known until begun"))
    let released = summary(audits)
    let signed = released.services.compactMap(\.audits.signed.value).reduce(0, +)
    #expect(signed == released.audits.signed.value && released.services.contains { $0.name.isEmpty })
    let comparison = SampleAudits(files: 24, seed: 5).compared(to: audits, filesInBoth: 0)
    let mix = try #require(ComparisonReport(comparison, provenance: SampleAudits.provenance).mix)
    #expect(String(describing: mix).contains("service not recorded"))
  }

  @Test func whatIsLeftOutAndWhatNobodyReadsIsSaidBesideTheCount() {
    let summary = summary(SampleAudits(files: 22, seed: 5).withTwoOpen()) {
      ($0.leftOut.journals, $0.leftOut.planned, $0.withoutAuditor) = (2, 2, 1)
      ($0.due, $0.isPastDue) = ("2026-06-30", true)
    }
    #expect(
      statements(summary).contains {
        $0.contains("2 damaged journals are left out of every count, signed or not. 1 sampled case has no auditor.")
      }
    )
    let words = text(summary)
    #expect(words.contains("Of 24 planned audits, 2 are not counted, 2 of them because the journal is damaged."))
    let overdue = words.split(separator: "\n").first { $0.contains("Planned audits that are overdue") }
    #expect(overdue?.split(separator: " ").compactMap { Int($0) }.last == 0)
  }

  @Test func thePageSaysWhichRoundsItTakesWholeAndWhichItDivides() throws {
    let summary = summary {
      $0.rounds = [
        Summary.Subject.RoundPart(round: "plans", isWhole: true, signed: 20, inside: 20),
        Summary.Subject.RoundPart(round: "long", isWhole: false, signed: 9, inside: 4, unsigned: 2),
      ]
    }
    let words = text(summary).replacing("\n", with: " ")
    #expect(words.contains("Counted with all its audits, whenever signed: plans."))
    #expect(words.contains("because it reaches over the edge of this period: long (4 of 9 signed audits)."))
    #expect(words.contains("A concern counts by the day on which it was raised, whether its audit is signed or not."))
    #expect(words.contains("2 audits of it are begun and not signed, and so in no period yet."))
    #expect(try SummaryReport(summary, provenance: SampleAudits.provenance).json().contains(#""whole" : false"#))
  }

  @Test func changesAfterSigningAreShownAsTheirDirection() {
    var audits = SampleAudits(files: 24, seed: 5)
    #expect(
      text(summary(audits)).contains("to every question and of every whole file is what they said")
    )
    audits.tally.agreement.changes.add(
      from: ["a": .met, "b": .notMet, "c": .notMet],
      to: ["a": .notMet, "b": .met, "c": .partlyMet],
      other: ["a": .notMet, "b": .notMet],
      grades: (.good, .inadequate)
    )
    #expect(
      text(summary(audits)).contains(
        "After the first signature, 3 answers were changed by the auditors of 1 audit: 1 to met, 1 from met, 1 otherwise; 1 of them to "
          + "what the other auditor of the file had given. Grades of whole files: 0 raised, 1 lowered."
      )
    )
  }
}

import AuditRules
import AuditSummaries
import AuditTestSupport
import Foundation
import Testing

@testable import AuditPages
@testable import AuditReports

@Suite("Timeliness beside published figures")
struct TimelinessReportTests {
  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  private func lists(_ section: PageSection) -> [String] {
    section.blocks.flatMap { block in
      guard case .list(let statements) = block else { return [String]() }
      return statements.map(plain)
    }
  }

  private func tables(_ section: PageSection) -> [[[String]]] {
    section.blocks.compactMap {
      guard case .table(let table) = $0 else { return nil }
      return table.rows.map { row in
        switch row {
        case .cells(let cells), .total(let cells): cells.map(plain)
        case .group(let title): [title]
        }
      }
    }
  }

  @Test func oursStandBesideTheOthersWithYearAndSource() throws {
    let section = try #require(SampleTimeliness.report.section)
    #expect(section.title == "Timeliness beside published figures")
    #expect(
      tables(section).first
        == [
          ["These extracts", "whole extract", "84", "116", "72.4 %", "extract"],
          [
            "These extracts, completed assessments only", "whole extract", "84", "100", "84 %", "extract",
          ], ["England", "year to March 2024", "543210", "643170", "84.5 %", "DfE, table C2"],
          ["Marsh", "year to March 2024", "29390", "36070", "81.5 %", "DfE, table C2"],
          ["Upper Marsh", "year to March 2024", "no figure", "", "", "DfE, table C2"],
        ]
    )
  }

  @Test func theMarginIsAPlainSentenceAndEveryNoteIsThere() throws {
    let section = try #require(SampleTimeliness.report.section)
    let statements = lists(section)
    #expect(
      statements.first == """
        6 of 120 assessments could not be judged (2 not evidenced, in the figure as not in time; 4 not seen, not in \
        the figure). Had they all been late, 70 % would be in time; had they all been in time, 75 %. Of 3 cases the extracts do not hold what is timed here; they are in neither \
        figure nor margin.
        """
    )
    #expect(
      statements.dropFirst().prefix(3) == [
        """
        Upper Marsh has no figure: 'c' in Same_day: hidden, because the number is small or would give one away.
        """,
        "England and Marsh: rounded to the nearest 10.", "Source: an invented file.",
      ]
    )
    guard case .paragraph(let sentence) = section.blocks[2] else {
      Issue.record("no sentence stands before the table")
      return
    }
    #expect(
      plain(sentence)
        == """
        These extracts: 84 of 100 (84 %), completed assessments only. Published for the year to March 2024: England \
        84.5 %, Marsh 81.5 %.
        """
    )
  }

  @Test func oneThatCanBeComparedIsSaid() {
    var one = OutcomeCounts()
    one.met = 1
    let words = Timeliness(measure: .reviews, counts: one, comparable: one).sentence(beside: [])
    #expect(plain(words).hasPrefix("These extracts: 1 of 1, "))
    let none = Timeliness(measure: .reviews, counts: one, comparable: OutcomeCounts()).sentence(beside: [])
    #expect(plain(none).hasPrefix("These extracts have nothing to put beside published figures: "))
  }

  @Test func aChangeOfLimitIsAReportOfItsOwn() {
    #expect(TimelinessReport(acrossLimits: [], policy: .none) == nil)
    let report = TimelinessReport(acrossLimits: [SampleTimeliness.cambridgeshire], policy: .none)
    #expect(report?.section?.title == "Timeliness across a change of limit")
  }

  @Test func fewAreSaidInWordsAndNoneIsSaid() {
    var few = OutcomeCounts()
    few.met = 3
    few.notMet = 1
    few.notSeen = 1
    let one = Timeliness(measure: .reviews, counts: few, comparable: few)
    #expect(
      plain(one.marginSentence)
        == "1 of 5 reviews could not be judged (1 not seen, not in the figure). Had it been late, 3 of 5 would be in time; had it been in "
        + "time, 4 of 5."
    )
    #expect(plain(one.sentence(beside: [])).hasPrefix("These extracts: 3 of 4, each child"))
    let none = Timeliness(measure: .reviews, counts: OutcomeCounts(), comparable: OutcomeCounts())
    #expect(none.marginSentence == "The extracts hold nothing to time here.")
    #expect(TimelinessReport(timeliness: []).section == nil)
    #expect(TimelinessReport(timeliness: [none]).section?.blocks.count == 1)
    few.notSeen = 0
    let all = Timeliness(measure: .reviews, counts: few, comparable: few)
    #expect(all.marginSentence == "Every review that was due could be judged: missing dates do not move the figure.")
  }

  /// Cambridgeshire's document calls the last of these a 37 % improvement.
  @Test func changesHavePointsAndBothBases() throws {
    func words(_ first: Double, _ second: Double) throws -> String {
      plain(try #require(ShareChange(from: first, to: second)).inWords)
    }
    #expect(
      try words(0.43, 0.681)
        == "43 % to 68.1 % is 25.1 percentage points more, or 58 % of the base (37 % of the later figure)"
    )
    #expect(
      try words(0.647, 0.537)
        == "64.7 % to 53.7 % is 11 percentage points less, or 17 % of the base (20 % of the later figure)"
    )
    #expect(try words(0.5, 0.5) == "50 % to 50 % is no change")
    #expect(try words(0, 0.01) == "0 % to 1 % is 1 percentage point more")
    #expect(try words(1, 0.9999).hasPrefix("100 % to over 99.9 % is 0 percentage points less") == true)
  }

  @Test func cambridgeshiresTrendIsFlaggedAndWorkedOutUnderBothLimits() {
    let trend = SampleTimeliness.cambridgeshire
    #expect(
      trend.flag == """
        The limit for initial assessments changed: 7 working days until 31 March 2011, 10 working days from 1 April 2011. \
        Each period is worked out under both limits; a figure under a limit that was not in force says what would have \
        been.
        """
    )
    #expect(
      trend.sentences.map(plain) == [
        """
        Under 7 working days, July 2009 to February 2011: 53.7 % to 64.7 % is 11 percentage points more, or 20 % of the \
        base (17 % of the later figure).
        """,
        """
        In February 2011 the limit alone makes 4.3 percentage points, with the same work done: 64.7 % under 7 working \
        days, 69 % under 10 working days.
        """,
        """
        The target at the time, 73 %: February 2011 is 8.3 percentage points short under 7 working days, 4 percentage \
        points short under 10 working days.
        """,
        """
        The aim by 2012, 70 %: February 2011 is 5.3 percentage points short under 7 working days, 1 percentage point \
        short under 10 working days.
        """,
      ]
    )
  }

  @Test func figuresOnBothSidesOfAChangeAreNotSubtracted() throws {
    let section = try #require(TimelinessReport(timeliness: [], trends: SampleTimeliness.report.trends).section)
    #expect(section.title == "Timeliness across a change of limit")
    let trend = SampleTimeliness.crossing
    #expect(trend.flag.contains("must not be taken from another"))
    // As judged it would be 50 % to 75 %.
    #expect(!trend.sentences.map(plain).joined().contains("25 percentage points"))
    #expect(
      trend.sentences.prefix(2).map(plain) == [
        """
        Under 7 working days, 2010-H2 to 2011-H1: 50 % to 37.5 % is 12.5 percentage points less, or 25 % of the base \
        (33 % of the later figure).
        """,
        """
        Under 10 working days, 2010-H2 to 2011-H1: 70 % to 75 % is 5 percentage points more, or 7 % of the base (7 % of \
        the later figure).
        """,
      ]
    )
    #expect(
      tables(section) == [
        [
          ["July 2009", "7 working days", "53.7 %", "53.7 %", "not known"],
          ["February 2011", "7 working days", "64.7 %", "64.7 %", "69 %"],
        ],
        [
          ["2010-H2", "7 working days", "10 of 20 (50 %)", "10 of 20 (50 %)", "14 of 20 (70 %)"],
          ["2011-H1", "10 working days", "12 of 16 (75 %)", "6 of 16 (37.5 %)", "12 of 16 (75 %)"],
        ],
      ]
    )
  }

  @Test func aTrendOfAFewIsSaidInCounts() {
    let few = RuleChangeTrend(
      things: "initial assessments",
      change: SampleTimeliness.crossing.change,
      points: [
        .init(period: "2010-H2", inForce: .earlier, asJudged: .init(met: 1, counted: 3)),
        .init(
          period: "2011-H1",
          inForce: .later,
          asJudged: .init(met: 2, counted: 3),
          underEarlier: .init(met: 1, counted: 3)
        ),
      ]
    )
    #expect(
      few.sentences == [
        "Under 7 working days, 2010-H2 to 2011-H1: 1 of 3 to 1 of 3, too few for percentages.",
        "In 2011-H1 the limit alone makes a difference, with the same work done: 1 of 3 under 7 working days, 2 of 3 "
          + "under 10 working days.",
      ]
    )
  }

  @Test func smallNumbersAreHiddenUnderAPolicyThatProtects() throws {
    func report(_ policy: DisclosurePolicy) -> TimelinessReport {
      TimelinessReport(
        timeliness: SampleTimeliness.report.timeliness,
        figures: SampleTimeliness.figures,
        trends: SampleTimeliness.report.trends,
        policy: policy
      )
    }
    for policy in [DisclosurePolicy.dfe, .nhs] {
      let hidden = report(policy)
      let section = try #require(hidden.section)
      #expect(tables(section).first?[0] == ["These extracts", "whole extract", "c", "c", "c", "extract"])
      #expect(tables(section).first?[3][2] == "29390")
      #expect(!lists(section).joined().contains("could not be judged"))
      #expect(hidden.rows.filter { $0[0].hasPrefix("extract") }.prefix(2).allSatisfy { $0[10] == "c" })
      #expect(tables(section).count == 2, "of the trends only the one without counts is shown")
    }
    #expect(try tables(#require(report(.none).section)).first?[0][2] == "84")
  }

  @Test func aSampleHasAnIntervalByFile() throws {
    var sums = FileSums()
    for (met, counted) in [(4, 4), (2, 4), (0, 2), (3, 3), (4, 5)] { sums.add(met: met, counted: counted) }
    var counts = OutcomeCounts()
    counts.met = 13
    counts.notMet = 5
    let own = Timeliness(measure: .assessments, counts: counts, comparable: counts, sums: sums)
    let interval = try #require(ClusteredShare(sums)?.interval)
    let section = try #require(TimelinessReport(timeliness: [own], isSample: true).section)
    #expect(lists(section)[1].contains("13 of 18 is \(plain(Words.interval(interval))), clustered by file"))
    let bare = Timeliness(measure: .assessments, counts: counts, comparable: counts)
    #expect(bare.sampleSentence == "The sample is too small, or too much alike, for an interval.")
  }

  @Test func everyNumberIsInTheTidyRows() {
    let rows = SampleTimeliness.report.rows
    #expect(rows.allSatisfy { $0.count == TimelinessReport.columns.count })
    let kinds = rows.map { $0[0] }
    #expect(kinds.count { $0 == "published" } == 3 && kinds.count { $0 == "rule-change" } == 11)
    #expect(kinds.count { $0.hasPrefix("extract") } == 4)
    #expect(rows.first?.contains("0.7241379310344828") == true)
  }

  @Test func theDocumentFollowsTheSchemaOfChecks() throws {
    let report = CheckReport(
      SampleChecks.counts,
      timeliness: SampleTimeliness.report,
      provenance: SampleChecks.provenance
    )
    let schema = try SchemaCheck(Data(contentsOf: Repository.url("docs/check.schema.json")))
    #expect(try schema.complaints(of: report.json()) == [])
    #expect(report.page.sections.map(\.id).suffix(2) == ["timeliness", "terms"])
  }
}

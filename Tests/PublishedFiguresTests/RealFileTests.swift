import AuditDocuments
import AuditSummaries
import AuditTestSupport
import Foundation
import Testing

@testable import PublishedFigures

/// The files of the 2024 release; the sums were counted with another program from the same bytes.
@Suite struct RealFileTests {
  private struct Sums: Equatable {
    var figures = 0
    var counted = 0
    var met = 0
    var unavailable = 0
  }

  private static let names = [
    "c2_children_in_need_assessments_duration_2014_to_2024.csv",
    "c4_children_in_need_section_47s_and_icpcs_2013_to_2024.csv", "d6_cpps_reviewed_within_timescales_2013_to_2024.csv",
  ]

  private func file(_ name: String) throws -> PublishedFile? {
    guard let url = Repository.sample("dfe-cin-statistics/\(name)") else { return nil }
    return try PublishedFile(SourceText(contentsOf: url, shownAs: name))
  }

  private func sums(_ file: PublishedFile, _ level: PublishedArea.Level) -> Sums {
    file.figures.reduce(into: Sums()) { sums, figure in
      guard figure.area.level == level else { return }
      switch figure.value {
      case .counts(let met, let counted):
        sums.figures += 1
        sums.met += met
        sums.counted += counted
      case .unavailable: sums.unavailable += 1
      }
    }
  }

  @Test func everyRowOfTheThreeFilesIsRead() throws {
    let expected: [[(Int, Int, Int, Int)]] = [
      [(11, 6_415_870, 5_366_630, 0), (121, 7_448_140, 6_235_680, 0), (1490, 6_084_000, 5_089_400, 181)],
      [(12, 874_040, 672_760, 0), (132, 1_004_650, 769_530, 0), (1752, 858_778, 660_669, 71)],
      [(12, 416_830, 383_290, 0), (132, 479_520, 442_930, 0), (1796, 414_486, 381_132, 27)],
    ]
    for (name, levels) in zip(Self.names, expected) {
      guard let file = try file(name) else { return }
      for (level, sum) in zip(PublishedArea.Level.allCases, levels) {
        #expect(
          sums(file, level) == Sums(figures: sum.0, counted: sum.1, met: sum.2, unavailable: sum.3),
          "\(name), \(level)"
        )
      }
    }
  }

  @Test func englandARegionAndAnAuthorityStandBesideEachOther() throws {
    let files = try Self.names.compactMap(file)
    guard files.count == 3 else { return }
    let figures = try PublishedFiles(files.reversed()).figures(beside: "North East,Durham", year: nil)
    #expect(
      figures.map(\.measure) == [TimelinessMeasure.assessments, .conferences, .reviews].flatMap { [$0, $0, $0] }
    )
    #expect(figures.prefix(3).map(\.area.name) == ["England", "North East", "County Durham"])
    #expect(Set(figures.map(\.year.ending)) == [2024])
    #expect(
      figures.map(\.value) == [
        .counts(met: 543_210, counted: 643_170), .counts(met: 29_390, counted: 36_070),
        .counts(met: 4376, counted: 5332), .counts(met: 57_580, counted: 72_250), .counts(met: 4500, counted: 5420),
        .counts(met: 698, counted: 844), .counts(met: 31_500, counted: 35_090), .counts(met: 2170, counted: 2330),
        .counts(met: 303, counted: 310),
      ]
    )
  }

  @Test func symbolsAndNamesWithCommasAreReadAsPublished() throws {
    let files = try Self.names.compactMap(file)
    guard files.count == 3 else { return }
    let figures = try PublishedFiles(files).figures(
      beside: "Kingston upon Hull, City of, Bournemouth, Christchurch and Poole, Hampshire, Hartlepool, Cumbria",
      year: 2024
    )
    #expect(figures.prefix(6).map(\.area.name).dropFirst().first == "Kingston upon Hull, City of")
    #expect(figures[1].value == .counts(met: 3507, counted: 5050))
    #expect(
      figures[3].value == .unavailable("'u' in Assessments_completed: not published, because the number is unreliable")
    )
    #expect(figures[4].share == nil && figures[5].value == .unavailable("the file has no row for it in this year"))
  }

  @Test func theHeadlineFileIsAnotherLayout() throws {
    guard let url = Repository.sample("dfe-cin-statistics/headline_figures_2013_to_2024.csv") else { return }
    #expect(throws: Problems.self) { try PublishedFile(SourceText(contentsOf: url)) }
  }
}

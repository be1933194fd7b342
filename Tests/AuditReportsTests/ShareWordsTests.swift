import AuditRules
import AuditSummaries
import Testing

@testable import AuditPages
@testable import AuditReports

/// The words of shares at their edges.
@Suite struct ShareWordsTests {
  private func clustered(_ files: [(met: Int, counted: Int)], frame: Int? = nil) throws -> String {
    var sums = FileSums()
    for file in files { sums.add(met: file.met, counted: file.counted) }
    let share = try #require(ClusteredShare(sums, frame: frame))
    return Words.share(share, smallestPercentage: 2).replacing("\u{A0}", with: " ")
  }

  @Test func aShareOfAllAnswersSaysWhyItHasNoInterval() throws {
    let files = [(met: 1, counted: 4), (met: 3, counted: 4)]
    #expect(try clustered([]) == "no answer was counted")
    #expect(try clustered([(1, 4)]) == "1 of 4 counted answers on 1 file is met")
    #expect(
      try clustered(files, frame: 2)
        == "4 of 8 counted answers on 2 files are met (50 %, every file of the frame was read)"
    )
    #expect(try clustered([(2, 4), (2, 4)]) == "4 of 8 counted answers on 2 files are met (50 %)")
    #expect(try clustered(files).hasPrefix("4 of 8 counted answers on 2 files are met (50 %, 95 % interval "))
  }

  @Test func theNounOfAPartGoesWithTheWhole() throws {
    for (met, counted, words) in [(0, 1, "0 of 1 file"), (1, 1, "1 of 1 file"), (1, 2, "1 of 2 files")] {
      let share = try #require(Share(met: met, counted: counted))
      let said = [
        Words.share(share, smallestPercentage: 5), Words.counts(share, of: "files", smallestPercentage: 5),
        Words.counts(ReleasedCount(met), of: ReleasedCount(counted), things: "files", smallestPercentage: 5),
      ]
      #expect(Set(said.map { $0.replacing("\u{A0}", with: " ") }) == [words])
    }
  }

  @Test func whereNoIntervalIsWantedTheCountsAndThePercentageStand() throws {
    var sums = FileSums()
    for file in [(met: 1, counted: 4), (met: 3, counted: 4)] { sums.add(met: file.met, counted: file.counted) }
    let share = try #require(ClusteredShare(sums))
    #expect(
      Words.share(share, hasInterval: false, smallestPercentage: 2).replacing("\u{A0}", with: " ")
        == "4 of 8 counted answers on 2 files are met (50 %)"
    )
  }

  @Test func everyShareThatIsPrintedIsNumbersInASpreadsheet() throws {
    let audits = SampleAudits(files: 14, seed: 3, drawn: [("North", 39, 6), ("South", 169, 8)])
    for audits in [audits, SampleAudits(files: 14, seed: 3)] {
      for frame in [nil, 14, 310] as [Int?] {
        let summary = audits.summary(frame: frame, smallest: 5)
        let shares = summary.items.compactMap(\.share) + Grade.allCases.compactMap { summary.gradeShares[$0] }
        for share in shares where share.counted > 0 {
          for words in [Words.share(share, smallestPercentage: 5), Words.counts(share, smallestPercentage: 5)] {
            #expect(PrintedCounts(words, as: .counts)?.parts[.first] == "\(share.met)", "\(words)")
          }
        }
        let answers = (summary.teams + summary.services).compactMap(\.answers) + [summary.answers].compactMap(\.self)
        for share in answers {
          let words = Words.share(share, smallestPercentage: 5)
          let parts = try #require(PrintedCounts(words, as: .counts), "\(words)").parts
          #expect(parts[.files] == "\(share.files)" && parts[.of] == "\(share.counted)")
          #expect((parts[.weighted] != nil) == (share.weighted != nil && share.files >= 5), "\(words)")
        }
      }
    }
  }

  @Test func belowTheSmallestNumberThereIsNeitherPercentageNorInterval() throws {
    let share = try #require(Share(met: 5, counted: 9))
    #expect(
      Words.percentage(share, smallestPercentage: 9) != nil && Words.interval(share, smallestPercentage: 9) != nil
    )
    #expect(Words.percentage(share, smallestPercentage: 10) == nil)
    #expect(Words.interval(share, smallestPercentage: 10) == nil)
  }
}

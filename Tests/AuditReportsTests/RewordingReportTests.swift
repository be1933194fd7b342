import AuditRules
import AuditSummaries
import Testing

@testable import AuditReports

/// Which question asks most to be reworded.
@Suite struct RewordingReportTests {
  private func reading(
    _ number: Int,
    apart: Int = 0,
    of pairs: Int = 0,
    settled: [SettlementCause] = [],
    overruled: Int = 0
  ) -> QuestionReading {
    var reading = QuestionReading(number: number, question: "Question \(number)?")
    for pair in 0..<pairs { reading.add(.met, pair < apart ? .notMet : .met, settled: nil, finding: nil) }
    for cause in settled { reading.add(.met, nil, settled: cause, finding: nil) }
    for _ in 0..<overruled { reading.add(.met, nil, settled: nil, finding: .notMet) }
    return reading
  }

  private func order(_ readings: [QuestionReading]) -> [String] {
    RewordingReport(readings, ofRound: "Case files", audits: 9, pairs: 6).rows.map { $0[1] }
  }

  @Test func whatModeratorsFoundUnclearComesFirst() {
    let readings = [
      reading(1, apart: 6, of: 6), reading(2, settled: [.questionUnclear]), reading(3, settled: [.readDifferently]),
    ]
    #expect(order(readings) == ["2", "1", "3"])
  }

  @Test func oneOfOneSaysLessThanFiveOfSix() {
    #expect(order([reading(1, apart: 1, of: 1), reading(2, apart: 5, of: 6)]) == ["2", "1"])
  }

  @Test func whatIsAlikeStaysInTheOrderOfTheChecklist() {
    let readings = [reading(3, overruled: 2), reading(2), reading(1), reading(4, overruled: 1)]
    #expect(order(readings) == ["3", "4", "1", "2"])
  }

  @Test func aRuleThatSawNothingWasNotOverruled() {
    var reading = QuestionReading(number: 1, question: "Question 1?")
    reading.add(.met, nil, settled: nil, finding: .notSeen)
    reading.add(.met, nil, settled: nil, finding: .met)
    #expect((reading.found, reading.overruled) == (1, 0) && !reading.isDoubted)
  }

  @Test func thePageCountsWhatNothingSpeaksAgainst() {
    let readings = [reading(1, apart: 1, of: 2), reading(2, of: 2), reading(3)]
    let text = RewordingReport(readings, ofRound: "Case files", audits: 3, pairs: 2).text(width: 200)
    #expect(text.contains("3 signed audits, 2 of them of cases that two auditors read."))
    #expect(text.contains("Of 3 questions nothing speaks against the wording of 2."))
    #expect(text.contains("1. Question 1?") && !text.contains("2. Question 2?"))
  }

  @Test func aRoundWithoutADoubtIsSaidToHaveNone() {
    let text = RewordingReport([reading(1, of: 2)], ofRound: "Case files", audits: 2, pairs: 2).text(width: 200)
    #expect(text.contains("No question was read in two ways, settled or answered otherwise than its rule had found."))
    #expect(!text.contains("What speaks for another wording"))
  }
}

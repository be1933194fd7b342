import AuditPages
import AuditSummaries
import Foundation
import Testing

@testable import AuditReports

/// Totals of two rounds are over the questions that both asked alike, and the page says how many these are.
@Suite struct SameQuestionsTests {
  private let first = SampleAudits(files: 22, seed: 1)
  private let second = SampleAudits(files: 24, seed: 2, questions: SampleAudits.laterQuestions)

  private var comparison: Comparison {
    first.compared(to: second, filesInBoth: 0, questions: SampleAudits.laterQuestions)
  }

  private func plain(_ comparison: Comparison) -> String {
    ComparisonReport(comparison, provenance: SampleAudits.provenance).page.text(width: 400)
      .replacing("\u{A0}", with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Met and counted answers of these audits to some questions.
  private func answers(_ audits: SampleAudits, _ items: Set<String>) -> (met: Int, counted: Int) {
    let all = audits.outcomes.flatMap { file in file.filter { items.contains($0.key) }.map(\.value) }
    return (all.count { $0 == .met }, all.count(where: \.isCounted))
  }

  @Test func totalsLeaveOutWhatWasRewordedAddedOrTakenAway() {
    let same = Set(SampleAudits.questions.map(\.item))
      .subtracting(["contingency", "advocate-offered", "interpreter-used"])
    let sides = [answers(first, same), answers(second, same)]
    let text = plain(comparison)
    #expect(same.count == 7 && text.contains("Over the 7 questions that both asked alike: in 2026-H1"))
    for side in sides { #expect(text.contains("\(side.met) of \(side.counted) counted answers on")) }
    #expect(
      text.contains(
        "In neither total are 4 questions: 2 asked only in 2026-H1, 1 asked only in 2026-H2 and 1 asked otherwise in the two."
      )
    )
    #expect(text.contains("taking 7 questions together"))
  }

  @Test func theMixOfServicesIsToldOverTheSameQuestions() throws {
    let text = plain(comparison)
    let share = try #require(comparison.levels.shares?.second.value)
    #expect(text.contains("Over the 7 questions that both asked alike"))
    #expect(text.contains("\(Int((100 * share).rounded())) % in 2026-H2. With the mix of services of 2026-H1"))
    let services = comparison.services.values
    #expect(services.reduce(0) { $0 + $1.first.counted } == comparison.levels.files.first.counted)
    #expect(services.reduce(0) { $0 + $1.second.met } == comparison.levels.files.second.met)
  }

  @Test func whereAllIsAskedAlikeThePageSaysThat() {
    let text = plain(first.compared(to: SampleAudits(files: 24, seed: 2), filesInBoth: 0))
    #expect(
      text.contains("Both asked them in the same words and with the same rules.") || text.contains("In neither total")
    )
    #expect(!text.contains("asked otherwise in the two"))
  }

  @Test func whereNothingIsAskedAlikeThereIsNoTotal() {
    let others = SampleAudits.questions.map { question in
      var other = question
      other.hash = "0123456789abcdef"
      other.words = "Worded anew: \(question.words)"
      return other
    }
    let text = plain(
      first.compared(to: SampleAudits(files: 24, seed: 2, questions: others), filesInBoth: 0, questions: others)
    )
    #expect(text.contains("No question was asked alike in both and counted, so there are no totals to compare."))
    #expect(!text.contains("taking"))
  }
}

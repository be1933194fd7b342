import AuditRules
import AuditSummaries
import AuditTestSupport

/// Invented second audits: what two auditors of one file gave.
enum SampleAgreement {
  /// About one answer in six differs, and one grade in four.
  static func counts(files: Int, seed: UInt64, items: Int = 10) -> AgreementCounts {
    var generator = SeededGenerator(seed: seed)
    var counts = AgreementCounts()
    for _ in 0..<files {
      var answers = AgreementTable<Outcome>()
      for _ in 0..<items {
        let first = outcome(&generator)
        answers.add(first, Int.random(in: 0..<5, using: &generator) == 0 ? outcome(&generator) : first)
      }
      let first: Grade = Bool.random(using: &generator) ? .good : .requiresImprovement
      let other: Grade = first == .good ? .requiresImprovement : .good
      let second = Int.random(in: 0..<4, using: &generator) == 0 ? other : first
      counts.add(answers: answers, grade: (first, second))
    }
    return counts
  }

  /// The prevalence paradox: of 40 files with one answer each, 36 met and met, 2 met and not met, 2 not met and met.
  static var paradox: AgreementCounts {
    var counts = AgreementCounts()
    for file in 0..<40 {
      var answers = AgreementTable<Outcome>()
      answers.add(file < 2 ? .notMet : .met, file >= 38 ? .notMet : .met)
      counts.add(answers: answers, grade: nil)
    }
    return counts
  }

  private static func outcome(_ generator: inout SeededGenerator) -> Outcome {
    let chances: [(Outcome, Int)] = [(.met, 50), (.partlyMet, 70), (.notMet, 80), (.notEvidenced, 94)]
    let draw = Int.random(in: 0..<100, using: &generator)
    return chances.first { draw < $0.1 }?.0 ?? .notApplicable
  }
}

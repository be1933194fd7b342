import AuditSummaries

extension Moderation {
  /// How each question was read in audits of a round, all made with one checklist; a version that words it otherwise is apart.
  public static func readings(of cases: [Moderation]) -> [QuestionReading] {
    var readings: [String: QuestionReading] = [:]
    for moderation in cases {
      for question in moderation.questions {
        let item = question.item
        let finding = moderation.counted.state.answers[item.id]?.answer.suggestion?.outcome
        readings[
          item.hash,
          default: QuestionReading(number: moderation.number(of: item), question: item.question)
        ].add(question.first, question.second, settled: question.settled?.settlement.cause, finding: finding)
      }
    }
    return readings.sorted { $0.key < $1.key }.map(\.value)
  }
}

import AuditSummaries

/// An answer as the index holds it: the numbers of its item and rule, and the codes of its outcomes.
struct AnswerRow: Equatable {
  var item: Int64
  var outcome: Int
  var isDormant: Bool
  var rule: Int64?
  var suggested: Int?
  var shown: Suggestion.Shown?

  /// The answers of a journal, in its order; nil where there is an item or a rule that has no number.
  static func all(of journal: IndexedJournal, _ numbers: IndexNumbers) -> [AnswerRow]? {
    var rows: [AnswerRow] = []
    rows.reserveCapacity(journal.answers.count)
    for answer in journal.answers {
      guard let item = numbers.items[answer.key] else { return nil }
      var row = AnswerRow(item: item, outcome: answer.outcome.code, isDormant: answer.isDormant)
      if let suggestion = answer.suggestion {
        guard let rule = numbers.rules[Tally.RuleKey(suggestion)] else { return nil }
        (row.rule, row.suggested, row.shown) = (rule, suggestion.outcome.code, suggestion.shown)
      }
      rows.append(row)
    }
    return rows
  }
}

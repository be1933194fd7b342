import AuditSummaries

/// An answer as the index holds it: the numbers of its item and rule, and the codes of its outcomes.
struct AnswerRow: Equatable {
  var item: Int64
  var outcome: Int
  var isDormant: Bool
  var rule: Int64?
  var suggested: Int?
  var shown: Suggestion.Shown?
}

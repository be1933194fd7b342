import AuditRules

/// The words of the cells that are answers and grades, with what each is taken for.
struct SuggestedWords {
  let outcomes: [HistorySuggestion.Word]
  let grades: [HistorySuggestion.Word]
  /// How many cells hold a word that is not shown.
  let rare: Int

  init(_ found: SuggestedColumns) {
    let grades = found.grades + [found.roles[.overall]].compactMap(\.self)
    let (ofAnswers, rareAnswers) = Self.words(found, found.answers) { HistoryWords.outcome($0)?.word }
    let (ofGrades, rareGrades) = Self.words(found, grades) { HistoryWords.grade($0)?.rawValue }
    (outcomes, self.grades, rare) = (ofAnswers, ofGrades, rareAnswers + rareGrades)
  }

  /// The words of some columns, the most frequent first.
  ///
  /// A word that is not known is shown where it is short and stands in several rows: else it may be what somebody wrote of a child.
  private static func words(
    _ found: SuggestedColumns,
    _ columns: [Int],
    meaning: (String) -> String?
  ) -> (shown: [HistorySuggestion.Word], rare: Int) {
    var cells: [String: Int] = [:]
    var rows: [String: Set<Int>] = [:]
    let (reference, day) = (found.roles[.reference], found.roles[.day])
    for row in found.table.rows where !found.table.isNoAudit(row, case: reference, day: day) {
      for column in columns {
        let key = HistoryWords.key(row[column])
        guard !key.isEmpty else { continue }
        cells[key, default: 0] += 1
        rows[key, default: []].insert(row.number)
      }
    }
    let shown = cells.filter { meaning($0.key) != nil || $0.key.count <= longest && (rows[$0.key]?.count ?? 0) > 1 }
    let rare = cells.filter { shown[$0.key] == nil }.reduce(0) { $0 + $1.value }
    let words = shown.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { HistorySuggestion.Word(key: $0.key, meaning: meaning($0.key), cells: $0.value) }
    return (words, rare)
  }

  private static let longest = 40
}

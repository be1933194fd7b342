import AuditRules

/// What stands in a column of an earlier list, whatever it is headed.
struct ColumnKind {
  /// How many cells hold something.
  let cells: Int
  /// Whether the form made the column and nobody answered it.
  let isOfTheForm: Bool
  private let answers: Int
  private let grades: Int
  private let numberedGrades: Int
  private let days: Int
  private let numbers: Int
  private let differ: Bool
  private let isOfFewWords: Bool
  private let isOfText: Bool
  private let grading: Bool

  init(_ column: Int, in table: HistoryTable) {
    let filled = table.rows.map { $0[column] }.filter { !$0.isEmpty }
    let keys = filled.map(HistoryWords.key)
    cells = filled.count
    answers = keys.count { HistoryWords.outcome($0) != nil }
    grades = keys.count { HistoryWords.grade($0) != nil }
    numberedGrades = keys.count(where: HistoryWords.isNumberedGrade)
    days = filled.count { HistoryDays(order: nil).read($0) != .none }
    numbers = filled.count { $0.contains(where: \.isNumber) }
    differ = Set(keys).count > 1
    isOfFewWords = Set(keys).count <= 8 && keys.allSatisfy { $0.count <= 40 } && Set(keys).count * 2 <= keys.count
    let numerals = filled.count { $0.contains(where: \.isNumber) && !$0.contains(where: \.isLetter) }
    let isVaried = Set(keys).count * 2 > keys.count || keys.contains { $0.count > 40 }
    let heading = table.headings.indices.contains(column) ? table.headings[column].lowercased() : ""
    let words = Set(heading.split { !$0.isLetter }.map(String.init))
    grading = !words.isDisjoint(with: Self.gradeWords)
    // A remark that stands again and again is a remark all the same.
    isOfText =
      !words.isDisjoint(with: Self.textWords) || isVaried && (days + numerals) * 10 < filled.count * 6
    isOfTheForm = Self.formColumns.contains(heading) || Self.formBeginnings.contains { heading.hasPrefix($0) }
  }

  /// Most cells are words for outcomes, or some are and the others are few words again and again; and more than are grades.
  var isAnswers: Bool { answers > grades && (isMost(answers) || isOfFewWords && answers * 4 >= cells) }
  /// Most cells are grades.
  var isGrades: Bool { isMost(grades) && grades >= answers }

  /// Sentences, or words of which most stand once: what people wrote.
  var isText: Bool { isOfText && !isAnswers && !isGrades }
  /// Few words again and again under a heading that speaks of a grade, though none is a known grade.
  var isPerhapsGrades: Bool { isOfFewWords && grading && !isAnswers && !isGrades }
  /// Few words again and again, though none is a known answer.
  var isPerhapsAnswers: Bool { isOfFewWords && !isOfText && !isAnswers && !isGrades }

  func mayBe(_ role: HistoryRole) -> Bool {
    switch role {
    case .reference: isMost(numbers) && !isMost(days)
    case .day: isMost(days)
    case .team: cells > 0
    case .auditor: differ
    case .overall: isGrades || isMost(numberedGrades)
    }
  }

  private func isMost(_ some: Int) -> Bool { cells > 0 && some * 10 >= cells * 6 }

  private static let gradeWords: Set<String> = [
    "grade", "grades", "graded", "grading", "judgement", "judgment", "rating",
  ]
  private static let textWords: Set<String> = [
    "comment", "comments", "evidence", "explain", "feedback", "narrative", "note", "notes", "reason", "reasons",
    "remark",
    "remarks",
  ]

  /// What Microsoft Forms puts beside the answers.
  private static let formColumns: Set<String> = [
    "id", "start time", "completion time", "email", "name", "last modified time", "total points", "quiz feedback",
    "grade posted time", "language",
  ]
  private static let formBeginnings = ["points -", "points \u{2013}", "feedback -", "feedback \u{2013}"]
}

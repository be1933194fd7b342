import AuditSummaries

/// Matches headings with the items and sections of a checklist, by their wordings.
struct SuggestedMatches {
  private let asked: AskedQuestions
  private let nearness: WordingNearness

  init(_ asked: AskedQuestions) {
    self.asked = asked
    nearness = WordingNearness(asked.questions.map(\.wording))
  }

  /// What each column could be the answer to; an item is surely one column's only.
  func items(of columns: [String], headings: [[String]], doubtful: Set<String>) -> [HistorySuggestion.Matched] {
    settled(
      zip(columns, headings).map { column, headings in
        let one = matched(
          column,
          headings: headings,
          asked.questions.map { one in (one.item, one.wording, headings.map { near($0, one) }.max() ?? 0) }
        )
        return doubtful.contains(column) ? one.asAQuestion : one
      }
    )
  }

  /// Which section each column of grades could be of.
  func sections(of columns: [String], doubtful: Set<String>) -> [HistorySuggestion.Matched] {
    settled(
      columns.map { column in
        let one = matched(
          column,
          headings: [column],
          asked.sections.map { ($0.id, $0.title, nearness.between(column, $0.title)) }
        )
        return doubtful.contains(column) ? one.asAQuestion : one
      }
    )
  }

  /// Whether one of some headings is near enough to the wording of an item to be taken for it.
  func isWording(_ headings: [String]) -> Bool {
    headings.contains { heading in asked.questions.contains { near(heading, $0) >= Self.enough } }
  }

  private func near(_ heading: String, _ question: AskedQuestions.Question) -> Double {
    let wordings = [question.wording] + question.others
    if wordings.contains(where: { SameWording.key($0) == SameWording.key(heading) }) { return 1 }
    let words = wordings.map { nearness.between(heading, $0) }.max() ?? 0
    // The name of an item says in short what it asks, and is not what was asked: it is never enough.
    return min(0.99, max(words, Self.enough * 0.9 * nearness.between(heading, question.item)))
  }

  private func matched(
    _ column: String,
    headings: [String],
    _ all: [(id: String, wording: String, nearness: Double)]
  ) -> HistorySuggestion.Matched {
    let near = all.enumerated().filter { $0.element.nearness >= Self.least }
      .sorted { ($1.element.nearness, $0.offset) < ($0.element.nearness, $1.offset) }
      .map {
        HistorySuggestion.Candidate(
          id: $0.element.id,
          wording: $0.element.wording,
          nearness: $0.element.nearness,
          isTurned: $0.element.nearness < 1 && Negation.differs(headings[0], $0.element.wording)
        )
      }
    let isAhead = near.count < 2 || near[0].nearness - near[1].nearness >= Self.ahead || near[0].nearness == 1
    let isSure = near.first.map { $0.nearness >= Self.enough && isAhead && !$0.isTurned } ?? false
    return HistorySuggestion.Matched(column: column, candidates: Array(near.prefix(3)), isSure: isSure)
  }

  /// Where two columns would answer one item, the nearer does; of two that are as near neither surely does.
  private func settled(_ all: [HistorySuggestion.Matched]) -> [HistorySuggestion.Matched] {
    all.indices.map { place in
      var one = all[place]
      guard one.isSure, let first = one.candidates.first else { return one }
      one.isSure = all.indices.allSatisfy { other in
        other == place || !all[other].isSure || all[other].candidates.first?.id != first.id
          || (all[other].candidates.first?.nearness ?? 0) < first.nearness
      }
      return one
    }
  }

  /// Below this a likeness is chance, and is not shown.
  private static let least = 0.2
  /// From here on a heading is taken for a wording, where no other is nearly as near.
  private static let enough = 0.6
  private static let ahead = 0.1
}

extension HistorySuggestion.Matched {
  /// The same, for a person to decide.
  fileprivate var asAQuestion: Self { Self(column: column, candidates: candidates, isSure: false) }
}

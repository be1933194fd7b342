extension Judgement {
  /// Judges the contingency of each plan that had not ended on the extract's date.
  ///
  /// - Parameters:
  ///   - caseFile: the facts.
  ///   - blank: what it means that a plan has none.
  ///   - judge: the statement on its words.
  /// - Returns: the statements on all of them, or what it means that there is no plan.
  static func contingencies(
    of caseFile: CaseFile,
    whenBlank blank: Outcome = .notEvidenced,
    _ judge: (String) -> Occurrence
  ) -> Judgement {
    .each(
      of: caseFile.plans,
      called: "plans",
      whenEmpty: (.notApplicable, "there is no current plan on the file")
    ) { plan in
      if let ended = plan.ended.value, caseFile.extracted.value.map({ ended <= $0 }) ?? true { return nil }
      switch plan.contingency {
      case .notSeen: return .contingency(.notSeen, "the extract does not carry the plan's contingency", plan.place)
      case .empty(let place): return .contingency(blank, "the plan has no contingency", place)
      case .value(let text, let place):
        var occurrence =
          Wording(text).isBlank ? Occurrence.contingency(blank, "the plan has no contingency") : judge(text)
        occurrence.places = [place]
        return occurrence
      }
    }
  }
}

extension Occurrence {
  /// A statement on what a plan says for the case that things do not change.
  static func contingency(
    _ outcome: Outcome,
    _ reason: String,
    _ place: Place? = nil,
    spans: [Span] = []
  ) -> Occurrence {
    Occurrence(subject: "contingency", outcome: outcome, reason: reason, places: Places(place), spans: spans)
  }
}

extension CaseFile {
  /// A file for examples: one plan that runs, with this contingency.
  static func running(_ contingency: Fact<String>) -> CaseFile {
    CaseFile(plans: [Plan(ended: .empty, contingency: contingency)])
  }
}

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

/// What the words of a contingency come to, however many they are.
enum ContingencyWords {
  /// They fill the box: "N/A - not required at this time", "see core group minutes", "to be agreed at the next meeting".
  case filler
  /// Too few to say anything, and no step: "More support."
  case few(Int)
  /// A step, "Call 999 and then EDT", or a sentence.
  case said

  init(_ wording: Wording) {
    let reading = PlanWording(wording)
    let count = wording.words.count
    if reading.isPlaceholder || Filler(wording.words).isAll {
      self = .filler
    } else if count < 6, !reading.aspects.contains(.what), !DecisionWording(wording).aspects.contains(.decision) {
      self = .few(count)
    } else {
      self = .said
    }
  }

  /// How they decide, for the pages of the rules that use them.
  static let how =
    "Words that fill the box, such as \"see minutes\" or \"to be agreed\", are not evidenced; fewer than six that name no step are "
    + "partly met."
}

extension Occurrence {
  /// Words that fill the box.
  static let filledContingency = contingency(.notEvidenced, "the words in the box do not say what will happen")

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

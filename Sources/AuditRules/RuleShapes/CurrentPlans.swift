extension Decision {
  /// The presence shape for each outcome of the plans that run.
  static func eachOutcome(
    _ what: String,
    share: Threshold,
    words: @escaping @Sendable (PlanOutcome) -> Fact<String>
  ) -> Decision {
    eachPart("outcome", what, of: .what, share: share) { plan in
      guard case .value(let outcomes, let place) = plan.outcomes else {
        return plan.outcomes.isSeen ? .empty(plan.place) : .notSeen
      }
      return .value(outcomes.map(words), place)
    }
  }

  /// The presence shape for each action of the plans that run.
  static func eachAction(
    _ what: String,
    share: Threshold,
    words: @escaping @Sendable (PlanAction) -> Fact<String>
  ) -> Decision {
    eachPart("action", what, of: .state, share: share) { plan in
      guard case .value(let outcomes, let place) = plan.outcomes else {
        return plan.outcomes.isSeen ? .empty(plan.place) : .notSeen
      }
      guard outcomes.allSatisfy(\.actions.isSeen) else { return .notSeen }
      return .value(outcomes.flatMap { $0.actions.value ?? [] }.map(words), place)
    }
  }

  private static func eachPart(
    _ name: String,
    _ what: String,
    of kind: Unrecorded.Kind,
    share: Threshold,
    _ recordings: @escaping @Sendable (Plan) -> Fact<[Fact<String>]>
  ) -> Decision {
    Decision(
      shape: .presence,
      how: [
        "Each \(name) of a plan that runs is one occurrence: anything recorded is met; a blank is not evidenced, and neither are words that "
          + "record nothing, such as \"n/a\" or \"see minutes\".",
        "A plan without any \(name) is not evidenced.",
      ]
    ) { caseFile, settings in
      let judged = Judgement.plans(of: PlanKind.allCases, in: caseFile, whenNone: "no plan on the file runs") { plan in
        guard plan.ended.value == nil else { return [] }
        let about = plan.started.value.map { "the plan of \($0.inWords)" } ?? "the plan"
        func stated(_ subject: String, _ outcome: Outcome, _ reason: Reason, _ place: Place?) -> Occurrence {
          Occurrence(what: .words(subject), outcome: outcome, why: reason, places: Places(place ?? plan.place))
        }
        let all = recordings(plan)
        guard let recordings = all.value, !recordings.isEmpty else {
          return [
            all.isSeen
              ? stated("\(name)s of \(about)", .notEvidenced, "the plan has no \(name)s", all.place)
              : stated("\(name)s of \(about)", .notSeen, "the extract does not show the \(name)s of the plan", nil)
          ]
        }
        return recordings.enumerated().map { index, words in
          let subject = "\(name) \(index + 1) of \(about)"
          return switch words.recording {
          case .held(let place) where words.saysNothing(kind):
            stated(subject, .notEvidenced, .joined("the words on the file say nothing of ", what), place)
          case .held(let place): stated(subject, .met, .joined("the file records ", what), place)
          case .blank(let place): stated(subject, .notEvidenced, .joined("the file does not record ", what), place)
          case .notSeen: stated(subject, .notSeen, .joined("the extract does not show ", what), nil)
          }
        }
      }
      guard case .occurrences(let all, _) = judged else { return judged }
      return .occurrences(all, metShare: share.value(in: settings))
    }
  }
}

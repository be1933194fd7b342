extension Judgement {
  /// Judges each plan of some kinds, or says that there is none.
  ///
  /// Inlined, because the closure of a rule that is passed to it would hold a copy of the case file.
  ///
  /// - Parameters:
  ///   - kinds: the kinds of plan that the rule is about.
  ///   - caseFile: the facts.
  ///   - reasonWhenNone: why the rule does not apply where the file holds no such plan.
  ///   - judge: the statements on one plan; none for a plan that the rule leaves out.
  /// - Returns: the statements on all of them, or what it means that there is none.
  @inline(__always) static func plans(
    of kinds: [PlanKind],
    in caseFile: CaseFile,
    whenNone reasonWhenNone: String,
    _ judge: (Plan) -> [Occurrence]
  ) -> Judgement {
    guard case .value(let plans, let place) = caseFile.plans else {
      guard let place = caseFile.plans.place else { return .whole(.notSeen, reason: "the extract has no plans") }
      return .whole(noneOf: kinds, in: caseFile, reasonWhenNone, place)
    }
    var occurrences: [Occurrence] = []
    for plan in plans {
      if let kind = plan.kind.value {
        if kinds.contains(kind) { occurrences += judge(plan) }
      } else {
        let reason = "the extract does not show which kind of plan it is"
        occurrences.append(
          Occurrence(subject: "plan", outcome: .notSeen, reason: reason, places: Places(plan.place))
        )
      }
    }
    guard occurrences.isEmpty else { return .occurrences(occurrences) }
    return .whole(noneOf: kinds, in: caseFile, reasonWhenNone, place)
  }

  /// What it means that a file holds no plan of some kinds: there is none, or its source has no such plans at all.
  static func whole(
    noneOf kinds: [PlanKind],
    in caseFile: CaseFile,
    _ reasonWhenNone: String,
    _ place: Place
  ) -> Judgement {
    guard kinds.allSatisfy(caseFile.holds) else {
      return .whole(.notSeen, reason: "the extract does not hold every kind of plan that this is about")
    }
    return .whole(.notApplicable, reason: .words(reasonWhenNone), places: Places(place))
  }
}

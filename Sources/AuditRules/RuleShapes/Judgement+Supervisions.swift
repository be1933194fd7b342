extension Judgement {
  /// Judges each decision of each supervision, or says that there is none.
  ///
  /// Inlined, because the closure of a rule that is passed to it would hold a copy of the case file.
  ///
  /// - Parameters:
  ///   - caseFile: the facts.
  ///   - days: working days within which a decision is to be on the child's file.
  ///   - share: the share of the decisions that is asked for.
  ///   - judge: the statement on one decision.
  /// - Returns: the statements on all of them, or what it means that there is none.
  @inline(__always) static func supervised(
    _ caseFile: CaseFile,
    days: Int,
    share: Double,
    _ judge: (SupervisedDecision) -> Occurrence
  ) -> Judgement {
    guard case .value(let supervisions, _) = caseFile.supervisions, !supervisions.isEmpty else {
      guard let place = caseFile.supervisions.place else {
        return .whole(.notSeen, reason: "the extract has no supervisions")
      }
      return Judgement.whole(.notEvidenced, reason: "there is no supervision on the file", places: [place])
        .orNotSeen(in: [.supervisions], of: caseFile)
    }
    var occurrences: [Occurrence] = []
    for supervision in supervisions {
      let name = supervision.held.value.map { "the supervision on \($0.inWords)" } ?? "the supervision"
      func without(_ outcome: Outcome, _ reason: String, _ place: Place) {
        occurrences.append(
          Occurrence(subject: "decisions of \(name)", outcome: outcome, reason: reason, places: [place])
        )
      }
      switch supervision.decisions {
      case .notSeen:
        without(.notSeen, "the extract does not show the decisions of the supervision", supervision.place)
      case .value(let decisions, _) where !decisions.isEmpty:
        for (index, decision) in decisions.enumerated() {
          let supervised = SupervisedDecision(
            subject: "decision \(index + 1) of \(name)",
            decision: decision,
            held: supervision.held,
            extracted: caseFile.extracted,
            days: days
          )
          occurrences.append(judge(supervised))
        }
      case .empty(let place), .value(_, let place):
        without(.notEvidenced, "the supervision has no decisions", place)
      }
    }
    return .occurrences(occurrences, metShare: share)
  }
}

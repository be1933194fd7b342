import AuditPlanning
import AuditRules
import AuditStore
import CaseExtracts

extension RoundDraft {
  /// The plan as it is kept.
  var round: Round {
    Round(
      id: wish.name,
      title: wish.title,
      period: wish.period,
      checklist: wish.checklist,
      frame: frame,
      described: wish.described,
      seed: wish.seed,
      draw: draw,
      auditors: auditors.map(auditor),
      allocation: allocation,
      due: wish.due
    )
  }

  /// The whole list in the order of the draw, those left out at the end.
  var listed: ListedFrame {
    var cases: [ListedCase] = []
    for (name, members) in frame.strata {
      cases += members.enumerated().map { listed($1.reference, stratum: name, rank: $0 + 1, leftOut: "") }
    }
    cases += frame.leftOut.map { listed($0.reference, stratum: "", rank: nil, leftOut: $0.reason.inWords) }
    return ListedFrame(day: wish.day, cases: cases)
  }

  /// The council's numbers of all cases of the list by pseudonym, for the look-up beside the key.
  var numbers: [String: String] { entries.mapValues(\.number) }

  /// Who belongs to a team that holds cases of the frame is a peer of the others; who belongs to none is independent.
  private func auditor(_ entry: AuditorList.Entry) -> Auditor {
    let holding = frame.cases.reduce(into: Set<TeamName>()) { $0.formUnion($1.ties.teams) }
    return Auditor(
      id: entry.planned.id,
      team: entry.planned.teams.map(\.shown).sorted().joined(separator: "; "),
      role: entry.role.isEmpty ? "not recorded" : entry.role,
      relation: entry.planned.teams.isDisjoint(with: holding) ? .independent : .peer,
      worker: entry.planned.worker
    )
  }

  private func listed(_ reference: String, stratum: String, rank: Int?, leftOut: String) -> ListedCase {
    let entry = entries[reference]
    return ListedCase(
      reference: reference,
      stratum: stratum.isEmpty ? entry?.planned.stratum ?? "" : stratum,
      team: entry?.team ?? "",
      service: entry?.service ?? "",
      worker: entry?.worker ?? "",
      rank: rank,
      leftOut: leftOut
    )
  }
}

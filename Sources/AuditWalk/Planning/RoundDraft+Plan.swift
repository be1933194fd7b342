import AuditPlanning
import AuditRules
import AuditStore
import CaseExtracts

extension RoundDraft {
  /// The plan as it is kept.
  var round: Round {
    var round = Round(
      id: wish.name,
      title: wish.title,
      period: wish.period,
      checklist: wish.checklist,
      frame: frame,
      described: wish.described
        + [scopeInWords, wish.stratum.map { "divided by \($0)" }].compactMap(\.self)
        .map { ", \($0)" }.joined(),
      seed: wish.seed,
      draw: draw,
      auditors: auditors.map(auditor),
      allocation: allocation,
      due: wish.due,
      lease: wish.lease
    )
    round.reaudit = wish.reaudit
    if let again = wish.again { round.frame = again.frame }
    return round
  }

  /// The whole list in the order of the draw, those left out at the end.
  static func listed(_ frame: SamplingFrame, _ entries: [String: CaseList.Entry], on day: Day) -> ListedFrame {
    func listed(_ reference: String, stratum: String, rank: Int? = nil, leftOut: String = "") -> ListedCase {
      let entry = entries[reference]
      return ListedCase(
        reference: reference,
        stratum: stratum.isEmpty ? entry?.planned.stratum ?? "" : stratum,
        team: entry?.team ?? "",
        service: entry?.service ?? "",
        worker: entry?.worker ?? "",
        rank: rank,
        leftOut: leftOut,
        family: entry?.planned.siblings ?? "",
        ties: entry?.planned.ties ?? CaseTies()
      )
    }
    var cases: [ListedCase] = []
    for (name, members) in frame.strata {
      cases += members.enumerated().map { listed($1.reference, stratum: name, rank: $0 + 1) }
    }
    cases += frame.leftOut.map { listed($0.reference, stratum: "", leftOut: $0.reason.inWords) }
    return ListedFrame(day: day, cases: cases)
  }

  /// The council's numbers of all cases of the list by pseudonym, for the look-up beside the key.
  var numbers: [String: String] { entries.mapValues(\.number).filter { !$0.value.isEmpty } }

  /// How an auditor stands to the teams; where the list does not say, as role and team let assume.
  func relation(_ entry: AuditorList.Entry) -> AuditorRelation {
    let holding = frame.cases.reduce(into: Set<TeamName>()) { $0.formUnion($1.ties.teams) }
    return entry.relation
      ?? AuditorRelation(
        assumedOf: entry.role,
        teams: entry.planned.teams.map(\.shown),
        holdingCases: holding.contains { held in entry.planned.teams.contains(where: held.isLikely) }
      )
  }

  private func auditor(_ entry: AuditorList.Entry) -> Auditor {
    Auditor(
      id: entry.planned.id,
      team: entry.planned.teams.map(\.shown).sorted().joined(separator: "; "),
      role: entry.role.isEmpty ? "not recorded" : entry.role,
      relation: relation(entry),
      workers: entry.planned.workers,
      most: entry.planned.most,
      away: entry.planned.away
    )
  }
}

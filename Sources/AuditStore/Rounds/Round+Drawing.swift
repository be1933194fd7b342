import AuditPlanning
import AuditRules

extension Round {
  /// Makes the plan of a round that was drawn and given to auditors.
  ///
  /// - Parameters:
  ///   - id: the name of its folder.
  ///   - title: what people call it.
  ///   - period: the time it belongs to.
  ///   - checklist: the checklist its audits use.
  ///   - frame: what it was drawn from.
  ///   - described: what that is, in a sentence.
  ///   - seed: the number that the draw began with.
  ///   - draw: the sample and its reserves.
  ///   - auditors: who audits.
  ///   - allocation: who audits which case.
  ///   - due: the day by which its audits should be signed.
  ///   - lease: after how many days without an entry an audit may be given to another.
  public init(
    id: String,
    title: String,
    period: Period,
    checklist: ChecklistVersion,
    frame: SamplingFrame,
    described: String,
    seed: Int,
    draw: Draw,
    auditors: [Auditor],
    allocation: AllocationPlan,
    due: Day?,
    lease: Int?
  ) {
    let seconds = allocation.audits.filter(\.isSecond).count
    self.init(
      id: id,
      title: title,
      period: period,
      checklist: checklist,
      frame: Frame(
        size: frame.cases.count,
        described: described,
        strata: draw.parts.filter { !$0.name.isEmpty }.map { Frame.FrameStratum(name: $0.name, size: $0.frame) }
      ),
      seed: seed,
      sample: draw.sample.map { SampledCase(reference: $0.reference, stratum: Self.named($0)) },
      replacements: draw.reserves.map {
        Replacement(reference: $0.reference, replaces: nil, stratum: Self.named($0))
      },
      auditors: auditors,
      allocations: allocation.audits.map {
        Allocation(reference: $0.reference, auditor: $0.auditor, isSecond: $0.isSecond)
      },
      secondAudits: seconds > 0 ? Double(seconds) / Double(max(1, draw.sample.count)) : nil,
      suggestion: .after,
      smallestPercentage: 10,
      targets: [:],
      reaudit: nil,
      due: due,
      lease: lease
    )
  }

  /// The part that a case was drawn from; nil where the frame was not divided.
  private static func named(_ drawn: Draw.DrawnCase) -> String? { drawn.stratum.isEmpty ? nil : drawn.stratum }
}

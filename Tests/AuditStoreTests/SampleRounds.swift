import AuditRules
import Testing

@testable import AuditStore

extension Round {
  /// An invented round of which only what is said is planned.
  static func sample(
    _ id: String,
    _ period: String = "2026-H1",
    checklist: String = "child-protection-plan",
    frame: Frame? = nil,
    cases: [String] = [],
    replacements: [Replacement] = [],
    allocations: [Allocation] = [],
    smallestPercentage: Int = 10,
    targets: [String: Double] = [:],
    reaudit: Reaudit? = nil,
    due: Day? = nil
  ) throws -> Round {
    Round(
      id: id,
      title: "The round \(id)",
      period: try #require(Period(period)),
      checklist: ChecklistVersion(id: checklist, version: 2),
      frame: frame,
      seed: nil,
      sample: cases.map { SampledCase(reference: $0, stratum: nil) },
      replacements: replacements,
      auditors: [],
      allocations: allocations,
      secondAudits: nil,
      suggestion: .after,
      smallestPercentage: smallestPercentage,
      targets: targets,
      reaudit: reaudit,
      due: due
    )
  }
}

extension Selection {
  /// A period by its name.
  static func of(_ period: String) throws -> Selection { .period(try #require(Period(period))) }
}

import AuditRules

/// A planned set of audits, as `audits/<round>/round.yaml` says it.
public struct Round: Hashable, Sendable {
  /// The name of its folder.
  public var id: String

  /// What people call it.
  public var title: String

  /// The time it belongs to.
  public var period: Period

  /// The checklist its audits use.
  public var checklist: ChecklistVersion

  /// What the sample was drawn from, where that is known.
  public var frame: Frame?

  /// The number the drawing began with, so that it can be repeated.
  public var seed: Int?

  /// The cases drawn, in the order drawn.
  public var sample: [SampledCase]

  /// Cases drawn to stand in, in their rank, and which case each has replaced.
  public var replacements: [Replacement]

  /// Who audits.
  public var auditors: [Auditor]

  /// Who audits which case.
  public var allocations: [Allocation]

  /// The share of cases that a second auditor reads too, 0 to 1.
  public var secondAudits: Double?

  /// When the finding of a rule is shown beside a question.
  public var suggestion: SuggestionTiming

  /// The smallest number of counted files for which a percentage is written; below it, words.
  public var smallestPercentage: Int

  /// The share that each item should reach, 0 to 1, set beforehand.
  public var targets: [String: Double]

  /// What it audits again.
  public var reaudit: Reaudit?

  /// The day by which its audits should be signed.
  public var due: Day?

  /// After how many days without an entry an audit that was begun may be given to another; nil for never.
  public var lease: Int?

  /// Whether the page for those who work with the child names who signed.
  public var namesAuditor = false

  /// The audits that were given to another because nothing was written in them for as long as the lease allows.
  public var takenBack: [TakenBack] = []

  /// The sampled cases that stand, replaced ones exchanged for those that replace them.
  public var cases: [String] {
    var standing: [String: String] = [:]
    for replacement in replacements {
      if let replaced = replacement.replaces { standing[replaced] = replacement.reference }
    }
    return sample.map { drawn in
      var reference = drawn.reference
      // One that stood in can be replaced in its turn.
      for _ in replacements { reference = standing[reference] ?? reference }
      return reference
    }
  }

  /// The auditor of this name.
  public func auditor(_ id: String) -> Auditor? { auditors.first { $0.id == id } }

  /// The cases that an auditor is to read, in the order allocated.
  public func allocations(of auditor: String) -> [Allocation] { allocations.filter { $0.auditor == auditor } }

  /// That an audit was taken from an auditor who does not have it again; nil where it was not.
  public func takenBack(_ reference: String, from auditor: String) -> TakenBack? {
    guard !allocations(of: auditor).contains(where: { $0.reference == reference }) else { return nil }
    return takenBack.last { $0.reference == reference && $0.auditor == auditor }
  }

  /// The case that stands in for one that was replaced; nil where none does.
  public func standsIn(for reference: String) -> String? {
    replacements.first { $0.replaces == reference }?.reference
  }

  /// Whether the plan names a case or named it: one that was drawn and replaced, one that waits, and one that is given to somebody.
  public func names(_ reference: String) -> Bool {
    sample.contains { $0.reference == reference } || replacements.contains { $0.reference == reference }
      || allocations.contains { $0.reference == reference }
  }

  /// How many of the cases drawn were replaced; one that stood in and was replaced in its turn was not drawn for the sample.
  public var replacedOfSample: Int {
    let drawn = Set(sample.map(\.reference))
    return Set(replacements.compactMap(\.replaces)).intersection(drawn).count
  }

  /// The stratum that a case was drawn from; a replacement has its own, or that of the case it replaces.
  public func stratum(of reference: String) -> String? {
    let replacement = replacements.first { $0.reference == reference }
    if let stratum = replacement?.stratum { return stratum }
    if let replaced = replacement?.replaces { return stratum(of: replaced) }
    return sample.first { $0.reference == reference }?.stratum
  }

  /// The names of all strata that the sample was drawn from: those of the frame, or those that its cases name.
  public var strataNames: [String] {
    if let frame, !frame.strata.isEmpty { return frame.strata.map(\.name) }
    return Set(sample.compactMap(\.stratum)).sorted()
  }

  /// The replacements that replace a case although others of their stratum stand before them on the list and wait.
  public var outOfTurn: [Replacement] {
    var waiting: Set<String?> = []
    return replacements.filter { replacement in
      let stratum = stratum(of: replacement.reference)
      guard replacement.replaces != nil else {
        waiting.insert(stratum)
        return false
      }
      // One that waits, of a stratum that nobody wrote down, may have been meant for any.
      return waiting.contains(stratum) || waiting.contains(nil)
    }
  }
}

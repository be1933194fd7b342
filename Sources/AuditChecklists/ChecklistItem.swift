import AuditDocuments
import AuditRules

/// One question of a checklist.
public struct ChecklistItem: Hashable, Sendable {
  /// The permanent name, for example `outcomes-smart`.
  public let id: String
  /// The label of the published criterion it follows, for example `PLN01`.
  public let ref: String?
  /// The rule that brings evidence, with the thresholds set for it.
  public let rule: RuleUse?
  /// The question as it is put to the auditor.
  public let question: String
  /// What to look for on the file.
  public let lookFor: String?
  /// Facts of the extract to show beside the question, for example `assessments.analysis`.
  public let show: [String]
  /// The outside sentence it rests on, where it does not rest on its rule's sources.
  public let standard: Standard?
  /// The highest grade that is left where this item is not met or not evidenced.
  public let limits: Grade?
  /// Whether the rule's answer stands unless the auditor overrules it.
  public let answeredByRule: Bool
  /// The earlier answer on which this item depends.
  public let onlyIf: Condition?

  /// That it is not asked for a while, with the reason; only where a council's overlay says so.
  public let waiver: Waiver?

  /// A rule with the thresholds a checklist sets for it.
  public struct RuleUse: Hashable, Sendable {
    /// The identifier of the rule.
    public let identifier: String
    /// The revision of the rule that this program has.
    public let revision: Int
    /// The thresholds set.
    public let settings: [String: Double]
  }

  /// An earlier item and the outcomes under which this one is asked.
  public struct Condition: Hashable, Sendable {
    /// The identifier of the earlier item.
    public let item: String
    /// The outcomes of that item under which this one is asked.
    public let outcomes: Set<Outcome>
  }

  /// The item with what an overlay changes in it; nothing where that leaves it as it is.
  func with(
    ask: String? = nil,
    lookFor: String? = nil,
    show: [String] = [],
    rule: RuleUse? = nil,
    limits: Grade? = nil,
    waiver: Waiver? = nil
  ) -> ChecklistItem {
    ChecklistItem(
      id: id,
      ref: ref,
      rule: rule ?? self.rule,
      question: ask ?? question,
      lookFor: lookFor ?? self.lookFor,
      show: show.isEmpty ? self.show : show,
      standard: standard,
      limits: limits ?? self.limits,
      answeredByRule: answeredByRule,
      onlyIf: onlyIf,
      waiver: waiver
    )
  }

  /// The item once its waiver is over.
  var asked: ChecklistItem { with() }

  /// The fingerprint over wording, rule revision and thresholds: 16 hexadecimal digits.
  ///
  /// Two answers may be compared where it is the same, whatever the versions of the checklists, and where it differs in
  /// nothing but the revision of the rule.
  public var hash: String { hash(underRevision: rule?.revision ?? 0) }

  /// The fingerprints under which answers to these words may have been kept, the newest last.
  var hashes: [String] { (rule.map { 1...max($0.revision, 1) } ?? 0...0).map(hash(underRevision:)) }

  /// Whether an answer kept under a fingerprint is one to these words, whatever the revision of the rule was then.
  public func wasAsked(as hash: String) -> Bool { hashes.contains(hash) }

  /// The fingerprint under an earlier revision of its rule, as answers that were given then carry it.
  func hash(underRevision revision: Int) -> String {
    var parts = ["caseaudit-item/1", question, lookFor ?? ""]
    if let rule {
      parts.append("\(rule.identifier)/\(revision)")
      parts += rule.settings.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    }
    return String(ContentDigest.sha256Hex(of: parts.joined(separator: "\u{1F}")).prefix(16))
  }
}

import AuditRules

/// What rules say of whole extracts, counted case by case so that no case has to be kept.
public struct CheckCounts: Sendable {
  /// The counts of one rule.
  public struct RuleCounts: Hashable, Sendable {
    /// The identifier of the rule.
    public let rule: String
    /// Its question.
    public let question: String
    /// Its revision.
    public let revision: Int
    /// The outcomes of cases: the worst counted occurrence of each.
    public var cases = OutcomeCounts()
    /// The outcomes of occurrences, as official statistics count them.
    public var occurrences = OutcomeCounts()
    /// What the rule judges one by one, where it reads texts.
    public let things: String?
    /// What the texts name and what they leave unnamed, by occurrence.
    public var aspects = AspectCounts()
    /// The same by case: named where the share of the texts that the rule asks for names it.
    public var caseAspects = AspectCounts()

    /// Makes counts of nothing for a rule.
    public init(rule: String, question: String, revision: Int, things: String? = nil) {
      self.rule = rule
      self.things = things
      self.question = question
      self.revision = revision
    }
  }

  /// The cases counted.
  public private(set) var cases = 0
  /// The counts of each rule, in the order in which the rules were given.
  public var rules: [RuleCounts] { byTeam.values.reduce(into: empty) { Self.add($1, to: &$0) } }

  private let empty: [RuleCounts]
  private var byTeam: [String: [RuleCounts]] = [:]

  /// Makes counts of nothing for the rules that are run.
  public init(rules: [Rule]) {
    self.init(
      counting: rules.map {
        RuleCounts(
          rule: $0.identifier,
          question: $0.question,
          revision: $0.revision,
          things: $0.decision.things
        )
      }
    )
  }

  /// Makes counts of nothing for rules by their names.
  init(counting rules: [RuleCounts]) {
    empty = rules
  }

  /// The counts of each team, sorted by name; cases without a team are under the empty name.
  ///
  /// Empty where no case has a team, because all of them together are in `rules`.
  public var teams: [(name: String, rules: [RuleCounts])] {
    guard byTeam.keys.contains(where: { !$0.isEmpty }) else { return [] }
    return byTeam.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Counts one case by its findings: one for each rule, in the order of the rules.
  public mutating func add(_ findings: [Finding], team: String? = nil) {
    cases += 1
    Self.add(findings, to: &byTeam[team ?? "", default: empty])
  }

  /// Whether a case is not met or not evidenced by any of the rules, so that somebody has to look at it.
  public var needsLook: Bool { rules.contains { $0.cases.notMet + $0.cases.notEvidenced > 0 } }

  /// Adds counts taken elsewhere by these rules, or by some of them: of the others nothing could be seen there.
  public static func += (left: inout CheckCounts, right: CheckCounts) {
    left.cases += right.cases
    for (team, rules) in right.byTeam { add(rules, to: &left.byTeam[team, default: left.empty]) }
  }

  private static func add(_ findings: [Finding], to rules: inout [RuleCounts]) {
    for index in rules.indices where index < findings.count {
      rules[index].cases[findings[index].outcome] += 1
      rules[index].occurrences += findings[index].counts
      if rules[index].things != nil {
        rules[index].aspects += findings[index].aspects
        rules[index].caseAspects.add(findings[index].caseAspects)
      }
    }
  }

  private static func add(_ part: [RuleCounts], to rules: inout [RuleCounts]) {
    let taken = Dictionary(part.map { ($0.rule, $0) }) { first, _ in first }
    let asked = part.first?.cases.asked ?? 0
    for index in rules.indices {
      if let counts = taken[rules[index].rule] {
        rules[index] += counts
      } else {
        rules[index].cases.notSeen += asked
      }
    }
  }
}

extension CheckCounts.RuleCounts {
  /// Adds counts of the same rule taken elsewhere.
  fileprivate static func += (left: inout Self, right: Self) {
    left.cases += right.cases
    left.occurrences += right.occurrences
    left.aspects += right.aspects
    left.caseAspects += right.caseAspects
  }
}

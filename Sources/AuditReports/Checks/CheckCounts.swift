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
    /// The cases that rest on doubtful data, or could not be judged though there was something to judge.
    public var doubtfulCases = Doubtful()
    /// The occurrences that do.
    public var doubtfulOccurrences = Doubtful()
    /// What the rule judges one by one, where it reads texts.
    public let things: String?
    /// What the texts name and what they leave unnamed, by occurrence.
    public var aspects = AspectCounts()
    /// The same by case: named where the share of the texts that the rule asks for names it.
    public var caseAspects = AspectCounts()

    /// Between what the share of met cases lies, where that is not certain.
    public var marginOfCases: Margin? { Margin(cases, doubtfulCases) }
    /// Between what the share of met occurrences lies, where that is not certain.
    public var marginOfOccurrences: Margin? { Margin(occurrences, doubtfulOccurrences) }

    /// Makes counts of nothing for a rule.
    public init(rule: String, question: String, revision: Int, things: String? = nil) {
      self.rule = rule
      self.things = things
      self.question = question
      self.revision = revision
    }
  }

  /// How often one thing is doubted.
  public struct DoubtCount: Hashable, Sendable {
    /// What is doubted.
    public let name: String
    /// The code of the Department's check, where it has one.
    public let code: String
    /// What is wrong.
    public let says: String
    /// In how many places.
    public var rows = 0
    /// In how many cases.
    public var cases = 0
  }

  /// The count of one thing that is doubted, while cases are added to it.
  private struct CountedDoubt {
    var count: DoubtCount
    /// The number of the case that was added last; 0 of a case that was counted elsewhere.
    private var last = 0

    init(_ doubt: Doubt) { count = DoubtCount(name: doubt.name, code: doubt.code, says: doubt.kind) }

    mutating func addRow(ofCase number: Int) {
      count.rows += 1
      if number != last { count.cases += 1 }
      last = number
    }

    /// Both together, of which the other is of other cases.
    func adding(_ other: CountedDoubt) -> CountedDoubt {
      var sum = self
      sum.count.rows += other.count.rows
      sum.count.cases += other.count.cases
      return sum
    }

    /// The same where it is added to counts of other cases, of which none is its last.
    var ofOtherCases: CountedDoubt {
      var other = self
      other.last = 0
      return other
    }
  }

  /// What is doubted, that of most cases first.
  public var doubts: [DoubtCount] {
    byDoubt.values.map(\.count).sorted { ($1.cases, $1.rows, $0.name) < ($0.cases, $0.rows, $1.name) }
  }

  /// The cases counted.
  public private(set) var cases = 0
  /// The counts of each rule, in the order in which the rules were given.
  public var rules: [RuleCounts] { byTeam.values.reduce(into: empty) { Self.add($1, to: &$0) } }

  private let empty: [RuleCounts]
  private var byTeam: [String: [RuleCounts]] = [:]
  private var byDoubt: [String: CountedDoubt] = [:]
  /// How often it was told what is doubted, which numbers the cases that doubts are counted of.
  private var doubted = 0
  /// The rules, by position, that read a fact; filled as facts are doubted.
  private var readers: [String: [Int]] = [:]
  private var read: [Rule] = []
  /// The doubts of the case in hand, by position, on which the answers of each rule rest; empty between two cases.
  ///
  /// It is kept for its memory, because a census has a few of them for most children.
  private var resting: [[Int]] = []

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
    read = rules
    resting = [[Int]](repeating: [], count: rules.count)
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
  ///
  /// What is doubted of it makes those answers doubtful that rest on it.
  public mutating func add(_ findings: [Finding], team: String? = nil, doubts: [Doubt] = []) {
    cases += 1
    add(doubts)
    var rested: [Int] = []
    for index in doubts.indices {
      for position in positions(reading: doubts[index].fact) {
        if resting[position].isEmpty { rested.append(position) }
        resting[position].append(index)
      }
    }
    Self.add(findings, doubts, resting, at: rested, to: &byTeam[team ?? "", default: empty])
    for position in rested { resting[position].removeAll(keepingCapacity: true) }
  }

  /// Counts what is doubted of one case, or of the return as a whole.
  public mutating func add(_ doubts: [Doubt]) {
    doubted += 1
    for index in doubts.indices {
      byDoubt[doubts[index].name, default: CountedDoubt(doubts[index])].addRow(ofCase: doubted)
    }
  }

  private mutating func positions(reading fact: String?) -> [Int] {
    guard let fact else { return [] }
    if let known = readers[fact] { return known }
    // A rule about the record finds the doubt itself: of its answers none is doubtful.
    let found = read.indices.filter { read[$0].reads(fact) && !read[$0].decision.isOfTheRecord }
    readers[fact] = found
    return found
  }

  /// Whether a case is not met or not evidenced by any of the rules, so that somebody has to look at it.
  public var needsLook: Bool { rules.contains { $0.cases.notMet + $0.cases.notEvidenced > 0 } }

  /// Adds counts taken elsewhere by these rules, or by some of them: of the others nothing could be seen there.
  public static func += (left: inout CheckCounts, right: CheckCounts) {
    left.cases += right.cases
    left.byDoubt.merge(right.byDoubt.mapValues(\.ofOtherCases)) { $0.adding($1) }
    for (team, rules) in right.byTeam { add(rules, to: &left.byTeam[team, default: left.empty]) }
  }

  private static func add(
    _ findings: [Finding],
    _ doubts: [Doubt],
    _ resting: [[Int]],
    at rested: [Int],
    to rules: inout [RuleCounts]
  ) {
    for index in rules.indices where index < findings.count {
      rules[index].cases[findings[index].outcome] += 1
      rules[index].occurrences += findings[index].counts
      if findings[index].counts.notSeen > 0 { rules[index].addUnread(of: findings[index]) }
      if rules[index].things != nil, findings[index].counts != OutcomeCounts() {
        rules[index].aspects += findings[index].aspects
        rules[index].caseAspects.add(findings[index].caseAspects)
      }
    }
    for position in rested where rules.indices.contains(position) && position < findings.count {
      rules[position].add(findings[position], resting: resting[position], among: doubts)
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
    left.doubtfulCases += right.doubtfulCases
    left.doubtfulOccurrences += right.doubtfulOccurrences
    left.aspects += right.aspects
    left.caseAspects += right.caseAspects
  }

  /// Counts what could not be judged though it is there.
  fileprivate mutating func addUnread(of finding: Finding) {
    doubtfulOccurrences.unseen += finding.unread
    if finding.unread > 0, finding.outcome == .notSeen { doubtfulCases.unseen += 1 }
  }

  /// Counts the answers of a finding that rest on what is doubted: of all doubts those at some positions.
  fileprivate mutating func add(_ finding: Finding, resting positions: [Int], among doubts: [Doubt]) {
    var isDoubtful = false
    let all = finding.occurrences
    for index in all.indices where all[index].outcome.isCounted {
      guard positions.contains(where: { doubts[$0].isUnder(all[index]) }) else { continue }
      isDoubtful = true
      doubtfulOccurrences.add(all[index].outcome)
    }
    if isDoubtful, finding.outcome.isCounted { doubtfulCases.add(finding.outcome) }
  }
}

extension Doubtful {
  fileprivate mutating func add(_ outcome: Outcome) {
    if outcome == .met { met += 1 } else { other += 1 }
  }
}

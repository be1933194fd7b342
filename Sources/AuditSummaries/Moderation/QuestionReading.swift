import AuditRules

/// How one question of a checklist was read in a round: by two auditors of the same case, by moderators, beside its rule.
public struct QuestionReading: Hashable, Sendable {
  /// Its number in the checklist, from 1.
  public var number: Int
  /// The question.
  public var question: String
  /// Of how many cases two auditors were asked it.
  public private(set) var pairs = 0
  /// In how many of these they gave different answers.
  public private(set) var apart = 0
  /// Why moderators settled it, and how often.
  public private(set) var causes: [SettlementCause: Int] = [:]
  /// How often its rule found something other than not seen.
  public private(set) var found = 0
  /// How often the auditor answered otherwise than the rule had found.
  public private(set) var overruled = 0

  /// Begins with nothing read.
  public init(number: Int, question: String) { (self.number, self.question) = (number, question) }

  /// Adds what stands of it on one case.
  ///
  /// - Parameters:
  ///   - first: what the auditor of the audit that counts signed.
  ///   - second: what the second auditor signed; nothing where there was none.
  ///   - cause: why a moderator settled it; nothing where nobody did.
  ///   - finding: what its rule found; nothing where it has none.
  public mutating func add(_ first: Outcome, _ second: Outcome?, settled cause: SettlementCause?, finding: Outcome?) {
    if let second {
      pairs += 1
      if second != first { apart += 1 }
    }
    if let cause { causes[cause, default: 0] += 1 }
    guard let finding, finding != .notSeen else { return }
    found += 1
    if finding != first { overruled += 1 }
  }

  /// How often a moderator found that it can be understood in two ways.
  public var unclear: Int { causes[.questionUnclear] ?? 0 }

  /// Whether anything at all speaks for another wording.
  public var isDoubted: Bool { apart > 0 || overruled > 0 || !causes.isEmpty }

  /// The least share of cases on which two auditors differ that fits what was seen: one of one says less than five of six.
  public var leastApart: Double { Interval.wilson(met: apart, counted: pairs)?.low ?? 0 }

  /// Whether it asks for another wording more than another question does.
  public static func asksMore(_ one: QuestionReading, _ other: QuestionReading) -> Bool {
    (one.unclear, one.leastApart, one.apart, one.overruled, other.number)
      > (other.unclear, other.leastApart, other.apart, other.overruled, one.number)
  }
}

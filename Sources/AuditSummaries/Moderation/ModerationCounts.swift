import AuditRules

/// What moderators settled in the audits that are counted, and which way.
public struct ModerationCounts: Hashable, Sendable {
  /// What was settled of one question.
  public struct OfItem: Hashable, Sendable {
    /// Answers settled.
    public var settled = 0
    /// Of these, those that were changed.
    public var changed = 0
    /// How often each cause was given.
    public var causes: [SettlementCause: Int] = [:]

    /// Makes counts of nothing.
    public init() {}

    /// How much the question itself asks to be reworded: it was unclear, or two people read it differently.
    public var wording: Int { (causes[.questionUnclear] ?? 0) + (causes[.readDifferently] ?? 0) }
  }

  /// Audits of which a moderator settled anything.
  public var audits = 0
  /// From what auditors had signed to what was settled, over single answers.
  public var answers = Leniency()
  /// The same over grades of the whole file.
  public var grades = Leniency()
  /// Audits whose auditor replied to what was settled.
  public var replies = 0
  /// How often each cause was given, for answers and grades.
  public var causes: [SettlementCause: Int] = [:]
  /// What was settled of each question.
  public var items: [ItemKey: OfItem] = [:]

  /// Makes counts of nothing.
  public init() {}

  /// Adds one answer that was settled.
  ///
  /// - Parameters:
  ///   - item: the question.
  ///   - original: what the auditor had signed.
  ///   - settled: what counts now.
  ///   - cause: why they differ, or seemed to.
  public mutating func add(_ item: ItemKey, from original: Outcome, to settled: Outcome, because cause: SettlementCause)
  {
    answers.add(original, settled)
    causes[cause, default: 0] += 1
    items[item, default: OfItem()].settled += 1
    if original != settled { items[item, default: OfItem()].changed += 1 }
    items[item, default: OfItem()].causes[cause, default: 0] += 1
  }

  /// Adds one grade of a whole file that was settled.
  public mutating func add(from original: Grade, to settled: Grade, because cause: SettlementCause) {
    grades.add(original, settled)
    causes[cause, default: 0] += 1
  }

  /// The questions that ask most to be reworded, first; those that were never unclear nor read differently are not among them.
  public var toReword: [(item: ItemKey, counts: OfItem)] {
    items.filter { $0.value.wording > 0 }.sorted {
      ($1.value.wording, $1.value.settled, $0.key) < ($0.value.wording, $0.value.settled, $1.key)
    }.map { ($0.key, $0.value) }
  }

  /// Adds counts taken elsewhere.
  public static func += (left: inout ModerationCounts, right: ModerationCounts) {
    left.audits += right.audits
    left.answers += right.answers
    left.grades += right.grades
    left.replies += right.replies
    left.causes.merge(right.causes, uniquingKeysWith: +)
    for (item, counts) in right.items {
      left.items[item, default: OfItem()].settled += counts.settled
      left.items[item, default: OfItem()].changed += counts.changed
      left.items[item, default: OfItem()].causes.merge(counts.causes, uniquingKeysWith: +)
    }
  }
}

import AuditRules

/// What a page needs to know of an item to show it: its words, what it asks for and its place in the checklist.
public struct ItemWords: Hashable, Sendable {
  /// What an item asks for; the two are reported side by side, because doing a thing and doing it well differ.
  public enum Aim: String, CaseIterable, Hashable, Sendable {
    /// Whether something was done, in time, by whom it should be: what dates and signatures can show.
    case compliance
    /// How well it was done: what only a reader can judge.
    case quality
  }

  /// The rule that brings evidence, as it stood when the item was worded.
  public struct RuleInUse: Hashable, Sendable {
    /// The identifier of the rule.
    public var rule: String
    /// Its revision.
    public var revision: Int
    /// The thresholds set for it, by name.
    public var thresholds: [String: Double]

    /// Makes a rule in use.
    public init(rule: String, revision: Int, thresholds: [String: Double] = [:]) {
      self.rule = rule
      self.revision = revision
      self.thresholds = thresholds
    }
  }

  /// The earlier item whose outcome decides whether this one is asked.
  public struct Condition: Hashable, Sendable {
    /// The identifier of the earlier item.
    public var item: String
    /// The outcomes under which this one is asked.
    public var outcomes: Set<Outcome>

    /// Makes a condition.
    public init(item: String, outcomes: Set<Outcome>) {
      self.item = item
      self.outcomes = outcomes
    }
  }

  /// The title of the checklist.
  public var checklistTitle: String
  /// The version of the checklist; 0 until it is looked up for an item that was asked.
  public internal(set) var version = 0
  /// The identifier of the section; empty until it is looked up for an item that was asked.
  public internal(set) var section = ""
  /// The title of the section.
  public var sectionTitle: String
  /// The question.
  public var question: String
  /// What to look for on the file.
  public var lookFor: String
  /// The outside sentence that it rests on, with its document and place; empty where there is none.
  public var standard: String
  /// The rule that brings evidence, where there is one.
  public var rule: RuleInUse?
  /// What the item asks for.
  public var aim: Aim
  /// The place in the checklist, from 0.
  public var order: Int
  /// Whether `not met` or `not evidenced` caps the grade.
  public var isLimiting: Bool
  /// When it is asked; nil for always.
  public var onlyIf: Condition?

  /// Makes the words of an item.
  public init(
    checklistTitle: String,
    sectionTitle: String,
    question: String,
    lookFor: String = "",
    standard: String = "",
    rule: RuleInUse? = nil,
    aim: Aim = .quality,
    order: Int,
    isLimiting: Bool,
    onlyIf: Condition? = nil
  ) {
    self.checklistTitle = checklistTitle
    self.sectionTitle = sectionTitle
    self.question = question
    self.lookFor = lookFor
    self.standard = standard
    self.rule = rule
    self.aim = aim
    self.order = order
    self.isLimiting = isLimiting
    self.onlyIf = onlyIf
  }
}

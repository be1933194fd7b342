/// The deciding part of a rule: its shape, how it decides in words, and the function that does.
public struct Decision: Sendable {
  /// The kind of question it is.
  public let shape: Shape

  /// How it decides, in sentences for those who must defend the result.
  public let how: [String]

  /// What a text rule judges one by one, for example `outcomes and actions`.
  public let things: String?

  /// How well a text rule reads labelled wordings, in sentences with the figures.
  public let measured: [String]

  /// Whether it judges the record itself, as the extract has it, and not the work: a doubt is then what it finds, and makes no
  /// answer of it doubtful.
  public let isOfTheRecord: Bool

  let judge: @Sendable (CaseFile, Settings) -> Judgement
  let judgeText: (@Sendable (String, TextKind) -> Occurrence)?

  init(
    shape: Shape,
    how: [String],
    things: String? = nil,
    measured: [String] = [],
    isOfTheRecord: Bool = false,
    judge: @escaping @Sendable (CaseFile, Settings) -> Judgement,
    judgeText: (@Sendable (String, TextKind) -> Occurrence)? = nil
  ) {
    self.shape = shape
    self.how = how
    self.things = things
    self.measured = measured
    self.isOfTheRecord = isOfTheRecord
    self.judge = judge
    self.judgeText = judgeText
  }
}

/// The five kinds of question that rules ask.
public enum Shape: String, CaseIterable, Sendable {
  /// Two dates and an allowance.
  case timescale
  /// Whether something is there.
  case presence
  /// Who chaired, signed or counter-signed, and in which order.
  case authority
  /// Whether facts agree with each other.
  case agreement
  /// What words name, and what they leave unnamed.
  case text
}

/// What the wording of a plan is.
public enum TextKind: String, CaseIterable, Sendable {
  case action
  case outcome
}

extension Rule {
  /// What a text rule says of a wording, or nothing where the rule does not read texts.
  ///
  /// - Parameters:
  ///   - text: the wording.
  ///   - kind: whether the wording of a plan is read as an outcome or as an action; other rules make no difference.
  /// - Returns: the outcome, its reason and the aspects, or nothing where the rule does not read texts.
  public func occurrence(forText text: String, as kind: TextKind = .outcome) -> Occurrence? {
    decision.judgeText?(text, kind)
  }

  /// Whether anyone can try a wording with this rule.
  public var readsText: Bool { decision.judgeText != nil }
}

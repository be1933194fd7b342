/// The deciding part of a rule: its shape, how it decides in words, and the function that does.
public struct Decision: Sendable {
  /// The kind of question it is.
  public let shape: Shape

  /// How it decides, in sentences for those who must defend the result.
  public let how: [String]

  let judge: @Sendable (CaseFile, Settings) -> Judgement
  let judgeText: (@Sendable (String, Settings) -> Occurrence)?

  init(
    shape: Shape,
    how: [String],
    judge: @escaping @Sendable (CaseFile, Settings) -> Judgement,
    judgeText: (@Sendable (String, Settings) -> Occurrence)? = nil
  ) {
    self.shape = shape
    self.how = how
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

extension Rule {
  /// What a text rule says of a wording, or nothing where the rule does not read texts.
  public func occurrence(forText text: String, with settings: Settings = [:]) -> Occurrence? {
    decision.judgeText?(text, settings)
  }

  /// Whether anyone can try a wording with this rule.
  public var readsText: Bool { decision.judgeText != nil }
}

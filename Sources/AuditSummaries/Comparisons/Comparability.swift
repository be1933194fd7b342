/// Whether two wordings of an item may be compared, found by content and never by name alone.
public enum Comparability: Hashable, Sendable {
  /// Asked in the same words, with the same rule and thresholds, whatever the revision of that rule.
  case identical
  /// Another rule brings evidence, or none does any more.
  case ruleExchanged
  /// A threshold of the rule is set otherwise.
  case thresholdChanged
  /// The question, or what to look for, is worded otherwise.
  case reworded
  /// Something of it changed, and the earlier wording is no longer in the workspace.
  case changed
  /// Asked only in the second.
  case new
  /// Asked only in the first.
  case noLongerAsked
  /// No audit at all was signed in one of the two; the first if true.
  case notSigned(isFirst: Bool)
  /// Nothing was counted in one of the two; the first if true.
  case notCounted(isFirst: Bool)
  /// Nothing was counted in either.
  case notCountedInEither
  /// No file audited both times has a counted answer both times.
  case notCountedBothTimes
  /// The counts were rounded before they were released.
  case rounded
  /// A count of one of the two is hidden.
  case hidden
  /// So few files of a stratum were read that nothing tells how much they differ.
  case tooFewOfAStratum
  /// The files of a side were chosen because they had failed: no difference of theirs tells of a change.
  case chosenFiles

  /// Whether each side asked it.
  public var isAsked: (first: Bool, second: Bool) {
    switch self {
    case .new, .notSigned(isFirst: true): (false, true)
    case .noLongerAsked, .notSigned(isFirst: false): (true, false)
    default: (true, true)
    }
  }

  /// Why the two cannot be compared; nil where they can.
  public var why: String? {
    switch self {
    case .identical: nil
    case .ruleExchanged: "another rule brings its evidence"
    case .thresholdChanged: "a threshold of its rule changed"
    case .reworded: "it is worded otherwise"
    case .changed: "the wording, the rule or a threshold changed"
    case .new: "the item is new"
    case .noLongerAsked: "the item is no longer asked"
    case .notSigned(let isFirst): "no audit was signed in \(isFirst ? "the first" : "the second")"
    case .notCounted(let isFirst): "no counted answer in \(isFirst ? "the first" : "the second")"
    case .notCountedInEither: "no counted answer in either"
    case .notCountedBothTimes: "no file has a counted answer both times"
    case .rounded: "the counts are rounded, and no change can be told from rounded counts"
    case .hidden: "a number is hidden, because it is small or would tell another number that is"
    case .tooFewOfAStratum: "too few files of a stratum were read to tell how much they differ"
    case .chosenFiles: "the files of one side were chosen because they had failed"
    }
  }

  /// Compares two wordings of an item; nil where its words are not known any more.
  init(_ first: ItemWords?, _ second: ItemWords?) {
    guard let first, let second else {
      self = .changed
      return
    }
    if first.question != second.question || first.lookFor != second.lookFor {
      self = .reworded
    } else if first.rule?.rule != second.rule?.rule {
      self = .ruleExchanged
    } else if first.rule?.thresholds != second.rule?.thresholds {
      self = .thresholdChanged
    } else {
      self = .changed
    }
  }
}

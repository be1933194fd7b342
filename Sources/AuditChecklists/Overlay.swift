import AuditRules

/// How a checklist differs from the one that it is laid over.
public struct Overlay: Hashable, Sendable {
  /// The identifier of the base.
  public let base: String
  /// The version of the base.
  public let baseVersion: Int
  /// The differences, in the order in which the items are asked.
  public let differences: [Difference]

  /// One difference from the base.
  public struct Difference: Hashable, Sendable {
    /// The identifier of the item.
    public let item: String
    /// The question as it is asked, or would be.
    public let question: String
    /// What is different.
    public let change: Change

    /// The difference as a sentence.
    public var inWords: String {
      switch change {
      case .added: "Added (\(item)): \(question)"
      case .reworded(let before, let reason) where before == question:
        "Changed (\(item)): \(question) Because: \(Self.sentence(reason))"
      case .reworded(let before, let reason):
        "Reworded (\(item)): \(question) The base asks: \(before) Because: \(Self.sentence(reason))"
      case .waived(let waiver):
        "Waived until \(waiver.until.inWords) (\(item)): \(question) Because: \(Self.sentence(waiver.reason))"
      case .fallsAway(let waived, let until):
        "Not asked until \(until.inWords) (\(item)): \(question) Because: it is asked only after \(waived), which is waived."
      }
    }

    private static func sentence(_ text: String) -> String { text.hasSuffix(".") ? text : "\(text)." }
  }

  /// What an overlay does with an item.
  public enum Change: Hashable, Sendable {
    /// The item is the council's own.
    case added
    /// The item of the base is asked in other words, or with other thresholds or limits; `before` is the base's question.
    case reworded(before: String, reason: String)
    /// The item of the base is not asked for a while.
    case waived(Waiver)
    /// The item of the base is asked only after one that is waived until a day.
    case fallsAway(after: String, until: Day)
  }
}

/// That an item is not asked for a while.
public struct Waiver: Hashable, Sendable {
  /// The last day on which an audit that begins does not ask it.
  public let until: Day
  /// Why.
  public let reason: String
}

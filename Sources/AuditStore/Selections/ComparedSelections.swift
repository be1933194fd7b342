import AuditDocuments
import AuditRules

/// Two selections that can be compared, because they have no audit in common.
public struct ComparedSelections: Sendable {
  /// The side that was named first.
  public let first: Selection
  /// The side that was named second.
  public let second: Selection
  /// Whether the second side is the earlier one.
  public let isReversed: Bool

  /// Takes two selections; refuses to compare audits with themselves.
  public init(_ first: Selection, _ second: Selection, rounds: [Round]) throws(Problems) {
    (self.first, self.second) = (first, second)
    if first == second { throw Self.refusal("both sides are the same") }
    guard let earlier = first.days(rounds), let later = second.days(rounds) else {
      isReversed = false
      return
    }
    isReversed = later.last < earlier.first
    // Two rounds have audits of their own, whenever they were signed.
    if case (.round, .round) = (first, second) { return }
    if earlier.first <= later.last, later.first <= earlier.last { throw Self.refusal("the two sides overlap") }
  }

  /// Whether the second side, which has these rounds, looks at the actions of the first only and reads no file again.
  public func isActionsOnly(secondRounds: [Round]) -> Bool {
    guard case .round(let name) = first, secondRounds.count == 1, let reaudit = secondRounds.first?.reaudit else {
      return false
    }
    return reaudit.kind == .actionsOnly && reaudit.round == name
  }

  private static func refusal(_ what: String) -> Problems {
    Problems([
      Problem(
        "\(what), so that audits would be compared with themselves",
        file: "command line",
        hint: "Name two rounds, or two periods that have no day in common."
      )
    ])
  }
}

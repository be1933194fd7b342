/// What an outsider who has the pack can work out about each count that it hides.
///
/// The outsider knows every sum, every number shown, that counts are not negative, that a printed zero is not hidden
/// unless its team is hidden whole, and every earlier release that was taken into account.
public struct Attack: Sendable {
  /// What an inference is about.
  public enum Subject: Hashable, Sendable {
    /// The count in this pack.
    case count
    /// The same count in an earlier release of this name, which hid it.
    case countIn(String)
    /// The difference between this pack and an earlier release of this name: the files that only one of them counts.
    case changeSince(String)

    fileprivate var order: String {
      switch self {
      case .count: ""
      case .countIn(let release): "1\(release)"
      case .changeSince(let release): "2\(release)"
      }
    }
  }

  /// What can be worked out about one count.
  public struct Inference: Hashable, Sendable {
    /// The identifier of the count.
    public let id: String
    /// Whether the pack has a place for the count; false for one that is only worked out, as the rest of a share.
    public let isPrinted: Bool
    /// Whether it is about the count of this pack, that of an earlier one, or the difference.
    public let subject: Subject
    /// Why the count is hidden or protected.
    public let reason: ReleasePattern.Reason
    /// The smallest number it can be.
    public let low: Int
    /// The largest number it can be; nil where there is no limit.
    public let high: Int?
    /// Whether that is uncertain enough for the policy.
    public let isProtected: Bool
    /// The count itself, where it was asked for and is known.
    public let trueCount: Int?

    /// Whether the count is given away exactly.
    public var isExact: Bool { low == high }
  }

  /// What can be worked out, sorted by identifier.
  public let inferences: [Inference]

  /// Counts that are not protected.
  public var givenAway: [Inference] { inferences.filter { !$0.isProtected } }

  /// Attacks a pattern.
  ///
  /// - Parameters:
  ///   - pattern: what is to be published.
  ///   - withTrueCounts: whether the true counts stand beside what is worked out; such a report is not for publishing.
  public init(on pattern: ReleasePattern, withTrueCounts: Bool = false) {
    var suppression = pattern.suppression
    let outsider = suppression.outsider
    inferences = suppression.needs.map { check in
      let range = check.range(suppression.range(of: check.variable))
      // A zero is shown everywhere else, so it may be worked out.
      let isZero = check.truth == 0
      return Inference(
        id: outsider.ids[check.cell],
        isPrinted: outsider.cells[check.cell].isPrinted,
        subject: check.subject,
        reason: check.reason,
        low: Int(max(0, range.low)),
        high: range.high < .infinity ? Int(range.high) : nil,
        isProtected: isZero || suppression.prove(check.least),
        trueCount: withTrueCounts ? check.truth : nil
      )
    }.sorted { ($0.id, $0.subject.order) < ($1.id, $1.subject.order) }
  }
}

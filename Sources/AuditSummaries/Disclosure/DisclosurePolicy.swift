/// How small numbers are protected before anything is drawn.
///
/// A policy is typed by its name: `none`, `dfe`, `nhs`, or `threshold-10` with any number from 2 to 1000.
public struct DisclosurePolicy: RawRepresentable, Hashable, Sendable {
  /// The name that is typed.
  public let rawValue: String
  /// The smallest count above zero that is shown; those from 1 up to it are hidden.
  public let smallestShown: Int
  /// Shown counts are rounded to the nearest multiple of this number; 1 leaves them exact.
  public let rounding: Int
  /// Whether shown counts are rounded, so that nothing exact follows from them.
  public var isRounding: Bool { rounding > 1 }
  /// A team with fewer distinct workers than this is hidden whole.
  public let smallestWorkers: Int
  /// A share is given only where at least so many are counted.
  public let smallestShareBase: Int

  /// No protection: for the authority's own eyes, and every page says so.
  public static let none = DisclosurePolicy("none", smallestShown: 1, smallestWorkers: 0)

  /// Counts from 1 to 5 hidden, all others exact, as in the Department for Education's tables for local authorities.
  public static let dfe = DisclosurePolicy("dfe", smallestShown: 6)

  /// Counts from 1 to 7 hidden, all others to the nearest 5, as NHS Digital publishes hospital statistics.
  public static let nhs = DisclosurePolicy("nhs", smallestShown: 8, rounding: 5, smallestShareBase: 8)

  /// Counts below a threshold of one's own hidden, all others exact; nil unless it lies between 2 and 1000.
  public static func threshold(_ smallestShown: Int) -> DisclosurePolicy? {
    guard (2...1000).contains(smallestShown) else { return nil }
    return DisclosurePolicy("threshold-\(smallestShown)", smallestShown: smallestShown)
  }

  private init(
    _ name: String,
    smallestShown: Int,
    rounding: Int = 1,
    smallestWorkers: Int = 2,
    smallestShareBase: Int = 1
  ) {
    rawValue = name
    self.smallestShown = smallestShown
    self.rounding = rounding
    self.smallestWorkers = smallestWorkers
    self.smallestShareBase = smallestShareBase
  }

  /// Finds the policy of a name; nil where no policy is called so.
  public init?(_ name: String) {
    let prefix = "threshold-"
    let named: DisclosurePolicy?
    if name.hasPrefix(prefix) {
      named = Int(name.dropFirst(prefix.count)).flatMap(Self.threshold)
    } else {
      named = [Self.none, .dfe, .nhs].first { $0.rawValue == name }
    }
    // The name is its own only spelling: neither `threshold-+7` nor `threshold-007` is one.
    guard let named, named.rawValue == name else { return nil }
    self = named
  }

  /// Finds the policy of a name; nil where no policy is called so.
  public init?(rawValue: String) { self.init(rawValue) }

  /// The name that is typed.
  public var name: String { rawValue }

  /// Names to show where a policy can be typed.
  public static let examples = ["none", "dfe", "nhs", "threshold-10"]

  /// Whether anything is hidden at all.
  public var isProtective: Bool { self != .none }
}

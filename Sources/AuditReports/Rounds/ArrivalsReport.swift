/// Which cases were brought into a round; of many cases only the first are kept, so that their number does not matter.
public struct ArrivalsReport: Sendable {
  /// How many cases are named.
  static let mostNamed = 50

  /// How many cases were brought in.
  public private(set) var count = 0
  private let round: String
  private var named: [String] = []

  /// Makes a report of nothing.
  public init(round: String) { self.round = round }

  /// Takes down that a case was brought in.
  public mutating func add(_ reference: String) {
    count += 1
    if named.count < Self.mostNamed { named.append(reference) }
  }

  /// The cases as plain text.
  public var text: String {
    var lines = ["Brought \(count) \(count == 1 ? "case" : "cases") into the round \(round)."]
    lines += named.map { "  \($0)" }
    if count > named.count { lines.append("  and \(count - named.count) more") }
    return lines.map { "\($0)\n" }.joined()
  }
}

/// The identifiers by which the parts of a child's entry name each other: the position of each in the entry, from 1.
enum CensusIdentifier {
  private static let first = (0..<32).map { "\($0)" }

  /// The identifier of what stands at a position.
  static func text(_ position: Int) -> String {
    // Nearly every entry has few parts; for a large census, making their numbers anew takes time that can be seen.
    first.indices.contains(position) ? first[position] : "\(position)"
  }
}

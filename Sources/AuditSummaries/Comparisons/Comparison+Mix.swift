extension Comparison {
  /// The share of the first side, and what the second would have had with the mix of the first.
  ///
  /// Each group's own later share is weighted by its counted answers in the first. Nil where a group of the first has no
  /// counted answer in the second.
  ///
  /// Source: direct standardisation, as in every textbook of epidemiology.
  public func standardised(by groups: KeyPath<Summary, [Summary.Group]>) -> (first: Double, second: Double)? {
    let later = Dictionary(second[keyPath: groups].map { ($0.name, $0) }) { first, _ in first }
    var (met, counted, expected) = (0, 0, 0.0)
    for group in first[keyPath: groups] {
      guard let share = group.answers, share.counted > 0 else { continue }
      guard let value = later[group.name]?.answers?.value else { return nil }
      met += share.met
      counted += share.counted
      expected += value * Double(share.counted)
    }
    guard counted > 0 else { return nil }
    return (Double(met) / Double(counted), expected / Double(counted))
  }
}

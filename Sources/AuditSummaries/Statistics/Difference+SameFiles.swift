extension Difference {
  /// The difference of two rounds that read the same files; nil when no file was counted in both.
  ///
  /// The interval is Newcombe's paired method 10 with the continuity-corrected phi; the p value is McNemar's mid-p. The
  /// two are different methods and can disagree close to 0.05.
  ///
  /// Source: Newcombe 1998 (Stat Med 17:2635), method 10; Fagerland, Lydersen, Laake 2013 (BMC Med Res Methodol 13:91).
  public init?(_ counts: PairedCounts) {
    guard let first = counts.first.value, let second = counts.second.value else { return nil }
    let size = Double(counts.total)
    self.init(
      value: (Double(counts.metSecondOnly) - Double(counts.metFirstOnly)) / size,
      interval: Self.squareAndAdd(
        first: (first, .wilson(share: first, size: size)),
        second: (second, .wilson(share: second, size: size)),
        correlation: counts.correctedPhi
      ),
      pValue: McNemar(counts).midP,
      method: .newcombePaired
    )
  }
}

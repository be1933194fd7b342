extension Threshold {
  /// The share of what is judged that must be met for the case to be met; at 1 the worst decides.
  static func share(of things: String, standard: Double = 1) -> Threshold {
    Threshold(
      "share",
      standard: standard,
      range: 0.5...1,
      means: "share of \(things) that must be met for the case to be met"
    )
  }
}

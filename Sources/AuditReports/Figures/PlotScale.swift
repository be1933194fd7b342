/// A straight scale: which place on the paper a value has.
struct PlotScale {
  /// The values at the ends.
  var values: ClosedRange<Double>
  /// The place of the lowest value.
  var start: Double
  /// The place of the highest value.
  var end: Double

  /// The place of a value; what lies beyond an end stands at that end.
  func place(_ value: Double) -> Double {
    let width = values.upperBound - values.lowerBound
    guard width > 0 else { return start }
    return start + min(max((value - values.lowerBound) / width, 0), 1) * (end - start)
  }

  /// Quarters of a whole, as shares are measured.
  static let quarters: [(at: Double, label: String)] = [
    (0, "0"), (0.25, "25"), (0.5, "50"), (0.75, "75"), (1, "100\u{A0}%"),
  ]

  /// Round numbers that hold all values between the first and the last of them, about so many steps apart.
  ///
  /// The values are under 10 to the power of 12.
  static func ticks(holding values: ClosedRange<Double>, steps: Int) -> [Double] {
    let largest = max(abs(values.lowerBound), abs(values.upperBound))
    let width = max(values.upperBound - values.lowerBound, largest * 1e-6, 1e-9)
    let rough = width / Double(max(steps, 1))
    var unit = 1e-9
    while unit * 10 <= rough { unit *= 10 }
    let step = [1.0, 2, 2.5, 5, 10].map { $0 * unit }.first { $0 >= rough * 0.999 } ?? unit * 10
    let first = (values.lowerBound / step).rounded(.down)
    let last = max((values.upperBound / step).rounded(.up), first + 1)
    return (0...Int(last - first)).map { (first + Double($0)) * step }
  }
}

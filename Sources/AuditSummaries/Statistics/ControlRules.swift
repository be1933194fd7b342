/// The four rules by which points of one phase are more than chance.
///
/// Source: NHSRplotthedots 0.2.2; Western Electric 1956 (Statistical quality control handbook) for the first forms.
struct ControlRules {
  /// A signal and its way.
  struct Mark: Hashable, Sendable {
    let signal: ControlChart.Signal
    let direction: Direction
  }

  let values: [Double]
  let options: ControlChart.Options
  /// Where each point lies of the mean; nil on it.
  private let sides: [Direction?]
  /// Outside of which limit each point lies.
  private let outside: [Direction?]
  /// Which points lie far from the mean, as the options have it.
  private let areFar: [Bool]

  init(_ values: [Double], limits: ControlChart.Limits, options: ControlChart.Options) {
    self.values = values
    self.options = options
    func side(_ value: Double, _ line: Double) -> Direction? {
      Direction.of(value, from: line, scale: max(limits.scale, abs(value)))
    }
    sides = values.map { side($0, limits.mean) }
    outside = values.map { value in
      if side(value, limits.high) == .up { return .up }
      return side(value, limits.low) == .down ? .down : nil
    }
    areFar = zip(values, outside).map { value, outside in
      guard side(value, limits.highTwoSigma) == .up || side(value, limits.lowTwoSigma) == .down else { return false }
      return options.twoSigma == .beyond || outside == nil
    }
  }

  /// The signal of each point, the first of the four rules that holds.
  func marks() -> [Mark?] {
    let (rising, falling) = (trend(.up), trend(.down))
    let (twoOfThree, shift) = (twoOfThree(), shift())
    return values.indices.map { place in
      if let side = outside[place] { return Mark(signal: .outsideLimit, direction: side) }
      // A turning point belongs to both trends; the package names the rising one, too.
      if rising[place] { return Mark(signal: .trend, direction: .up) }
      if falling[place] { return Mark(signal: .trend, direction: .down) }
      guard let side = sides[place] else { return nil }
      if twoOfThree[place] { return Mark(signal: .twoOfThree, direction: side) }
      return shift[place] ? Mark(signal: .shift, direction: side) : nil
    }
  }

  /// Which points are part of a run that all go one way; ties inside of a run belong to it, ties at its ends do not.
  func trend(_ direction: Direction) -> [Bool] {
    var found = [Bool](repeating: false, count: values.count)
    var (start, steps, marked) = (0, 0, 0)
    for place in values.indices.dropFirst() {
      let (before, value) = (values[place - 1], values[place])
      switch Direction.of(value, from: before, scale: max(abs(value), abs(before))) {
      case nil where options.ties == .ignored: continue
      case direction:
        if steps == 0 { start = place - 1 }
        steps += 1
      default: steps = 0
      }
      guard steps >= options.runLength.rawValue - 1 else { continue }
      for inside in max(start, marked)...place { found[inside] = true }
      marked = place
    }
    return found
  }

  /// Which points are far from the mean with another one among three consecutive points on one side.
  func twoOfThree() -> [Bool] {
    var found = [Bool](repeating: false, count: values.count)
    for last in values.indices.dropFirst(2) {
      let three = (last - 2)...last
      guard let side = sides[last], three.allSatisfy({ sides[$0] == side }),
        three.count(where: { areFar[$0] }) >= 2
      else { continue }
      for place in three where areFar[place] { found[place] = true }
    }
    return found
  }

  /// Which points are part of a run on one side of the mean; a point on the mean ends it.
  func shift() -> [Bool] {
    var found = [Bool](repeating: false, count: values.count)
    var start = 0
    for place in values.indices {
      if sides[place] != sides[start] { start = place }
      guard sides[place] != nil, place - start + 1 >= options.runLength.rawValue else { continue }
      let first = place - start + 1 == options.runLength.rawValue ? start : place
      for inside in first...place { found[inside] = true }
    }
    return found
  }
}

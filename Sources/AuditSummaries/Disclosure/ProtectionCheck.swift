/// A number that an outsider must not be able to work out, and what it takes to keep it from them.
struct ProtectionCheck: Sendable {
  /// How uncertain the number must stay.
  enum Need: Hashable, Sendable {
    /// It must be able to be large enough to be shown, and its smallest and largest value must lie apart.
    case distance
    /// Its smallest and largest value must lie apart.
    case spread
    /// It must be able to have two values.
    case twoValues
    /// It must not be sure that it is small.
    case notSurelySmall
  }

  /// The variable of the outsider.
  let variable: Int
  /// 1, or -1 for a difference in which the variable is taken away.
  var sign = 1.0
  /// What is added to the variable to make the number.
  var offset = 0.0
  var need: Need
  /// The count of this pack that it belongs to, by number.
  let cell: Int
  let reason: ReleasePattern.Reason
  var subject = Attack.Subject.count
  /// The number itself, where it is known.
  var truth: Int?

  /// Whether a number that can be as small and as large as this stays uncertain enough.
  func isMet(low: Double, high: Double, under policy: DisclosurePolicy) -> Bool {
    guard low <= high else { return false }
    let width = high - low
    switch need {
    case .twoValues: return width >= 1
    case .notSurelySmall: return width >= 1 || low == 0 || low >= Double(policy.smallestShown)
    case .spread: return width >= Double(policy.protectionWidth)
    case .distance: return width >= Double(policy.protectionWidth) && high >= Double(policy.protectionReach ?? 0)
    }
  }

  /// Where the variable would have to be found, beside where it was, for the need to be met.
  func targets(beside found: Outsider.Bounds, under policy: DisclosurePolicy) -> [Outsider.Bounds] {
    let width = need == .distance || need == .spread ? Double(policy.protectionWidth) : 1
    let reach = need == .distance ? Double(policy.protectionReach ?? 0) : 0
    let numbers = [
      Outsider.Bounds(low: max(reach, found.low + width), high: .infinity),
      Outsider.Bounds(low: -.infinity, high: found.high - width),
    ]
    return numbers.map { number in
      let ends = ((number.low - offset) * sign, (number.high - offset) * sign)
      return Outsider.Bounds(low: min(ends.0, ends.1), high: max(ends.0, ends.1))
    }
  }

  /// The next best to aim for where a need cannot be met because an earlier release narrows the number for good.
  var lesser: ProtectionCheck? {
    let lesser: [Need: Need] = [.distance: .spread, .spread: .twoValues]
    guard let next = lesser[need] else { return nil }
    var check = self
    check.need = next
    return check
  }

  /// What must be met at least.
  ///
  /// A difference between two packs is small by nature where little was left to differ, so it need not be able to be
  /// large, though that is aimed for.
  var least: ProtectionCheck { reason == .smallChange ? lesser ?? self : self }

  /// The number, where the variable has a value.
  func value(at value: Double) -> Double { offset + sign * value }

  /// The range of the number, where the variable has a range.
  func range(_ bounds: Outsider.Bounds) -> Outsider.Bounds {
    let ends = (value(at: bounds.low), value(at: bounds.high))
    return Outsider.Bounds(low: min(ends.0, ends.1), high: max(ends.0, ends.1))
  }
}

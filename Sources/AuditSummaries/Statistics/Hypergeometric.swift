/// The distribution of met files in a sample drawn without replacement from a frame.
struct Hypergeometric {
  /// The largest frame that is worked out, so that no input can keep the sums busy for long.
  static let largestFrame = 1_000_000_000

  let frame: Int
  let metInFrame: Int
  let drawn: Int

  /// The probabilities of at most, and of at least, `met` files in the sample, right to about 1e-14.
  ///
  /// Needs 0 ≤ metInFrame ≤ frame, 0 ≤ drawn ≤ frame ≤ `largestFrame`, and answers for any `met`.
  func tails(at met: Int) -> (atMost: Double, atLeast: Double) {
    let fewest = max(0, drawn - (frame - metInFrame))
    let most = min(drawn, metInFrame)
    // Weights relative to the likeliest count: no factorials, nothing that overflows. The products stay under 2^63
    // because no factor is over `largestFrame` + 2.
    let likeliest = min(max((drawn + 1) * (metInFrame + 1) / (frame + 2), fewest), most)
    var atMost = 0.0
    var atLeast = 0.0
    var total = 0.0
    func add(_ weight: Double, at count: Int) {
      total += weight
      if count <= met { atMost += weight }
      if count >= met { atLeast += weight }
    }
    add(1, at: likeliest)
    var weight = 1.0
    var count = likeliest
    while count < most, weight > total * 1e-18 {
      weight *= Double(metInFrame - count) / Double(count + 1)
      weight *= Double(drawn - count) / Double(frame - metInFrame - drawn + count + 1)
      count += 1
      add(weight, at: count)
    }
    weight = 1
    count = likeliest
    while count > fewest, weight > total * 1e-18 {
      weight *= Double(count) / Double(metInFrame - count + 1)
      weight *= Double(frame - metInFrame - drawn + count) / Double(drawn - count + 1)
      count -= 1
      add(weight, at: count)
    }
    return (atMost / total, atLeast / total)
  }
}

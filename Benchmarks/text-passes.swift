import Glibc

/// Passes over texts on one core, for the benchmarks that are compiled together with this file.
enum TextPasses {
  /// Letters in stretches, and nothing else: the least that any reader of words does.
  static func bareWords(_ text: String) -> Int {
    var words = 0
    var isInside = false
    for byte in text.utf8 {
      let isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x80
      if isLetter, !isInside { words += 1 }
      isInside = isLetter
    }
    return words
  }

  /// The processor seconds of the fastest of five passes over all texts, each repeated until it takes a tenth of a second.
  static func fastest(_ texts: [String], _ read: (String) -> Int) -> Double {
    var repeats = 1
    var best = Double.infinity
    var passes = 0
    var sum = 0
    while passes < 5 {
      let begun = clock()
      for _ in 0..<repeats { for text in texts { sum &+= read(text) } }
      let seconds = Double(clock() - begun) / Double(CLOCKS_PER_SEC)
      guard seconds > 0.1 else {
        repeats *= 2
        continue
      }
      best = min(best, seconds / Double(repeats))
      passes += 1
    }
    // The sum is looked at, so that no reading is left out.
    return sum < 0 ? .infinity : best
  }

  static func row(_ name: String, _ bytes: Int, _ seconds: Double, _ floor: Double) {
    func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
    print("\(name)\t\(rounded(Double(bytes) / seconds / 1e6)) MB/s\t\(rounded(seconds / floor)) x")
  }
}

import Glibc

/// How many bytes of text a second are masked on one core.
///
/// Compiled by `Benchmarks/masking.sh` together with the sources of the masking. The texts come on standard input, one a
/// line. Each row: with how many names, megabytes a second, times the bare pass, which cuts every text into words at
/// whatever is no letter and counts their bytes.
@main
enum MaskingBenchmark {
  static func main() {
    var texts: [String] = []
    while let line = readLine() { texts.append(line) }
    // Notes of the length that people write, not single sentences.
    texts = stride(from: 0, to: texts.count, by: 12).map {
      texts[$0..<min($0 + 12, texts.count)].joined(separator: "\n")
    }
    let bytes = texts.reduce(0) { $0 + $1.utf8.count }
    let floor = fastest(texts, bareWords)
    row("the bare pass", bytes, floor, floor)
    let few = names(20)
    let council = NameMask(names(5_000))
    for (name, mask) in [
      ("no name, by shape alone", NameMask([])), ("20 names", NameMask(few)), ("5,000 names", council),
      ("5,000 names and 20 of the case", council.adding(few)),
    ] {
      row(name, bytes, fastest(texts) { mask.outcome(for: $0).doubtful.count }, floor)
    }
  }

  /// Invented names of two words, the same each time: a few syllables each.
  private static func names(_ count: Int) -> [String] {
    let syllables = ["ba", "ri", "lo", "den", "mar", "tha", "ko", "wi", "sen", "ju", "ple", "vor", "an", "quin", "sha"]
    var state: UInt64 = 7
    func word() -> String {
      var word = ""
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        word += syllables[Int(state >> 33) % syllables.count]
      }
      return word
    }
    return (0..<count).map { _ in "\(word()) \(word())" }
  }

  /// Letters in stretches, and nothing else: the least that any reader of words does.
  private static func bareWords(_ text: String) -> Int {
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
  private static func fastest(_ texts: [String], _ read: (String) -> Int) -> Double {
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

  private static func row(_ name: String, _ bytes: Int, _ seconds: Double, _ floor: Double) {
    func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
    print("\(name)\t\(rounded(Double(bytes) / seconds / 1e6)) MB/s\t\(rounded(seconds / floor)) x")
  }
}

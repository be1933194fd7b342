import Glibc

/// How many bytes of text a second each rule that reads texts takes, on one core.
///
/// Compiled by `Benchmarks/texts.sh` together with the sources of the rules. The statements come on standard input, one a
/// line, the rule's name in front with a tab between. Each row: the rule, megabytes a second, times the bare pass, which
/// cuts every statement into words at whatever is no letter and counts their bytes.
@main
enum TextsBenchmark {
  static func main() {
    var statements: [String: [String]] = [:]
    while let line = readLine() {
      let cells = line.split(separator: "\t", maxSplits: 1)
      if cells.count == 2 { statements[String(cells[0]), default: []].append(String(cells[1])) }
    }
    for (name, texts) in statements.sorted(by: { $0.key < $1.key }) {
      guard let rule = Rule.named(name) else { continue }
      let bytes = texts.reduce(0) { $0 + $1.utf8.count }
      let floor = fastest(texts) { text in bareWords(text) }
      let words = fastest(texts) { text in Wording(text).words.count }
      let whole = fastest(texts) { text in rule.occurrence(forText: text)?.spans.count ?? 0 }
      row("\(name): the bare pass", bytes, floor, floor)
      row("\(name): words", bytes, words, floor)
      row("\(name): the rule", bytes, whole, floor)
    }
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

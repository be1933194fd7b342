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
    let floor = TextPasses.fastest(texts, TextPasses.bareWords)
    TextPasses.row("the bare pass", bytes, floor, floor)
    let few = names(20)
    let council = NameMask(names(5_000))
    for (name, mask) in [
      ("no name, by shape alone", NameMask([])), ("20 names", NameMask(few)), ("5,000 names", council),
      ("5,000 names and 20 of the case", council.adding(few)),
    ] {
      TextPasses.row(name, bytes, TextPasses.fastest(texts) { mask.outcome(for: $0).doubtful.count }, floor)
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
}

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
      let floor = TextPasses.fastest(texts) { text in TextPasses.bareWords(text) }
      let words = TextPasses.fastest(texts) { text in Wording(text).words.count }
      let whole = TextPasses.fastest(texts) { text in rule.occurrence(forText: text)?.spans.count ?? 0 }
      TextPasses.row("\(name): the bare pass", bytes, floor, floor)
      TextPasses.row("\(name): words", bytes, words, floor)
      TextPasses.row("\(name): the rule", bytes, whole, floor)
    }
  }
}

/// Finds the phrases of tables in a text, the longest at each place, in one pass.
///
/// A phrase is words with a space between them. `end/start` is one or the other; `the?` may be left out; `attend+`
/// stands for attend, attends, attended and attending; `<number>` and its like ask for a kind of word (`WordClasses`).
/// Phrases do not run on over the end of a sentence.
struct Phrases: Sendable {
  private enum Token: Hashable {
    case word(String)
    case kind(WordClasses)
  }

  /// What may follow the words read so far, and what these words alone are read as.
  private struct Node {
    var byWord: [String: Int] = [:]
    var byKind: [(kind: WordClasses, next: Int)] = []
    var readings: [Reading] = []
  }

  private var nodes = [Node()]

  /// Makes the phrases of these tables ready.
  init(_ tables: [(Reading, [String])]) {
    for (reading, table) in tables {
      for line in table {
        for tokens in Self.expanded(line) { add(tokens, as: reading) }
      }
    }
  }

  /// What is read in a text; stretches of the same reading do not overlap.
  func marks(in wording: Wording) -> [Mark] {
    var marks: [Mark] = []
    var freeFrom = [Int](repeating: 0, count: Reading.allCases.count)
    var lengths = [Int](repeating: 0, count: Reading.allCases.count)
    for at in wording.words.indices {
      guard follow(from: 0, wording.words, at, 0, into: &lengths) else { continue }
      for reading in Reading.allCases where lengths[reading.rawValue] > 0 {
        if freeFrom[reading.rawValue] <= at {
          let end = at + lengths[reading.rawValue]
          marks.append(Mark(reading: reading, words: at..<end))
          freeFrom[reading.rawValue] = end
        }
        lengths[reading.rawValue] = 0
      }
    }
    return marks
  }

  private mutating func add(_ tokens: [Token], as reading: Reading) {
    var at = 0
    for token in tokens {
      let known =
        switch token {
        case .word(let word): nodes[at].byWord[word]
        case .kind(let kind): nodes[at].byKind.first { $0.kind == kind }?.next
        }
      if let known {
        at = known
        continue
      }
      nodes.append(Node())
      switch token {
      case .word(let word): nodes[at].byWord[word] = nodes.count - 1
      case .kind(let kind): nodes[at].byKind.append((kind, nodes.count - 1))
      }
      at = nodes.count - 1
    }
    if !nodes[at].readings.contains(reading) { nodes[at].readings.append(reading) }
  }

  /// Notes the longest phrase of each reading that goes on from here; says whether there was one.
  ///
  /// It goes no deeper than the longest phrase of the tables.
  private func follow(from node: Int, _ words: [Word], _ at: Int, _ depth: Int, into lengths: inout [Int]) -> Bool {
    var found = !nodes[node].readings.isEmpty
    for reading in nodes[node].readings { lengths[reading.rawValue] = max(lengths[reading.rawValue], depth) }
    guard at < words.count, depth == 0 || !words[at].startsSentence else { return found }
    if let next = nodes[node].byWord[words[at].text], follow(from: next, words, at + 1, depth + 1, into: &lengths) {
      found = true
    }
    guard !words[at].classes.isEmpty else { return found }
    for (kind, next) in nodes[node].byKind where !words[at].classes.isDisjoint(with: kind) {
      if follow(from: next, words, at + 1, depth + 1, into: &lengths) { found = true }
    }
    return found
  }

  private static func expanded(_ line: String) -> [[Token]] {
    var phrases: [[Token]] = [[]]
    for part in line.split(separator: " ") {
      var options = part.split(separator: "/").map(String.init)
      var isOptional = false
      if let last = options.last, last.hasSuffix("?") {
        options[options.count - 1] = String(last.dropLast())
        isOptional = true
      }
      var tokens: [Token] = []
      var kinds: WordClasses = []
      for option in options {
        if let kind = WordClasses.named[option] {
          kinds.formUnion(kind)
        } else {
          tokens += Inflection.forms(of: option).map(Token.word)
        }
      }
      if !kinds.isEmpty { tokens.append(.kind(kinds)) }
      var longer = phrases.flatMap { phrase in tokens.map { phrase + [$0] } }
      if isOptional { longer += phrases }
      phrases = longer
    }
    return phrases.filter { !$0.isEmpty }
  }
}

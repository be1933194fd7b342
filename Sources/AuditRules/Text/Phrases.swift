/// Finds the phrases of tables in a text, the longest at each place, in one pass.
///
/// A phrase is words with a space between them. `end/start` is one or the other; `the?` may be left out; `attend+`
/// stands for attend, attends, attended and attending; `<number>` and its like ask for a kind of word (`WordClasses`).
/// `w_c` is how `w/c`, and `c_f` how `C&F`, is read. Phrases do not run on over the end of a sentence.
struct Phrases: Sendable {
  private enum Token: Hashable {
    case word(Int32)
    case kind(WordClasses)
  }

  /// What may follow the words read so far, and what these words alone are read as, a bit a reading.
  private struct Node {
    var words = 0..<0
    var kinds = 0..<0
    var readings: UInt64 = 0
  }

  private var nodes: [Node] = []
  private var wordEdges: [(word: Int32, next: Int32)] = []
  private var kindEdges: [(kind: WordClasses, next: Int32)] = []
  private var firstByWord: [Int32] = []
  private var firstKinds: WordClasses = []

  /// Makes the phrases of these tables ready.
  init(_ tables: [(Reading, [String])]) {
    var growing = Growing()
    for (reading, table) in tables {
      for line in table {
        for tokens in Self.expanded(line) { growing.add(tokens, as: reading) }
      }
    }
    for node in growing.nodes {
      var flat = Node()
      flat.words = wordEdges.count..<(wordEdges.count + node.byWord.count)
      flat.kinds = kindEdges.count..<(kindEdges.count + node.byKind.count)
      flat.readings = node.readings
      wordEdges += node.byWord.map { ($0.key, Int32($0.value)) }.sorted { $0.0 < $1.0 }
      kindEdges += node.byKind.map { ($0.kind, Int32($0.next)) }
      nodes.append(flat)
    }
    for (word, next) in wordEdges[nodes[0].words] {
      while firstByWord.count <= Int(word) { firstByWord.append(-1) }
      firstByWord[Int(word)] = next
    }
    for (kind, _) in kindEdges[nodes[0].kinds] { firstKinds.formUnion(kind) }
  }

  /// What is read in a text; stretches of the same reading do not overlap.
  func marks(in wording: Wording) -> [Mark] {
    var marks: [Mark] = []
    marks.reserveCapacity(wording.words.count)
    let kinds = Reading.allCases.count
    var freeFrom = [Int](repeating: 0, count: kinds)
    var lengths = [Int](repeating: 0, count: kinds)
    wording.words.withUnsafeBufferPointer { words in
      for at in words.indices {
        var touched: UInt64 = 0
        let known = Int(words[at].known)
        if known >= 0, known < firstByWord.count, firstByWord[known] >= 0 {
          follow(from: Int(firstByWord[known]), words, at + 1, 1, into: &lengths, &touched)
        }
        if !words[at].classes.isDisjoint(with: firstKinds) {
          for edge in nodes[0].kinds where !words[at].classes.isDisjoint(with: kindEdges[edge].kind) {
            follow(from: Int(kindEdges[edge].next), words, at + 1, 1, into: &lengths, &touched)
          }
        }
        while touched != 0 {
          let index = touched.trailingZeroBitCount
          touched &= touched - 1
          if freeFrom[index] <= at, let reading = Reading(rawValue: index) {
            let end = at + lengths[index]
            marks.append(Mark(reading: reading, words: at..<end))
            freeFrom[index] = end
          }
          lengths[index] = 0
        }
      }
    }
    return marks
  }

  /// Notes the longest phrase of each reading that goes on from here.
  ///
  /// It goes no deeper than the longest phrase of the tables.
  private func follow(
    from start: Int,
    _ words: UnsafeBufferPointer<Word>,
    _ at: Int,
    _ depth: Int,
    into lengths: inout [Int],
    _ touched: inout UInt64
  ) {
    let node = nodes[start]
    var readings = node.readings
    touched |= readings
    while readings != 0 {
      let index = readings.trailingZeroBitCount
      readings &= readings - 1
      lengths[index] = max(lengths[index], depth)
    }
    guard at < words.count, !node.words.isEmpty || !node.kinds.isEmpty, !words[at].startsSentence else { return }
    let known = words[at].known
    if known >= 0, let next = next(known, in: node.words) {
      follow(from: next, words, at + 1, depth + 1, into: &lengths, &touched)
    }
    let classes = words[at].classes
    for edge in node.kinds where !classes.isDisjoint(with: kindEdges[edge].kind) {
      follow(from: Int(kindEdges[edge].next), words, at + 1, depth + 1, into: &lengths, &touched)
    }
  }

  /// The node behind a word, found by halving: the edges of a node are in order.
  private func next(_ word: Int32, in edges: Range<Int>) -> Int? {
    var low = edges.lowerBound
    var high = edges.upperBound
    while low < high {
      let middle = (low + high) / 2
      if wordEdges[middle].word < word { low = middle + 1 } else { high = middle }
    }
    return low < edges.upperBound && wordEdges[low].word == word ? Int(wordEdges[low].next) : nil
  }

  /// The phrases while they are put together.
  private struct Growing {
    struct Node {
      var byWord: [Int32: Int] = [:]
      var byKind: [(kind: WordClasses, next: Int)] = []
      var readings: UInt64 = 0
    }

    var nodes = [Node()]

    mutating func add(_ tokens: [Token], as reading: Reading) {
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
      nodes[at].readings |= 1 << UInt64(reading.rawValue)
    }
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
          tokens += Inflection.forms(of: option).compactMap { Vocabulary.shared[$0] }.map(Token.word)
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

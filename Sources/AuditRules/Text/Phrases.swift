/// Finds the phrases of tables in a text, the longest at each place, in one pass.
///
/// A phrase is words with a space between them. `end/start` is one or the other; `the?` may be left out; `attend+`
/// stands for attend, attends, attended and attending; `<number>` and its like ask for a kind of word (`WordClasses`).
/// `w_c` is how `w/c`, and `c_f` how `C&F`, is read. Phrases do not run on over the end of a sentence.
struct Phrases: Sendable {
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
      for line in table { growing.add(line, as: reading) }
    }
    for node in growing.nodes {
      let kinds = kindEdges.count..<(kindEdges.count + node.byKind.count)
      kindEdges += node.byKind
      nodes.append(Node(kinds: kinds, readings: node.readings))
    }
    for (edge, next) in growing.byWord.sorted(by: { $0.key < $1.key }) {
      let node = Growing.node(of: edge)
      let begin = nodes[node].words.isEmpty ? wordEdges.count : nodes[node].words.lowerBound
      wordEdges.append((Growing.word(of: edge), next))
      nodes[node].words = begin..<wordEdges.count
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
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 2 * Reading.count) { both in
      both.initialize(repeating: 0)
      let freeFrom = UnsafeMutableBufferPointer(rebasing: both[..<Reading.count])
      let lengths = UnsafeMutableBufferPointer(rebasing: both[Reading.count...])
      find(&marks, wording, freeFrom, lengths)
    }
    return marks
  }

  private func find(
    _ marks: inout [Mark],
    _ wording: Wording,
    _ freeFrom: UnsafeMutableBufferPointer<Int>,
    _ lengths: UnsafeMutableBufferPointer<Int>
  ) {
    wording.words.withUnsafeBufferPointer { words in
      for at in words.indices {
        var touched: UInt64 = 0
        let known = Int(words[at].known)
        if known >= 0, known < firstByWord.count, firstByWord[known] >= 0 {
          follow(from: Int(firstByWord[known]), words, at + 1, 1, into: lengths, &touched)
        }
        if !words[at].classes.isDisjoint(with: firstKinds) {
          for edge in nodes[0].kinds where !words[at].classes.isDisjoint(with: kindEdges[edge].kind) {
            follow(from: Int(kindEdges[edge].next), words, at + 1, 1, into: lengths, &touched)
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
  }

  /// Notes the longest phrase of each reading that goes on from here.
  ///
  /// It goes no deeper than the longest phrase of the tables.
  private func follow(
    from start: Int,
    _ words: UnsafeBufferPointer<Word>,
    _ at: Int,
    _ depth: Int,
    into lengths: UnsafeMutableBufferPointer<Int>,
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
      follow(from: next, words, at + 1, depth + 1, into: lengths, &touched)
    }
    let classes = words[at].classes
    for edge in node.kinds where !classes.isDisjoint(with: kindEdges[edge].kind) {
      follow(from: Int(kindEdges[edge].next), words, at + 1, depth + 1, into: lengths, &touched)
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
  ///
  /// Thousands of lines are read whenever the program starts to judge a text, so that each step is taken once for all lines that share
  /// it: no phrase is written out, and the words of an inflection are looked up once.
  private struct Growing {
    struct Node {
      var byKind: [(kind: WordClasses, next: Int32)] = []
      var readings: UInt64 = 0
    }

    /// What one part of a line can be: words, and kinds of words taken together.
    struct Part {
      var words: [Int32] = []
      var kinds: WordClasses = []
    }

    var nodes = [Node()]
    /// The node behind a node and a word, by both in one number, so that one order is that of the nodes and of their words.
    var byWord: [UInt64: Int32] = [:]
    private var parts: [Substring: Part] = [:]

    static func node(of edge: UInt64) -> Int { Int(edge >> 32) }
    static func word(of edge: UInt64) -> Int32 { Int32(truncatingIfNeeded: edge) }

    mutating func add(_ line: String, as reading: Reading) {
      var ends = [0]
      for written in line.split(separator: " ") {
        let isOptional = written.hasSuffix("?")
        let part = part(isOptional ? written.dropLast() : written)
        var longer: [Int] = []
        for end in ends {
          for word in part.words { longer.append(next(end, word)) }
          if !part.kinds.isEmpty { longer.append(next(end, part.kinds)) }
        }
        ends = isOptional ? longer + ends : longer
      }
      for end in ends where end > 0 { nodes[end].readings |= 1 << UInt64(reading.rawValue) }
    }

    private mutating func part(_ written: Substring) -> Part {
      if let part = parts[written] { return part }
      var part = Part()
      for option in written.split(separator: "/").map(String.init) {
        if let kind = WordClasses.named[option] {
          part.kinds.formUnion(kind)
        } else {
          part.words += Inflection.forms(of: option).compactMap { Vocabulary.shared[$0] }
        }
      }
      parts[written] = part
      return part
    }

    private mutating func next(_ node: Int, _ word: Int32) -> Int {
      let edge = UInt64(node) << 32 | UInt64(UInt32(bitPattern: word))
      if let known = byWord[edge] { return Int(known) }
      byWord[edge] = Int32(nodes.count)
      nodes.append(Node())
      return nodes.count - 1
    }

    private mutating func next(_ node: Int, _ kind: WordClasses) -> Int {
      if let known = nodes[node].byKind.first(where: { $0.kind == kind }) { return Int(known.next) }
      nodes[node].byKind.append((kind, Int32(nodes.count)))
      nodes.append(Node())
      return nodes.count - 1
    }
  }
}

/// A text on its way from its beginning to its end, with what is replaced in it.
struct MaskedText {
  let runs: NameRuns
  private let patterns: PatternMask
  private var bytes: [UInt8] = []
  private var counts: [MaskingAccount.Kind: Int] = [:]
  // Where something may be left, in bytes of the masked text.
  private var doubts: [(place: Int, doubt: MaskingAccount.Doubt)] = []
  private var copied = 0
  private var passed = 0
  private var likes = 0

  init(_ runs: NameRuns, _ patterns: PatternMask) {
    self.runs = runs
    self.patterns = patterns
  }

  /// Passes a run that is not letters: what stands there is replaced, unless it is already.
  mutating func pass(_ run: NameRun) {
    guard passed < patterns.found.count, patterns.found[passed].range == run.range else { return }
    replace(run.range, patterns.found[passed].kind)
    passed += 1
  }

  /// Notes that something stays.
  mutating func leave(_ range: Range<Int>, _ doubt: MaskingAccount.Doubt) {
    noteNumbers(before: range.lowerBound)
    doubts.append((bytes.count + range.lowerBound - copied, doubt))
  }

  /// Whether nothing of a stretch was replaced.
  func isLeft(_ range: Range<Int>) -> Bool { range.lowerBound >= copied }

  /// Puts what a thing is in its place.
  mutating func replace(_ range: Range<Int>, _ kind: MaskingAccount.Kind) {
    noteNumbers(before: range.lowerBound)
    // What was told of the first word of a name is replaced with it.
    let begins = bytes.count + range.lowerBound - copied
    while let last = doubts.last, last.place >= begins { doubts.removeLast() }
    bytes += runs.bytes[copied..<range.lowerBound]
    bytes += (kind.replacement ?? "").utf8
    counts[kind, default: 0] += 1
    copied = range.upperBound
  }

  /// Notes the numbers up to a place that look like one and do not fit.
  private mutating func noteNumbers(before place: Int) {
    while likes < patterns.like.count, patterns.like[likes].place < place {
      let like = patterns.like[likes]
      if like.place >= copied { doubts.append((bytes.count + like.place - copied, like.doubt)) }
      likes += 1
    }
  }

  /// What it came to.
  mutating func finished() -> NameMask.Outcome {
    noteNumbers(before: .max)
    let isChanged = copied > 0
    if isChanged { bytes += runs.bytes[copied...] }
    let text = isChanged ? String(decoding: bytes, as: UTF8.self) : runs.text
    let unlisted = UnlistedNames.places(in: isChanged ? NameRuns(text) : runs)
    let known = Set(doubts.map(\.place))
    doubts += unlisted.filter { !known.contains($0.place) }
    doubts.sort { $0.place < $1.place }
    return NameMask.Outcome(text: text, counts: counts, doubtful: Self.counted(doubts, in: text))
  }

  /// Doubts by the character at which they are, each character counted once.
  private static func counted(
    _ doubts: [(place: Int, doubt: MaskingAccount.Doubt)],
    in text: String
  ) -> [NameMask.Doubtful] {
    var counted = (to: text.startIndex, count: 0)
    return doubts.map { doubt in
      let index = text.utf8.index(text.startIndex, offsetBy: doubt.place)
      counted.count += text.distance(from: counted.to, to: index)
      counted.to = index
      return NameMask.Doubtful(character: counted.count + 1, doubt: doubt.doubt)
    }
  }
}

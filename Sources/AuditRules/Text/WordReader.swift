/// Cuts UTF-8 into words in one pass: letters and figures, apostrophes inside words, marks inside figures.
struct WordReader {
  private(set) var words: [Word] = []
  private(set) var quotations: [Quotation] = []

  private let vocabulary = Vocabulary.shared
  private var letters: [UInt8] = []
  private var gap: Gap = .sentence
  private var doubleOpen: Int?
  private var singleOpen: Int?

  /// Reads the bytes up to a bound; says whether there were more.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, upTo longest: Int) -> Bool {
    var count = bytes.count
    if count > longest {
      count = longest
      // A word that the bound would cut is left out, and no character is cut in two.
      while count > 0, Self.isContinuation(bytes[count]) || Self.isLetterOrDigit(bytes[count - 1]) { count -= 1 }
    }
    words.reserveCapacity(count / 6)
    var at = 0
    while at < count {
      if Self.startsWord(bytes, at, count) {
        at = readWord(bytes, at, count)
      } else {
        at = readBetweenWords(bytes, at, count)
      }
    }
    return count < bytes.count
  }

  private mutating func readWord(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int {
    if let end = Self.endOfPlainWord(bytes, start, count) {
      append(UnsafeBufferPointer(rebasing: bytes[start..<end]), bytes, start, end)
      return end
    }
    letters.removeAll(keepingCapacity: true)
    var at = start
    let isFigure = Self.isDigit(bytes[start])
    if bytes[start] == UInt8(ascii: "%") {
      letters.append(bytes[start])
      at += 1
    } else if let end = readPair(bytes, start, count) ?? readDotted(bytes, start, count) {
      at = end
    } else {
      at = readLetters(bytes, start, count, isFigure: isFigure)
    }
    // The letters are lent to the word while it is made.
    let lent = letters
    lent.withUnsafeBufferPointer { append($0, bytes, start, at) }
    return at
  }

  /// Where a word ends that stands in the text as it is compared: of small letters alone, as most words are.
  private static func endOfPlainWord(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
    var at = start
    while at < count, bytes[at] >= UInt8(ascii: "a"), bytes[at] <= UInt8(ascii: "z") { at += 1 }
    guard at > start + 1 else { return nil }
    guard at < count else { return at }
    let next = bytes[at]
    return next == UInt8(ascii: "'") || next >= 0x80 || isLetterOrDigit(next) ? nil : at
  }

  private mutating func append(
    _ letters: UnsafeBufferPointer<UInt8>,
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ at: Int
  ) {
    let read = Letters(letters)
    let known = vocabulary[read]
    let text = known >= 0 ? vocabulary.word(known) : read
    let first = bytes[start]
    let isCapital =
      first >= UInt8(ascii: "A") && first <= UInt8(ascii: "Z")
      || first == 0xC3 && start + 1 < at && (0x80...0x9E).contains(bytes[start + 1])
    let isAllCapitals =
      isCapital && at - start > 1 && bytes[start + 1] >= UInt8(ascii: "A") && bytes[start + 1] <= UInt8(ascii: "Z")
    words.append(
      Word(
        text: text,
        known: known,
        start: start,
        end: at,
        classes: .of(text, letters, known: known, isCapital: isCapital, isAllCapitals: isAllCapitals),
        gap: gap,
        isCapital: isCapital
      )
    )
    gap = []
  }

  /// `w/c`, `n/a`, `A&E` and `w/` are one word each; their letters are joined by a low line.
  private mutating func readPair(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
    guard start + 1 < count, Self.isASCIILetter(bytes[start]) else { return nil }
    let mark = bytes[start + 1]
    guard mark == UInt8(ascii: "/") || mark == UInt8(ascii: "&") else { return nil }
    let hasSecond = start + 2 < count && Self.isASCIILetter(bytes[start + 2])
    if hasSecond, start + 3 >= count || !Self.isLetterOrDigit(bytes[start + 3]) {
      letters += [Self.lowered(bytes[start]), UInt8(ascii: "_"), Self.lowered(bytes[start + 2])]
      return start + 3
    }
    if mark == UInt8(ascii: "/"), Self.lowered(bytes[start]) == UInt8(ascii: "w") {
      // "w/out", "w/ends": one word, and no "with".
      var end = start + 2
      while end < count, Self.isASCIILetter(bytes[end]) { end += 1 }
      if let whole = Self.afterW[bytes[(start + 2)..<end].map(Self.lowered)] {
        letters += whole
        return end
      }
      letters += Array("with".utf8)
      return start + 2
    }
    return nil
  }

  /// What is written behind `w/`, and the word that it is.
  private static let afterW: [[UInt8]: [UInt8]] = [
    Array("out".utf8): Array("without".utf8), Array("end".utf8): Array("weekend".utf8),
    Array("ends".utf8): Array("weekends".utf8), Array("es".utf8): Array("weekends".utf8),
  ]

  /// `S.W.`, `f.a.o`: single letters with dots between them are one word where the tables have it.
  private mutating func readDotted(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
    guard start + 2 < count, bytes[start + 1] == UInt8(ascii: "."), Self.isASCIILetter(bytes[start]),
      Self.isASCIILetter(bytes[start + 2])
    else { return nil }
    var at = start
    var joined: [UInt8] = []
    while at < count, Self.isASCIILetter(bytes[at]) {
      joined.append(Self.lowered(bytes[at]))
      at += 1
      guard at < count, bytes[at] == UInt8(ascii: ".") else { break }
      at += 1
    }
    guard at >= count || !Self.isLetterOrDigit(bytes[at]) else { return nil }
    guard vocabulary[joined.withUnsafeBufferPointer { Letters($0) }] >= 0 else { return nil }
    letters = joined
    return at
  }

  private mutating func readLetters(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ count: Int,
    isFigure: Bool
  ) -> Int {
    var at = start
    while at < count {
      let byte = bytes[at]
      if byte < 0x80, Self.isLetterOrDigit(byte) {
        letters.append(Self.lowered(byte))
        at += 1
      } else if byte >= 0x80, Self.separator(bytes, at, count) == 0 {
        letters.append(byte)
        at += 1
      } else if let width = Self.apostrophe(bytes, at, count), at > start, at + width < count,
        Self.isLetterOrDigit(bytes[at + width]), Self.isLetterOrDigit(bytes[at - 1])
      {
        letters.append(UInt8(ascii: "'"))
        at += width
      } else if isFigure || letters.first == 0xC2, Self.joinsFigures(byte), Self.isDigit(bytes[at - 1]), at + 1 < count,
        Self.isDigit(bytes[at + 1])
      {
        letters.append(byte)
        at += 1
      } else {
        break
      }
    }
    return at
  }

  private mutating func readBetweenWords(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ count: Int) -> Int {
    let width = max(1, Self.separator(bytes, at, count))
    switch bytes[at] {
    case UInt8(ascii: "."):
      // "J. Okoro" and "p.m." do not end a sentence.
      if !followsInitial(bytes, at, count) { gap.insert(.sentence) }
    case UInt8(ascii: "!"), UInt8(ascii: ";"): gap.insert(.sentence)
    case UInt8(ascii: "?"): gap.formUnion([.sentence, .question])
    case UInt8(ascii: ","): gap.insert(.comma)
    case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "|"): gap.insert(.colon)
    case UInt8(ascii: "("), UInt8(ascii: ")"): gap.insert(.bracket)
    case UInt8(ascii: "["), UInt8(ascii: "]"): gap.formUnion([.bracket, .square])
    case UInt8(ascii: "/"): gap.insert(.slash)
    case UInt8(ascii: "+"), UInt8(ascii: "&"): gap.insert(.plus)
    case UInt8(ascii: "-"):
      let isInside =
        at > 0 && at + 1 < count && Self.isLetterOrDigit(bytes[at - 1]) && Self.isLetterOrDigit(bytes[at + 1])
      gap.insert(isInside ? .hyphen : .dash)
    case UInt8(ascii: "\n"):
      // One line end may only wrap a sentence; an empty line ends it.
      gap.insert(gap.contains(.line) ? .sentence : .line)
    case UInt8(ascii: "\""): toggleDouble()
    case UInt8(ascii: "'"): toggleSingle(bytes, at, at + 1, count)
    case 0xC2 where width == 2 && bytes[at + 1] == 0xAB, 0xC2 where width == 2 && bytes[at + 1] == 0xBB: toggleDouble()
    case 0xE2 where width == 3 && bytes[at + 1] == 0x80:
      switch bytes[at + 2] {
      case 0x93, 0x94, 0x95: gap.insert(.dash)
      case 0x9C: if doubleOpen == nil { doubleOpen = words.count } else { toggleDouble() }
      case 0x9D, 0xB9, 0xBA: toggleDouble()
      case 0x9E: doubleOpen = words.count
      case 0x98, 0x99, 0x9A: toggleSingle(bytes, at, at + 3, count)
      default: break
      }
    case 0xE2 where width == 3 && bytes[at + 1] == 0x86: gap.insert(.dash)
    case 0xE3 where width == 3: toggleDouble()
    default: break
    }
    return at + width
  }

  private func followsInitial(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ count: Int) -> Bool {
    guard at > 0, at + 1 < count, let last = words.last, last.end == at, gap.isEmpty else { return false }
    let next = bytes[at + 1]
    // "a.m.", "s.47": letters go on without a space.
    if Self.isLetterOrDigit(next), last.end - last.start == 1, next != UInt8(ascii: "\n") { return true }
    guard last.end - last.start == 1, last.isCapital, next == 0x20, at + 3 < count else { return false }
    let isCapital = bytes[at + 2] >= UInt8(ascii: "A") && bytes[at + 2] <= UInt8(ascii: "Z")
    return isCapital && Self.isASCIILetter(bytes[at + 3]) && bytes[at + 3] >= UInt8(ascii: "a")
      && (last.gap.contains(.bracket) || last.gap.contains(.sentence))
  }

  private mutating func toggleDouble() {
    if let open = doubleOpen {
      if words.count > open { quotations.append(Quotation(words: open..<words.count, isSingle: false)) }
      doubleOpen = nil
    } else {
      doubleOpen = words.count
    }
  }

  private mutating func toggleSingle(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ after: Int, _ count: Int) {
    if let open = singleOpen {
      if words.count > open { quotations.append(Quotation(words: open..<words.count, isSingle: true)) }
      singleOpen = nil
    } else if after < count, Self.isLetterOrDigit(bytes[after]), at == 0 || !Self.isLetterOrDigit(bytes[at - 1]) {
      singleOpen = words.count
    }
  }
}

/// A stretch between quotation marks.
struct Quotation: Hashable, Sendable {
  let words: Range<Int>

  /// Whether the marks were single ones; a single word between these is more often a label than speech.
  let isSingle: Bool
}

/// Cuts UTF-8 into words in one pass: letters and figures, apostrophes inside words, marks inside figures.
struct WordReader {
  private(set) var words: [Word] = []
  private(set) var quotations: [Range<Int>] = []

  private var letters: [UInt8] = []
  private var sentenceEnded = false
  private var lineEnded = false
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
    letters.removeAll(keepingCapacity: true)
    var at = start
    let isFigure = Self.isDigit(bytes[start])
    if bytes[start] == UInt8(ascii: "%") {
      letters.append(bytes[start])
      at += 1
    }
    while at < count, letters.first != UInt8(ascii: "%") {
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
      } else if isFigure, Self.joinsFigures(byte), Self.isDigit(bytes[at - 1]), at + 1 < count,
        Self.isDigit(bytes[at + 1])
      {
        letters.append(byte)
        at += 1
      } else {
        break
      }
    }
    let text = String(decoding: letters, as: UTF8.self)
    let isCapital = bytes[start] >= UInt8(ascii: "A") && bytes[start] <= UInt8(ascii: "Z")
    words.append(
      Word(
        text: text,
        start: start,
        end: at,
        isCapital: isCapital,
        startsSentence: sentenceEnded || words.isEmpty,
        classes: .of(text, isCapital: isCapital, first: letters[0])
      )
    )
    sentenceEnded = false
    lineEnded = false
    return at
  }

  private mutating func readBetweenWords(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ count: Int) -> Int {
    let width = max(1, Self.separator(bytes, at, count))
    switch bytes[at] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): sentenceEnded = true
    case UInt8(ascii: "\n"):
      // One line end may only wrap a sentence; an empty line ends it.
      if lineEnded { sentenceEnded = true }
      lineEnded = true
    case UInt8(ascii: "\""): toggleDouble()
    case UInt8(ascii: "'"): toggleSingle(bytes, at, at + 1, count)
    case 0xE2 where width == 3 && bytes[at + 1] == 0x80:
      switch bytes[at + 2] {
      case 0x9C: doubleOpen = words.count
      case 0x9D: toggleDouble()
      case 0x98, 0x99: toggleSingle(bytes, at, at + 3, count)
      default: break
      }
    default: break
    }
    return at + width
  }

  private mutating func toggleDouble() {
    if let open = doubleOpen {
      if words.count > open { quotations.append(open..<words.count) }
      doubleOpen = nil
    } else {
      doubleOpen = words.count
    }
  }

  private mutating func toggleSingle(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ after: Int, _ count: Int) {
    if let open = singleOpen {
      // A single word between apostrophes is more often an ironic label than speech.
      if words.count > open + 1 { quotations.append(open..<words.count) }
      singleOpen = nil
    } else if after < count, Self.isLetterOrDigit(bytes[after]), at == 0 || !Self.isLetterOrDigit(bytes[at - 1]) {
      singleOpen = words.count
    }
  }
}

/// The bytes of a document with the name it is shown by, checked to be UTF-8 text.
public struct SourceText: Sendable {
  /// The file as it is shown to the reader.
  public let name: String
  /// The text in UTF-8, without a byte-order mark.
  public let bytes: [UInt8]
  /// Whether values must be kept out of messages, as for anything from a case file.
  public let isPrivate: Bool
  /// The keys that messages may show of a private source; nil where whatever looks like a key may be shown.
  ///
  /// An export can make a key of anything, of a child's name too.
  public var knownKeys: Set<String>?
  /// The number of the first line; more than 1 where the text is a later part of a file.
  public let firstLine: Int

  /// 16 MiB, the size up to which a document is read when nothing else is said.
  public static let defaultLimit = 16 << 20

  /// Takes the bytes of a document.
  ///
  /// Throws when they are more than `limit`, are not UTF-8, or hold a NUL.
  public init(
    name: String,
    bytes: [UInt8],
    isPrivate: Bool = false,
    limit: Int = Self.defaultLimit,
    firstLine: Int = 1
  ) throws(Problems) {
    guard bytes.count <= limit else {
      throw Problems([Self.tooLarge(name: name, limit: limit)])
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    self.init(unchecked: text, name: name, isPrivate: isPrivate, firstLine: firstLine)
    if Self.isUTF32(bytes) {
      throw Problems([Problem(Self.utf32.what, file: name, hint: Self.utf32.hint)])
    }
    if Self.looksLikeUTF16(bytes) {
      throw Problems([Problem(Self.utf16.what, file: name, hint: Self.utf16.hint)])
    }
    if let offset = text.firstIndex(of: 0) {
      throw Problems([
        problem(
          "the file holds a NUL byte, so it is not plain text",
          at: position(atOffset: offset),
          hint: "Save it as plain text in UTF-8; a spreadsheet or a word-processor file cannot be read here."
        )
      ])
    }
    if let offset = Self.firstInvalidOffset(text) {
      throw Problems([
        problem(
          "the file is not in UTF-8 (byte \(Hexadecimal.number(text[offset], digits: 2)))",
          at: position(atOffset: offset),
          hint: "Save it again with the encoding UTF-8."
        )
      ])
    }
  }

  /// Takes text already in memory.
  ///
  /// Throws when it is more than `limit` bytes or holds a NUL.
  public init(
    name: String,
    text: String,
    isPrivate: Bool = false,
    limit: Int = Self.defaultLimit,
    firstLine: Int = 1
  ) throws(Problems) {
    try self.init(name: name, bytes: Array(text.utf8), isPrivate: isPrivate, limit: limit, firstLine: firstLine)
  }

  /// The same text as one of people or cases: no message shows a value or a line of it, and of its keys only these.
  public func withheld(knownKeys: Set<String>) -> SourceText {
    var withheld = SourceText(unchecked: bytes, name: name, isPrivate: true, firstLine: firstLine)
    withheld.knownKeys = knownKeys
    return withheld
  }

  private init(unchecked bytes: [UInt8], name: String, isPrivate: Bool, firstLine: Int) {
    self.name = name
    self.bytes = bytes
    self.isPrivate = isPrivate
    self.firstLine = firstLine
  }

  /// Quotes what was typed, or says that it is not shown when the source is private.
  public func quote(_ typed: String) -> String {
    isPrivate ? "[not shown]" : Problem.quote(typed)
  }

  /// Quotes a key.
  ///
  /// In a private source only what looks like a key is shown: a small ASCII letter, then letters, digits, hyphens and
  /// underscores. One with a capital may be a name. Pass an empty text for one that no colon follows: it may be a value.
  /// Where the keys are known, only those and what was plainly meant for one of them is shown.
  public func quoteKey(_ key: String) -> String { mayShow(key) ? Problem.quote(key) : "[not shown]" }

  /// A key that nobody asked for, as far as it may be shown.
  func shownKey(_ key: String?) -> String? { key.flatMap { mayShow($0) ? $0 : nil } }

  private func mayShow(_ key: String) -> Bool {
    guard isPrivate else { return true }
    guard Self.looksLikeKey(key) else { return false }
    guard let knownKeys else { return true }
    return knownKeys.contains(key) || Self.isMeant(key, for: knownKeys)
  }

  /// Whether a name of five letters or more is close to one that is known; shorter ones are close to too many.
  public static func isMeant(_ name: String, for known: some Sequence<String>) -> Bool {
    name.count > 4 && closest(to: name, in: known) != nil
  }

  private static func looksLikeKey(_ key: String) -> Bool {
    looksLikeName(key) && key.utf8.first.map { $0 >= UInt8(ascii: "a") } ?? false
  }

  static func looksLikeName(_ key: String) -> Bool {
    guard let first = key.utf8.first, isLetter(first), key.utf8.count <= 40 else { return false }
    return key.utf8.allSatisfy { byte in
      isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "_")
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  static func tooLarge(name: String, limit: Int) -> Problem {
    Problem(
      "the file is larger than \(limit >= 1 << 20 ? "\(limit >> 20) MiB" : "\(limit) bytes")",
      file: name,
      hint: "Check that it is the right file, or split it."
    )
  }

  /// What is said of text that Windows calls Unicode, with what to do.
  public static let utf16 = (
    what: "the file is in UTF-16, as PowerShell and older programs write text; only UTF-8 is read here",
    hint: "Save it again with the encoding UTF-8; in PowerShell, write it with Set-Content -Encoding utf8."
  )

  /// What is said of text in UTF-32, with what to do.
  public static let utf32 = (
    what: "the file is in UTF-32, which is not read here", hint: "Save it again with the encoding UTF-8."
  )

  /// Whether bytes begin with the mark of UTF-32, which begins as that of UTF-16 does.
  public static func isUTF32(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF])
  }

  /// Whether bytes begin with the mark of UTF-16, or have a zero in every other place as English text in it has.
  static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    let head = bytes.prefix(64)
    guard head.count >= 4 else { return false }
    return [0, 1].contains { side in
      head.enumerated().allSatisfy { ($0.offset % 2 == side) == ($0.element == 0) }
    }
  }

  private static func firstInvalidOffset(_ bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}

import AuditDocuments
import Foundation

/// The council's numbers by their pseudonyms, in a file beside the key and never in a workspace.
///
/// Whoever has it needs no key, so it lies where the key lies and is for the eyes of its owner only.
public struct NumberLookUp: Sendable {
  /// The file.
  public let file: URL
  let shownName: String
  let limit: Int

  /// The look-up that lies beside a key; `shownName` is what problems call the key.
  public init(besideKey key: URL, shownAs shownName: String) {
    let path = key.path(percentEncoded: false) + Self.ending
    file = URL(filePath: path)
    self.shownName = shownName + Self.ending
    limit = 256 << 20
  }

  static let ending = ".lookup.jsonl"
  static let format = "caseaudit-lookup/1"

  /// Adds the numbers that it does not have yet.
  ///
  /// Waits while another process adds some. All of them are on the disk when the call returns.
  public func add(_ numbers: [String: String]) throws(Problems) {
    guard !numbers.isEmpty else { return }
    var growing = GrowingLookUp(self)
    try growing.add(numbers)
    try growing.finish()
  }

  /// The council's number of each pseudonym, and what its list calls each auditor; nothing where there is no look-up.
  public func numbers() throws(Problems) -> [String: String] { try reading().numbers }

  /// The same, and how many of its lines could not be read, so that whose numbers they held is not known.
  public func reading() throws(Problems) -> (numbers: [String: String], unread: Int) {
    let called = "the look-up of pseudonyms beside the key"
    let bytes = try OpenFile.contents(of: file, called: called, shownAs: shownName, limit: limit)
    try OpenFile.checkSize(bytes, shownAs: shownName, limit: limit)
    return Self.read(bytes)
  }

  /// The line of one number.
  static func line(_ pseudonym: String, _ number: String) -> [UInt8] {
    var line = JSONLine()
    line.add("format", format)
    line.add("pseudonym", pseudonym)
    line.add("number", number)
    return line.bytes + Array("}\n".utf8)
  }

  /// What the lines say, and how many say nothing; of several for a pseudonym the last counts.
  static func read(_ bytes: [UInt8]) -> (numbers: [String: String], unread: Int) {
    var numbers: [String: String] = [:]
    var unread = 0
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let source = try? SourceText(name: "", bytes: Array(line), isPrivate: true),
        let node = try? Node.parse(json: source), let mapping = node.mapping,
        mapping.entry("format")?.value.scalar?.text == format,
        let pseudonym = mapping.entry("pseudonym")?.value.scalar?.text,
        let number = mapping.entry("number")?.value.scalar?.text
      else {
        unread += 1
        continue
      }
      numbers[pseudonym] = number
    }
    return (numbers, unread)
  }
}

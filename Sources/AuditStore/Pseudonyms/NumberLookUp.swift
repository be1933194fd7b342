import AuditDocuments
import Foundation

/// The council's numbers by their pseudonyms, in a file beside the key and never in a workspace.
///
/// Whoever has it needs no key, so it lies where the key lies and is for the eyes of its owner only.
public struct NumberLookUp: Sendable {
  /// The file.
  public let file: URL
  private let shownName: String
  private let limit: Int

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
    do throws(SystemError) {
      let open = try OpenFile(path: file.path(percentEncoded: false), flags: O_RDWR | O_APPEND | O_CREAT)
      _ = try open.lock(waits: true)
      let bytes = try open.bytes(limit: limit)
      let known = Self.read(bytes)
      var lines: [UInt8] = []
      // A line that a crash tore stays a line of its own, which says nothing.
      if let last = bytes.last, last != UInt8(ascii: "\n") { lines.append(UInt8(ascii: "\n")) }
      for (pseudonym, number) in numbers.sorted(by: { $0.key < $1.key }) where known[pseudonym] != number {
        var line = JSONLine()
        line.add("format", Self.format)
        line.add("pseudonym", pseudonym)
        line.add("number", number)
        lines += line.bytes + Array("}\n".utf8)
      }
      guard lines.count > 1 else { return }
      try open.write(lines)
      try open.sync()
    } catch {
      throw Problems([error.problem("cannot write the look-up of pseudonyms beside the key", file: shownName)])
    }
  }

  /// The council's number of each pseudonym, and what its list calls each auditor; nothing where there is no look-up.
  public func numbers() throws(Problems) -> [String: String] {
    let called = "the look-up of pseudonyms beside the key"
    let bytes = try OpenFile.contents(of: file, called: called, shownAs: shownName, limit: limit)
    try OpenFile.checkSize(bytes, shownAs: shownName, limit: limit)
    return Self.read(bytes)
  }

  /// What the lines say; one that says nothing is passed over, and of several the last counts.
  private static func read(_ bytes: [UInt8]) -> [String: String] {
    var numbers: [String: String] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let source = try? SourceText(name: "", bytes: Array(line), isPrivate: true),
        let node = try? Node.parse(json: source), let mapping = node.mapping,
        mapping.entry("format")?.value.scalar?.text == format,
        let pseudonym = mapping.entry("pseudonym")?.value.scalar?.text,
        let number = mapping.entry("number")?.value.scalar?.text
      else { continue }
      numbers[pseudonym] = number
    }
    return numbers
  }
}

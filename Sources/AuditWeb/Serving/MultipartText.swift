import Foundation

/// A form that is sent in parts, because a file is among what was filled in.
///
/// It is read from memory: how many bytes there are at most is decided before they are taken in.
enum MultipartText {
  /// One part: a field that was filled in, or a file that was chosen.
  struct Part: Hashable, Sendable {
    /// The name of the field.
    var name: String
    /// What the sender calls the file; nil for what is none.
    var fileName: String?
    /// What was sent.
    var bytes: ArraySlice<UInt8>
  }

  /// The boundary between parts that a content type names; nil where it is none of a form in parts.
  static func boundary(ofType type: String) -> String? {
    let pieces = type.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
    guard pieces.first?.lowercased() == "multipart/form-data" else { return nil }
    for piece in pieces.dropFirst() {
      let pair = piece.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].lowercased() == "boundary" else { continue }
      let boundary = pair[1].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
      return (1...70).contains(boundary.utf8.count) ? boundary : nil
    }
    return nil
  }

  /// The parts in their order; nil where they are damaged, or more than anybody's form has.
  static func parts(_ body: [UInt8], boundary: String) -> [Part]? {
    let bytes = Data(body)
    let delimiter = Data("\r\n--\(boundary)".utf8)
    let first = delimiter.dropFirst(2)
    guard bytes.starts(with: first) else { return nil }
    var parts: [Part] = []
    var at = first.count
    while true {
      if bytes[at...].starts(with: end) { return parts }
      guard bytes[at...].starts(with: lineEnd), parts.count < most,
        let next = bytes.range(of: delimiter, in: at..<bytes.count),
        let blank = bytes.range(of: blankLine, in: at..<next.lowerBound), blank.lowerBound - at <= longestHead,
        let (name, fileName) = head(bytes[at..<blank.lowerBound])
      else { return nil }
      parts.append(Part(name: name, fileName: fileName, bytes: body[blank.upperBound..<next.lowerBound]))
      at = next.upperBound
    }
  }

  /// What the lines before a part say of it.
  private static func head(_ bytes: Data) -> (name: String, fileName: String?)? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let line = text.split(whereSeparator: \.isNewline).first { $0.lowercased().hasPrefix("content-disposition:") }
    guard let line, let name = parameter("name", of: line) else { return nil }
    return (name, parameter("filename", of: line))
  }

  /// What stands in quotation marks after a name; browsers write a quotation mark within them as %22.
  private static func parameter(_ name: String, of line: Substring) -> String? {
    guard let start = line.range(of: " \(name)=\"") ?? line.range(of: ";\(name)=\"") else { return nil }
    let rest = line[start.upperBound...]
    guard let end = rest.firstIndex(of: "\"") else { return nil }
    return String(rest[..<end]).replacing("%22", with: "\"").replacing("%0D%0A", with: "\n")
  }

  private static let lineEnd = Data("\r\n".utf8)
  private static let blankLine = Data("\r\n\r\n".utf8)
  private static let end = Data("--".utf8)
  private static let most = 2_000
  private static let longestHead = 4_096
}

import Yams

/// The YAML library's complaints in plain English, each with what to do.
enum YAMLComplaint {
  static func empty(in source: SourceText) -> Problem {
    source.problem("the file is empty", at: nil, hint: "Write the document into it, or name another file.")
  }

  static func alias(in source: SourceText, at position: SourcePosition) -> Problem {
    source.problem(
      "an alias ('*' and a name), which is not read here",
      at: position,
      hint: "Write the content out in full; put text that begins with '*' in quotation marks."
    )
  }

  static func problem(for error: any Error, in source: SourceText) -> Problem {
    switch error as? YamlError {
    case .scanner(let context, let words, let mark, _), .parser(let context, let words, let mark, _),
      .composer(let context, let words, let mark, _):
      return problem(words, context: context, at: position(mark, in: source), in: source)
    case .reader:
      return source.problem(
        "a control character, which YAML does not allow",
        at: firstForbidden(in: source),
        hint: "Take it away."
      )
    default:
      // The library gives up with a memory error when it meets more than a thousand levels.
      return source.problem(
        "nested too deep, or too large to read",
        at: nil,
        hint: "Write the document with at most \(Node.depthLimit) levels."
      )
    }
  }

  private static func problem(
    _ words: String,
    context: YamlError.Context?,
    at position: SourcePosition,
    in source: SourceText
  ) -> Problem {
    let opened = context.map { Self.position($0.mark, in: source) } ?? position
    if words.contains("undefined alias") { return alias(in: source, at: position) }
    if words.contains("unexpected end of stream") || words.contains("unexpected document indicator") {
      return source.problem(
        "quotation marks are opened here and never closed",
        at: opened,
        hint: "Write the same mark where the text ends; an apostrophe inside single marks is written twice."
      )
    }
    if words.contains("cannot start any token") || words.contains("tab character") {
      return token(at: position, in: source)
    }
    for row in table where words.contains(row.words) {
      return source.problem(row.what, at: row.isAtOpening ? opened : position, hint: row.hint)
    }
    return source.problem(
      "this is not YAML (\(words))",
      at: position,
      hint: "Check the colons, quotation marks and indentation of this line and the one above."
    )
  }

  private static func token(at position: SourcePosition, in source: SourceText) -> Problem {
    var character: UInt8?
    if let line = source.byteRange(ofLine: position.line) {
      let offset = source.offset(ofColumn: position.column, in: line)
      character = offset < line.upperBound ? source.bytes[offset] : nil
    }
    guard let character, character != UInt8(ascii: "\t"), character < 0x80 else {
      return source.problem(
        "a tab where only spaces may stand",
        at: position,
        hint: "Indent with spaces, two for each level."
      )
    }
    return source.problem(
      "text cannot begin with '\(Character(Unicode.Scalar(character)))'",
      at: position,
      hint: "Put the text in quotation marks."
    )
  }

  private struct Row {
    let words: String
    let what: String
    let hint: String
    /// Whether the fault lies where the library began to read, rather than where it stopped.
    let isAtOpening: Bool

    init(_ words: String, _ what: String, _ hint: String, isAtOpening: Bool = false) {
      self.words = words
      self.what = what
      self.hint = hint
      self.isAtOpening = isAtOpening
    }
  }

  private static let table: [Row] = [
    Row(
      "mapping values are not allowed",
      "a colon where none can stand",
      "Put text that holds a colon and a space in quotation marks; otherwise check the indentation of this line."
    ),
    Row(
      "could not find expected ':'",
      "a line without a colon where a key must stand",
      "Write the key, a colon, a space and the value; or indent the line if it carries on the text above.",
      isAtOpening: true
    ),
    Row(
      "did not find expected key",
      "this line does not fit where it stands",
      "Let the keys of one block begin in the same column; put text that begins with a quotation mark wholly in marks."
    ),
    Row(
      "did not find expected '-' indicator",
      "this line does not fit into the list above it",
      "Begin each item with '- ' in the same column, or indent the line under its item."
    ),
    Row(
      "block sequence entries are not allowed",
      "an item of a list where none can stand",
      "Begin the list on a line of its own, under its key."
    ),
    Row(
      "block mapping",
      "a key where none can stand",
      "Begin the key on a line of its own."
    ),
    Row(
      "did not find expected ',' or ']'",
      "a list opened by '[' here lacks a comma or its ']'",
      "Write a comma between items and ']' at the end; put a text that has a colon, a comma or a '#' in quotation marks.",
      isAtOpening: true
    ),
    Row(
      "did not find expected ',' or '}'",
      "keys opened by '{' here lack a comma or their '}'",
      "Put a text that has a colon, a comma or a '#' in quotation marks; between entries stands a comma, at the end '}'.",
      isAtOpening: true
    ),
    Row(
      "found another document",
      "a second document after '---'",
      "Keep one document in a file."
    ),
    Row(
      "unknown escape character",
      "a backslash that begins nothing",
      "Write \\\\ for a backslash itself, or use single quotation marks."
    ),
    Row(
      "did not find expected alphabetic or numeric character",
      "'&' or '*' at the beginning of text",
      "Put the text in quotation marks."
    ),
    Row(
      "did not find expected comment or line break",
      "text after '|' or '>' on the same line",
      "Begin the text on the next line, indented."
    ),
    Row(
      "Maximum nesting level",
      "nested more than \(Node.depthLimit) deep",
      "Write the document with fewer levels."
    ),
  ]

  private static func position(_ mark: Mark, in source: SourceText) -> SourcePosition {
    SourcePosition(line: mark.line + source.firstLine - 1, column: mark.column)
  }

  private static func firstForbidden(in source: SourceText) -> SourcePosition? {
    var offset = 0
    for scalar in String(decoding: source.bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xFEFE, 0xFF00...0xFFFD, 0x10000...: break
      default: return source.position(atOffset: offset)
      }
      offset += UTF8.width(scalar)
    }
    return nil
  }
}

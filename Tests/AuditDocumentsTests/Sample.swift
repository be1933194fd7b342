import AuditDocuments
import Testing

/// A text and what is expected to be said of it.
struct Sample: Sendable, CustomTestStringConvertible {
  let text: String
  let expected: String

  init(_ text: String, _ expected: String) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text.debugDescription }
}

/// Reads YAML written in a test.
func yaml(_ text: String) throws(Problems) -> Node {
  try Node.parse(yaml: SourceText(name: "a.yaml", text: text))
}

/// Reads JSON written in a test.
func json(_ text: String) throws(Problems) -> Node {
  try Node.parse(json: SourceText(name: "a.json", text: text))
}

import AuditPages
import AuditRules

/// What a text rule says of a wording that somebody tries, with the words that made it say so underlined.
public struct WordingReport: Sendable {
  /// The identifier of the rule.
  public let rule: String
  /// The wording.
  public let text: String
  /// What the rule says of it.
  public let occurrence: Occurrence

  /// Makes the report of one wording.
  public init(rule: String, text: String, occurrence: Occurrence) {
    self.rule = rule
    self.text = text
    self.occurrence = occurrence
  }

  /// The outcome, the reason, and the wording with a line of `^^^` below every stretch that counts.
  public func text(width: Int = 80) -> String {
    let width = max(width, 24)
    var lines = TextWrap.wrapped("\(rule): \(occurrence.outcome.inWords)", width: width)
    lines += TextWrap.wrapped(occurrence.reason, width: width, indent: 2)
    let marked = MarkedText(text, spans: occurrence.spans, width: width - 2)
    lines += [""] + marked.lines.map { ("  " + $0).trimmedAtEnd }
    if occurrence.spans.isEmpty { lines += ["", "  No word in it counts for this rule."] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `{rule, outcome, spans, reason}`, with the ends of spans in bytes of UTF-8.
  public func json() throws -> String {
    try JSONText.of(
      Document(
        rule: rule,
        outcome: occurrence.outcome.rawValue,
        spans: occurrence.spans.map { Document.Span(start: $0.start, end: $0.end, says: $0.says) },
        reason: occurrence.reason
      )
    )
  }

  private struct Document: Encodable {
    struct Span: Encodable {
      var start: Int
      var end: Int
      var says: String
    }

    var rule: String
    var outcome: String
    var spans: [Span]
    var reason: String
  }
}

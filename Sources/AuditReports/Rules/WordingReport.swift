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
    for line in asked { lines += TextWrap.wrapped(line, width: width, indent: 2) }
    let marked = MarkedText(text, spans: occurrence.spans, width: width - 2)
    lines += [""] + marked.lines.map { ("  " + $0).trimmedAtEnd }
    if occurrence.spans.isEmpty { lines += ["", "  No word in it counts for this rule."] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What is named, and each aspect that is missing as a question.
  private var asked: [String] {
    let named = occurrence.aspects.all(.named).map(\.inWords)
    let missing = occurrence.aspects.all(.missing).map(\.asQuestion)
    return (named.isEmpty ? [] : ["Named: \(named.joined(separator: ", "))."])
      + (missing.isEmpty ? [] : ["To ask: \(missing.joined(separator: " "))"])
  }

  /// `{rule, outcome, aspects, reads, spans, reason}`, with the ends of spans in bytes of UTF-8.
  public func json() throws -> String {
    try JSONText.of(
      Document(
        rule: rule,
        outcome: occurrence.outcome.rawValue,
        aspects: Dictionary(
          uniqueKeysWithValues: Aspect.allCases.compactMap { aspect in
            occurrence.aspects[aspect].map { (aspect.rawValue, $0 == .named) }
          }
        ),
        reads: occurrence.reads.map(\.rawValue),
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
    var aspects: [String: Bool]
    var reads: [String]
    var spans: [Span]
    var reason: String
  }
}

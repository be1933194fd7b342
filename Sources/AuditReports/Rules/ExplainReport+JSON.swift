import AuditPages
import AuditRules

extension ExplainReport {
  private struct Document: Encodable {
    struct Source: Encodable {
      var document: String
      var paragraph: String
      var sentence: String
    }

    struct Threshold: Encodable {
      var name: String
      var means: String
      var standard: Double
      var from: Double
      var to: Double
    }

    struct Revision: Encodable {
      var number: Int
      var published: String
      var change: String
    }

    struct Example: Encodable {
      var says: String
      var with: [String: Double]
      var outcome: String
      var reason: String
    }

    var rule: String
    var revision: Int
    var question: String
    var why: String
    var shape: String
    var how: [String]
    var needs: [String]
    var thresholds: [Threshold]
    var sources: [Source]
    var revisions: [Revision]
    var examples: [Example]
    var readsText: Bool
  }

  /// The rule as a JSON document.
  public func json() throws -> String {
    try JSONText.of(
      Document(
        rule: rule.identifier,
        revision: rule.revision,
        question: rule.question,
        why: rule.why,
        shape: rule.decision.shape.rawValue,
        how: rule.decision.how,
        needs: rule.needs,
        thresholds: rule.thresholds.map {
          Document.Threshold(
            name: $0.name,
            means: $0.means,
            standard: $0.standard,
            from: $0.range.lowerBound,
            to: $0.range.upperBound
          )
        },
        sources: rule.sources.map {
          Document.Source(document: $0.document, paragraph: $0.paragraph, sentence: $0.sentence)
        },
        revisions: rule.revisions.map {
          Document.Revision(number: $0.number, published: $0.published.description, change: $0.change)
        },
        examples: rule.examples.map {
          Document.Example(says: $0.says, with: $0.settings.thresholds, outcome: $0.outcome.rawValue, reason: $0.reason)
        },
        readsText: rule.readsText
      )
    )
  }
}

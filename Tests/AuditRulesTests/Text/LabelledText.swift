import AuditRules
import Testing

/// A text and what is to be read in it, as a labelled set writes it: "decision=1 who=0".
enum LabelledText {
  static func hold(_ expected: String, _ text: String, by rule: String) throws {
    let found = try #require(Rule.named(rule)?.occurrence(forText: text))
    for pair in expected.split(separator: " ") {
      let parts = pair.split(separator: "=")
      let (name, isLabelled) = (String(parts[0]), parts[1] == "1")
      let isRead: Bool
      if let read = TextRead(rawValue: name) {
        isRead = found.reads.contains(read)
      } else {
        let aspect = try #require(Aspect(rawValue: name == "for-whom" ? "forWhom" : name))
        isRead = found.aspects[aspect] == .named
      }
      #expect(isRead == isLabelled, "\(name): \(text)")
    }
  }
}

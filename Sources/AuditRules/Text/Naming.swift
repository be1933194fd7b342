/// What a wording has to name, and whether it does; its outcome never rests on the absence of a word.
struct Naming: Hashable, Sendable {
  private struct Asked: Hashable {
    var aspect: Aspect
    var words: String
  }

  private(set) var aspects = Aspects()
  private var asked: [Asked] = []
  private var additions: [String] = []

  /// Adds an aspect with the words that a reason has for it.
  mutating func asks(_ aspect: Aspect, _ words: String, _ state: Aspects.State) {
    aspects[aspect] = state
    if asked.isEmpty { asked.reserveCapacity(5) }
    asked.append(Asked(aspect: aspect, words: words))
  }

  /// Adds an aspect that is counted and that no reason speaks of.
  mutating func counts(_ aspect: Aspect, of state: Aspects.State?) { aspects[aspect] = state }

  /// Adds a remark to the end of the reason.
  mutating func adds(_ words: String, if applies: Bool = true) {
    if applies, !additions.contains(words) { additions.append(words) }
  }

  /// Whether a remark was made.
  func says(_ words: String) -> Bool { additions.contains(words) }

  /// The remarks on words that stand for a time and name none, of which one is enough.
  static let dueNamesNoTime = "the due date has words that name no time"
  static let namesNoTime = "it has words that name no time"

  /// How many of the aspects that a reason speaks of are in a state.
  func count(_ state: Aspects.State) -> Int { asked.count { aspects[$0.aspect] == state } }

  /// The reason between other words, put together when somebody reads it.
  func why(_ before: String = "", after: String = "") -> Reason { .naming(before, self, after) }

  /// What is named, what is not, and what the extract does not show, in one sentence.
  var reason: String {
    func listed(_ state: Aspects.State) -> [String] {
      Aspect.allCases.flatMap { aspect in asked.filter { $0.aspect == aspect && aspects[aspect] == state }.map(\.words)
      }
    }
    var parts: [String] = []
    if let named = Self.list(listed(.named), "and") { parts.append("names \(named)") }
    if let missing = Self.list(listed(.missing), "or") { parts.append("does not name \(missing)") }
    if let notSeen = Self.list(listed(.notSeen), "or") { parts.append("the extract does not show \(notSeen)") }
    return (parts + additions).joined(separator: "; ")
  }

  /// `a, b and c`, or nothing for an empty list.
  static func list(_ items: [String], _ word: String) -> String? {
    guard let last = items.last else { return nil }
    guard items.count > 1 else { return last }
    return items.dropLast().joined(separator: ", ") + " \(word) \(last)"
  }
}

extension Aspects.State {
  /// Named where it is; otherwise missing, or not seen where the extract did not carry the fact that may name it.
  init(_ isNamed: Bool, orIn fact: Fact<String>...) {
    self = isNamed ? .named : fact.contains { !$0.isSeen } ? .notSeen : .missing
  }
}

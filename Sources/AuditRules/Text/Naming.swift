/// What a wording has to name, and whether it does; its outcome never rests on the absence of a word.
struct Naming {
  enum State {
    case named
    case missing
    case notSeen

    /// Named where it is; otherwise missing, or not seen where the extract did not carry the fact that may name it.
    init(_ isNamed: Bool, orIn fact: Fact<String>...) {
      self = isNamed ? .named : fact.contains { !$0.isSeen } ? .notSeen : .missing
    }
  }

  private var things: [(words: String, state: State, carries: Bool)] = []
  private var additions: [String] = []

  /// Adds a thing that must be named; where it does not carry, naming it alone names nothing.
  mutating func needs(_ words: String, _ state: State, carries: Bool = true) {
    things.append((words, state, carries))
  }

  /// Adds a remark to the end of the reason.
  mutating func adds(_ words: String, if applies: Bool = true) {
    if applies { additions.append(words) }
  }

  /// Met where everything is named; partly met where something is; not met where nothing is.
  ///
  /// What was not in the extract leaves the outcome open, unless what was seen already decides it.
  var outcome: Outcome {
    let missing = things.contains { $0.state == .missing }
    let notSeen = things.contains { $0.state == .notSeen }
    let named = things.contains { $0.state == .named && $0.carries }
    if !missing { return notSeen ? .notSeen : .met }
    if named { return .partlyMet }
    return notSeen ? .notSeen : .notMet
  }

  /// What is named, what is not, and what the extract does not show, in one sentence.
  var reason: String {
    func listed(_ state: State) -> [String] { things.filter { $0.state == state }.map(\.words) }
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

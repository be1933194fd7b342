import AuditWalk

/// Lines that came together, faster than a person types them: one, where it was typed.
struct LinesAtOnce {
  private var texts: [String] = []
  private var refusal: TypedText.Refusal?
  private var size = 0

  /// No lines yet.
  init() {}

  /// One line, to begin with.
  init(_ line: Result<String, TypedText.Refusal>) { add(line) }

  /// Whether there are none.
  var isEmpty: Bool { texts.isEmpty && refusal == nil }

  /// Adds a line; where one of them is refused, all are.
  mutating func add(_ line: Result<String, TypedText.Refusal>) {
    switch line {
    case .success(let text):
      size += text.utf8.count + 1
      if size <= 4 * TypedText.longest { texts.append(text) } else { refuse(.tooMuch) }
    case .failure(let why): refuse(why)
    }
  }

  /// Keeps nothing, for the first reason that there was.
  mutating func refuse(_ why: TypedText.Refusal) { refusal = refusal ?? why }

  /// What a walk is given.
  var input: WalkInput {
    if let refusal { return .unreadable(refusal.sentence) }
    return texts.count == 1 ? .line(texts[0]) : .lines(texts)
  }
}

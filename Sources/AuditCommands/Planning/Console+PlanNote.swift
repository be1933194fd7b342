import AuditWalk

extension Console {
  /// Says what is worth knowing of a round that was drawn, or of the key that it is drawn with.
  static func say(_ said: PlanNote, isWrapped: Bool = false) {
    switch said {
    case .doubts(let problems): note(problems.render())
    case .notice(let text): note(isWrapped ? wrap("Notice: \(text)") : "Notice: \(text)")
    }
  }
}

/// Names that are injuries or parts of the body where what follows says so: "Mark on left arm", "Hand bruised".
enum WordsOfInjury {
  /// Whether a mark is on a part of the body: "Mark seen to his left cheek".
  static func isMark(before index: Int, in text: NameRuns) -> Bool {
    var words = text.runs.dropFirst(index + 1).prefix(6).map { run in
      run.isMasked || run.isCapital ? "" : text.folded(run)
    }[...]
    if let first = words.first, found.contains(first) { words = words.dropFirst() }
    guard let preposition = words.first, prepositions.contains(preposition) else { return false }
    for word in words.dropFirst() {
      if isPart(word) { return true }
      guard sides.contains(word) else { return false }
    }
    return false
  }

  /// Whether a part of the body is hurt: "Hand bruised", "Head injury".
  static func isHurt(_ folded: String, _ next: String) -> Bool {
    named.contains(folded) && hurt.contains(next)
  }

  private static func isPart(_ word: String) -> Bool {
    parts.contains(word) || word.hasSuffix("s") && parts.contains(String(word.dropLast()))
  }

  private static let found: Set<String> = ["seen", "noted", "visible", "found", "observed", "present", "noticed"]

  private static let prepositions: Set<String> = [
    "on", "to", "across", "above", "below", "behind", "near", "over", "under", "around", "along", "down", "beside",
    "inside",
  ]

  private static let sides: Set<String> = [
    "left", "right", "upper", "lower", "inner", "outer", "the", "his", "her", "their", "both", "side", "of", "back",
    "front", "child", "s", "top", "middle",
  ]

  private static let parts: Set<String> = Set(
    """
    abdomen ankle arm bottom breast brow buttock calf cheek chest chin collarbone ear elbow eye eyebrow eyelid face \
    finger foot feet forearm forehead groin hand head heel hip jaw knee leg lip mouth neck nose palm rib scalp shin \
    shoulder skin spine stomach temple thigh throat thumb toe tongue torso trunk tummy waist wrist
    """.split(separator: " ").map(String.init)
  )

  /// Parts of the body that are names of families.
  private static let named: Set<String> = ["hand", "hands", "foot", "head", "heel", "palm", "bone", "bones", "back"]

  private static let hurt: Set<String> = [
    "bruised", "swollen", "cut", "burnt", "burned", "broken", "sore", "injured", "bandaged", "grazed", "scratched",
    "bleeding", "fractured", "injury", "injuries", "bruising", "red",
  ]
}

/// Names that are what somebody is told to do where what follows says so: "Chase GP for report".
enum WordsOfWork {
  /// Whether somebody is told to chase an agency or a paper, and nobody called so does anything.
  static func isChased(after index: Int, in text: NameRuns) -> Bool {
    guard index + 1 < text.runs.count, text.hasGap(before: index + 1) else { return false }
    let next = text.runs[index + 1]
    guard !next.isMasked, !next.isCapital || text.isAllCapitals(next) else { return false }
    let word = text.folded(next)
    if word == "up" { return true }
    let isEnd =
      index + 2 >= text.runs.count
      || text.bytes[next.range.upperBound...].first { !$0.isGap }.map { ".,;!?\n\r".utf8.contains($0) } ?? true
    if agencies.contains(word), isEnd { return true }
    // "Chase school attendance 80%", "Chase home today": of what that is said nobody can tell.
    guard !isEnd, agencies.contains(word) || topics.contains(word) else { return false }
    return then.contains(text.folded(text.runs[index + 2]))
  }

  private static let agencies: Set<String> = [
    "cafcass", "camhs", "dwp", "gp", "housing", "hv", "iro", "midwife", "police", "probation", "sendco", "senco",
    "solicitor", "solicitors", "sw",
  ]

  private static let topics: Set<String> = ["health", "legal", "minutes", "report", "reports", "results", "update"]

  private static let then: Set<String> = [
    "about", "again", "for", "from", "re", "regarding", "report", "update", "visitor",
  ]
}

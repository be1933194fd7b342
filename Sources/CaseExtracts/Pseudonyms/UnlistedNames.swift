/// Finds words that stand where a name does and are in no list.
///
/// It masks nothing: a surname, a school and the first word of a heading look alike. Somebody is to look.
enum UnlistedNames {
  /// Where such words begin in a masked text.
  static func places(in text: String) -> [NameMask.Doubtful] {
    // Most texts of a census are codes, with neither a space nor a name that was masked.
    guard text.contains(where: { $0.isWhitespace || $0 == "]" }) else { return [] }
    let runs = NameRun.runs(text, .plain)
    var places: [NameMask.Doubtful] = []
    var counted = (to: text.startIndex, count: 0)
    for index in runs.indices.dropFirst() {
      let (before, run) = (runs[index - 1], runs[index])
      guard let doubt = doubt(about: run, after: before, in: text) else { continue }
      counted.count += text.distance(from: counted.to, to: run.range.lowerBound)
      counted.to = run.range.lowerBound
      places.append(NameMask.Doubtful(character: counted.count + 1, doubt: doubt))
    }
    return places
  }

  private static func doubt(about run: NameRun, after before: NameRun, in text: String) -> MaskingAccount.Doubt? {
    guard text[run.range.lowerBound].isUppercase, run.folded.count > 1, !dayWords.contains(run.folded) else {
      return nil
    }
    let gap = text[before.range.upperBound..<run.range.lowerBound]
    if NameMask.isReplacement(before, in: text) {
      let isAcronym = run.folded.count < 5 && text[run.range].allSatisfy(\.isUppercase)
      guard !isAcronym, !roles.contains(run.folded) else { return nil }
      let joined = gap.dropFirst()
      return !joined.isEmpty && joined.count <= 3 && joined.allSatisfy({ " -\u{A0}'’".contains($0) })
        ? .besideName : nil
    }
    guard titles.contains(before.folded), !roles.contains(run.folded), gap.count <= 3,
      gap.contains(where: \.isWhitespace), gap.allSatisfy({ ($0.isWhitespace && !$0.isNewline) || $0 == "." })
    else { return nil }
    return .afterTitle
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sir", "dame", "lord", "lady", "rev", "revd",
    "reverend", "pastor", "imam", "rabbi", "aunt", "auntie", "aunty", "uncle", "nanny", "nan", "nana", "gran", "granny",
    "grandma", "grandad", "grandpa", "pc", "wpc", "dc", "ds", "di", "sgt", "sergeant", "constable", "nurse", "judge",
    "cllr", "councillor",
  ]

  /// Words with a capital that follow a title or a name and are none.
  private static let roles: Set<String> = [
    "social", "worker", "school", "manager", "team", "mum", "mother", "dad", "father", "child", "and", "said", "the",
    "health", "visitor", "police", "court", "order", "plan", "unit", "practitioner",
  ]

  private static let dayWords: Set<String> = CommonWord.months.union([
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
    "thur", "thurs", "fri", "sat", "sun",
  ])
}

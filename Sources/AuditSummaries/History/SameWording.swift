/// When two wordings of a question are the same: capitals, marks, spaces and the number before it do not matter.
public enum SameWording {
  /// What two wordings have in common where they are the same.
  public static func key(_ wording: String) -> String {
    var words = wording.lowercased().split { !$0.isLetter && !$0.isNumber && !marks.contains($0) }
      .map { $0.filter { !marks.contains($0) } }
      .filter { !$0.isEmpty }
    // "7. Is the plan …", "Q7 Is the plan …": the place of a question in a form is no part of it.
    if words.count > 1, words[0].drop(while: { $0 == "q" }).allSatisfy(\.isNumber) { words.removeFirst() }
    return words.joined(separator: " ")
  }

  /// Marks within a word, which some programs write in other ways and some leave out.
  private static let marks: Set<Character> = ["'", "\u{2019}", "\u{2018}"]
}

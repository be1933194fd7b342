/// The regular forms of a verb, so that a table lists it once.
enum Inflection {
  /// The word itself, or for `attend+` its regular forms: attend, attends, attended, attending; for `tug~` those
  /// of a verb whose bare form is a noun or an instruction as well: tugs, tugged, tugging.
  ///
  /// Verbs that change more than their ending, and those that double a letter, are written out in the tables.
  static func forms(of entry: String) -> [String] {
    if entry.hasSuffix("~") { return Array(forms(of: entry.dropLast() + "+").dropFirst()) }
    guard entry.hasSuffix("+") else { return [entry] }
    let base = String(entry.dropLast())
    let stem = String(base.dropLast())
    let beforeLast = stem.last.map(String.init) ?? ""
    if base.hasSuffix("e") { return [base, base + "s", base + "d", stem + "ing"] }
    if base.hasSuffix("y"), !"aeou".contains(beforeLast) { return [base, stem + "ies", stem + "ied", base + "ing"] }
    let hissing = ["s", "x", "z", "ch", "sh", "o"].contains { base.hasSuffix($0) }
    return [base, base + (hissing ? "es" : "s"), base + "ed", base + "ing"]
  }

  /// The verbs that a word may be a form of that goes on: `leaving` of leave, `putting` of put.
  static func bases(ofGoingOn word: String) -> [String] {
    guard word.hasSuffix("ing"), word.utf8.count > 5 else { return [] }
    let stem = String(word.dropLast(3))
    let isDoubled = stem.last == stem.dropLast().last
    return [stem, stem + "e"] + (isDoubled ? [String(stem.dropLast())] : [])
  }
}

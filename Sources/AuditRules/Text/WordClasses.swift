/// Kinds of word that a phrase may ask for in place of a word, written `<number>` or `<month>` in the tables.
struct WordClasses: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let number = WordClasses(rawValue: 1 << 0)
  static let ordinal = WordClasses(rawValue: 1 << 1)
  static let date = WordClasses(rawValue: 1 << 2)
  static let month = WordClasses(rawValue: 1 << 3)
  static let weekday = WordClasses(rawValue: 1 << 4)
  static let year = WordClasses(rawValue: 1 << 5)
  static let unit = WordClasses(rawValue: 1 << 6)
  static let clock = WordClasses(rawValue: 1 << 7)
  static let times = WordClasses(rawValue: 1 << 8)
  static let name = WordClasses(rawValue: 1 << 9)
  static let initial = WordClasses(rawValue: 1 << 10)
  static let thing = WordClasses(rawValue: 1 << 11)

  /// The names by which the tables ask for them.
  static let named: [String: WordClasses] = [
    "<number>": .number, "<ordinal>": .ordinal, "<date>": .date, "<month>": .month, "<weekday>": .weekday,
    "<year>": .year, "<unit>": .unit, "<clock>": .clock, "<times>": .times, "<name>": .name, "<initial>": .initial,
    "<thing>": .thing,
  ]

  private static let listed: [(WordClasses, String)] = [
    (
      .number,
      """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
      eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred half
      """
    ),
    (.ordinal, "first second third fourth fifth sixth seventh eighth ninth tenth"),
    (
      .month,
      """
      january february april june july august september october november december jan feb mar apr jun jul aug sep \
      sept oct nov dec
      """
    ),
    (
      .weekday,
      """
      monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays \
      saturdays sundays weekday weekdays weekend weekends
      """
    ),
    (
      .unit,
      """
      minute minutes hour hours day days night nights morning mornings afternoon afternoons evening evenings week \
      weeks fortnight fortnights month months term terms year years session sessions
      """
    ),
    (.times, "once twice thrice"),
    (
      .thing,
      """
      times occasions nights days mornings evenings afternoons weeks months hours minutes sessions lessons visits \
      meals words sentences sounds steps portions books pages appointments incidents episodes errors absences \
      exclusions friends adults people kilograms kg pounds items questions examples engagements skills feelings beds \
      baths occasion night day minute hour meal lesson
      """
    ),
  ]

  private static let byWord: [String: WordClasses] = {
    var found: [String: WordClasses] = [:]
    for (kind, words) in listed {
      for word in words.split(separator: " ") { found[String(word), default: []].insert(kind) }
    }
    return found
  }()

  /// Words with a capital letter at the start of a sentence that are nobody's name.
  private static let notNames: Set<String> = [
    "a", "all", "an", "and", "any", "anyone", "as", "at", "but", "by", "each", "everyone", "he", "how", "however", "i",
    "if", "in", "it", "nobody", "of", "on", "plan", "she", "so", "someone", "that", "the", "then", "there", "these",
    "they", "this", "those", "to", "we", "what", "when", "where", "which", "while", "who", "why", "you",
  ]

  /// The classes of a word in lower case.
  static func of(_ word: String, isCapital: Bool, first: UInt8) -> WordClasses {
    if first >= UInt8(ascii: "0"), first <= UInt8(ascii: "9") { return NumberShape.classes(of: word) }
    var classes = byWord[word] ?? []
    // Black squares and crosses stand where a name was taken out.
    if word == "xxx" || word.hasPrefix("\u{2588}") { return [.name, .initial] }
    guard isCapital else { return classes }
    // "may" and "march" are months only as names.
    if word == "may" || word == "march" { classes.insert(.month) }
    if classes.isEmpty, !notNames.contains(word), PhraseTable.adults[word] == nil {
      classes.insert(.name)
      if word.utf8.count == 1 { classes.insert(.initial) }
    }
    return classes
  }
}

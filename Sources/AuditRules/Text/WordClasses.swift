/// Kinds of word that a phrase may ask for in place of a word, written `<number>` or `<month>` in the tables.
struct WordClasses: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

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
  /// `48hrs`, `2wks`: a number and a unit of time in one word.
  static let span = WordClasses(rawValue: 1 << 12)
  /// `30/6`, `3/4`: a day and a month, or a part of a whole.
  static let slashed = WordClasses(rawValue: 1 << 13)
  /// `6/52`: weeks, as health workers write them.
  static let weeks = WordClasses(rawValue: 1 << 14)
  /// `£20`.
  static let price = WordClasses(rawValue: 1 << 15)
  /// `11kg`: a number and a unit of weight or length in one word.
  static let weight = WordClasses(rawValue: 1 << 16)
  /// A word that names nothing by itself: articles, pronouns, prepositions, auxiliaries.
  static let function = WordClasses(rawValue: 1 << 17)
  static let modal = WordClasses(rawValue: 1 << 18)
  static let be = WordClasses(rawValue: 1 << 19)
  static let have = WordClasses(rawValue: 1 << 20)
  static let adverb = WordClasses(rawValue: 1 << 21)
  /// What a person can be seen to do in a plan or after a decision, as `checks` or `check`.
  static let does = WordClasses(rawValue: 1 << 22)
  /// What a child is or has rather than does: `sleep`, `achieve`.
  static let state = WordClasses(rawValue: 1 << 23)
  static let firstName = WordClasses(rawValue: 1 << 24)
  static let capitals = WordClasses(rawValue: 1 << 25)
  static let past = WordClasses(rawValue: 1 << 26)
  /// A verb as it begins an instruction: `refer`, `invite`.
  static let imperative = WordClasses(rawValue: 1 << 27)
  static let pronoun = WordClasses(rawValue: 1 << 28)
  static let negation = WordClasses(rawValue: 1 << 29)
  static let finite = WordClasses(rawValue: 1 << 30)
  static let place = WordClasses(rawValue: 1 << 31)
  static let title = WordClasses(rawValue: 1 << 32)
  /// Ending in `ed`, or an irregular past: what was done, or has been done to somebody.
  static let participle = WordClasses(rawValue: 1 << 33)

  /// `4.6`: a day and a month, or a decimal number.
  static let dotted = WordClasses(rawValue: 1 << 34)

  static let third = WordClasses(rawValue: 1 << 35)
  static let deciding = WordClasses(rawValue: 1 << 36)
  static let telling = WordClasses(rawValue: 1 << 37)
  static let whyWord = WordClasses(rawValue: 1 << 38)
  static let afterDecider = WordClasses(rawValue: 1 << 39)
  static let workersVerb = WordClasses(rawValue: 1 << 40)
  static let meets = WordClasses(rawValue: 1 << 41)
  static let weakTool = WordClasses(rawValue: 1 << 42)
  static let questionWord = WordClasses(rawValue: 1 << 43)
  static let changing = WordClasses(rawValue: 1 << 44)
  static let house = WordClasses(rawValue: 1 << 45)
  static let passedOn = WordClasses(rawValue: 1 << 46)
  static let watching = WordClasses(rawValue: 1 << 47)
  static let goingOn = WordClasses(rawValue: 1 << 48)
  static let building = WordClasses(rawValue: 1 << 49)
  static let beside = WordClasses(rawValue: 1 << 50)
  static let ours = WordClasses(rawValue: 1 << 51)
  static let we = WordClasses(rawValue: 1 << 52)
  /// "whether", "discussed", "thinks": what opens a thought, a talk or a question, and closes none.
  static let opening = WordClasses(rawValue: 1 << 54)
  static let hedge = WordClasses(rawValue: 1 << 55)
  /// "gave", "bought", "fixed": what an adult does about what a child said.
  static let providing = WordClasses(rawValue: 1 << 56)

  /// The names by which the tables ask for them.
  static let named: [String: WordClasses] = [
    "<number>": .number, "<ordinal>": .ordinal, "<date>": .date, "<month>": .month, "<weekday>": .weekday,
    "<year>": .year, "<unit>": .unit, "<clock>": .clock, "<times>": .times, "<name>": .name, "<initial>": .initial,
    "<thing>": .thing, "<span>": .span, "<slashed>": .slashed, "<weeks>": .weeks, "<price>": .price,
    "<weight>": .weight, "<capitals>": .capitals, "<modal>": .modal, "<be>": .be, "<have>": .have,
    "<past>": .participle, "<pronoun>": .pronoun, "<place>": .place, "<no>": .negation, "<dotted>": .dotted,
    "<does>": .does, "<adverb>": .adverb,
  ]

  /// What the end of a word shows: "arrested" was done.
  static func ending(_ word: Letters) -> WordClasses {
    word.count > 4 && word.hasSuffix("ed") && !notPast.contains(word) ? .participle : []
  }

  private static let notPast: Set<Letters> = ["needed", "speed", "bleed", "indeed", "exceed", "proceed", "succeed"]

  /// First names that are words as well: typed small they name nobody.
  private static let namesThatAreWords: Set<Letters> = Set(
    """
    amber ash autumn basil bill bishop blessing bob carol chance dale daisy dawn dean don drew eve faith fern frank gene
    glen grace guy harmony hazel heath heather holly hope iris ivy jack jade jan jean jet joy june kit lance lily mace
    marina max may mercy miles nick norm olive pat patience pearl penny pip poppy precious prince ray river rob robin rod
    roman rose rosemary rowan ruby rusty sage sandy sky sue summer sunny teddy trinity viola violet wade will woody
    """.split(whereSeparator: \.isWhitespace).map { Letters(String($0)) }
  )

  /// The classes of a word in lower case; of one that the vocabulary has not, by its letters.
  static func of(
    _ word: Letters,
    _ letters: UnsafeBufferPointer<UInt8>,
    known: Int32,
    isCapital: Bool,
    isAllCapitals: Bool
  ) -> WordClasses {
    guard let first = letters.first else { return [] }
    if first >= UInt8(ascii: "0"), first <= UInt8(ascii: "9") {
      return NumberShape.classes(of: known >= 0 ? String(word) : String(decoding: letters, as: UTF8.self))
    }
    var classes = known >= 0 ? Vocabulary.shared.classes(of: known) : ending(word)
    if first == 0xC2, letters.count > 2, letters[1] == 0xA3 { return .price }
    // Black squares and crosses stand where a name was taken out.
    if first == 0xE2, word.hasPrefix("\u{2588}") { return [.name, .initial] }
    if first == UInt8(ascii: "x"), word == "xxx" { return [.name, .initial] }
    if first == UInt8(ascii: "x"), letters.count > 1, letters.dropFirst().allSatisfy({ $0 >= 48 && $0 <= 57 }) {
      return [.number, .times]
    }
    // "sophie to ring": a name that is typed small and is no other word.
    if !isCapital, classes == .firstName, !namesThatAreWords.contains(word) { return [.firstName, .name] }
    guard isCapital else { return classes.subtracting([.firstName]) }
    if isAllCapitals { classes.insert(.capitals) }
    // "may" and "march" are months only as names.
    if word == "may" || word == "march" { classes.insert(.month) }
    if word.count == 1 {
      classes.insert(.initial)
      if known < 0 || !classes.contains(.function) { classes.insert(.name) }
    } else if word == "march" {
      return classes
    } else if known < 0 || classes.contains(.firstName) || isAllCapitals && word == "hr" {
      classes.insert(.name)
    }
    return classes
  }
}

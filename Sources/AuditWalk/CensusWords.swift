import AuditRules

/// Words of the codes that the children in need census writes, wherever an extract holds one.
///
/// Source: the Department for Education's children in need census, code sets of the schemas of 2022 to 2026.
enum CensusWords {
  /// One code set.
  enum CodeSet: CaseIterable {
    case ethnicity
    case disability
    case sex
    case source
    case need
    case factor
  }

  /// What a fact says, with the words of its codes where it holds any.
  static func words(_ text: String, of pattern: String) -> String {
    guard let set = sets[pattern] else { return spelled(text) }
    return text.split(separator: "; ").map { words(String($0), in: set) }.joined(separator: "; ")
  }

  /// What a fact says among the others of its entry, where a code has the word for what it is before it: `need: low income`.
  static func within(_ fact: ListedFact) -> String? {
    guard let text = fact.text else { return nil }
    let said = words(text, of: fact.pattern)
    return sets[fact.pattern] == nil ? said : "\(fact.key): \(said)"
  }

  /// A word of a table that an extract has as text, in words: `socialWorker` is a social worker; any other text as it is.
  private static func spelled(_ text: String) -> String {
    guard text.first?.isLowercase == true, text.allSatisfy({ $0.isASCII && $0.isLetter }),
      text.contains(where: \.isUppercase)
    else { return text }
    return text.reduce(into: "") { words, letter in
      words += letter.isUppercase ? " \(letter.lowercased())" : "\(letter)"
    }
  }

  /// What one value of a code set says: its words, the code in brackets where nobody knows it, another text as it is.
  static func words(_ value: String, in set: CodeSet) -> String {
    func isBetween(_ character: Character) -> Bool { character.isWhitespace || ":,-–".contains(character) }
    let value = value.drop(while: \.isWhitespace)
    let first = value.prefix { !isBetween($0) }
    let rest = value.dropFirst(first.count).drop(while: isBetween)
    if let words = table(set)[first.uppercased()] {
      guard !rest.isEmpty else { return words }
      // Who writes words after a code has said it already; "Other adult" is no code with words after it.
      return first.contains(where: \.isNumber) ? "\(rest) (\(first))" : String(value)
    }
    return rest.isEmpty && isCode(first) ? "a code that is not known here (\(first))" : String(value)
  }

  /// Which facts hold codes, and of which set.
  private static let sets: [String: CodeSet] = [
    "child.ethnicity": .ethnicity,
    "child.disabilities": .disability,
    "child.sex": .sex,
    "contacts.source": .source,
    "referrals.source": .source,
    "referrals.primaryNeed": .need,
    "assessments.riskFactors": .factor,
  ]

  /// The words of a code set by code.
  static func table(_ set: CodeSet) -> [String: String] {
    switch set {
    case .ethnicity: ethnicities
    case .disability: disabilities
    case .sex: sexes
    case .source: sources
    case .need: needs
    case .factor: factors
    }
  }

  /// Whether a value is written as codes are: capitals and digits, and no abbreviation that everybody knows.
  private static func isCode(_ text: Substring) -> Bool {
    (1...4).contains(text.count) && text.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) }
      && !["GP", "NHS", "YOT", "MASH", "ADHD", "ASD", "EHCP", "CSE", "DV", "DA", "FGM", "SEND", "SEN"].contains(text)
  }

  private static let ethnicities: [String: String] = [
    "WBRI": "White British",
    "WIRI": "White Irish",
    "WIRT": "Traveller of Irish heritage",
    "WOTH": "Any other White background",
    "WROM": "Gypsy/Roma",
    "MWBC": "White and Black Caribbean",
    "MWBA": "White and Black African",
    "MWAS": "White and Asian",
    "MOTH": "Any other mixed background",
    "AIND": "Indian",
    "APKN": "Pakistani",
    "ABAN": "Bangladeshi",
    "AOTH": "Any other Asian background",
    "BCRB": "Caribbean",
    "BAFR": "African",
    "BOTH": "Any other black background",
    "CHNE": "Chinese",
    "OOTH": "Any other ethnic group",
    "REFU": "Refused",
    "NOBT": "Information not yet obtained",
  ]

  private static let disabilities: [String: String] = [
    "NONE": "no disability",
    "MOB": "mobility",
    "HAND": "hand function",
    "PC": "personal care",
    "INC": "incontinence",
    "COMM": "communication",
    "LD": "learning",
    "HEAR": "hearing",
    "VIS": "vision",
    "BEH": "behaviour",
    "CON": "consciousness",
    "AUT": "autism",
    "DDA": "other",
  ]

  private static let needs: [String: String] = [
    "N1": "abuse, neglect and exploitation",
    "N2": "child's disability",
    "N3": "parental disability or illness",
    "N4": "family in acute stress",
    "N5": "family dysfunction",
    "N6": "socially unacceptable behaviour",
    "N7": "low income",
    "N8": "absent parenting",
    "N9": "cases other than children in need",
    "N0": "not stated",
  ]

  private static let sexes: [String: String] = [
    "M": "male", "F": "female", "U": "unknown", "1": "male", "2": "female", "0": "not known", "9": "not specified",
  ]

  private static let sources: [String: String] = [
    "1A": "family member, relative or carer",
    "1B": "acquaintance, neighbour or child minder",
    "1C": "the child",
    "1D": "another individual",
    "2A": "school",
    "2B": "education service",
    "3A": "general practitioner",
    "3B": "health visitor",
    "3C": "school nurse",
    "3D": "other primary health service",
    "3E": "accident and emergency department",
    "3F": "other health service",
    "4": "housing",
    "5A": "social care of the council",
    "5B": "other department of the council",
    "5C": "another council",
    "5D": "early help of the council",
    "6": "police",
    "7": "court, probation or other legal agency",
    "8": "other organisation",
    "9": "anonymous",
    "10": "unknown",
  ]

  private static let factors: [String: String] = {
    var words = [
      "7A": "young carer",
      "8B": "privately fostered, from overseas and to return",
      "8C": "privately fostered, from overseas and to stay",
      "8D": "privately fostered, for education",
      "8E": "privately fostered, by the family's own arrangement",
      "8F": "privately fostered, other",
      "9A": "unaccompanied asylum-seeking child",
      "10A": "going missing",
      "11A": "child sexual exploitation",
      "12A": "trafficking",
      "13A": "gangs",
      "14A": "socially unacceptable behaviour",
      "15A": "self-harm",
      "16A": "neglect",
      "17A": "emotional abuse",
      "18A": "physical abuse",
      "18B": "physical abuse by a child",
      "18C": "physical abuse by an adult",
      "19A": "sexual abuse",
      "19B": "sexual abuse by a child",
      "19C": "sexual abuse by an adult",
      "20": "other factor",
      "21": "no factors found",
      "22A": "female genital mutilation",
      "23A": "abuse linked to faith or belief",
      "24A": "child criminal exploitation",
    ]
    let kinds = [
      "1": "alcohol misuse", "2": "drug misuse", "3": "domestic violence", "4": "mental health",
      "5": "learning disability", "6": "physical disability or illness",
    ]
    for (number, kind) in kinds {
      for (letter, who) in ["A": "the child", "B": "a parent or carer", "C": "another in the household"] {
        words[number + letter] = "\(kind): \(who)"
      }
    }
    return words
  }()
}

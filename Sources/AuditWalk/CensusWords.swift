/// Words of the codes that the children in need census writes.
///
/// Source: the Department for Education's children in need census, code sets of the 2026 schema.
enum CensusWords {
  /// The ethnicity that a code stands for; another text as it is.
  static func ethnicity(_ code: String) -> String { ethnicities[code] ?? code }

  /// The disability that a code stands for; another text as it is.
  static func disability(_ code: String) -> String { disabilities[code] ?? code }

  /// The need that a code stands for; another text as it is.
  static func need(_ code: String) -> String { needs[code] ?? code }

  /// What a fact says, with the words of its code where it holds one.
  static func words(_ text: String, of pattern: String) -> String {
    switch pattern {
    case "child.ethnicity": ethnicity(text)
    case "child.disabilities": text.split(separator: "; ").map { disability(String($0)) }.joined(separator: "; ")
    case "referrals.primaryNeed": need(text)
    default: text
    }
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
}

/// The codes that the children in need census has for each of its coded fields, from its schema of 2026.
enum CodeList {
  static let yes: [ReturnedText] = ["1", "true", "True", "TRUE"]
  static let no: [ReturnedText] = ["0", "false", "False", "FALSE"]

  static let sexes: [ReturnedText] = ["M", "F", "U"]
  /// Under the name that the field had until the return of 2024.
  static let earlierSexes: [ReturnedText] = ["0", "1", "2", "9"]

  static let ethnicities: [ReturnedText] = [
    "WBRI", "WIRI", "WIRT", "WOTH", "WROM", "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN", "ABAN", "AOTH", "BCRB",
    "BAFR", "BOTH", "CHNE", "OOTH", "REFU", "NOBT",
  ]

  static let disabilities: [ReturnedText] = [
    "NONE", "MOB", "HAND", "PC", "INC", "COMM", "LD", "HEAR", "VIS", "BEH", "CON", "AUT", "DDA",
  ]

  static let referralSources: [ReturnedText] = [
    "1A", "1B", "1C", "1D", "2A", "2B", "3A", "3B", "3C", "3D", "3E", "3F", "4", "5A", "5B", "5C", "5D", "6", "7", "8",
    "9", "10",
  ]

  static let primaryNeeds: [ReturnedText] = ["N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9", "N0"]

  static let closureReasons: [ReturnedText] = ["RC1", "RC2", "RC3", "RC4", "RC5", "RC6", "RC7", "RC8", "RC9"]

  /// The two that close a case after its assessment.
  static let closedAfterAssessment: [ReturnedText] = ["RC8", "RC9"]

  static let abuseCategories: [ReturnedText] = ["NEG", "PHY", "SAB", "EMO", "MUL"]

  static let factors: [ReturnedText] = [
    "1A", "1B", "1C", "2A", "2B", "2C", "3A", "3B", "3C", "4A", "4B", "4C", "5A", "5B", "5C", "6A", "6B", "6C", "7A",
    "8B", "8C", "8D", "8E", "8F", "9A", "10A", "11A", "12A", "13A", "14A", "15A", "16A", "17A", "18A", "18B", "18C",
    "19A", "19B", "19C", "20", "21", "22A", "23A", "24A",
  ]

  /// Reasons why a child of school age may have no pupil number; `UN1`, not yet of school age, is none.
  static let reasonsForNoPupilNumber: [ReturnedText] = ["UN2", "UN3", "UN4", "UN5", "UN6", "UN7"]
}

/// A name in Chinese characters or in Korean, which is written without spaces and with the family's name first.
///
/// Nobody writes the whole of it again and again: a child is called by the given name, and a parent by the family's with a
/// title after it.
struct FamilyFirstName {
  /// The parts that are written alone: the given name, and a family's name of two letters.
  let parts: [String]
  /// The family's name where it is one letter, which is half of too many words to be a name without a title.
  let family: String?

  /// Takes a name apart; nothing where it is in other writing, or too short or too long to have both parts.
  init?(_ name: String) {
    let letters = name.map(String.init)
    guard (2...4).contains(letters.count),
      letters.allSatisfy({ $0.unicodeScalars.allSatisfy(Self.isHan) })
        || letters.allSatisfy({ $0.unicodeScalars.allSatisfy(Self.isKorean) })
    else { return nil }
    // Of four letters two are the family's, in China as in Japan; of fewer one is.
    parts =
      switch letters.count {
      case 4: [letters[..<2].joined(), letters[2...].joined()]
      case 3: [letters[1...].joined()]
      default: []
      }
    family = letters.count < 4 ? letters[0] : nil
  }

  /// Whether what follows a letter makes it a family's name.
  static func beginsWithTitle(_ rest: some Collection<String>) -> Bool {
    titles.contains { title in rest.count >= title.count && zip(title, rest).allSatisfy(==) }
  }

  /// Mr, Mrs, Miss, teacher, doctor and their like, letter by letter and folded as texts are.
  private static let titles: [[String]] = [
    "先生", "女士", "小姐", "太太", "夫人", "老师", "老師", "医生", "醫生", "叔叔", "阿姨", "同学", "同學", "さん", "様", "씨", "선생", "양", "군",
  ]
  .map(NameRuns.characters)

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3005, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }

  private static func isKorean(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x11FF, 0xAC00...0xD7AF: true
    default: false
    }
  }
}

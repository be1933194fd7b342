/// Whether a cell may mean somebody: what holds every word of the name does, and an initial with the surname, a login or a shorter
/// name may.
struct PersonLikeness {
  /// The words of the name.
  private let words: [String]
  /// What logins are made of it: `jokell`, `okellj`, `janeokell`.
  private let logins: Set<String>

  /// Takes a name, or the number or word by which the council's system knows somebody.
  init(_ written: String) {
    words = PersonName.words(written, withRemarks: false)
    var logins: Set<String> = []
    // An identifier such as aud-01 has no initials.
    if words.count > 1, !words.contains(where: Self.hasFigure) {
      for long in words where long.count > 2 {
        for other in words where other != long {
          for short in [other, String(other.prefix(1))] { logins.formUnion([short + long, long + short]) }
        }
      }
    }
    self.logins = logins
  }

  /// The words that a text has to have one of.
  var keys: Set<String> {
    // A login may have a figure behind it.
    Set(words).union(logins).union(logins.flatMap { login in (1...9).map { "\(login)\($0)" } })
  }

  /// Whether a text holds every word of the name.
  ///
  /// A single word or a short number may stand in any text, and has to be all of it.
  func isWholly(_ text: [String]) -> Bool {
    guard !words.isEmpty, Set(words).isSubset(of: text) else { return false }
    if words.count > 1 { return words.contains { $0.count > 2 } }
    return text.count == 1 || words[0].count > 2 && Self.hasFigure(words[0])
  }

  /// Whether a text may mean the person: each word of the one is a word of the other or its beginning, and one is there whole.
  func isLikely(_ text: [String]) -> Bool {
    if !logins.isDisjoint(with: text.map { String($0.reversed().drop(while: \.isNumber).reversed()) }) { return true }
    guard !words.contains(where: Self.hasFigure) else { return false }
    let names = text.filter { !Self.hasFigure($0) }
    return Self.covers(words, by: names) || Self.covers(names, by: words)
  }

  private static func covers(_ few: [String], by many: [String]) -> Bool {
    var rest = many
    var others: [String] = []
    var isAnyWhole = false
    for word in few {
      guard let place = rest.firstIndex(of: word) else {
        others.append(word)
        continue
      }
      rest.remove(at: place)
      isAnyWhole = isAnyWhole || word.count > 2
    }
    guard isAnyWhole else { return false }
    for word in others {
      guard let place = rest.firstIndex(where: { isShort(word, $0) }) else { return false }
      rest.remove(at: place)
    }
    return true
  }

  /// Whether one of two is an initial of the other, or a short form of it: `J` and `Jane`, `Sam` and `Samantha`; a long beginning is
  /// another name, as Smith is not Smithson.
  private static func isShort(_ one: String, _ other: String) -> Bool {
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    return short.count <= 4 && long.hasPrefix(short)
  }

  private static func hasFigure(_ word: String) -> Bool { word.contains(where: \.isNumber) }

  /// Words beside a name that are none.
  static let roles: Set<String> = [
    "sw", "ssw", "asw", "asye", "nqsw", "tm", "atm", "iro", "cpc", "social", "worker", "senior", "practitioner",
    "manager",
    "team", "acting", "interim", "agency", "locum", "chair", "chaired", "by", "for", "covering", "cover", "bsc", "msc",
    "ba",
    "ma",
  ]
}

import AuditRules

/// Whether a date is one of birth: by the words beside it, never by its age.
enum DateOfBirth {
  /// Whether the words around a date make it one; `end` is where the date of birth before it ends, if one is near.
  static func isOne(_ date: DateInText, in bytes: [UInt8], from floor: Int, after end: Int?) -> Bool {
    let near = max(floor, date.range.lowerBound - 56)..<date.range.lowerBound
    if date.isWhole, isBesideAge(date, in: bytes, near) { return true }
    if holdsLabel(bytes[near]), isLabel(Nearby.small(bytes[near]), for: date) { return true }
    guard !date.isBare else { return false }
    if let end, date.isWhole, isList(Nearby.small(bytes[end..<date.range.lowerBound])) { return true }
    let after = bytes[date.range.upperBound...].prefix(40)
    return holdsLabel(after) && isAfterwards(Nearby.small(after))
  }

  /// Whether it stands in brackets after an age: `He is 11 (12.03.14)`.
  private static func isBesideAge(_ date: DateInText, in bytes: [UInt8], _ near: Range<Int>) -> Bool {
    guard bytes[near].last == UInt8(ascii: "("), date.range.upperBound < bytes.count,
      bytes[date.range.upperBound] == UInt8(ascii: ")")
    else { return false }
    let words = wordsAndNumbers(Nearby.small(bytes[near].suffix(40)))
    guard var age = words.lastIndex(where: { Int($0) != nil }),
      words[(age + 1)...].allSatisfy({ units.contains($0) || months.contains($0) })
    else { return false }
    let after = words[(age + 1)...]
    var isSaid = after.contains("old") || after.contains("yo") || after.starts(with: ["y", "o"])
    // "11 yrs 11 mths": the years stand before the months.
    let years = words[..<age].lastIndex { Int($0) != nil }
    if after.contains(where: months.contains), let years, years + 1 < age,
      words[(years + 1)..<age].allSatisfy({ units.contains($0) || $0 == "and" })
    {
      (age, isSaid) = (years, true)
    } else if after.contains(where: months.contains), !isSaid {
      return false
    }
    guard let count = Int(words[age]), count < 26 else { return false }
    return isSaid || age > 0 && ["is", "aged", "age", "was", "turned", "s", "now"].contains(words[age - 1])
  }

  private static let units: Set<String> = ["years", "year", "yrs", "yr", "old", "yo", "y", "o", "now"]
  private static let months: Set<String> = ["months", "month", "mths", "mth", "mos", "mo", "m"]

  /// The words and the numbers of a text, also where one begins at once after the other: `11yo`.
  private static func wordsAndNumbers(_ text: String) -> [String] {
    var words: [String] = []
    var last: Character = " "
    for character in text {
      defer { last = character }
      guard character.isLetterOrNumber else { continue }
      if last.isLetterOrNumber, last.isNumber == character.isNumber {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
    }
    return words
  }

  /// Whether a label may be among bytes: each has a B with an O before it, or `or`, `ir` or a stop after it.
  private static func holdsLabel(_ bytes: ArraySlice<UInt8>) -> Bool {
    for index in bytes.indices where bytes[index] | 0x20 == UInt8(ascii: "b") {
      if bytes[..<index].suffix(2).contains(where: { $0 | 0x20 == UInt8(ascii: "o") }) { return true }
      // "bday", "b'day", "b-day".
      let day = bytes[(index + 1)...].drop { "'-/".utf8.contains($0) }
      if day.prefix(3).elementsEqual("day".utf8, by: { $0 | 0x20 == $1 }) { return true }
      let after = bytes[(index + 1)...].prefix(2).map { $0 | 0x20 }
      if after.last == UInt8(ascii: "r") || bytes[(index + 1)...].first == UInt8(ascii: ".") { return true }
    }
    return false
  }

  /// Whether what stands before a date ends in a label and little after it.
  private static func isLabel(_ before: String, for date: DateInText) -> Bool {
    for label in labels {
      guard let found = before.lastRange(ofWord: label) else { continue }
      let gap = before[found.upperBound...]
      if gap.count <= 32, !gap.contains(where: { $0.isNumber || ";?!".contains($0) }), !gap.contains(". ") {
        return true
      }
    }
    guard !date.isBare else { return false }
    for (label, allowed) in birthLabels {
      guard let found = before.lastRange(ofWord: label) else { continue }
      let gap = before[found.upperBound...]
      if label == "b", !gap.hasPrefix(".") { continue }
      // "13th birthday, 3 May 2012": the day is said after a comma.
      let ends = label == "born" || label == "b" ? ";?!," : ";?!"
      guard !gap.contains(where: { ends.contains($0) || $0.isNumber || $0.isNewline }),
        !gap.contains(". ") || label == "b"
      else { continue }
      let words = gap.split { !$0.isLetter && $0 != "?" }
      if words.count <= 6, words.allSatisfy({ allowed.contains(String($0)) }) { return true }
    }
    return false
  }

  /// Whether it goes on with a list of dates of birth: "and", "and dad's", "; his sister is", "and Leo's".
  private static func isList(_ gap: String) -> Bool {
    guard gap.count <= 32, gap.allSatisfy({ $0.isLetter || " ,;&/'".contains($0) }) else { return false }
    var words = gap.split { !$0.isLetter && $0 != "'" }.map(String.init)
    let isWhose = words.last.map { $0.hasSuffix("'s") && $0 != "it's" && $0 != "she's" && $0 != "he's" } ?? false
    if isWhose { words.removeLast() }
    return words.allSatisfy { inLists.contains($0) || $0.hasSuffix("s") && inLists.contains(String($0.dropLast())) }
  }

  private static let inLists = Set(Kin.words).union(["and", "his", "her", "their", "is", "was", "the", "baby", "child"])
  private static let birthLabels: [(String, Set<String>)] =
    [("born", afterBorn), ("b", [])]
    + ["birthday", "bday", "b'day", "b-day", "b/day", "birth day"].map { ($0, afterBirthday) }

  /// Whether the words after a date say what it is: "(DOB)", "is her date of birth".
  private static func isAfterwards(_ after: String) -> Bool {
    let words = after.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let joined = words.prefix(6).joined(separator: " ")
    if after.hasPrefix(" is ") {
      let isSaid = ["his", "her", "their", "the", "my"].contains {
        joined.hasPrefix("is \($0) date of birth") || joined.hasPrefix("is \($0) dob")
      }
      if isSaid { return true }
    }
    // "(12/03/2014) was when she was born".
    if ["is when", "was when", "is the day", "was the day", "is the date", "was the date"].contains(
      where: joined.hasPrefix
    ) {
      return words.prefix(8).contains("born")
    }
    guard after.drop(while: { " -".contains($0) }).hasPrefix("(") else { return false }
    return ["dob", "d o b", "date of birth", "born"].contains { label in
      joined.hasPrefix(label) && after.drop { $0 != ")" }.first == ")"
        && !after.prefix { $0 != ")" }.contains(where: \.isNumber)
    }
  }

  private static let labels = [
    "dob", "dobs", "d.o.b", "d.o.b.", "d o b", "d/o/b", "d-o-b", "date of birth", "dates of birth", "date-of-birth",
    "birth date", "birthdate", "dateofbirth",
  ]

  private static let afterBorn = Set(Weekday.words).union([
    "on", "in", "at", "the", "around", "about", "approximately", "approx", "circa", "c", "early", "prematurely", "late",
    "hospital", "home", "here", "uk", "england", "london", "date", "was", "is", "of", "st", "general", "royal",
    "infirmary", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth", "twentieth", "twenty", "thirtieth", "thirty", "day", "baby", "girl",
    "boy", "by", "section", "caesarean", "full", "term",
  ])

  private static let afterBirthday = Set(Weekday.words).union([
    "on", "is", "was", "falls", "the", "of", "s", "celebrated", "his", "her",
  ])
}

extension String {
  /// Where a word stands last, with no letter or figure on either side.
  fileprivate func lastRange(ofWord word: String) -> Range<String.Index>? {
    var end = endIndex
    while let found = self[..<end].lastRange(of: word) {
      let isBegun = found.lowerBound == startIndex || !self[index(before: found.lowerBound)].isLetterOrNumber
      let isEnded = found.upperBound == endIndex || !self[found.upperBound].isLetterOrNumber
      if isBegun, isEnded { return found }
      end = found.lowerBound
    }
    return nil
  }
}

extension Substring {
  /// Where letters stand last.
  fileprivate func lastRange(of word: String) -> Range<String.Index>? {
    let (text, sought) = (Array(utf8), Array(word.utf8))
    guard text.count >= sought.count else { return nil }
    for start in stride(from: text.count - sought.count, through: 0, by: -1)
    where text[start..<(start + sought.count)].elementsEqual(sought) {
      let lower = utf8.index(startIndex, offsetBy: start)
      return lower..<utf8.index(lower, offsetBy: sought.count)
    }
    return nil
  }
}

extension Character {
  fileprivate var isLetterOrNumber: Bool { isLetter || isNumber }
}

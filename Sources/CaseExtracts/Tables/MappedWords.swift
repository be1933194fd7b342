/// What a cell says where councils write many things for one.
enum MappedWords {
  /// The words of a cell by which they are compared: no capitals, no marks, no letter before them as in `b) Yes`.
  ///
  /// A number is the same with noughts after the point, as `1.0` of a table that was made with pandas.
  static func key(_ text: String) -> String {
    withoutMark(ListedValue.number(text)).lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "#" }.joined(
      separator: " "
    )
  }

  /// Whether a cell holds nothing: it is blank, or says so as a database or a spreadsheet does.
  static func isNothing(_ text: String) -> Bool {
    text.isEmpty || text.utf8.count <= 8 && nothing.contains(text.lowercased())
  }

  private static let nothing: Set<String> = [
    "null", "#n/a", "n/a", "nan", "nat", "#ref!", "#value!", "#name?", "#null!", "#div/0!", "-",
  ]

  static func yesOrNo(_ text: String) -> Bool? {
    switch key(text) {
    case "yes", "y", "true", "t", "1": true
    case "no", "n", "false", "f", "0": false
    default: yesOrNo(before: text)
    }
  }

  /// A yes or a no with a remark after it: `No - not in`, `Yes (at school)`; nothing where the remark takes back some of it.
  private static func yesOrNo(before text: String) -> Bool? {
    let said = withoutMark(text).trimmed
    let word = said.prefix(while: \.isLetter)
    let rest = said.dropFirst(word.count)
    let remark = rest.drop { $0 == " " }
    // "No-show" and "Yes/No" are words of their own.
    guard let mark = remark.first, ":,;(".contains(mark) || rest.first == " " && "-–—".contains(mark) else {
      return nil
    }
    let words = remark.lowercased().split { !$0.isLetter && !"'’".contains($0) }.map(String.init)
    guard !words.isEmpty, doubting.isDisjoint(with: words) else { return nil }
    switch word.lowercased() {
    case "yes", "y":
      return denying.isDisjoint(with: words) && !words.contains { $0.hasSuffix("n't") || $0.hasSuffix("n’t") }
        ? true : nil
    case "no", "n": return false
    default: return nil
    }
  }

  /// Words of a remark by which a yes or a no holds in part only.
  private static let doubting: Set<String> = [
    "yes", "but", "though", "although", "however", "except", "unless", "partly", "partially", "part", "sometimes",
    "some", "later",
    "only", "unsure", "unclear", "unknown", "maybe", "possibly", "initially", "first", "then", "tbc", "applicable",
  ]

  private static let denying: Set<String> = ["no", "not", "never", "without", "nobody", "none", "neither"]

  /// Whether a yes or a no does not apply.
  static func isNotAsked(_ text: String) -> Bool { ["na", "n a", "not applicable", "x"].contains(key(text)) }

  /// The code that a cell begins with: `WBRI` of `a) WBRI`, `1B` of `b) 1B: Individual`, `N1` of `N1 - Abuse or neglect`.
  static func code(_ text: String) -> String? {
    let rest = withoutMark(text)
    let code = rest.prefix { $0.isLetter || $0.isNumber }
    let after = rest.dropFirst(code.count).drop { $0 == " " }
    guard (1...12).contains(code.count), code.allSatisfy(\.isASCII),
      after.isEmpty || ":-–(".contains(after.first ?? " ") || code.contains(where: \.isNumber)
    else { return nil }
    return code.uppercased()
  }

  /// A text without the letter that a template counts its choices by.
  static func withoutMark(_ text: String) -> Substring {
    let letters = text.prefix(3).prefix { $0.isASCII && $0.isLowercase }
    guard (1...2).contains(letters.count), text.dropFirst(letters.count).first == ")" else { return text[...] }
    return text.dropFirst(letters.count + 1).drop { $0 == " " }
  }
}

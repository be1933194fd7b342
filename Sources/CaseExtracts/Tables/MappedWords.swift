/// What a cell says where councils write many things for one.
enum MappedWords {
  /// The words of a cell by which they are compared: no capitals, no marks, no letter before them as in `b) Yes`.
  static func key(_ text: String) -> String {
    withoutMark(text).lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "#" }.joined(separator: " ")
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
    default: nil
    }
  }

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

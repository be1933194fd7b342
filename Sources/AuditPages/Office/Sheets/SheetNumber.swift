/// A text that is a number and nothing else, as a spreadsheet keeps it.
struct SheetNumber: Hashable {
  /// The number.
  var value: Double
  /// How it is shown.
  var format: SheetFormat

  /// Whether it is a number of things: whole, and without a sign.
  var isCount: Bool { format == .plain(decimals: 0) && value.sign == .plus }

  /// Takes a cell of a table as people read it: digits with a sign and decimals, or a percentage; nothing otherwise.
  ///
  /// Spaces that do not break (U+00A0) may stand between the digits and before the percent sign, and the sign may be a
  /// typographic minus. A number that begins with a nought that says nothing is a name, and stays text.
  init?(printed text: String) {
    var rest = Substring(text.replacing("\u{A0}", with: ""))
    let isPercent = rest.last == "%"
    if isPercent { rest = rest.dropLast() }
    let isSigned = rest.first == "+" || rest.first == "\u{2212}"
    if isSigned, isPercent { return nil }
    let isNegative = rest.first == "-" || rest.first == "\u{2212}"
    if isSigned || isNegative { rest = rest.dropFirst() }
    guard let decimals = Self.decimals(of: rest), decimals <= SheetFormat.mostDecimals else { return nil }
    guard let number = Double((isNegative ? "-" : "") + rest + (isPercent ? "e-2" : "")) else { return nil }
    value = number
    format =
      isPercent ? .percent(decimals: decimals) : isSigned ? .signed(decimals: decimals) : .plain(decimals: decimals)
  }

  /// Takes a cell of rows for programs: digits with decimals and a power of ten; nothing otherwise.
  init?(exact text: String) {
    let parts = text.split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
    guard let mantissa = parts.first, Self.decimals(of: mantissa.first == "-" ? mantissa.dropFirst() : mantissa) != nil
    else { return nil }
    if parts.count == 2 {
      let digits = parts[1].first == "-" || parts[1].first == "+" ? parts[1].dropFirst() : parts[1]
      guard !digits.isEmpty, digits.utf8.allSatisfy(Self.isDigit) else { return nil }
    }
    guard let number = Double(text), number.isFinite else { return nil }
    value = number
    format = .general
  }

  /// A spreadsheet keeps fifteen digits; a longer row of digits is a name that would be changed.
  private static let mostDigits = 15

  /// How many decimals an unsigned number has, nothing where it is none.
  static func decimals(of text: Substring) -> Int? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard
      let whole = parts.first, !whole.isEmpty, whole.utf8.allSatisfy(isDigit), whole.utf8.count <= mostDigits,
      whole == "0" || whole.first != "0"
    else { return nil }
    guard parts.count == 2 else { return 0 }
    guard !parts[1].isEmpty, parts[1].utf8.allSatisfy(isDigit) else { return nil }
    return parts[1].utf8.count
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}

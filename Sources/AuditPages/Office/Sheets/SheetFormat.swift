/// How a number is shown in a cell.
struct SheetFormat: Hashable {
  /// What kind of number it is.
  enum Kind: Int, CaseIterable {
    case plain
    case percent
    case signed
  }

  /// The largest number of decimals that has a format.
  static let mostDecimals = 4
  /// As the program sees fit.
  static let general = SheetFormat(index: 0)
  /// All formats, in the order of their numbers; the general one first.
  static let all: [SheetFormat] = (0...Kind.allCases.count * (mostDecimals + 1)).map(SheetFormat.init(index:))

  /// The place in the list of formats.
  let index: Int

  private init(index: Int) { self.index = index }

  /// Makes a format.
  init(_ kind: Kind, decimals: Int) {
    index = 1 + kind.rawValue * (Self.mostDecimals + 1) + min(max(decimals, 0), Self.mostDecimals)
  }

  /// The number by which the list of styles refers to it; those below 164 are the program's own.
  var id: Int { index == 0 ? 0 : 163 + index }

  /// The code that a spreadsheet goes by.
  var code: String {
    guard index > 0 else { return "General" }
    let (kind, decimals) = (index - 1).quotientAndRemainder(dividingBy: Self.mostDecimals + 1)
    let digits = decimals == 0 ? "0" : "0." + String(repeating: "0", count: decimals)
    return switch Kind(rawValue: kind) {
    case .percent: digits + "\"\u{A0}\"%"
    case .signed: "+\(digits);\"\u{2212}\"\(digits);0"
    case .plain, nil: digits
    }
  }
}

/// How a number is shown in a cell.
enum SheetFormat: Hashable {
  /// As the program sees fit.
  case general
  case plain(decimals: Int)
  case percent(decimals: Int)
  case signed(decimals: Int)
  /// A day, as `2026-09-14`.
  case shortDay
  /// A day, as `14 September 2026`.
  case longDay

  /// The largest number of decimals that is shown.
  static let mostDecimals = 4

  /// How a plot shows the numbers of a column.
  init(_ format: Plot.Format) {
    switch format {
    case .general: self = .general
    case .percent: self = .percent(decimals: 0)
    case .number(let decimals): self = .plain(decimals: decimals)
    case .signed(let decimals): self = .signed(decimals: decimals)
    }
  }

  /// The code that a spreadsheet goes by.
  var code: String {
    switch self {
    case .general: "General"
    case .plain(let decimals): Self.digits(decimals)
    case .percent(let decimals): Self.digits(decimals) + "\"\u{A0}\"%"
    case .signed(let decimals): "+\(Self.digits(decimals));\"\u{2212}\"\(Self.digits(decimals));0"
    case .shortDay: "yyyy\\-mm\\-dd"
    case .longDay: "d\\ mmmm\\ yyyy"
    }
  }

  private static func digits(_ decimals: Int) -> String {
    let shown = min(max(decimals, 0), mostDecimals)
    return shown == 0 ? "0" : "0." + String(repeating: "0", count: shown)
  }
}

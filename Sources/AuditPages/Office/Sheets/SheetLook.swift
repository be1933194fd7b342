/// How a cell looks beside the format of its number.
///
/// Letters are those of the workbook's own theme and nothing has a fill of its own, so that whoever chooses another theme
/// or another style of tables sees it everywhere.
enum SheetLook: Hashable {
  case plain
  case title
  case heading
  case text
  case strongText
  case quietText
  case code
  case link
  case headWords
  case headNumber
  case words
  case number
  case totalWords
  case totalNumber

  /// Where the text stands.
  enum Side: Hashable {
    case start
    case end
  }

  /// How large the letters are, in points.
  var size: Double {
    switch self {
    case .title: 16
    case .heading: 13
    case .code: 10
    default: 11
    }
  }

  /// Whether the letters are bold.
  var isBold: Bool {
    switch self {
    case .title, .heading, .strongText, .headWords, .headNumber, .totalWords, .totalNumber: true
    case .plain, .text, .quietText, .code, .link, .words, .number: false
    }
  }

  /// Whether the text is broken into lines.
  var isWrapped: Bool {
    switch self {
    case .plain, .title, .heading, .link, .number, .totalNumber: false
    case .text, .strongText, .quietText, .code, .headWords, .headNumber, .words, .totalWords: true
    }
  }

  /// Where the text stands, nothing where the program decides.
  var side: Side? {
    switch self {
    case .plain: nil
    case .headNumber, .number, .totalNumber: .end
    default: .start
    }
  }

  /// Whether a line is drawn above: a sum stands below its table, which would otherwise sort and filter it.
  var hasLineAbove: Bool { self == .totalWords || self == .totalNumber }
}

/// How a cell looks; together with the format of its number it is one of the styles of a workbook.
enum SheetLook: Int, CaseIterable {
  case plain
  case title
  case subtitle
  case heading
  case caption
  case text
  case strongText
  case quietText
  case link
  case code
  case headWords
  case headNumber
  case words
  case number
  case group
  case totalWords
  case totalNumber

  /// The number by which a cell refers to its style.
  func style(_ format: SheetFormat = .general) -> Int { rawValue * SheetFormat.all.count + format.index }

  private enum Font: Int, CaseIterable {
    case plain
    case bold
    case title
    case heading
    case accent
    case quiet
    case link
    case code

    var markup: XML {
      let (weight, colour, size, name): (XML, XML, Int, String) =
        switch self {
        case .plain: ("", "1B1B1B", 10, OfficeTheme.font)
        case .bold: ("<b/>", "1B1B1B", 10, OfficeTheme.font)
        case .title: ("<b/>", "1D3D63", 16, OfficeTheme.font)
        case .heading: ("<b/>", "1D3D63", 12, OfficeTheme.font)
        case .accent: ("<b/>", "1D3D63", 10, OfficeTheme.font)
        case .quiet: ("", "4A4A4A", 10, OfficeTheme.font)
        case .link: ("<u/>", "1D3D63", 10, OfficeTheme.font)
        case .code: ("", "1B1B1B", 9, "Courier New")
        }
      return "<font>\(weight)<sz val=\"\(size)\"/><color rgb=\"FF\(colour)\"/><name val=\"\(name)\"/></font>\n"
    }
  }

  private enum Border: Int, CaseIterable {
    case none
    case thin
    case heading
    case total

    var markup: XML {
      let sides: XML =
        switch self {
        case .none: "<top/><bottom/>"
        case .thin: "<top/>\(Self.side("bottom", "thin", "B9BEC5"))"
        case .heading: "<top/>\(Self.side("bottom", "medium", "1B1B1B"))"
        case .total: "\(Self.side("top", "thin", "1B1B1B"))\(Self.side("bottom", "thin", "B9BEC5"))"
        }
      return "<border><left/><right/>\(sides)<diagonal/></border>\n"
    }

    private static func side(_ name: XML, _ style: XML, _ colour: XML) -> XML {
      "<\(name) style=\"\(style)\"><color rgb=\"FF\(colour)\"/></\(name)>"
    }
  }

  private var font: Font {
    switch self {
    case .plain, .text, .words, .number: .plain
    case .title: .title
    case .heading: .heading
    case .subtitle, .quietText: .quiet
    case .caption, .strongText, .headWords, .headNumber, .totalWords, .totalNumber: .bold
    case .group: .accent
    case .link: .link
    case .code: .code
    }
  }

  private var border: Border {
    switch self {
    case .headWords, .headNumber: .heading
    case .words, .number, .group: .thin
    case .totalWords, .totalNumber: .total
    default: .none
    }
  }

  /// Where the text stands, and whether it is wrapped.
  private var alignment: XML {
    switch self {
    // Words stand off a number at their left.
    case .headWords: "<alignment horizontal=\"left\" vertical=\"bottom\" wrapText=\"1\" indent=\"1\"/>"
    case .headNumber: "<alignment horizontal=\"right\" vertical=\"bottom\" wrapText=\"1\"/>"
    case .number, .totalNumber: "<alignment horizontal=\"right\" vertical=\"top\"/>"
    case .words, .totalWords: "<alignment horizontal=\"left\" vertical=\"top\" wrapText=\"1\" indent=\"1\"/>"
    case .text, .strongText, .quietText, .code:
      "<alignment horizontal=\"left\" vertical=\"top\" wrapText=\"1\"/>"
    case .group: "<alignment vertical=\"bottom\"/>"
    case .plain, .title, .subtitle, .heading, .caption, .link: "<alignment vertical=\"top\"/>"
    }
  }

  private func cellFormat(_ format: SheetFormat) -> XML {
    """
    <xf numFmtId="\(format.id)" fontId="\(font.rawValue)" fillId="0" borderId="\(border.rawValue)" xfId="0" \
    applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">\(alignment)</xf>

    """
  }

  /// The part with all styles of a workbook.
  static var markup: XML {
    let formats = SheetFormat.all.dropFirst()
    let cellFormats = allCases.flatMap { look in SheetFormat.all.map { look.cellFormat($0) } }
    return """
      <styleSheet xmlns="\(Workbook.namespace)">
      <numFmts count="\(formats.count)">
      \(formats.map { "<numFmt numFmtId=\"\($0.id)\" formatCode=\"\($0.code)\"/>\n" as XML }.joined())</numFmts>
      <fonts count="\(Font.allCases.count)">
      \(Font.allCases.map(\.markup).joined())</fonts>
      <fills count="2"><fill><patternFill patternType="none"/></fill>\
      <fill><patternFill patternType="gray125"/></fill></fills>
      <borders count="\(Border.allCases.count)">
      \(Border.allCases.map(\.markup).joined())</borders>
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
      <cellXfs count="\(cellFormats.count)">
      \(cellFormats.joined())</cellXfs>
      <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
      </styleSheet>

      """
  }
}

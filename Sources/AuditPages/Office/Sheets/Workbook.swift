/// A page as a workbook for Excel: a sheet that says what there is, one for each section with tables or pictures, and
/// the rows for programs.
///
/// It is Office Open XML in its transitional form (ECMA-376, ISO/IEC 29500-4). The same page and rows always give the
/// same bytes. Nothing in it is a formula.
public struct Workbook: Sendable {
  /// The name space of sheets.
  static let namespace: XML = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  private let page: Page
  private let data: [[String]]
  private let dictionary: [[String]]

  /// Makes a workbook of a page.
  ///
  /// - Parameters:
  ///   - page: what is shown.
  ///   - data: rows for programs, as they are before they are written as CSV; the first holds the names of the columns.
  ///   - dictionary: what each column means, with a first row of headings.
  public init(_ page: Page, data: [[String]] = [], dictionary: [[String]] = []) {
    self.page = page
    self.data = data
    self.dictionary = dictionary
  }

  /// The workbook as the bytes of an `.xlsx` file.
  ///
  /// - Throws: `OfficeProblem` where a sheet has more rows or columns than Excel can show, or the file is too large for
  ///   a zip.
  public func bytes() throws(OfficeProblem) -> [UInt8] {
    let sheets = sheets
    for sheet in sheets { try sheet.checkLimits() }
    var strings = SharedStrings()
    let prefix = "vnd.openxmlformats-officedocument.spreadsheetml."
    var parts: [OfficePart] = []
    for (index, sheet) in sheets.enumerated() {
      let drawing = "drawing\(index + 1).xml"
      parts.append(
        OfficePart(
          path: "xl/worksheets/sheet\(index + 1).xml",
          contentType: prefix + "worksheet",
          markup: sheet.markup(title: page.title, isFirst: index == 0, strings: &strings),
          relationships: sheet.pictures.isEmpty
            ? [] : [.init(id: "rId1", kind: "drawing", target: "../drawings/\(drawing)")]
        )
      )
      guard !sheet.pictures.isEmpty else { continue }
      parts.append(
        OfficePart(
          path: "xl/drawings/\(drawing)",
          contentType: "vnd.openxmlformats-officedocument.drawing",
          markup: SheetPicture.markup(sheet.pictures)
        )
      )
    }
    let main = OfficePart(
      path: "xl/workbook.xml",
      contentType: prefix + "sheet.main",
      markup: Self.markup(sheets),
      relationships: sheets.indices.map {
        .init(id: "rId\($0 + 1)", kind: "worksheet", target: "worksheets/sheet\($0 + 1).xml")
      } + [
        .init(id: "rIdStyles", kind: "styles", target: "styles.xml"),
        .init(id: "rIdStrings", kind: "sharedStrings", target: "sharedStrings.xml"),
        .init(id: "rIdTheme", kind: "theme", target: "theme/theme1.xml"),
      ]
    )
    let shared = [
      OfficePart(path: "xl/styles.xml", contentType: prefix + "styles", markup: SheetLook.markup),
      OfficePart(path: "xl/sharedStrings.xml", contentType: prefix + "sharedStrings", markup: strings.markup),
      OfficeTheme.part(in: "xl"),
    ]
    return try OfficePackage(title: page.title, parts: [main] + parts + shared).bytes()
  }

  /// All sheets in their order; names that are ours are given first.
  private var sheets: [Sheet] {
    var names = SheetNames()
    let readMe = names.name(for: ReadMeSheet.name)
    let dataName = names.name(for: "Data")
    let dictionaryName = names.name(for: "Data dictionary")
    assert(readMe == ReadMeSheet.name)
    var others = page.allSections.filter(PageSheet.hasSheet).map { section in
      (sheet: PageSheet(section, name: names.name(for: section.title)).sheet, holds: ReadMeSheet.holds(section))
    }
    if !data.isEmpty {
      others.append(
        (DataSheet.sheet(data, name: dataName), "Every number of this report, a row each, for further work")
      )
    }
    if !dictionary.isEmpty {
      others.append((DataSheet.dictionary(dictionary, name: dictionaryName), "What each column of the data means"))
    }
    return [ReadMeSheet.sheet(page, others: others)] + others.map(\.sheet)
  }

  private static func markup(_ sheets: [Sheet]) -> XML {
    let list = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>\n" as XML
    }
    return """
      <workbook xmlns="\(namespace)" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="14000"/></bookViews>
      <sheets>
      \(list.joined())</sheets>
      \(names(sheets))</workbook>

      """
  }

  /// The area of each filter, and the headings that come again on every page.
  private static func names(_ sheets: [Sheet]) -> XML {
    let filters = sheets.enumerated().compactMap { index, sheet -> XML? in
      guard let area = sheet.filteredArea else { return nil }
      let (first, last) = (absolute(area.first), absolute(area.last))
      return """
        <definedName name="_xlnm._FilterDatabase" localSheetId="\(index)" hidden="1">\
        \(sheet.quotedName)!\(first):\(last)</definedName>

        """
    }
    let titles = sheets.enumerated().compactMap { index, sheet -> XML? in
      guard sheet.frozenRows == 1 else { return nil }
      return """
        <definedName name="_xlnm.Print_Titles" localSheetId="\(index)">\(sheet.quotedName)!$1:$1</definedName>

        """
    }
    guard !filters.isEmpty || !titles.isEmpty else { return "" }
    return "<definedNames>\n\(filters.joined())\(titles.joined())</definedNames>\n"
  }

  /// A place that stays the same wherever a formula is copied to, for example `$B$3`.
  private static func absolute(_ place: String) -> String {
    let letters = place.prefix { $0.isLetter }
    return "$\(letters)$\(place.dropFirst(letters.count))"
  }
}

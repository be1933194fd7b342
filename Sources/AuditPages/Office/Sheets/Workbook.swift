/// A page as a workbook for Excel: a sheet that says what there is, one for each table and figure, and the rows for
/// programs.
///
/// libxlsxwriter writes it, with Excel's own tables and charts. The same page and rows always give the same bytes.
/// Nothing in it is a formula.
public struct Workbook: Sendable {
  /// The first day that a zip knows, for a page that does not say when it was made.
  private static let fixed = 315_532_800

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
  /// - Throws: `OfficeProblem` where a sheet has more rows or columns than Excel can show, or there is no room to write.
  public func bytes() throws(OfficeProblem) -> [UInt8] {
    let sheets = sheets
    for sheet in sheets { try sheet.checkLimits() }
    return try WorkbookFile(title: page.title, made: page.provenance?.moment ?? Self.fixed).bytes(of: sheets)
  }

  /// All sheets in their order; names that are ours are given first.
  private var sheets: [Sheet] {
    var names = SheetNames()
    let readMe = names.name(for: ReadMeSheet.name)
    let dataName = names.name(for: "Data")
    let dictionaryName = names.name(for: "Data dictionary")
    assert(readMe == ReadMeSheet.name)
    var others: [(sheet: Sheet, holds: String)] = []
    for section in page.allSections {
      let contents = SheetContent.all(of: section)
      for content in contents {
        let title = contents.count > 1 && !content.shortTitle.isEmpty ? content.shortTitle : content.title
        others.append((TableSheet(content, name: names.name(for: title)).sheet, content.holds))
      }
    }
    if !data.isEmpty {
      others.append(
        (DataSheet.sheet(data, name: dataName), "Every number of this report, a row each, for further work")
      )
    }
    if let heading = dictionary.first {
      let table = Table(columns: heading.map { .init($0) }, rows: dictionary.dropFirst().map { .cells($0) })
      let content = SheetContent(title: dictionaryName, shortTitle: "", grid: SheetGrid(table))
      others.append((TableSheet(content, name: dictionaryName).sheet, "What each column of the data means"))
    }
    return [ReadMeSheet.sheet(page, others: others.map { ($0.sheet.name, $0.holds) })] + others.map(\.sheet)
  }
}

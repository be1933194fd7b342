/// A page as a document for Word: real headings, lists, tables and shapes that can be edited further.
///
/// It is Office Open XML in its transitional form (ECMA-376, ISO/IEC 29500-4), as every version of Word since 2010 and
/// LibreOffice open it. The same page always gives the same bytes.
public struct WordDocument: Sendable {
  private let page: Page

  /// Makes a document of a page.
  public init(_ page: Page) { self.page = page }

  /// The document as the bytes of a `.docx` file.
  ///
  /// - Throws: `OfficeProblem` where a table has more columns than Word can show, or the file is too large for a zip.
  public func bytes() throws(OfficeProblem) -> [UInt8] {
    var body = WordBody()
    try body.add(page)
    return try WordFile(title: page.title, body: body.markup).bytes()
  }

  /// The name space of paragraphs and tables.
  static let namespace: XML = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
}

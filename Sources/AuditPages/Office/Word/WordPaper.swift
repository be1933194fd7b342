/// The paper that a part of a document is printed on, A4 either way round; lengths in twentieths of a point.
enum WordPaper {
  case portrait
  case landscape

  private static let short = 11_906
  private static let long = 16_838
  private static let margin = 907
  private static let bottom = 1_134

  /// The width between the margins.
  var textWidth: Int { (self == .portrait ? Self.short : Self.long) - Self.margin * 2 }

  /// The height between the margins.
  var textHeight: Int { (self == .portrait ? Self.long : Self.short) - Self.margin - Self.bottom }

  /// The name by which the document refers to the footer.
  var footer: String { self == .portrait ? "rId6" : "rId7" }

  /// The properties of a part of the document that ends here.
  var properties: XML {
    let size: XML =
      self == .portrait
      ? "<w:pgSz w:w=\"\(Self.short)\" w:h=\"\(Self.long)\"/>"
      : "<w:pgSz w:w=\"\(Self.long)\" w:h=\"\(Self.short)\" w:orient=\"landscape\"/>"
    return """
      <w:sectPr><w:footerReference w:type="default" r:id="\(footer)"/><w:type w:val="nextPage"/>\(size)\
      <w:pgMar w:top="\(Self.margin)" w:right="\(Self.margin)" w:bottom="\(Self.bottom)" w:left="\(Self.margin)" \
      w:header="567" w:footer="567" w:gutter="0"/><w:cols w:space="708"/></w:sectPr>

      """
  }
}

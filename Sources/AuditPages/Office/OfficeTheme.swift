/// The fonts and colours that Word and Excel offer while a document of ours is edited.
enum OfficeTheme {
  /// The font, which is on nearly every machine or has a double of the same widths.
  static let font = "Arial"

  /// The theme as a part in a folder.
  static func part(in folder: String) -> OfficePart {
    OfficePart(
      path: "\(folder)/theme/theme1.xml",
      contentType: "vnd.openxmlformats-officedocument.theme",
      markup: """
        <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="caseaudit">
        <a:themeElements>
        <a:clrScheme name="caseaudit">\(colours.map(colour).joined())</a:clrScheme>
        <a:fontScheme name="caseaudit">
        <a:majorFont>\(face)</a:majorFont>
        <a:minorFont>\(face)</a:minorFont>
        </a:fontScheme>
        <a:fmtScheme name="caseaudit">
        <a:fillStyleLst>\(fill)\(fill)\(fill)</a:fillStyleLst>
        <a:lnStyleLst>\(line)\(line)\(line)</a:lnStyleLst>
        <a:effectStyleLst>\(effect)\(effect)\(effect)</a:effectStyleLst>
        <a:bgFillStyleLst>\(fill)\(fill)\(fill)</a:bgFillStyleLst>
        </a:fmtScheme>
        </a:themeElements>
        </a:theme>

        """
    )
  }

  private static let colours: [(name: XML, value: XML)] = [
    ("dk1", "1B1B1B"), ("lt1", "FFFFFF"), ("dk2", "1D3D63"), ("lt2", "F3F5F8"), ("accent1", "1D3D63"),
    ("accent2", "4A4A4A"), ("accent3", "6F8FAF"), ("accent4", "B9BEC5"), ("accent5", "2F6B5B"), ("accent6", "7A4B6A"),
    ("hlink", "1D3D63"), ("folHlink", "4A4A4A"),
  ]

  private static func colour(_ name: XML, _ value: XML) -> XML {
    "<a:\(name)><a:srgbClr val=\"\(value)\"/></a:\(name)>"
  }

  private static let face: XML = "<a:latin typeface=\"\(font)\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
  private static let fill: XML = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
  private static let line: XML = "<a:ln w=\"9525\">\(fill)</a:ln>"
  private static let effect: XML = "<a:effectStyle><a:effectLst/></a:effectStyle>"
}

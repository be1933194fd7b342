/// The order in which elements must follow each other inside some others (ECMA-376 part 1, annex A): Word and Excel
/// call a document damaged where they do not.
enum OfficeOrder {
  static let table: [String: [String]] = [
    "w:pPr": [
      "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers",
      "pBdr", "shd", "tabs", "suppressAutoHyphens", "bidi", "snapToGrid", "spacing", "ind", "contextualSpacing", "jc",
      "textAlignment", "outlineLvl", "rPr", "sectPr",
    ],
    "w:rPr": [
      "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "strike", "noProof", "vanish", "color", "spacing", "w",
      "kern",
      "position", "sz", "szCs", "highlight", "u", "shd", "vertAlign", "lang",
    ],
    "w:tblPr": [
      "tblStyle", "tblW", "jc", "tblCellSpacing", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook",
      "tblCaption", "tblDescription",
    ],
    "w:tblBorders": ["top", "left", "bottom", "right", "insideH", "insideV"],
    "w:tblCellMar": ["top", "left", "bottom", "right"],
    "w:tbl": ["tblPr", "tblGrid", "tr"],
    "w:tr": ["trPr", "tc"],
    "w:tc": ["tcPr", "p"],
    "w:tcPr": ["tcW", "gridSpan", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "textDirection", "vAlign"],
    "w:pBdr": ["top", "left", "bottom", "right", "between"],
    "w:sectPr": ["headerReference", "footerReference", "type", "pgSz", "pgMar", "pgNumType", "cols", "titlePg"],
    "w:style": ["name", "basedOn", "next", "link", "uiPriority", "semiHidden", "qFormat", "pPr", "rPr", "tblPr"],
    "w:styles": ["docDefaults", "latentStyles", "style"],
    "w:numbering": ["abstractNum", "num"],
    "w:lvl": ["start", "numFmt", "pStyle", "suff", "lvlText", "lvlJc", "pPr", "rPr"],
    "w:settings": [
      "zoom", "documentProtection", "defaultTabStop", "characterSpacingControl", "compat", "themeFontLang",
      "decimalSymbol", "listSeparator",
    ],
    // The schema leaves their order free but for the kind of box, which is the last.
    "w:sdtPr": ["alias", "tag", "id", "lock", "showingPlcHdr", "dropDownList", "text", "checkbox"],
    "w:sdt": ["sdtPr", "sdtContent"],
    "w:font": ["panose1", "charset", "family", "pitch"],
    "wp:inline": ["extent", "effectExtent", "docPr", "cNvGraphicFramePr", "graphic"],
    "wpg:wgp": ["cNvGrpSpPr", "grpSpPr", "wsp"],
    "wps:wsp": ["cNvPr", "cNvSpPr", "spPr", "style", "txbx", "bodyPr"],
    "wps:spPr": ["xfrm", "custGeom", "prstGeom", "noFill", "solidFill", "pattFill", "ln"],
    "a:ln": ["noFill", "solidFill", "prstDash"],
    "a:xfrm": ["off", "ext", "chOff", "chExt"],
    "a:custGeom": ["avLst", "gdLst", "ahLst", "cxnLst", "rect", "pathLst"],
    "a:themeElements": ["clrScheme", "fontScheme", "fmtScheme"],
    "a:fmtScheme": ["fillStyleLst", "lnStyleLst", "effectStyleLst", "bgFillStyleLst"],
  ]

  /// What stands in the wrong place, as a path.
  static func complaints(in element: OfficeElement) -> [String] {
    var complaints: [String] = []
    if let order = table[element.name] {
      var place = 0
      for child in element.children {
        let name = child.name.split(separator: ":").last.map(String.init) ?? ""
        guard let found = order.firstIndex(of: name), found >= place else {
          complaints.append("\(child.name) in \(element.name)")
          continue
        }
        place = found
      }
    }
    return complaints + element.children.flatMap { Self.complaints(in: $0) }
  }
}

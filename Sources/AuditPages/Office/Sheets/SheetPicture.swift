/// A figure on a sheet: a group of a spreadsheet's own shapes, with the description for those who cannot see it.
enum SheetPicture {
  /// Letters of 13 points in a drawing are as large as those of the cells.
  private static let scale = 0.76

  /// The height on the sheet, in points.
  static func height(of figure: Figure) -> Double {
    let height = figure.drawing.height * scale
    return height.isFinite ? max(0, height) : 0
  }

  /// The part with all pictures of a sheet.
  static func markup(_ pictures: [(figure: Figure, row: Int)]) -> XML {
    var name = 1
    let anchors = pictures.enumerated().map { index, picture -> XML in
      let shapes = picture.figure.drawing.officeShapes(scale: scale)
      defer { name += shapes.count + 1 }
      return anchor(picture.figure, row: picture.row, number: index + 1, name: name, shapes)
    }
    return """
      <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
      \(anchors.joined())</xdr:wsDr>

      """
  }

  private static func anchor(_ figure: Figure, row: Int, number: Int, name: Int, _ shapes: [OfficeShape]) -> XML {
    let (width, height) = (
      max(1, OfficeShape.units(figure.drawing.width * scale)), max(1, OfficeShape.units(figure.drawing.height * scale))
    )
    let size: XML = "cx=\"\(width)\" cy=\"\(height)\""
    let inside = shapes.enumerated().map { $1.sheet(name: name + 1 + $0) }
    return """
      <xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>\(row)</xdr:row>\
      <xdr:rowOff>38100</xdr:rowOff></xdr:from><xdr:ext \(size)/>
      <xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="\(name)" name="Figure \(number)" descr="\(figure.description)"/>\
      <xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext \(size)/>\
      <a:chOff x="0" y="0"/><a:chExt \(size)/></a:xfrm></xdr:grpSpPr>
      \(inside.joined())</xdr:grpSp><xdr:clientData/></xdr:oneCellAnchor>

      """
  }
}

extension OfficeShape {
  /// The shape for a sheet.
  fileprivate func sheet(name: Int) -> XML {
    let kind: XML = words == nil ? "<xdr:cNvSpPr/>" : "<xdr:cNvSpPr txBox=\"1\"/>"
    return """
      <xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="\(name)" name="Shape \(name)"/>\(kind)</xdr:nvSpPr>\
      <xdr:spPr>\(properties)</xdr:spPr>\(words?.sheet ?? "")</xdr:sp>

      """
  }
}

extension OfficeShape.Words {
  fileprivate var sheet: XML {
    let side: XML =
      switch anchor {
      case .start: "l"
      case .middle: "ctr"
      case .end: "r"
      }
    return """
      <xdr:txBody><a:bodyPr vertOverflow="overflow" horzOverflow="overflow" wrap="square" lIns="0" tIns="0" rIns="0" \
      bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr algn="\(side)"/>\
      <a:r><a:rPr lang="en-GB" sz="\(Int(size * 100))" b="\(isBold ? 1 : 0)">\(Drawing.Ink.dark.officeFill)\
      <a:latin typeface="\(OfficeTheme.font)"/><a:cs typeface="\(OfficeTheme.font)"/></a:rPr><a:t>\(text)</a:t></a:r>\
      </a:p></xdr:txBody>
      """
  }
}

/// A figure in a line of text: a group of Word's own shapes, with the description for those who cannot see it.
struct WordPicture {
  /// How many names the picture and its shapes take.
  let names: Int
  private let figure: Figure
  private let number: Int
  private let firstName: Int
  private let scale: Double
  private let shapes: [OfficeShape]

  /// The largest scale: letters of 13 points in a drawing are not larger than those of the text.
  private static let largest = 0.75
  /// The largest scale where there is little room: its letters can still be read.
  private static let largestOfSmall = 0.56

  /// How much of a page a picture may take: its sentence, how to read it and its title stand above it on the same one.
  private static let mostOfPage = 0.72

  /// How high a picture is on a paper, in points.
  static func height(of figure: Figure, on paper: WordPaper) -> Double { figure.drawing.height * scale(figure, paper) }

  /// As wide as the text, and not higher than a page with its words.
  private static func scale(_ figure: Figure, _ paper: WordPaper, largest: Double = Self.largest) -> Double {
    let drawing = figure.drawing
    let (width, height) = (Double(paper.textWidth) / 20, Double(paper.textHeight) / 20 * mostOfPage)
    return min(
      largest,
      width / max(drawing.width, Drawing.fullWidth),
      drawing.height > 0 ? height / drawing.height : largest
    )
  }

  /// Makes the picture for a paper.
  init(_ figure: Figure, paper: WordPaper, number: Int, firstName: Int, isSmall: Bool = false) {
    scale = Self.scale(figure, paper, largest: isSmall ? Self.largestOfSmall : Self.largest)
    shapes = figure.drawing.officeShapes(scale: scale)
    names = shapes.count + 1
    self.figure = figure
    self.number = number
    self.firstName = firstName
  }

  /// The picture as a run.
  var markup: XML {
    let (width, height) = (
      max(1, OfficeShape.units(figure.drawing.width * scale)), max(1, OfficeShape.units(figure.drawing.height * scale))
    )
    let size: XML = "cx=\"\(width)\" cy=\"\(height)\""
    let inside = shapes.enumerated().map { $1.word(name: firstName + 1 + $0) }
    return """
      <w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing>\
      <wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent \(size)/>\
      <wp:effectExtent l="0" t="0" r="0" b="0"/>\
      <wp:docPr id="\(firstName)" name="Figure \(number)" descr="\(figure.description)"/><wp:cNvGraphicFramePr/>\
      <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup">
      <wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext \(size)/><a:chOff x="0" y="0"/>\
      <a:chExt \(size)/></a:xfrm></wpg:grpSpPr>
      \(inside.joined())</wpg:wgp>\
      </a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>\
      <mc:Fallback><w:t xml:space="preserve">\(figure.description)</w:t></mc:Fallback></mc:AlternateContent></w:r>
      """
  }
}

extension OfficeShape {
  /// The shape for Word.
  fileprivate func word(name: Int) -> XML {
    let kind: XML = words == nil ? "<wps:cNvSpPr/>" : "<wps:cNvSpPr txBox=\"1\"/>"
    return """
      <wps:wsp><wps:cNvPr id="\(name)" name="Shape \(name)"/>\(kind)<wps:spPr>\(properties)</wps:spPr>\
      \(words?.word ?? "")<wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t" anchorCtr="0">\
      <a:noAutofit/></wps:bodyPr></wps:wsp>

      """
  }
}

extension OfficeShape.Words {
  fileprivate var word: XML {
    let side: XML =
      switch anchor {
      case .start: "left"
      case .middle: "center"
      case .end: "right"
      }
    let letters: XML = """
      \(isBold ? "<w:b/>" : "" as XML)<w:color w:val="\(Drawing.Ink.dark.office)"/>\(WordStyles.size(size))
      """
    return """
      <wps:txbx><w:txbxContent><w:p><w:pPr>\
      <w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="\(side)"/></w:pPr>\
      \(WordBody.run(text, letters))</w:p></w:txbxContent></wps:txbx>
      """
  }
}

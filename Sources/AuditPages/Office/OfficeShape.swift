/// One mark of a drawing as the shape that Word and Excel know (DrawingML); they only differ in what they wrap around it.
struct OfficeShape {
  /// The English metric units of a point, in which DrawingML measures.
  static let unitsInPoint = 12_700.0

  /// A text in a shape.
  struct Words {
    /// The text.
    var text: String
    /// The size of its letters, in points, a multiple of one half.
    var size: Double
    /// Which part of it stands at its place.
    var anchor: Drawing.Anchor
    /// Whether its letters are bold.
    var isBold: Bool
  }

  /// The place from the left, in English metric units.
  var x: Int
  /// The place from the top.
  var y: Int
  /// The width.
  var width: Int
  /// The height.
  var height: Int
  /// Whether a line goes up instead of down.
  var isFlipped = false
  /// The outline.
  var geometry: XML
  /// What is inside of it.
  var fill: XML
  /// The line around it.
  var line: XML
  /// The text in it.
  var words: Words?

  /// Points as English metric units; whatever is no length at all is held within a sheet of paper many metres wide.
  static func units(_ points: Double) -> Int {
    guard points.isFinite else { return 0 }
    return Int((min(max(points, -100_000), 100_000) * unitsInPoint).rounded())
  }

  /// The properties of the shape, inside an element that each program names differently.
  var properties: XML {
    """
    <a:xfrm\(isFlipped ? " flipV=\"1\"" : "" as XML)><a:off x="\(x)" y="\(y)"/>\
    <a:ext cx="\(width)" cy="\(height)"/></a:xfrm>\(geometry)\(fill)\(line)
    """
  }

  /// A shape that Office knows by name.
  static func preset(_ name: XML) -> XML { "<a:prstGeom prst=\"\(name)\"><a:avLst/></a:prstGeom>" }

  /// Nothing inside.
  static let noFill: XML = "<a:noFill/>"
  /// No line around.
  static let noLine: XML = "<a:ln><a:noFill/></a:ln>"
}

extension Drawing.Ink {
  /// The colour as Office writes it, the same as on a page.
  var office: XML {
    switch self {
    case .dark: "1B1B1B"
    case .accent: "1D3D63"
    case .quiet: "C9CED4"
    case .paper: "FFFFFF"
    }
  }

  /// An area of this ink.
  var officeFill: XML { "<a:solidFill><a:srgbClr val=\"\(office)\"/></a:solidFill>" }
}

extension Drawing.Fill {
  /// The area; patterns are those that stay apart in every program that was tried.
  var office: XML {
    switch self {
    case .solid: Drawing.Ink.accent.officeFill
    case .diagonal: pattern("wdUpDiag")
    case .dotted: pattern("pct30")
    case .light: "<a:solidFill><a:srgbClr val=\"E6E9ED\"/></a:solidFill>"
    case .paper: Drawing.Ink.paper.officeFill
    }
  }

  private func pattern(_ name: XML) -> XML {
    """
    <a:pattFill prst="\(name)"><a:fgClr><a:srgbClr val="\(Drawing.Ink.accent.office)"/></a:fgClr>\
    <a:bgClr><a:srgbClr val="\(Drawing.Ink.paper.office)"/></a:bgClr></a:pattFill>
    """
  }
}

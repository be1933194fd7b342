@testable import AuditPages
@testable import AuditReports

/// Where a drawing's words stand, as far as the widths of letters can be known.
struct DrawnText: CustomStringConvertible {
  var text: String
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var description: String { "“\(text)” at \(left), \(top) to \(right), \(bottom)" }

  func overlaps(_ other: DrawnText) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// How far letters reach below their base line.
  private static let descent = 3.0

  static func all(_ drawing: Drawing) -> [DrawnText] {
    drawing.marks.compactMap { mark in
      guard case .text(let text, let place, let anchor, let isBold) = mark else { return nil }
      let width = Lettering.width(of: text, isBold: isBold)
      let left =
        switch anchor {
        case .start: place.x
        case .middle: place.x - width / 2
        case .end: place.x - width
        }
      return DrawnText(
        text: text,
        left: left,
        top: place.y - Lettering.ascent,
        right: left + width,
        bottom: place.y + descent
      )
    }
  }

  /// The ends of every mark that is not text.
  static func places(_ drawing: Drawing) -> [Drawing.Point] {
    drawing.marks.flatMap { mark -> [Drawing.Point] in
      switch mark {
      case .line(let points, _): points
      case .rectangle(let corner, let width, let height, _):
        [corner, Drawing.Point(corner.x + width, corner.y + height)]
      case .circle(let centre, let radius, _), .diamond(let centre, let radius, _):
        [Drawing.Point(centre.x - radius, centre.y - radius), Drawing.Point(centre.x + radius, centre.y + radius)]
      case .text: []
      }
    }
  }
}

import AuditPages

/// Finds places for words on a drawing where nothing else is written.
struct LabelPlaces {
  /// An area of the drawing.
  struct Box: Hashable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func contains(_ other: Box) -> Bool {
      left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
    }
  }

  /// Where words may stand.
  let room: Box
  private var taken: [Box] = []

  /// Makes an empty room.
  init(room: Box) { self.room = room }

  /// Keeps words away from a mark.
  mutating func keepFree(_ centre: Drawing.Point, radius: Double) {
    taken.append(
      Box(left: centre.x - radius, top: centre.y - radius, right: centre.x + radius, bottom: centre.y + radius)
    )
  }

  /// The first of several middles at which a text has room, which it then keeps.
  mutating func place(_ text: String, at middles: [Drawing.Point]) -> Drawing.Point? {
    let half = Lettering.width(of: text, isBold: true) / 2 + 1
    for middle in middles {
      let box = Box(left: middle.x - half, top: middle.y - 8, right: middle.x + half, bottom: middle.y + 8)
      guard room.contains(box), !taken.contains(where: box.overlaps) else { continue }
      taken.append(box)
      return middle
    }
    return nil
  }

  /// Heights at least a line apart and as near as can be to those that are wanted, between a top and a bottom.
  static func apart(_ wanted: [Double], from top: Double, to bottom: Double) -> [Double] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var heights = wanted
    var next = top
    for index in order {
      heights[index] = max(wanted[index], next)
      next = heights[index] + Lettering.lineHeight
    }
    next = bottom
    for index in order.reversed() {
      heights[index] = min(heights[index], next)
      next = heights[index] - Lettering.lineHeight
    }
    return heights
  }
}

extension Drawing {
  /// Adds names at the right ends of lines, moved apart where the lines are close, with a thin line to each.
  mutating func endLabels(_ labels: [(text: String, y: Double)], x: Double, from top: Double, to bottom: Double) {
    let heights = LabelPlaces.apart(labels.map(\.y), from: top, to: bottom)
    for (label, height) in zip(labels, heights) {
      line(x, label.y, x + 12, height, Stroke(.quiet))
      text(label.text, x + 17, height + 4.5)
    }
  }
}

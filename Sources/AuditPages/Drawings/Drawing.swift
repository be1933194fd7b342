/// Lines, shapes and words on a plane: what each format draws a figure from.
///
/// Places are in points from the top left. A drawing is readable in black and white: fills differ in pattern as well
/// as in shade.
public struct Drawing: Hashable, Sendable {
  /// A place.
  public struct Point: Hashable, Sendable {
    /// From the left.
    public var x: Double
    /// From the top.
    public var y: Double

    /// Makes a place.
    public init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// The few inks that a drawing uses, so that every format can name them.
  public enum Ink: Hashable, Sendable, CaseIterable {
    /// Words and dots.
    case dark
    /// Lines that carry a number.
    case accent
    /// Lines to measure by.
    case quiet
    /// The paper.
    case paper
  }

  /// How an area is filled: four steps from dark to light that differ in pattern too.
  public enum Fill: Hashable, Sendable, CaseIterable {
    case solid
    case diagonal
    case dotted
    case light
    case paper
  }

  /// A line.
  public struct Stroke: Hashable, Sendable {
    /// Its ink.
    public var ink: Ink
    /// Its width.
    public var width: Double
    /// Whether it is broken into dashes.
    public var isDashed: Bool

    /// Makes a line.
    public init(_ ink: Ink, width: Double = 1, isDashed: Bool = false) {
      self.ink = ink
      self.width = width
      self.isDashed = isDashed
    }
  }

  /// Which part of a text stands at its place.
  public enum Anchor: Hashable, Sendable {
    case start
    case middle
    case end
  }

  /// One thing drawn.
  public enum Mark: Hashable, Sendable {
    /// Straight lines from place to place.
    case line([Point], Stroke)
    /// A rectangle by its top left corner and its size, outlined in dark.
    case rectangle(Point, width: Double, height: Double, Fill)
    /// A circle, filled with an ink and outlined in dark.
    case circle(Point, radius: Double, Ink)
    /// A diamond, filled with an ink and outlined in dark.
    case diamond(Point, radius: Double, Ink)
    /// One line of text on its base line, 13 points high.
    case text(String, Point, Anchor, isBold: Bool = false)
  }

  /// The width of the plane.
  public var width: Double
  /// The height of the plane.
  public var height: Double
  /// What is drawn, the first at the back.
  public var marks: [Mark]

  /// Makes a drawing.
  public init(width: Double, height: Double, marks: [Mark] = []) {
    self.width = width
    self.height = height
    self.marks = marks
  }
}

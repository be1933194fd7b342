/// Where an extract holds a fact: a line of its file and, in a native extract, the path to it.
public struct Place: Sendable {
  // A census has lines only and many millions of them: a line alone is held without memory of its own.
  @usableFromInline enum Held: Sendable {
    case spot(Spot)
    case path(Path)
  }

  @usableFromInline final class Path: Sendable {
    let line: Int32
    let path: String

    @usableFromInline init(line: Int32, path: String) {
      self.line = line
      self.path = path
    }
  }

  @usableFromInline let held: Held

  /// Makes a place of a line and a path.
  @inlinable public init(line: Int, path: String = "") {
    let line = Int32(clamping: line)
    held = path.isEmpty ? .spot(Spot(line: line)) : .path(Path(line: line, path: path))
  }

  /// Makes a place of where an element of a return begins.
  public init(_ spot: Spot) { held = .spot(spot) }

  /// The line, from 1; 0 where the format has no lines or the place is not known.
  public var line: Int32 {
    switch held {
    case .spot(let spot): spot.line
    case .path(let place): place.line
    }
  }

  /// The path in a native extract, for example `assessments[0].authorised`; empty in other formats.
  public var path: String {
    switch held {
    case .spot: ""
    case .path(let place): place.path
    }
  }

  /// Whether it is where an element of a return begins; another element on the same line is another.
  public func isAt(_ spot: Spot) -> Bool {
    guard case .spot(let held) = held else { return false }
    return spot.isSomewhere && held == spot
  }

  /// Whether it lies in an element of a return, from where that begins to where the next one does.
  public func isWithin(_ start: Spot, _ end: Spot) -> Bool {
    guard case .spot(let held) = held, start.isSomewhere, held.isAfter(start) else { return false }
    return !end.isSomewhere || end.isAfter(held)
  }

  /// A place that nothing is known of, as in the examples of the rules.
  public static let unknown = Place(line: 0)
}

extension Place: Hashable {
  /// Whether two places are the same line and the same path.
  public static func == (left: Place, right: Place) -> Bool { left.line == right.line && left.path == right.path }

  /// Hashes the line and the path.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(line)
    hasher.combine(path)
  }
}

/// Markup in which everything interpolated is escaped, unless it is markup itself.
///
/// Only literals become markup as they stand: there is no way to make markup of a variable text by accident.
public struct HTML: ExpressibleByStringInterpolation, Hashable, Sendable {
  /// The markup, well-formed as XML where its parts are.
  public private(set) var markup: String

  /// Takes a literal as markup.
  public init(stringLiteral value: String) { markup = value }

  /// Joins literals and escaped values.
  public init(stringInterpolation: StringInterpolation) { markup = stringInterpolation.markup }

  /// Takes a text, escaped.
  public init(text: String) { markup = Self.escaped(text) }

  /// Adds markup at the end.
  public static func += (left: inout HTML, right: HTML) { left.markup += right.markup }

  /// Escapes a text for use between tags and in quoted attributes; control characters become `?`.
  public static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in PlainText.cleaned(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Collects the parts of a literal with interpolations.
  public struct StringInterpolation: StringInterpolationProtocol {
    var markup = ""

    /// Makes room for a literal.
    public init(literalCapacity: Int, interpolationCount: Int) { markup.reserveCapacity(literalCapacity * 2) }

    /// Adds a part of the literal as it stands.
    public mutating func appendLiteral(_ literal: String) { markup += literal }

    /// Adds a text, escaped.
    public mutating func appendInterpolation(_ text: String) { markup += HTML.escaped(text) }

    /// Adds a whole number.
    public mutating func appendInterpolation(_ number: Int) { markup += "\(number)" }

    /// Adds a number to two decimals, as drawings need it.
    public mutating func appendInterpolation(_ number: Double) { markup += NumberText.fixed(number, places: 2) }

    /// Adds markup as it is.
    public mutating func appendInterpolation(_ html: HTML) { markup += html.markup }
  }
}

extension Sequence where Element == HTML {
  /// All parts one after the other.
  public func joined() -> HTML { reduce(into: "") { $0 += $1 } }
}

/// Numbers, counts and lists as people read them, the same on every page.
public enum Words {
  /// A share as a whole percentage, for example `41 %`; never 0 or 100 % unless it is exactly that.
  public static func percent(_ share: Double) -> String {
    if share > 0, share < 0.005 { return "under\u{A0}1\u{A0}%" }
    if share < 1, share >= 0.995 { return "over\u{A0}99\u{A0}%" }
    return "\(whole(share))\u{A0}%"
  }

  /// Two shares as whole percentages, for example `23 to 61 %`.
  public static func percent(from low: Double, to high: Double) -> String {
    "\(whole(low))\u{A0}to\u{A0}\(whole(high))\u{A0}%"
  }

  /// A number as people write it, without decimals that say nothing.
  public static func number(_ number: Double) -> String { NumberText.full(number) }

  /// A number from -1 to 1 with two decimals and a proper minus sign.
  public static func signed(_ number: Double) -> String {
    NumberText.fixed(number, places: 2).replacing("-", with: "\u{2212}")
  }

  /// A number of things, for example `3 audits` or `1 audit`.
  public static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number)\u{A0}\(number == 1 ? one : many ?? one + "s")"
  }

  /// The noun that goes with a number, from its plural: `file` with 1, `files` with any other.
  ///
  /// Of a part the noun goes with the whole: `0 of 1 file`, `1 of 2 files`.
  public static func noun(_ many: String, for number: Int) -> String {
    number == 1 && many.hasSuffix("s") ? String(many.dropLast()) : many
  }

  /// A change in percentage points with its sign, for example `+27`.
  public static func points(_ change: Double) -> String {
    let number = whole(change)
    return number == 0 ? "0" : number > 0 ? "+\(number)" : "\u{2212}\(-number)"
  }

  /// A change with its unit, for example `+27 percentage points`.
  public static func percentagePoints(_ change: Double) -> String {
    "\(points(change))\u{A0}percentage \(abs(whole(change)) == 1 ? "point" : "points")"
  }

  /// A p value, for example `0.031` or `under 0.001`.
  public static func probability(_ p: Double) -> String {
    p < 0.001 ? "under\u{A0}0.001" : NumberText.fixed(p, places: 3)
  }

  /// Several things in a sentence, for example `a, b and c`; where one of them has a comma of its own, `a, which is b; and c`.
  public static func list(_ things: [String]) -> String {
    guard let last = things.last, things.count > 1 else { return things.first ?? "" }
    guard !things.contains(where: hasComma) else {
      return things.dropLast().joined(separator: "; ") + "; and " + last
    }
    return things.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Whether a comma of a text could be taken for one between two things: not within quotation marks or brackets.
  private static func hasComma(_ text: String) -> Bool {
    var (depth, isQuoted) = (0, false)
    for letter in text {
      switch letter {
      case "(", "\u{201C}": depth += 1
      case ")", "\u{201D}": depth = max(0, depth - 1)
      case "\"": isQuoted.toggle()
      case "," where depth == 0 && !isQuoted: return true
      default: break
      }
    }
    return false
  }

  private static func whole(_ share: Double) -> Int {
    // Shares lie between -1 and 1; anything else is held there, so that the number always fits.
    Int((min(max(share, -1), 1) * 100).rounded())
  }
}

extension String {
  /// The text with a capital first letter.
  public var uppercasedAtStart: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }

  /// The text with a small first letter, unless it begins with an abbreviation.
  public var lowercasedAtStart: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}

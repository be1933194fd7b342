import Foundation

/// Numbers written the same on every machine, whatever its language.
public enum NumberText {
  private static let locale = Locale(identifier: "en_US_POSIX")
  private static let powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]

  /// A number with a fixed count of decimals.
  public static func fixed(_ number: Double, places: Int) -> String {
    guard powers.indices.contains(places) else { return formatted(number, places: places) }
    // A picture has thousands of coordinates, for which Foundation's formatting takes longer than all the rest.
    let power = powers[places]
    let scaled = (abs(number) * Double(power)).rounded(.toNearestOrEven)
    guard scaled < 1e15 else { return formatted(number, places: places) }
    let (whole, part) = Int(scaled).quotientAndRemainder(dividingBy: power)
    // A negative number that rounds to nothing is nothing.
    let sign = number < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(whole)" }
    let digits = "\(part)"
    return "\(sign)\(whole)." + String(repeating: "0", count: places - digits.count) + digits
  }

  /// A number with every digit it has, for programs.
  public static func full(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
  }

  private static func formatted(_ number: Double, places: Int) -> String {
    String(format: "%.\(places)f", locale: locale, number)
  }
}

import Foundation

/// Numbers written the same on every machine, whatever its language.
enum NumberText {
  private static let locale = Locale(identifier: "en_US_POSIX")

  /// A number with a fixed count of decimals.
  static func fixed(_ number: Double, places: Int) -> String {
    let text = String(format: "%.\(places)f", locale: locale, number)
    // A negative number that rounds to nothing is nothing.
    return text.first == "-" && text.allSatisfy { "-0.".contains($0) } ? String(text.dropFirst()) : text
  }

  /// A number with every digit it has, for programs.
  static func full(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
  }
}

import Foundation

/// JSON that is the same bytes for the same values.
public enum JSONText {
  /// Writes a value with sorted keys, indented, with a line end at the end.
  public static func of(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}

import AuditDocuments
import Foundation

/// JSON that is the same bytes for the same values.
public enum JSONText {
  /// Writes a value with sorted keys, indented, with a line end at the end.
  ///
  /// What would steer a terminal stands as an escape, so that a program reads what was there and a person is not misled.
  public static func of(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return escaped(String(decoding: try encoder.encode(value), as: UTF8.self)) + "\n"
  }

  private static func escaped(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x7F }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      let isControl = 0x7F...0x9F ~= scalar.value || scalar.value == 0x2028 || scalar.value == 0x2029
      guard isControl || scalar.value > 0xA0 && scalar.steersText else {
        result.unicodeScalars.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        result += "\\u" + Hexadecimal.number(unit, digits: 4).lowercased()
      }
    }
    return result
  }
}

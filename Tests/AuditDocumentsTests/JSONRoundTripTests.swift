import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

/// Our reader against Foundation's on random valid documents.
struct JSONRoundTripTests {
  @Test func readsWhatFoundationWrites() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let value = randomValue(depth: 0, with: &generator)
      for options: JSONSerialization.WritingOptions in [[.fragmentsAllowed], [.fragmentsAllowed, .prettyPrinted]] {
        let data = try JSONSerialization.data(withJSONObject: value, options: options)
        let node = try Node.parse(json: SourceText(name: "a.json", bytes: Array(data)))
        let again = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
        #expect(isSame(node, again), "\(String(decoding: data, as: UTF8.self))")
      }
    }
  }

  private func randomValue(depth: Int, with generator: inout SeededGenerator) -> Any {
    switch Int.random(in: 0..<(depth < 5 ? 8 : 5), using: &generator) {
    case 0: return NSNull()
    case 1: return Bool.random(using: &generator)
    case 2: return Int.random(in: -1_000_000...1_000_000, using: &generator)
    case 3: return Double(Int.random(in: -1_000_000...1_000_000, using: &generator)) / 64
    case 4: return randomText(with: &generator)
    case 5:
      return (0..<Int.random(in: 0...5, using: &generator)).map { _ in randomValue(depth: depth + 1, with: &generator) }
    default:
      var object: [String: Any] = [:]
      for _ in 0..<Int.random(in: 0...16, using: &generator) {
        object[randomText(with: &generator)] = randomValue(depth: depth + 1, with: &generator)
      }
      return object
    }
  }

  private func randomText(with generator: inout SeededGenerator) -> String {
    let letters: [Character] = [
      "a", "Z", "9", " ", "\"", "\\", "/", "\n", "\t", "\u{1}", "é", "€", "🙂", "\u{2028}", "{",
    ]
    let length = Int.random(in: 0...24, using: &generator)
    return String((0..<length).map { _ in letters.randomElement(using: &generator) ?? "a" })
  }

  private func isSame(_ node: Node, _ value: Any) -> Bool {
    switch node {
    case .mapping(let mapping):
      guard let object = value as? [String: Any], object.count == mapping.entries.count else { return false }
      return mapping.entries.allSatisfy { entry in object[entry.key].map { isSame(entry.value, $0) } ?? false }
    case .sequence(let sequence):
      guard let array = value as? [Any], array.count == sequence.items.count else { return false }
      return zip(sequence.items, array).allSatisfy { isSame($0, $1) }
    case .scalar(let scalar):
      switch scalar.kind {
      case .null: return value is NSNull
      case .string: return value as? String == scalar.text
      case .boolean: return (value as? Bool).map(String.init) == scalar.text
      case .number: return (value as? NSNumber)?.doubleValue == Double(scalar.text)
      }
    }
  }
}

import AuditDocuments
import AuditTestSupport
import Testing

/// Whatever the bytes, reading ends with a tree or with problems, and never with a trap.
struct HostileInputTests {
  @Test func nineLevelsOfAliasesAreRefusedWithoutExpandingThem() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    for text in [text, text + "? *a9\n: 1\n? *a9\n: 2\n"] {
      let thrown = #expect(throws: Problems.self) { try yaml(text) }
      #expect(thrown?.all.first?.render().hasPrefix("a.yaml:2:10: error: an alias") == true)
    }
  }

  @Test(arguments: ["[", "{\"a\":", "- ", "? ", "{a: ", "[[\"a\"],"])
  func hugeDepthIsRefused(opening: String) {
    let text = String(repeating: opening, count: 100_000)
    #expect(throws: Problems.self) { try json(text) }
    #expect(throws: Problems.self) { try yaml(text) }
  }

  @Test func moreDuplicateKeysThanAreLookedForAreStillRefused() {
    let keys = (0..<50).map { "k\($0): 1\n" }.joined()
    let thrown = #expect(throws: Problems.self) { try yaml(keys + keys) }
    #expect(thrown?.all.count == 32)
    #expect(thrown?.all.first?.what == "the key 'k0' stands more than once")
  }

  @Test func mutatedJSONNeverTraps() throws {
    let seed = #"{"a": [1, -2.5e3, "text \u00e9 \ud83d\ude42", true, null], "é": {"b": "", "c": {}}, "d": [[], {}]}"#
    let tally = try tally(of: seed, seed: 1) { source throws(Problems) in try Node.parse(json: source) }
    #expect(tally.read > 100 && tally.refused > 1000)
  }

  @Test func mutatedYAMLNeverTraps() throws {
    let seed =
      "id: a-b\nb: &x [1, 'it', \"\\u00e9\"]\nc:\n  - d: |\n      text\n    e: {f: g}\n? h\n: !!str i # é\nid2: ~\n"
    let tally = try tally(of: seed, seed: 2) { source throws(Problems) in try Node.parse(yaml: source) }
    #expect(tally.read > 100 && tally.refused > 1000)
  }

  private func tally(
    of seed: String,
    seed number: UInt64,
    reading read: (SourceText) throws(Problems) -> Node
  ) throws -> (read: Int, refused: Int) {
    var generator = SeededGenerator(seed: number)
    var tally = (read: 0, refused: 0)
    for _ in 0..<10_000 {
      do throws(Problems) {
        let bytes = mutated(Array(seed.utf8), with: &generator)
        let source = try SourceText(name: "a", bytes: bytes, isPrivate: Bool.random(using: &generator))
        let problems = ProblemCollector(source: source)
        let reader = FieldReader(try read(source), into: problems)
        _ = reader.required("id", as: .integer(in: 1...3))
        _ = reader.values("a", of: .number)
        _ = reader.mappings("c").map { $0.finish() }
        reader.finish()
        _ = problems.problems.render()
        tally.read += 1
      } catch {
        #expect(error.hasErrors && !error.render().isEmpty)
        tally.refused += 1
      }
    }
    return tally
  }

  private func mutated(_ bytes: [UInt8], with generator: inout SeededGenerator) -> [UInt8] {
    let telling = Array("[]{}:,-?!&*#|>'\"%@`\\ \n\r\t0aeE.+~\u{85}\u{2028}".utf8) + [0, 0xFF, 0xC3, 0xED, 0x7F]
    var result = bytes
    for _ in 0..<Int.random(in: 1...6, using: &generator) where !result.isEmpty {
      let place = Int.random(in: 0..<result.count, using: &generator)
      let byte = telling.randomElement(using: &generator) ?? 0
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: result[place] = byte
      case 1: result.insert(byte, at: place)
      case 2: result.remove(at: place)
      case 3: result.removeSubrange(place..<min(result.count, place + Int.random(in: 1...20, using: &generator)))
      default:
        let end = min(result.count, place + Int.random(in: 1...20, using: &generator))
        result.insert(contentsOf: Array(result[place..<end]), at: Int.random(in: 0...result.count, using: &generator))
      }
    }
    return result
  }
}

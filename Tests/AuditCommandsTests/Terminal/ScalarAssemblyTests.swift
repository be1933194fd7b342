import Testing

@testable import AuditCommands

/// Characters put together from bytes, as a terminal sends them one by one.
@Suite struct ScalarAssemblyTests {
  private static func steps(_ bytes: [UInt8]) -> [ScalarAssembly.Step] {
    var assembly = ScalarAssembly()
    return bytes.map { assembly.take($0) }
  }

  @Test func everyCharacterComesOutOfItsBytes() {
    let edges: [UInt32] = [
      0, 0x7F, 0x80, 0x7FF, 0x800, 0xFFF, 0x1000, 0xCFFF, 0xD000, 0xD7FF, 0xE000, 0xFFFF, 0x1_0000, 0x3_FFFF, 0x4_0000,
      0xF_FFFF, 0x10_0000, 0x10_FFFF,
    ]
    for value in edges + stride(from: 1, to: 0x11_0000, by: 257) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(Character(scalar)).utf8)
      let expected = [ScalarAssembly.Step](repeating: .unfinished, count: bytes.count - 1) + [.scalar(scalar)]
      #expect(Self.steps(bytes) == expected, "\(scalar.value)")
    }
  }

  @Test(
    "bytes that are no UTF-8 are no character",
    arguments: [
      // Long forms, halves of pairs, and what lies beyond the last character.
      ([0xC0, 0x80], [.invalid, .invalid]), ([0xC1], [.invalid]), ([0xE0, 0x9F], [.unfinished, .broken]),
      ([0xED, 0xA0], [.unfinished, .broken]), ([0xF0, 0x8F], [.unfinished, .broken]),
      ([0xF4, 0x90], [.unfinished, .broken]), ([0xF5], [.invalid]), ([0xFF], [.invalid]), ([0x80], [.invalid]),
      // A second or a later byte just outside of what one may be.
      ([0xC2, 0x7F], [.unfinished, .broken]), ([0xC2, 0xC0], [.unfinished, .broken]),
      ([0xE1, 0xC0], [.unfinished, .broken]), ([0xF1, 0xC0], [.unfinished, .broken]),
      ([0xE1, 0x80, 0xC0], [.unfinished, .unfinished, .broken]),
      // A character that is cut short.
      ([0xC3, 0x28], [.unfinished, .broken]), ([0xE2, 0x82, 0x41], [.unfinished, .unfinished, .broken]),
    ] as [([UInt8], [ScalarAssembly.Step])]
  )
  func otherBytes(_ bytes: [UInt8], _ steps: [ScalarAssembly.Step]) { #expect(Self.steps(bytes) == steps) }

  @Test func afterACharacterThatIsCutShortTheNextIsTaken() {
    var assembly = ScalarAssembly()
    _ = assembly.take(0xE2)
    #expect(assembly.take(0x41) == .broken)
    #expect(assembly.take(0x41) == .scalar("A"))
  }
}

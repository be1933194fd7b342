import Testing

@testable import AuditRules

@Suite("A table in pages") struct PagedTableTests {
  /// Keys that fall on few slots, so that many have to be looked for further on.
  private struct Crowded: Hashable {
    let number: Int

    func hash(into hasher: inout Hasher) { hasher.combine(number % 3) }
  }

  @Test(arguments: [0, 1, 7, 8, 9, 4_095, 4_096, 4_097, 20_000])
  func itHoldsWhatADictionaryHolds(count: Int) {
    var table = PagedTable<Int, String>()
    for key in 0..<count { #expect(table.keep("\(key)", for: key * 7) == nil) }
    #expect(table.count == count)
    for key in 0..<count { #expect(table[key * 7] == "\(key)") }
    #expect(table[-1] == nil && table[3] == nil)
    // What came first stays.
    for key in stride(from: 0, to: count, by: 97) { #expect(table.keep("other", for: key * 7) == "\(key)") }
    #expect(table.count == count)
  }

  @Test func keysOfOneSlotAreToldApart() {
    var table = PagedTable<Crowded, Int>()
    for number in 0..<500 { #expect(table.keep(number, for: Crowded(number: number)) == nil) }
    for number in 0..<500 { #expect(table[Crowded(number: number)] == number) }
    #expect(table[Crowded(number: 500)] == nil)
  }

  @Test func aPupilNumberOfManyIsFoundAgain() {
    var checker = ReturnChecker()
    func child(_ ordinal: Int, _ number: String) -> ReturnedChild {
      var child = ReturnedChild()
      child.begin(ordinal: ordinal, spot: Spot(line: Int32(10 * ordinal)))
      child.identifier = ReturnedField(text: ReturnedText("K\(ordinal)"), spot: child.spot)
      child.pupilNumber = ReturnedField(
        text: ReturnedText(number),
        spot: Spot(line: Int32(10 * ordinal + 1), element: 2)
      )
      return child
    }
    for ordinal in 1...9_000 { #expect(checker.check(child(ordinal, "A\(ordinal)")).earlier == nil) }
    let again = checker.check(child(9_001, "A17"))
    #expect(again.earlier?.ordinal == 17 && again.earlier?.spot == Spot(line: 170))
    #expect(again.earlier?.identifier == "K17")
    #expect(again.faults.contains { $0.check.name == "pupil-number-twice" })
    // It was said of the first already.
    let third = checker.check(child(9_002, "A17"))
    #expect(third.earlier == nil && third.faults.contains { $0.check.name == "pupil-number-twice" })
  }
}

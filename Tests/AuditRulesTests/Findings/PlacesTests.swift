import Testing

@testable import AuditRules

@Suite struct PlacesTests {
  @Test(arguments: 0...5) func placesAreKeptInTheirOrder(count: Int) {
    let all = (0..<count).map { Place(line: $0 + 1, path: $0 % 2 == 0 ? "" : "visits[\($0)]") }
    let places = Places(all)
    #expect(Array(places) == all && places.count == count)
    #expect((places == Places(all + [.unknown])) == false)
  }

  @Test func whatTheExtractDoesNotHaveIsLeftOut() {
    let (first, second) = (Place(line: 1), Place(line: 2))
    #expect(Places(nil, first, nil) == [first])
    #expect(Places(first, nil, second) == [first, second])
    #expect(Places(nil, nil).isEmpty)
  }

  @Test func aPlaceIsItsLineAndItsPath() {
    #expect(Place(line: 3, path: "visits[0]") == Place(line: 3, path: "visits[0]"))
    #expect(Place(line: 3, path: "visits[0]") != Place(line: 3))
    #expect(Place(line: 3, path: "visits[0]") != Place(line: 4, path: "visits[0]"))
    #expect(Set([Place(line: 3), Place(line: 3), Place(line: 3, path: "child")]).count == 2)
  }
}

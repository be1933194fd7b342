import Testing

/// What was argued about mutants is about lines that are there.
@Suite struct ArguedMutantTests {
  private static let path = "Tests/mutants/argued.tsv"

  @Test func everyArgumentIsAboutALineThatIsThere() throws {
    let rows = try Checkout.text(Self.path).split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(rows.first.map { $0.map(String.init) } == ["path", "source", "change", "because"])
    let files = Dictionary(uniqueKeysWithValues: Checkout.files.map { ($0.path, $0) })
    var lines: [String: Set<String>] = [:]
    for (number, row) in rows.enumerated().dropFirst() {
      try #require(row.count == 4, "\(Self.path):\(number + 1): four columns with a tab between each")
      let (path, source) = (String(row[0]), String(row[1]))
      if lines[path] == nil {
        lines[path] = Set((files[path]?.lines ?? []).map { $0.split { $0.isWhitespace }.joined(separator: " ") })
      }
      #expect(
        lines[path]?.contains(source) == true,
        "\(Self.path):\(number + 1): the line is no longer in \(path); argue anew, or leave the row out"
      )
    }
  }

  @Test func argumentsAreSortedAndNothingIsArguedTwice() throws {
    let rows = try Checkout.text(Self.path).split(separator: "\n").dropFirst().map { row in
      row.split(separator: "\t").prefix(3).map(String.init)
    }
    let keys = rows.map { $0.joined(separator: "\t") }
    #expect(Set(keys).count == keys.count)
    #expect(rows.map(\.first) == rows.map(\.first).sorted { ($0 ?? "") < ($1 ?? "") }, "sorted by path")
  }
}

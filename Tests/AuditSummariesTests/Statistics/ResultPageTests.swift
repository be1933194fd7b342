import Foundation
import Testing

@Suite struct ResultPageTests {
  @Test("The page with the last results names every comparison, and no other")
  func thePageIsComplete() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/oracles.md")
    let page = try String(contentsOf: file.standardized, encoding: .utf8)
    let expected = try OracleComparison.lines().map { line in
      let kind = try line.cell("kind")
      let limit = kind == "same" ? "none" : "\(try line.cell("tolerance")) \(kind)"
      return try "\(line.cell("what")) | \(line.cell("oracle")) | \(limit)"
    }
    let listed = page.split(separator: "\n").map { $0.split(separator: "|").map { $0.trimming(" ") } }
      .filter { $0.count == 5 && $0[0] != "Quantity" && !$0[0].hasPrefix("-") }
    #expect(listed.map { "\($0[0]) | \($0[1]) | \($0[4])" } == expected, "run python3 Tests/oracles/page.py")
  }
}

extension Substring {
  fileprivate func trimming(_ character: Character) -> String {
    String(drop { $0 == character }.reversed().drop { $0 == character }.reversed())
  }
}

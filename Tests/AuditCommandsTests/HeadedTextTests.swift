import AuditTestSupport
import Testing

/// Whatever keeps free text says where it begins as a concern does: kept there, it tells nobody.
@Suite struct HeadedTextTests {
  private func said(_ arguments: [String], in workspace: PracticeWorkspace) throws -> Bool {
    let result = try workspace.run(arguments)
    let words = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.contains("What you wrote begins as a concern does. It is kept, and tells nobody.")
  }

  private static let audit = ["--round", "practice", "--auditor", "peer"]

  @Test(arguments: [
    ("CONCERN: she is not safe at home", true), ("Concern - bruises", true), ("I know the family", false),
  ])
  func steppingBackSaysIt(_ reason: String, _ isSaid: Bool) throws {
    #expect(try said(["walk", "C-P01", "--recuse", reason] + Self.audit, in: PracticeWorkspace()) == isSaid)
  }

  @Test(arguments: [("CONCERN: it is of another child", true), ("meant for another case", false)])
  func takingAConcernBackSaysIt(_ reason: String, _ isSaid: Bool) throws {
    let workspace = try PracticeWorkspace()
    _ = try workspace.run(
      ["concerns", "raise", "C-P01", "--text", "Nobody has seen her since May.", "--yes"] + Self.audit
    )
    #expect(
      try said(["concerns", "retract", "C-P01", "--round", "practice", "--because", reason], in: workspace) == isSaid
    )
  }

  @Test(arguments: [("CONCERN: the father has moved back in", true), ("the family moved away in May", false)])
  func aCaseThatIsReplacedSaysItOnceItIsKept(_ reason: String, _ isSaid: Bool) throws {
    let waiting = PracticeWorkspace.round.replacing(
      "auditors:",
      with: "replacements:\n  - { case: C-P02 }\nauditors:"
    )
    let workspace = try PracticeWorkspace(round: waiting)
    let replace = ["plan", "practice", "--replace", "C-P01", "--because", reason]
    #expect(try !said(replace + ["--dry-run"], in: workspace))
    #expect(try said(replace, in: workspace) == isSaid)
  }
}

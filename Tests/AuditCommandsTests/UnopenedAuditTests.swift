import AuditTestSupport
import Foundation
import Testing

/// A concern that is written in a file of answers is told where the audit that they are for cannot be opened.
@Suite struct UnopenedAuditTests {
  @Test(arguments: [("C-P99", "peer"), ("C-P01", "nobody"), ("C-P01", "own")])
  func aConcernInTheAnswersIsToldAllTheSame(reference: String, auditor: String) throws {
    let practice = try PracticeWorkspace()
    let told = "a concern that a child may be unsafe is written in the file"
    for (text, isTold) in [("concern: no bed and no heating\n", true), ("safe-today: yes\n", false)] {
      try text.write(to: practice.root.appending(path: "answers.yaml"), atomically: true, encoding: .utf8)
      let walk = ["walk", reference, "--round", "practice", "--auditor", auditor, "--answers", "answers.yaml"]
      let result = try practice.run(walk)
      #expect(result.ending == .exited(1) && result.output.contains(told) == isTold, "\(result.output)")
    }
  }
}

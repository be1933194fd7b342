import AuditDocuments
import AuditRules
import AuditStore

extension Moderation {
  /// What the page of feedback is known by when a reply comes back: the beginning of the digest of the signature, or of what was
  /// settled last, after which it is another page.
  public var pageCode: String {
    let state = counted.state
    let settled = state.settledAnswers.values.map(\.number) + state.settledGrades.values.map(\.number)
    guard let signed = state.signature?.number else { return "" }
    let number = max(signed, settled.max() ?? 0)
    guard counted.entries.indices.contains(number - 1) else { return "" }
    return String(counted.entries[number - 1].digest.prefix(8))
  }

  /// The code in what was typed: as it stands on the page with the word before it, or at the end of a sentence.
  private static func code(_ typed: String) -> String {
    let words = typed.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.drop { $0 == "page" }.joined(separator: " ")
  }

  /// Refuses a reply that says nothing, is from nobody, or is to another page; all at once.
  public func checkFeedbackReply(_ text: String, from role: String, page: String) throws(Problems) {
    var problems: [Problem] = []
    if EmptyWords.sayTooLittle(text) {
      problems.append(
        Problem("the reply says too little to be kept", file: "command line", hint: "Write it after --text, in words.")
      )
    }
    if EmptyWords.sayTooLittle(role) {
      problems.append(
        Problem(
          "nobody is named who replies",
          file: "command line",
          hint: "Name a role after --from, such as 'Social worker'."
        )
      )
    }
    if Self.code(page) != pageCode {
      problems.append(
        Problem(
          "\(Problem.quote(page)) is not the page of \(counted.name.reference) in this round",
          file: counted.name.text,
          hint:
            "Look below the title of the page. Where the audit was signed again or settled since, give out its new page first."
        )
      )
    }
    guard problems.isEmpty else { throw Problems(problems) }
  }
}

import AuditActions
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

extension Moderation {
  /// A reply to the page of feedback, as it was kept.
  public struct KeptReply: Hashable, Sendable {
    /// The role.
    public let from: String
    /// The words.
    public let text: String
    /// When it was kept.
    public let at: Date
    /// Whether it is headed as a concern: then it is on no page, and told to nobody but whoever moderates or keeps replies.
    public var tellsNobody: Bool { [from, text].contains(where: WalkWords.isHeadedAsConcern) }

    /// Who replied, and when.
    public var heading: String { "\(from), \(Moment(at).inWords)" }

    /// What is said of one that tells nobody.
    public static let unheard =
      "This reply begins as a concern does. It is not on the page, and tells nobody: if it is one, raise it."
  }

  /// Every reply that was kept, whole, in order: also what the page leaves off.
  public var keptReplies: [KeptReply] {
    counted.state.feedbackReplies.map { KeptReply(from: $0.from, text: $0.text, at: $0.at) }
  }

  /// How many replies came back, and whether one of them tells nobody; nothing where none came.
  var standingOfReplies: String? {
    let replies = keptReplies
    guard !replies.isEmpty else { return nil }
    let unheard = replies.count(where: \.tellsNobody)
    let count = replies.count == 1 ? "1 reply" : "\(replies.count) replies"
    guard unheard > 0 else { return count }
    return
      "\(count); \(unheard == 1 ? "one begins as a concern does, and tells" : "\(unheard) begin as concerns do, and tell") nobody"
  }

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

  /// What of a reply something is wrong with.
  public enum ReplyPart: Hashable, Sendable {
    /// Its words.
    case text
    /// Who replies.
    case role
    /// To which page.
    case page
  }

  /// What is wrong with a reply, all at once: it says nothing, is from nobody, or is to another page.
  public func objections(
    toFeedbackReply text: String,
    from role: String,
    page: String
  ) -> [(part: ReplyPart, problem: Problem)] {
    var found: [(part: ReplyPart, problem: Problem)] = []
    if EmptyWords.sayTooLittle(text) {
      let problem = Problem(
        "the reply says too little to be kept",
        file: "command line",
        hint: "Write it after --text, in words."
      )
      found.append((.text, problem))
    }
    if EmptyWords.sayTooLittle(role) {
      let problem = Problem(
        "nobody is named who replies",
        file: "command line",
        hint: "Name a role after --from, such as 'Social worker'."
      )
      found.append((.role, problem))
    }
    if Self.code(page) != pageCode {
      let problem = Problem(
        "\(Problem.quote(page)) is not the page of \(counted.name.reference) in this round",
        file: counted.name.text,
        hint:
          "Look below the title of the page. Where the audit was signed again or settled since, give out its new page first."
      )
      found.append((.page, problem))
    }
    return found
  }

  /// Refuses a reply that says nothing, is from nobody, or is to another page; all at once.
  public func checkFeedbackReply(_ text: String, from role: String, page: String) throws(Problems) {
    let problems = objections(toFeedbackReply: text, from: role, page: page).map(\.problem)
    guard problems.isEmpty else { throw Problems(problems) }
  }
}

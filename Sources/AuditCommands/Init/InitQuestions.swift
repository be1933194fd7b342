import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import Foundation

/// What `init` asks a person who gave no options for it: one question at a time, each of which Enter leaves out.
struct InitQuestions {
  /// One of the questions.
  enum Question: CaseIterable {
    case council, committee, yearStart, group, leads, moderators, auditors
  }

  /// What is known so far.
  private(set) var settings: WorkspaceSettings
  private var waiting: [Question]

  /// Asks what the options left open.
  init(_ given: WorkspaceSettings, yearStartIsGiven: Bool) {
    settings = given
    waiting = Question.allCases.filter { question in
      switch question {
      case .council: given.council == nil
      case .committee: given.committee == nil
      case .yearStart: !yearStartIsGiven
      case .group: given.group == nil
      // Who has options for some people has said who there is.
      case .leads, .moderators, .auditors: given.people.isEmpty
      }
    }
  }

  /// The words that come first.
  static let opening = "A few questions about the workspace. Enter leaves one out; q stops, and nothing is made."

  /// The question that is asked now; nil where everything is said.
  var prompt: String? {
    switch waiting.first {
    case .council: "Which council is it, as its pages are to name it?"
    case .committee: "Which committee or board is given the summaries?"
    case .yearStart: "In which month do its years start, april or january? (Enter: april)"
    case .group: "Which group of accounts shares the folder on a server? (Enter: nobody, only you can read it)"
    case .leads: "Who leads audits? Account names, with spaces between. (Enter: everybody may do everything)"
    case .moderators: "Who moderates, besides the leads? Account names."
    case .auditors: "Who audits? Account names. (Enter: whoever the rounds name)"
    case nil: nil
    }
  }

  /// Takes an answer; gives what is wrong with it, which is then asked again.
  mutating func take(_ typed: String) -> String? {
    guard let question = waiting.first else { return nil }
    let text = typed.typed
    if let complaint = text.isEmpty ? nil : complaint(text, question) { return complaint }
    waiting.removeFirst()
    if text.isEmpty {
      // Without a lead there are no roles to give.
      if question == .leads { waiting.removeAll { [.moderators, .auditors].contains($0) } }
      return nil
    }
    switch question {
    case .council: settings.council = text
    case .committee: settings.committee = text
    case .yearStart: settings.yearStart = Self.isMonth(text, "january") ? .january : .april
    case .group: settings.group = text
    case .leads: add(.lead, to: text)
    case .moderators: add(.moderator, to: text)
    case .auditors: add(.auditor, to: text)
    }
    return nil
  }

  /// Whether a line means to stop.
  static func isStop(_ typed: String) -> Bool { typed.typed.lowercased() == "q" }

  /// The accounts of a line, however they are kept apart.
  static func accounts(_ text: String) -> [String] {
    text.split { $0.isWhitespace || $0 == "," || $0 == ";" }.map(String.init)
  }

  private func complaint(_ text: String, _ question: Question) -> String? {
    switch question {
    case .yearStart:
      guard !Self.isMonth(text, "april"), !Self.isMonth(text, "january") else { return nil }
      return "Type april or january, or Enter for april."
    case .group:
      do {
        try WorkspaceSettings.checkGroup(text)
        return nil
      } catch {
        return error.all.map { "\($0.what.uppercasedAtStart). \($0.hint)" }.joined(separator: "\n")
      }
    case .leads, .moderators, .auditors:
      return Self.accounts(text).isEmpty ? "Type account names, such as jshah, or Enter." : nil
    case .council, .committee: return nil
    }
  }

  /// The month, or its first letters.
  private static func isMonth(_ text: String, _ month: String) -> Bool {
    text.count >= 3 && month.hasPrefix(text.lowercased())
  }

  private mutating func add(_ role: WorkspaceSettings.Role, to text: String) {
    for account in Self.accounts(text) { settings.people[account, default: []].insert(role) }
  }
}

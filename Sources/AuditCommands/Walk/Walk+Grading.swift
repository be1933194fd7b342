import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore

extension Walk {
  /// Lists the date questions that rules answer, to be confirmed together or overruled one by one.
  mutating func confirmDates() throws(Problems) -> Step {
    while true {
      let items = session.toConfirm.filter { !later.contains($0.id) }
      guard !items.isEmpty else { return .next }
      Console.result(screen.confirmation(items))
      switch input.line("Enter confirms all; a number answers that one yourself; k leaves them; q stops: ") {
      case .end: return .end(.stopped)
      case .interrupted: return .end(.interrupted)
      case .text(""):
        for item in items {
          guard let finding = session.findings[item.id] else { continue }
          try session.answer(item, finding.outcome, shown: .confirmed)
        }
        say("Confirmed \(items.count) \(items.count == 1 ? "answer" : "answers").")
        return .next
      case .text("q"): return .end(.stopped)
      case .text("k"):
        later += items.map(\.id)
        return .next
      case .text(let typed):
        guard let number = Int(typed), items.indices.contains(number - 1) else {
          say("Press Enter, or type a number from 1 to \(items.count), k or q.")
          continue
        }
        return .ask(items[number - 1])
      }
    }
  }

  /// Shows all answers; from here the auditor goes back to a question, stops, or goes on to the grades.
  mutating func checkAnswers() throws(Problems) -> Step {
    if !session.toConfirm.isEmpty, later.isEmpty {
      let step = try confirmDates()
      guard case .next = step else { return step }
    }
    Console.result(screen.checkAnswers)
    let ready = session.unanswered.isEmpty && session.withoutEvidence.isEmpty
    let prompt =
      ready
      ? "Enter goes on to the grades; a number goes to that question; q stops: "
      : "Enter goes on with what is missing; a number goes to that question; q stops: "
    let asked = session.asked
    switch input.line(prompt) {
    case .end: return .end(.stopped)
    case .interrupted: return .end(.interrupted)
    case .text(""):
      if ready { return try gradeAndSign() }
      later = []
      if let first = session.unanswered.first ?? session.withoutEvidence.first { return .ask(first) }
      return .check
    case .text("q"): return .end(.stopped)
    case .text("u"):
      if let entry = try session.writer.undoLast(at: try Clock.now()) {
        say("Undone: \(entry.event.inWords).")
      }
      return .check
    case .text(let typed):
      guard let number = Int(typed), asked.indices.contains(number - 1) else {
        say("Press Enter, or type a number from 1 to \(asked.count), u or q.")
        return .check
      }
      return .ask(asked[number - 1])
    }
  }

  /// Asks for the grade of each section and of the whole file, then for the signature.
  private mutating func gradeAndSign() throws(Problems) -> Step {
    Console.result("\nGrades. A limiting answer caps a grade; lower is free, higher only by moderation.")
    for section in session.gradedSections {
      if let ended = try askGrade(section.id, title: section.title) { return ended }
    }
    if let ended = try askGrade("", title: "The whole file") { return ended }
    return try askSignature()
  }

  /// Asks for one grade; gives a step when the auditor does something else instead.
  private func askGrade(_ section: String, title: String) throws(Problems) -> Step? {
    let cap = session.cap(in: section.isEmpty ? nil : section)
    let given = session.writer.state.grades[section]
    if let cap {
      Console.result(
        Console.wrap(
          "\(title): at most \(cap.grade.inWords), because of \"\(cap.item.question)\"",
          indent: 2,
          hanging: 2
        )
      )
    }
    let standing = given.flatMap { given in cap.map { given.grade <= $0.grade } ?? true ? given : nil }
    let choices = WalkScreen.gradeDigits.map { "\($0.digit) \($0.grade.inWords)" }.joined(separator: "  ")
    let keep = standing.map { ", Enter keeps \($0.grade.inWords)" } ?? ""
    while true {
      switch input.line("\(title) (\(choices)\(keep); v check answers, q stop): ") {
      case .end: return .end(.stopped)
      case .interrupted: return .end(.interrupted)
      case .text(""):
        if standing != nil { return nil }
      case .text("q"): return .end(.stopped)
      case .text("v"): return .check
      case .text(let typed):
        guard let grade = Self.grade(typed) else {
          say("Type 1, 2, 3 or 4; words after the number are kept as the reason.")
          continue
        }
        if let cap, grade > cap.grade {
          say("At most \(cap.grade.inWords) here; a higher grade takes moderation.")
          continue
        }
        let reason = typed.dropFirst().drop { $0 == " " }
        try session.grade(section, grade, reason: reason.isEmpty ? nil : String(reason))
        return nil
      }
    }
  }

  private static func grade(_ typed: String) -> Grade? {
    guard let digit = typed.first?.wholeNumberValue, typed.count == 1 || typed.dropFirst().first == " " else {
      return nil
    }
    return WalkScreen.gradeDigits.first { $0.digit == digit }?.grade
  }

  private mutating func askSignature() throws(Problems) -> Step {
    let hindrances = session.hindrances
    guard hindrances.isEmpty else {
      say("Not ready to sign: \(hindrances.joined(separator: "; ")).")
      return .check
    }
    while true {
      switch input.line("Type your name to sign, v to check answers, or q to stop: ") {
      case .end: return .end(.stopped)
      case .interrupted: return .end(.interrupted)
      case .text("q"): return .end(.stopped)
      case .text("v"): return .check
      case .text(""): say("Nothing typed; the audit is not signed.")
      case .text(let name):
        try Signing.sign(session, as: name)
        return .end(.signed)
      }
    }
  }
}

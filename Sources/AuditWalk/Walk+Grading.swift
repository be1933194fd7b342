import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

extension Walk {
  /// Deals with a line after the answers were shown: back to a question, stop, or on to the grades.
  mutating func afterCheck(_ line: String, isReady: Bool, at moment: Date) throws(Problems) -> Step {
    switch line.lowercased() {
    case "":
      if isReady {
        show(WalkBlock(.heading, "Grades. A limiting answer caps a grade; lower is free, higher only by moderation."))
        ungraded = session.gradedSections.map(\.id) + [""]
        show(screen.ungraded)
        return .grades
      }
      later = []
      if let open = session.unanswered.first { return .ask(open) }
      guard let owed = session.withoutEvidence.first else { return .check }
      // What is missing is the word, and not the answer.
      return explaining(owed)
    case "u":
      _ = try undo(at: moment)
      return .check
    case "v": return .check
    default:
      if let step = step(for: line) { return step }
      guard Int(line) != nil else {
        say("Press Enter, or type the number of a question, b, f, u, v or q; nothing was kept.")
        return .wait(.check(isReady: isReady))
      }
      return jump(line)
    }
  }

  /// Deals with a line at the grade of a section, or of the whole file where it is empty.
  mutating func grade(_ line: String, _ section: String, standing: Grade?, at moment: Date) throws(Problems) -> Step {
    func again() -> Step { .wait(.grade(section: section, title: screen.title(section), standing: standing)) }
    switch line.lowercased() {
    case "":
      guard standing != nil else { return again() }
    case "v": return .check
    case "b": return before(section)
    case "u":
      let before = session.writer.state
      _ = try undo(at: moment)
      let after = session.writer.state
      // Those that were still to be graded, the one whose grade was taken back, and those whose grade is not possible any more.
      ungraded = (session.gradedSections.map(\.id) + [""]).filter { section in
        ungraded.contains(section) || before.grades[section] != after.grades[section]
          || screen.standingGrade(section) == nil
      }
      return .grades
    default:
      if let step = step(for: line) { return step }
      guard let grade = WalkScreen.grade(typed: line) else {
        say("Type 1, 2, 3 or 4, with the reason after it if you like; or b, f, u, v or q. Nothing was kept.")
        return again()
      }
      if let objection = session.objection(toGrade: grade, of: section) {
        say("\(objection) Nothing was kept.")
        return again()
      }
      // "2 - good" and "2: good" are a grade with a reason, too.
      let reason = line.dropFirst().drop { " -–—:,.".contains($0) }
      // A sentence can begin with a number here as well as at a question.
      guard reason.isEmpty || WalkWords.isReason(String(reason)) else {
        say("That is too little for a reason. Type the grade alone, or with a reason in words. Nothing was kept.")
        return again()
      }
      guard reason.isEmpty else {
        let what = section.isEmpty ? session.checklist.unit.whole : "\"\(screen.title(section))\""
        say("Is that the grade \(grade.inWords) for \(what), with the reason \"\(reason)\"?")
        return .wait(.gradeMeant(section: section, grade, reason: String(reason)))
      }
      try session.grade(section, grade, at: moment)
    }
    ungraded.removeAll { $0 == section }
    return .grades
  }

  /// Back from a grade to the one before it, and from the first to the question last shown.
  private mutating func before(_ section: String) -> Step {
    let order = session.gradedSections.map(\.id) + [""]
    guard let here = order.firstIndex(of: section), here > 0 else { return lastShown ?? .check }
    ungraded.removeAll { $0 == order[here - 1] }
    ungraded.insert(order[here - 1], at: 0)
    return .grades
  }

  /// Settles whether a grade was meant that had words after it.
  mutating func settle(
    _ line: String,
    _ section: String,
    _ grade: Grade,
    reason: String,
    at moment: Date
  ) throws(Problems) -> Step {
    switch line.lowercased() {
    case "": say("Nothing kept.")
    case "y":
      try session.grade(section, grade, reason: reason, at: moment)
      ungraded.removeAll { $0 == section }
      return .grades
    default:
      say("Your line is still held, and what you typed now was not kept. Type y or press Enter.")
      return .wait(.gradeMeant(section: section, grade, reason: reason))
    }
    return .wait(
      .grade(section: section, title: screen.title(section), standing: screen.standingGrade(section))
    )
  }

  /// Deals with a line where the name is asked for.
  mutating func name(_ line: String, at moment: Date) throws(Problems) -> Step {
    switch line.lowercased() {
    case "v": return .check
    case "b": return .safety
    case "u":
      _ = try undo(at: moment)
      return .safety
    default: break
    }
    if let step = step(for: line) { return step }
    guard !line.isEmpty else {
      say("Nothing typed; the audit is not signed.")
      return .signature
    }
    if let objection = session.objection(toName: line) {
      say("\(objection) Nothing was kept.")
      return .signature
    }
    return .signing(name: line)
  }

  /// Signs where that was meant.
  mutating func sign(_ line: String, _ name: String, at moment: Date) throws(Problems) -> Step {
    guard line.lowercased() == "y" else {
      say(line.isEmpty ? "Not signed." : "Not signed, and what you typed was not kept.")
      return .signature
    }
    show(try session.sign(as: name, at: moment))
    return .end(.signed)
  }

  /// What the keys do that work wherever no words are asked for.
  mutating func step(for line: String) -> Step? {
    switch line.lowercased() {
    case "q": return .end(.stopped)
    case "f": return .words(.concern(of: session.checklist.unit), nil)
    case "x":
      show(CasePage(session.caseFile, unit: session.checklist.unit).blocks)
      return .again
    case "b": return lastShown ?? .check
    case "?":
      show(WalkKey.listBesideQuestions(at: prompt, of: session.checklist.unit))
      return .again
    default:
      guard case .key(.jump, let number) = TypedLine(line), !number.isEmpty else { return nil }
      return jump(number)
    }
  }
}

import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

extension Walk {
  /// Deals with a line after the answers were shown: back to a question, stop, or on to the grades.
  mutating func afterCheck(_ line: String, isReady: Bool, at moment: Date) throws(Problems) -> Step {
    let asked = session.asked
    switch line {
    case "":
      if isReady {
        show(WalkBlock(.heading, "Grades. A limiting answer caps a grade; lower is free, higher only by moderation."))
        ungraded = session.gradedSections.map(\.id) + [""]
        return .grades
      }
      later = []
      return (session.unanswered.first ?? session.withoutEvidence.first).map(Step.ask) ?? .check
    case "q": return .end(.stopped)
    case "u":
      if let entry = try session.writer.undoLast(at: moment) { say("Undone: \(entry.event.inWords).") }
      return .check
    default:
      guard let number = Int(line), asked.indices.contains(number - 1) else {
        say("Press Enter, or type a number from 1 to \(asked.count), u or q.")
        return .check
      }
      return .ask(asked[number - 1])
    }
  }

  /// Deals with a line at the grade of a section, or of the whole file where it is empty.
  mutating func grade(_ line: String, _ section: String, standing: Grade?, at moment: Date) throws(Problems) -> Step {
    switch line {
    case "":
      guard standing != nil else { return .gradeAgain }
    case "q": return .end(.stopped)
    case "v": return .check
    default:
      guard let grade = WalkScreen.grade(typed: line) else {
        say("Type 1, 2, 3 or 4; words after the number are kept as the reason.")
        return .gradeAgain
      }
      if let cap = session.cap(in: section.isEmpty ? nil : section), grade > cap.grade {
        say("At most \(cap.grade.inWords) here; a higher grade takes moderation.")
        return .gradeAgain
      }
      let reason = line.dropFirst().drop { $0 == " " }
      try session.grade(section, grade, reason: reason.isEmpty ? nil : String(reason), at: moment)
    }
    ungraded.removeAll { $0 == section }
    return .grades
  }

  /// Deals with a line where the name is asked for.
  mutating func sign(_ line: String, at moment: Date) throws(Problems) -> Step {
    switch line {
    case "q": return .end(.stopped)
    case "v": return .check
    case "":
      say("Nothing typed; the audit is not signed.")
      return .signature
    default:
      show(try session.sign(as: line, at: moment))
      return .end(.signed)
    }
  }
}

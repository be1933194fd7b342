import AuditChecklists
import AuditRules

extension WalkScreen {
  /// All answers, unanswered and limiting items first.
  var checkAnswers: [WalkBlock] {
    let asked = session.asked
    func answer(_ item: ChecklistItem) -> WalkBlock {
      let number = (asked.firstIndex { $0.id == item.id } ?? 0) + 1
      let outcome = session.outcomes[item.id]?.inWords ?? "no answer"
      return WalkBlock(.answer, "\(item.question) \(outcome)", mark: "\(number).")
    }
    func group(_ title: String, _ items: [ChecklistItem]) -> [WalkBlock] {
      items.isEmpty ? [] : [WalkBlock(.group, title)] + items.map(answer)
    }
    let open = session.unanswered
    let limiting = asked.filter { $0.limits != nil && session.outcomes[$0.id] != nil }
    let listed = Set(open.map(\.id) + limiting.map(\.id))
    var blocks = [WalkBlock(.heading, "Check answers")]
    if open.isEmpty { blocks.append(WalkBlock(.group, "Every question has an answer.")) }
    blocks += group("No answer yet (\(open.count)):", open)
    blocks += group("Questions that limit the grade:", limiting)
    blocks += group("These need a comment or cited evidence:", session.withoutEvidence)
    for section in session.sections {
      let items = section.items.filter { item in asked.contains { $0.id == item.id } && !listed.contains(item.id) }
      blocks += group("\(section.title):", items)
    }
    if !session.dormant.isEmpty {
      let dormant = session.dormant.joined(separator: ", ")
      blocks.append(WalkBlock(.group, "Kept but not asked any more, and not counted: \(dormant)"))
    }
    return blocks
  }

  /// The grades by the digit that gives them.
  private static let gradeDigits: [(digit: Int, grade: Grade)] = Array(Grade.allCases.enumerated()).map {
    ($0 + 1, $1)
  }

  /// The grades with their digits, in a line.
  static var gradeChoices: String { gradeDigits.map { "\($0.digit) \($0.grade.inWords)" }.joined(separator: "  ") }

  /// The grade that was typed, by its digit alone or with words after it.
  static func grade(typed: String) -> Grade? {
    guard let digit = typed.first?.wholeNumberValue, typed.count == 1 || typed.dropFirst().first == " " else {
      return nil
    }
    return gradeDigits.first { $0.digit == digit }?.grade
  }

  /// What a section is called where it is graded.
  func title(_ section: String) -> String {
    session.checklist.sections.first { $0.id == section }?.title ?? "The whole file"
  }

  /// The highest grade that is left, and because of what; nothing where every grade is.
  func cap(_ section: String) -> [WalkBlock] {
    guard let cap = session.cap(in: section.isEmpty ? nil : section) else { return [] }
    return [
      WalkBlock(.cap, "\(title(section)): at most \(cap.grade.inWords), because of \"\(cap.item.question)\"")
    ]
  }

  /// The grade that was given before and is still possible.
  func standingGrade(_ section: String) -> Grade? {
    guard let given = session.writer.state.grades[section]?.grade else { return nil }
    guard let cap = session.cap(in: section.isEmpty ? nil : section), given > cap.grade else { return given }
    return nil
  }
}

import AuditChecklists
import AuditRules

extension AuditSession {
  /// Something that stands between an audit and its signature.
  public struct Hindrance: Hashable, Sendable {
    /// Where it is mended.
    public enum Place: Hashable, Sendable {
      /// At a question; identifier of the item.
      case question(String)
      /// At the grade of a section; of the whole file where it is empty.
      case grade(String)
      /// Where a concern is raised.
      case concern
    }

    /// What is missing, in words.
    public let inWords: String
    /// Where it is mended.
    public let place: Place
  }

  /// What still stands between this audit and a signature, in words; empty when nothing does.
  public var hindrances: [String] { allHindrances.map(\.inWords) }

  /// What still stands between this audit and a signature, each with where it is mended; empty when nothing does.
  public var allHindrances: [Hindrance] {
    let open = unanswered
    var found: [Hindrance] = []
    if let first = open.first {
      let words = "\(open.count) \(open.count == 1 ? "question has" : "questions have") no answer"
      found.append(Hindrance(inWords: words, place: .question(first.id)))
    }
    found += withoutEvidence.map {
      Hindrance(
        inWords: "\"\($0.question)\" limits the grade and needs a comment or cited evidence",
        place: .question($0.id)
      )
    }
    found += gradedSections.filter { writer.state.grades[$0.id] == nil }.map {
      Hindrance(inWords: "the section \"\($0.title)\" has no grade", place: .grade($0.id))
    }
    if writer.state.overall == nil {
      found.append(Hindrance(inWords: "\(checklist.unit.whole) has no grade", place: .grade("")))
    }
    found += sections.compactMap { tooHigh($0.id, called: "\"\($0.title)\"") }
    if let whole = tooHigh("", called: checklist.unit.whole) { found.append(whole) }
    if isUnsafeWithoutConcern {
      found.append(
        Hindrance(
          inWords: "\(checklist.unit.child) is not safe today, as you say, and no concern is raised",
          place: .concern
        )
      )
    }
    return found
  }

  /// A grade that answers which were given after it leave no room for.
  private func tooHigh(_ section: String, called name: String) -> Hindrance? {
    guard let given = writer.state.grades[section], let cap = cap(in: section.isEmpty ? nil : section),
      given.grade > cap.grade
    else { return nil }
    return Hindrance(
      inWords: "the grade of \(name) is above \(cap.grade.inWords), the highest it can be",
      place: .grade(section)
    )
  }
}

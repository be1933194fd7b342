import AuditPages
import CaseExtracts

/// Which column of a list says what: as it was understood, and as somebody corrects it.
enum PlanColumns {
  /// What a column can say.
  struct Meaning {
    /// Its name, by which a correction is kept.
    let name: String
    /// It in words.
    let words: String
    /// Whether a list without it cannot be read.
    let isNeeded: Bool

    /// The name of its box.
    var box: String { "column-\(name)" }
  }

  static let ofCases = CaseColumn.allCases.map { Meaning(name: $0.rawValue, words: words($0), isNeeded: $0.isNeeded) }
  static let ofAuditors = AuditorColumn.allCases.map { Meaning(name: $0.name, words: words($0), isNeeded: $0.isNeeded) }

  /// A drop-down for each meaning, with the heading that is read for it.
  static func boxes(
    _ meanings: [Meaning],
    _ headings: ListHeadings,
    _ corrected: [String: String],
    _ mistake: (String) -> String?
  ) -> HTML {
    meanings.map { meaning in
      Fields.pick(
        meaning.box,
        label: meaning.words,
        none: meaning.isNeeded ? "Choose the column" : "No column says it",
        headings.all.map { Fields.Choice($0, $0) },
        chosen: corrected[meaning.name] ?? headings.read[meaning.name] ?? "",
        mistake: mistake(meaning.box)
      )
    }.joined()
  }

  /// What was read of a list, in a sentence.
  static func sentence(_ meanings: [Meaning], _ headings: ListHeadings, _ corrected: [String: String]) -> HTML {
    let read = meanings.compactMap { meaning -> (words: String, heading: String)? in
      let heading = corrected[meaning.name] ?? headings.read[meaning.name] ?? ""
      return heading.isEmpty ? nil : (meaning.words, heading)
    }
    let rows = read.map { "<dt>\($0.words)</dt><dd>\($0.heading)</dd>\n" as HTML }
    let left = headings.all.filter { heading in !read.contains { $0.heading == heading } }
    let unread: HTML = left.isEmpty ? "" : "<p>Not read: \(Words.list(left)).</p>\n"
    return (rows.isEmpty ? "<p>No heading is known.</p>\n" : "<dl class=\"facts\">\(rows.joined())</dl>\n") + unread
  }

  /// Takes what was chosen: what is read without a word from anybody is no correction.
  static func take(
    _ form: WebForm,
    _ meanings: [Meaning],
    _ headings: ListHeadings,
    into corrected: inout [String: String]
  ) {
    for meaning in meanings where form.values[meaning.box] != nil {
      let chosen = form.text(meaning.box)
      corrected[meaning.name] = chosen == headings.read[meaning.name] ?? "" ? nil : chosen
    }
  }

  private static func words(_ column: CaseColumn) -> String {
    switch column {
    case .child: "The number of the child or case"
    case .team: "The team that holds it"
    case .worker: "The worker who holds it"
    case .service: "The service"
    case .audited: "The day of the last audit"
    case .closed: "The day it was closed"
    case .status: "Whether it is open"
    case .family: "What children of one family share"
    case .previousTeam: "A team that held it before"
    case .previousWorker: "A worker who held it before"
    case .manager: "Who supervises the worker"
    case .chair: "Who chairs its conferences and reviews"
    }
  }

  private static func words(_ column: AuditorColumn) -> String {
    switch column {
    case .auditor: "The auditor"
    case .team: "The auditor’s own team"
    case .role: "The auditor’s role"
    case .worker: "The auditor’s number as a worker"
    case .relation: "How the auditor stands to the teams"
    case .most: "How many audits the auditor can be given"
    case .awayFrom: "The auditor’s first day away"
    case .awayTo: "The auditor’s last day away"
    }
  }
}

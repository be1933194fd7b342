/// What a column of an earlier list says of an audit besides answers, with the words that lists are headed with.
enum HistoryRole: String, ListColumn {
  /// The council's number of the case.
  case reference = "case"
  /// The day of the audit.
  case day
  /// The team that held the case.
  case team
  /// Who audited.
  case auditor
  /// The grade of the whole file.
  case overall

  var isNeeded: Bool { false }

  var phrases: [String] {
    switch self {
    case .reference:
      [
        "child id", "case id", "person id", "client id", "service user id", "young person id", "case file id",
        "case file", "case", "child", "id",
      ]
    case .day:
      [
        "completion time", "date audit", "audit date", "date audited", "audited on", "date of audit completed",
        "audit completed", "date completed", "completed on", "completed", "date returned", "returned", "date submitted",
        "submitted", "timestamp", "start time", "audited", "date",
      ]
    case .team:
      CaseColumn.team.phrases + [
        "service area team", "team service area", "service team", "team time audit", "team when audited",
        "service area",
        "service",
      ]
    case .auditor:
      [
        "auditor", "audited by", "audit undertaken by", "undertaken by", "audit carried out by", "carried out by",
        "audit completed by", "audit conducted by", "conducted by", "auditing manager", "reviewer", "completed by",
        "reviewed by", "auditor email",
        "email", "email address", "name",
      ]
    case .overall:
      [
        "overall grade", "overall judgement", "overall rating", "overall audit grade", "overall outcome",
        "overall effectiveness", "overall", "audit grade", "final grade", "ofsted grade", "grade", "judgement",
        "rating",
        "outcome",
      ]
    }
  }

  var beside: Set<String> {
    switch self {
    // "Child's" is two words to a heading.
    case .reference: CaseColumn.child.beside.union(["s"])
    case .team: CaseColumn.team.beside
    case .auditor: ["name", "full", "initials", "lead", "main", "senior", "first"]
    case .day: ["qa", "case", "file"]
    case .overall:
      [
        "qa", "case", "file", "audit", "final", "for", "this", "ofsted", "given", "awarded", "how", "would", "you",
        "your",
        "whole", "what", "is",
      ]
    }
  }
}

import AuditDocuments
import AuditWalk
import CaseExtracts

extension FieldNames {
  /// What is asked of a round by the boxes of its pages.
  static let boxes = FieldNames(
    columns: .ofPages,
    place: { $0.box },
    word: { Problem.quote($0.label) }
  )
}

extension ColumnNames {
  /// What is said of the two lists by the boxes of those pages.
  static let ofPages = ColumnNames.boxes(
    { Box(id: $0.box, label: $0.label) },
    choices: { Box(id: $0.field.box, label: $0.field.label) }
  )
}

extension ListChoice {
  /// What of a round it is asked for by.
  var field: PlanField {
    switch self {
    case .sheet: .sheet
    case .auditorsSheet: .auditorsSheet
    case .only: .only
    case .leaveOut: .leaveOut
    case .by: .by
    }
  }
}

extension PlanField {
  /// The name of its box.
  var box: String { rawValue }

  /// The field with a box of this name; nil where none has it.
  init?(box: String) { self.init(rawValue: box) }

  /// Whether it is asked for on the first page, with the lists.
  var isOfFirstPage: Bool { Self.ofFirstPage.contains(self) }

  /// Where the sheet of each list is chosen, with the columns that it has.
  static let sheets: [(field: PlanField, columns: [ListedColumn])] = [
    (.sheet, ListedColumn.ofCases), (.auditorsSheet, ListedColumn.ofAuditors),
  ]

  /// What the first page asks for, from the top.
  static let ofFirstPage: [PlanField] = [.name, .period, .sameTheme, .reAudits, .checklist, .cases, .auditors]

  /// What stands beside its box.
  var label: String {
    switch self {
    case .name: "A short name for the round"
    case .title: "What people call the round"
    case .period: "The time it belongs to"
    case .cases: "The list of open cases"
    case .auditors: "The list of auditors"
    case .auditorsSheet: "The sheet that has the list of auditors"
    case .sheet: "The sheet that has the list of cases"
    case .column: "Which column says what"
    case .checklist: "The checklist"
    case .only: "Only cases that have this under a heading"
    case .leaveOut: "Leave out cases that have this under a heading"
    case .margin: "Points either way to which one share is to be known"
    case .change: "Points of change in one question that are to be seen"
    case .share: "How many of a hundred of its files are read again"
    case .failed: "Only files that a limiting question capped, or that were inadequate"
    case .draw: "Cases to draw"
    case .reserves: "Cases that wait to stand in"
    case .second: "Cases that a second auditor reads too, blind"
    case .by: "Divide the list by"
    case .due: "Signed by"
    case .seed: "The number that the draw begins with"
    case .asOf: "The day that the list is of"
    case .monthsBetween: "Leave out cases audited in this many months before"
    case .oneOfFamily: "Draw at most one child of a family"
    case .reAudits: "The earlier round"
    case .sameTheme: "Other cases with the same questions"
    case .lease: "Days without an entry after which an audit may go to another"
    }
  }
}

extension ListedColumn {
  /// The name of its box.
  var box: String { "column-\(name)" }

  /// What stands beside its box.
  var label: String {
    switch self {
    case .cases(let column): Self.label(column)
    case .auditors(let column): Self.label(column)
    }
  }

  private static func label(_ column: CaseColumn) -> String {
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

  private static func label(_ column: AuditorColumn) -> String {
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

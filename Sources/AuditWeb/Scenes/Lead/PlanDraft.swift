import AuditDocuments
import AuditStore
import AuditWalk
import CaseExtracts

/// A round that somebody has begun to plan: the lists as they were sent, and what was typed.
struct PlanDraft: Sendable {
  /// What is in the list of open cases; empty where none was sent yet.
  var cases: [UInt8] = []
  /// What is in the list of auditors; empty where none was sent yet.
  var auditors: [UInt8] = []
  var typed = PlanTyped()
  /// What was noticed when it was drawn first, such as where a key was made, which is said once.
  var noticed: [PlanNote] = []

  /// How the list of cases is called in what is said of it.
  static let casesName = "the list of cases"
  /// How the list of auditors is called in what is said of it.
  static let auditorsName = "the list of auditors"

  /// How many of one person lie there at once.
  static let room = 6

  /// For how long the lists are there, as every page says it.
  static let stay =
    "The lists stay in the server’s memory until the round is kept or you leave it, newer ones need their room "
    + "(\(room) of one person at most), two days have passed, or the server is stopped."

  /// Which of the lists are there.
  var lists: Set<PlanField> {
    var lists: Set<PlanField> = []
    if !cases.isEmpty { lists.insert(.cases) }
    if !auditors.isEmpty { lists.insert(.auditors) }
    return lists
  }

  /// What the lists say of themselves.
  struct Understood {
    let cases: List
    let auditors: List

    /// One of the two.
    struct List {
      let headings: ListHeadings
      /// The sheets of its workbook that hold something; empty where there is one at most.
      let sheets: [String]
      /// Those of them that are read; none where it has to be said first which.
      let read: [String]
      /// Another sheet whose headings are known, where those of the one that was chosen are not; nil where none is.
      var likelier: String?
      /// The headings by which a list of cases can be divided: on every sheet that is read.
      var dividing: [String] = []
    }
  }

  /// Why a list that was sent cannot be read, whether or not the other was.
  ///
  /// Which sheet of several has it is asked on the page that says how it was understood.
  var unreadable: [(list: PlanField, problem: Problem)] {
    var (ofCases, ofAuditors): ([Problem], [Problem]) = ([], [])
    if !cases.isEmpty { _ = ofCases.gathering(understoodCases) }
    if !auditors.isEmpty { _ = ofAuditors.gathering(understoodAuditors) }
    return ofCases.map { (list: PlanField.cases, problem: $0) } + ofAuditors.map { (list: .auditors, problem: $0) }
  }

  /// Whether both lists can be read, and were sent in each other's place.
  var isSwapped: Bool {
    guard let cases = try? readCases().sheets.first, let auditors = try? readAuditors().sheets.first else {
      return false
    }
    return ListHeadings.areSwapped(cases: cases, auditors: auditors)
  }

  /// The name of the sheet that was chosen; nil where none was, so that the headings say it.
  private func chosen(_ field: PlanField) -> String? { typed[field].isEmpty ? nil : typed[field] }

  private func readCases() throws(Problems) -> ListSheets {
    try .ofCases(
      Sheet.all(in: cases, shownAs: Self.casesName),
      sheet: chosen(.sheet),
      named: typed.columns.ofCases,
      shownAs: Self.casesName,
      names: .ofPages
    )
  }

  private func readAuditors() throws(Problems) -> ListSheets {
    try .ofAuditors(
      Sheet.all(in: auditors, shownAs: Self.auditorsName),
      sheet: chosen(.auditorsSheet),
      named: typed.columns.ofAuditors,
      shownAs: Self.auditorsName,
      names: .ofPages
    )
  }

  private func understoodCases() throws(Problems) -> Understood.List {
    let all = try Sheet.all(in: cases, shownAs: Self.casesName)
    let read = try? readCases()
    var list = try Self.understood(all, shownAs: Self.casesName, read: read, by: ListHeadings.ofCases) {
      $0.read[.cases(.child)] != nil
    }
    let dividing = (read?.sheets ?? []).map { ListHeadings.dividing($0, named: typed.columns.ofCases) }
    list.dividing = list.headings.all.filter { heading in dividing.allSatisfy { $0.contains(heading) } }
    return list
  }

  private func understoodAuditors() throws(Problems) -> Understood.List {
    let all = try Sheet.all(in: auditors, shownAs: Self.auditorsName)
    return try Self.understood(all, shownAs: Self.auditorsName, read: try? readAuditors(), by: ListHeadings.ofAuditors)
    {
      $0.read[.auditors(.auditor)] != nil
    }
  }

  private static func understood(
    _ all: [Sheet],
    shownAs file: String,
    read: ListSheets?,
    by headings: (Sheet) -> ListHeadings,
    isKnown: (ListHeadings) -> Bool
  ) throws(Problems) -> Understood.List {
    // Where several could be meant the headings of the first are shown until it is said which.
    let first: Sheet
    if let sheet = read?.sheets.first {
      first = sheet
    } else {
      first = try Sheet.chosen(nil, of: all, shownAs: file).sheet
    }
    let (shown, full) = (headings(first), all.filter { !$0.rows.isEmpty })
    let others = full.filter { $0.name != first.name }
    return Understood.List(
      headings: shown,
      sheets: full.count > 1 ? full.compactMap(\.name) : [],
      read: read?.sheets.compactMap(\.name) ?? [],
      likelier: read == nil || isKnown(shown) ? nil : others.first { isKnown(headings($0)) }?.name
    )
  }

  /// What is understood of the lists.
  ///
  /// - Throws: why either cannot be read, both at once.
  func understood() throws(Problems) -> Understood {
    var problems: [Problem] = []
    let (cases, auditors) = (problems.gathering(understoodCases), problems.gathering(understoodAuditors))
    guard let cases, let auditors else { throw Problems(problems) }
    return Understood(cases: cases, auditors: auditors)
  }

  /// Draws the round.
  ///
  /// No trial: where there is no key yet it is made with the first look, because another key would draw other cases.
  func drawn(by planner: RoundPlanner) throws(Problems) -> DrawnRound {
    try planner.drawn(typed.read(lists).request) { () throws(Problems) in
      try PlanLists(cases: { () throws(Problems) in .sheets(try readCases()) }, auditors: readAuditors)
    }
  }
}

extension DrawnRound {
  /// What tells this drawing from any other.
  var digest: String { ContentDigest.sha256Hex(of: Array(round.yaml.utf8)) }
}

extension Visit {
  /// What draws rounds and keeps them; nil where nobody can plan here.
  var planner: RoundPlanner? {
    site.planKey.map { RoundPlanner(in: workspace, key: $0, names: .boxes, today: EnglandDay.of(moment)) }
  }
}

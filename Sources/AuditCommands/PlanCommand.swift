import ArgumentParser
import AuditDocuments
import AuditPages
import AuditStore
import AuditWalk
import CaseExtracts
import Foundation

/// Makes a round of a list of cases: frame, sample, reserves, and who reads what.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Makes a round of a list of cases: frame, sample, reserves, and who reads what.",
    discussion: """
      Reads the council's own lists, CSV or .xlsx, title rows and totals and all. Numbers of children and workers become \
      pseudonyms at once; the look-up lies beside the key, outside the workspace. The same list, key and seed draw the \
      same sample, and nobody is given a case of their own or of their team. Without a seed the day makes one.

      Example: caseaudit plan 2026-h2 --period 2026-H2 --cases open-cases.xlsx --auditors auditors.csv --checklist \
      case-file --by "Plan type" --draw 24 --reserves 12 --second 6 --due 2026-12-31

      With --re-audits the cases of an earlier round are read again, as far as they are still open; with --same-theme as well, others are \
      drawn for the same questions.

      Example: caseaudit plan 2027-h1 --period 2027-H1 --cases open-cases.xlsx --auditors auditors.csv --re-audits 2026-h2

      With --reallocate a round that is there is given out anew where somebody stepped back, may not read a case any more, or \
      wrote nothing for as long as the --lease of the round allows: everything else stays, and what was written is kept.

      Example: caseaudit plan 2026-h2 --reallocate

      With --replace a case that cannot be read makes room for the next one of its part of the list that waits; whoever was to read \
      the one reads the other, unless they are tied to it, and the reason is kept in the plan.

      Example: caseaudit plan 2026-h2 --replace C-XDK7JBNNSZ --because "the family moved away in May"
      """
  )

  @Argument(help: "The name of the round, which names its folder.") var name: String
  @Option(help: "What people call it; made of checklist and period where it is not given.") var title: String?
  @Option(help: "The time it belongs to: 2026-H2, 2026-05, or 2026-10..2026-12.") var period: String?
  @Option(
    help: ArgumentHelp("The list of open cases, CSV or .xlsx, or any source that check reads.", valueName: "file")
  ) var cases: String?
  @Option(help: ArgumentHelp("The list of auditors, CSV or .xlsx.", valueName: "file")) var auditors: String?
  @Option(help: ArgumentHelp("The sheet of the workbook of cases that has the list.", valueName: "name")) var sheet:
    String?
  @Option(help: ArgumentHelp("The sheet of the workbook of auditors that has the list.", valueName: "name"))
  var auditorsSheet: String?
  @Option(
    help: ArgumentHelp(
      "Which column of a list says what: child, team, worker, service, audited, closed, status, family, previous-team, "
        + "previous-worker, manager, chair; auditor, auditor-team, auditor-worker, role, relation, most, away-from, away-to. "
        + "Nothing after = where none does.",
      valueName: "what=heading"
    )
  ) var column: [String] = []
  @Option(help: ArgumentHelp("The checklist.", valueName: "id")) var checklist: String?
  @Option(help: ArgumentHelp("The column by which the frame is divided.", valueName: "heading")) var by: String?
  @Option(
    help: ArgumentHelp(
      "Only cases with this under that heading; several of one heading are each taken.",
      valueName: "heading=value"
    )
  ) var only: [String] = []
  @Option(help: ArgumentHelp("Leave out cases with this under that heading.", valueName: "heading=value"))
  var leaveOut: [String] = []
  @Option(help: "How many cases are drawn.") var draw: Int?
  @Option(
    help: ArgumentHelp(
      "In place of --draw: as many as let one share be known to so many points either way.",
      valueName: "points"
    )
  ) var margin: Int?
  @Option(
    help: ArgumentHelp(
      "In place of --draw: as many as show a change of so many points in one question, four times of five.",
      valueName: "points"
    )
  ) var change: Int?
  @Option(help: "How many wait to stand in.") var reserves = 0
  @Option(help: "How many of the cases a second auditor reads too, blind.") var second = 0
  @Option(help: "The number that the draw begins with.") var seed: Int?
  @Option(help: ArgumentHelp("The day by which the audits should be signed.", valueName: "date")) var due: String?
  @Option(help: ArgumentHelp("The day that the list is of; today where it is not given.", valueName: "date"))
  var asOf: String?
  @Option(help: "Leave out cases audited in this many months before; 0 for none.") var monthsBetween = 12
  @Flag(help: "Draw at most one child of a family.") var oneOfFamily = false
  @Option(
    help: ArgumentHelp(
      "The earlier round that this one audits again: its cases, with its checklist.",
      valueName: "round"
    )
  ) var reAudits: String?
  @Flag(help: "With --re-audits: other cases, drawn anew, with the same questions.") var sameTheme = false
  @Option(
    help: ArgumentHelp("With --re-audits: so many of a hundred of the files, drawn anew.", valueName: "per cent")
  ) var share: Int?
  @Flag(help: "With --re-audits: only the files that a limiting question capped, or that were inadequate.")
  var failed = false
  @Flag(
    help: "Give to others what was stepped back from, or cannot stay where it is, in a round that is there already."
  ) var reallocate = false
  @Option(
    help: ArgumentHelp(
      "After how many days without an entry an audit that was begun may be given to another, by --reallocate.",
      valueName: "days"
    )
  ) var lease: Int?
  @Option(
    help: ArgumentHelp(
      "The case of a round that is there which cannot be read, for the next one that waits to stand in.",
      valueName: "case"
    )
  ) var replace: String?
  @Option(help: ArgumentHelp("Why that case cannot be read; kept in the plan.", valueName: "reason"))
  var because: String?
  @Flag(help: "Show the plan and write nothing.") var dryRun = false
  @OptionGroup var tables: TableOptions
  @OptionGroup var key: KeyOptions
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    if let objection = lease.flatMap({ PlanObjection(to: $0, of: .lease) }) { throw Self.error(of: objection) }
    if (replace == nil) != (because == nil) {
      throw ValidationError("--replace names the case and --because says why: give both.")
    }
    if reallocate, replace != nil {
      throw ValidationError("Leave out --reallocate or --replace: first the one, then the other.")
    }
    if reallocate || replace != nil {
      guard drawing.isEmpty else {
        throw ValidationError(
          "A round that is \(reallocate ? "reallocated" : "there") is drawn already: leave out \(drawing.joined(separator: ", "))."
        )
      }
      return
    }
    let objections = asked.objections
    guard let first = objections.first else { return }
    guard first.isMissing else { throw Self.error(of: first) }
    let missing = objections.filter(\.isMissing).map { FieldNames.options[$0.field] }
    throw ValidationError("To make a round, give \(missing.joined(separator: ", ")) too.")
  }

  func run() throws {
    let workspace = try workspace.found(to: .plan)
    if reallocate { return try RoundGivenAnew(name: name, lease: lease, isTrial: dryRun).run(in: workspace) }
    if let replace, let because {
      let replaced = CaseReplaced(
        name: name,
        reference: replace.typed,
        reason: because.typed,
        isTrial: dryRun,
        known: try Array(key.place.numbers().values)
      )
      return try replaced.run(in: workspace)
    }
    let isDrawnInVain = dryRun && key.isToBeMade
    let planner = RoundPlanner(
      in: workspace,
      key: key.planKey(outside: workspace, isTrial: dryRun),
      names: .options,
      today: EnglandDay.of(try Clock.now()),
      isTrial: dryRun,
      progress: IndexOpening.progress
    )
    let drawn = try planner.drawn(try request()) { () throws(Problems) in try lists() }
    for note in drawn.onTheWay { Console.say(note) }
    Console.raw(drawn.report.page.text(width: Console.width))
    for note in drawn.notes { Console.say(note, isWrapped: true) }
    if isDrawnInVain {
      Console.note(
        Console.wrap(
          "Notice: there is no key for pseudonyms yet, and a trial makes none. The pseudonyms here, and with them the draw, "
            + "are of a key that was thrown away: the round that you keep will have other cases."
        )
      )
    }
    if !dryRun {
      try planner.keep(drawn)
      Console.note(
        "Kept in \(workspace.shown(try workspace.folder(ofRound: name))); the council's numbers are beside the key."
      )
    }
    if !drawn.isWhole { throw ExitCode(2) }
  }

  /// What is asked of the round, but for its days and columns, which have to be read.
  private var asked: RoundRequest {
    var asked = RoundRequest(name: name)
    (asked.title, asked.period, asked.checklist) = (title, period, checklist)
    if cases != nil { asked.lists.insert(.cases) }
    if auditors != nil { asked.lists.insert(.auditors) }
    (asked.margin, asked.change, asked.share, asked.isOfFailures) = (margin, change, share, failed)
    (asked.by, asked.draw, asked.reserves, asked.second, asked.seed) = (by, draw, reserves, second, seed)
    (asked.monthsBetween, asked.isOneOfFamily, asked.lease) = (monthsBetween, oneOfFamily, lease)
    (asked.reAudits, asked.isSameTheme) = (reAudits, sameTheme)
    return asked
  }

  private func request() throws(Problems) -> RoundRequest {
    var request = asked
    request.asOf = try asOf.map { (text) throws(Problems) in try DayOption.day(text, option: "--as-of") }
    request.due = try due.map { (text) throws(Problems) in try DayOption.day(text, option: "--due") }
    request.scope = try ListScope(only: only, without: leaveOut)
    request.columns = try ColumnOptions.columns(column)
    return request
  }

  private func lists() throws(Problems) -> PlanLists {
    let (cases, auditors, columns) = (cases ?? "", auditors ?? "", try ColumnOptions.columns(column))
    return try PlanLists(
      cases: { () throws(Problems) in
        try ListedSource(path: cases, sheet: sheet, columns: columns.ofCases, tables: tables).cases()
      },
      auditors: { () throws(Problems) in
        try .ofAuditors(
          Sheet.all(in: URL(filePath: auditors), shownAs: auditors),
          sheet: auditorsSheet,
          named: columns.ofAuditors,
          shownAs: auditors
        )
      }
    )
  }

  /// The options that were given of those by which a round is drawn.
  private var drawing: [String] {
    [
      ("--period", period != nil), ("--cases", cases != nil), ("--auditors", auditors != nil),
      ("--checklist", checklist != nil), ("--draw", draw != nil), ("--re-audits", reAudits != nil),
      ("--same-theme", sameTheme),
    ].filter(\.1).map(\.0)
  }

  private static func error(of objection: PlanObjection) -> ValidationError {
    ValidationError("\(objection.problem(.options).what.uppercasedAtStart).")
  }
}

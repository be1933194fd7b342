import ArgumentParser
import AuditChecklists
import AuditDocuments
import AuditPages
import AuditPlanning
import AuditRules
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
    let needed: [(name: String, isThere: Bool)] = [
      ("--period", period != nil), ("--cases", cases != nil), ("--auditors", auditors != nil),
      ("--checklist", checklist != nil || reAudits != nil && !isOfRoundThatIsThere),
      ("--draw", draw != nil || isSized || isOfSameFiles && !isOfRoundThatIsThere),
    ]
    if sameTheme, reAudits == nil { throw ValidationError("--same-theme goes with --re-audits.") }
    if isOfSameFiles, draw != nil || by != nil || reserves > 0 {
      throw ValidationError(
        "A re-audit of the same files has the files of the earlier round: leave out --draw, --by and --reserves, or add --same-theme."
      )
    }
    if isSized, draw != nil || isOfSameFiles {
      throw ValidationError("--margin and --change say how many cases are drawn: leave out --draw, or them.")
    }
    guard [margin, change].compactMap(\.self).allSatisfy((1...50).contains) else {
      throw ValidationError("--margin and --change are 1 to 50 points.")
    }
    guard share == nil && !failed || isOfSameFiles else {
      throw ValidationError("--share and --failed go with --re-audits, and without --same-theme.")
    }
    if let share, !(1...100).contains(share) { throw ValidationError("--share is 1 to 100 per cent.") }
    if let lease, !(0...10_000).contains(lease) { throw ValidationError("--lease is 0 or more days.") }
    if (replace == nil) != (because == nil) {
      throw ValidationError("--replace names the case and --because says why: give both.")
    }
    if reallocate, replace != nil {
      throw ValidationError("Leave out --reallocate or --replace: first the one, then the other.")
    }
    if isOfRoundThatIsThere {
      let given = needed.filter(\.isThere).map(\.name) + (reAudits == nil ? [] : ["--re-audits"])
      guard given.isEmpty else {
        throw ValidationError(
          "A round that is \(reallocate ? "reallocated" : "there") is drawn already: leave out \(given.joined(separator: ", "))."
        )
      }
      return
    }
    let missing = needed.filter { !$0.isThere }.map(\.name)
    guard missing.isEmpty else {
      throw ValidationError("To make a round, give \(missing.joined(separator: ", ")) too.")
    }
    guard draw.map({ $0 > 0 }) ?? true, reserves >= 0, second >= 0, monthsBetween >= 0 else {
      throw ValidationError("--draw is 1 or more; --reserves, --second and --months-between are 0 or more.")
    }
    guard draw.map({ second <= $0 }) ?? true else {
      throw ValidationError("--second is at most --draw: a second audit is of a case that is drawn.")
    }
    if let seed, seed < 0 { throw ValidationError("--seed is 0 or more.") }
  }

  func run() throws {
    let workspace = try workspace.found(to: .plan)
    if reallocate { return try RoundGivenAnew(name: name, lease: lease, isTrial: dryRun).run(in: workspace) }
    if let replace, let because {
      let replaced = CaseReplaced(name: name, reference: replace.typed, reason: because.typed, isTrial: dryRun)
      return try replaced.run(in: workspace)
    }
    let isDrawnInVain = dryRun && key.isToBeMade
    let drawn = try drawn(in: workspace)
    Console.raw(drawn.report.page.text(width: Console.width))
    sayDoubts(of: drawn)
    if isDrawnInVain {
      Console.note(
        Console.wrap(
          "Notice: there is no key for pseudonyms yet, and a trial makes none. The pseudonyms here, and with them the draw, "
            + "are of a key that was thrown away: the round that you keep will have other cases."
        )
      )
    }
    if !dryRun { try keep(drawn, in: workspace) }
    if !drawn.draft.allocation.unplaced.isEmpty { throw ExitCode(2) }
  }

  /// Says what is doubtful in the two lists.
  func sayDoubts(of drawn: DrawnRound) {
    let doubts = drawn.notes + drawn.cases.doubts + drawn.auditors.doubts
    if !doubts.isEmpty { Console.note(Problems(doubts).render()) }
    if let warning = drawn.warningOfUnit { Console.note(Console.wrap(warning)) }
    for warning in (try? today()).map(drawn.draft.wish.warnings) ?? [] { Console.note(Console.wrap(warning)) }
  }

  /// Draws the round of the files that are named.
  private func drawn(in workspace: Workspace) throws -> DrawnRound {
    guard let cases, let auditors else { throw ExitCode.validationFailure }
    let named = try ColumnOptions(column)
    return try drawn(in: workspace) { () throws(Problems) in
      try PlanLists(
        cases: { () throws(Problems) in
          try ListedSource(path: cases, sheet: sheet, columns: named.cases, tables: tables).cases()
        },
        auditors: { () throws(Problems) in
          try ListSheets.ofAuditors(
            Sheet.all(in: URL(filePath: auditors), shownAs: auditors),
            sheet: auditorsSheet,
            named: named.auditors,
            shownAs: auditors
          )
        }
      )
    }
  }

  /// Draws the round of two lists, and keeps nothing of it but a key where one is to be made.
  func drawn(in workspace: Workspace, of lists: () throws(Problems) -> PlanLists) throws -> DrawnRound {
    let earlier = try reAudits.map { try workspace.round($0) }
    guard let period, let checklist = checklist ?? earlier?.checklist.id else { throw ExitCode.validationFailure }
    let scope = try ListScope(only: only, without: leaveOut)
    var wish = try wish(in: workspace, period: period, checklist: checklist, scope: scope)
    if let earlier {
      let capped = try failed ? IndexOpening.upToDate(workspace).index.failures(ofRound: earlier.id) : nil
      if capped?.isEmpty == true {
        throw Problems([
          Problem(
            "no signed audit of \(Problem.quote(earlier.id)) was capped by a limiting question or inadequate",
            file: "--failed",
            hint: "Leave it out to read all its files again, or give --share."
          )
        ])
      }
      wish.readAgain(earlier, sameFiles: isOfSameFiles, only: capped, share: share)
    }
    let named = try ColumnOptions(column)
    let lists = try lists()
    let rounds = try workspace.rounds()
    let signed = try rounds.isEmpty ? [:] : IndexOpening.upToDate(workspace).index.lastSignatures(in: rounds)
    let imported = try workspace.lastImported()
    let others = rounds.filter { $0.id != name && $0.id != earlier?.id && ($0.due ?? $0.period.last) >= wish.day }
    let prepare = { (pseudonyms: PseudonymKey) throws in
      var problems: [Problem] = []
      let list = problems.gathering { () throws(Problems) in
        try lists.caseList(key: pseudonyms, named: named.cases, stratum: by, scope: scope)
      }
      let auditorList = problems.gathering { () throws(Problems) in
        try lists.auditorList(beside: list, key: pseudonyms, named: named.auditors, known: key.place.numbers())
      }
      guard let list, let auditorList else { throw Problems(problems) }
      let drawn = DrawnRound(
        draft: try RoundDraft(
          wish,
          cases: list,
          auditors: auditorList,
          audited: signed,
          imported: imported,
          others: others,
          in: workspace
        ),
        cases: list,
        auditors: auditorList,
        otherSheets: lists.otherSheets,
        notes: lists.notes,
        key: pseudonyms
      )
      try workspace.refuseUnreadable(drawn.draft.round)
      return drawn
    }
    // The key comes last: what is wrong with the lists, or cannot be drawn, is found with one that is thrown away.
    if key.isToBeMade { _ = try prepare(PseudonymKey()) }
    let drawn = try prepare(try key.opened(outside: workspace, isTrial: dryRun))
    try tellWhatIsThere(drawn, in: workspace)
    if let lost = wish.again.map({ $0.files.count - drawn.draft.frame.cases.count }), lost > 0, share == nil {
      let them = lost == 1 ? "one case of the earlier round is" : "\(lost) cases of the earlier round are"
      Console.note("Notice: \(them) closed or not on the list, and not read again.")
    }
    return drawn
  }

  /// Refuses a round that is there, and says whether the list is the one that it was drawn from; of a trial it is said only.
  private func tellWhatIsThere(_ drawn: DrawnRound, in workspace: Workspace) throws {
    guard try isThere(in: workspace) else { return }
    let frame = try workspace.listedFrame(ofRound: name)
    let difference = frame.map { FrameDifference(from: $0, to: drawn.draft.listed).inWords } ?? ""
    guard dryRun else { throw try refusal(in: workspace, difference) }
    if !difference.isEmpty, !key.isToBeMade {
      Console.note(Console.wrap("Notice: there is a round \(Problem.quote(name)) already. \(difference)"))
    }
  }

  private func isThere(in workspace: Workspace) throws(Problems) -> Bool {
    FileManager.default.fileExists(atPath: try workspace.plan(ofRound: name).path(percentEncoded: false))
  }

  private func refusal(in workspace: Workspace, _ difference: String) throws(Problems) -> Problems {
    Problems([
      Problem(
        "there is a round \(Problem.quote(name)) already, and it was left as it is",
        file: workspace.shown(try workspace.plan(ofRound: name)),
        hint: (difference.isEmpty ? "" : "\(difference) ")
          + "Give the round another name, or look at what it would be with --dry-run."
      )
    ])
  }

  /// Keeps a round that was drawn: its plan, the list under pseudonyms, and the council's numbers beside the key.
  func keep(_ drawn: DrawnRound, in workspace: Workspace) throws {
    try workspace.keep(keyFingerprint: drawn.key.fingerprint)
    try key.place.lookUp.add(drawn.draft.numbers.merging(drawn.auditors.names) { first, _ in first })
    try workspace.add(drawn.draft.round, drawnFrom: drawn.draft.listed)
    Console.note(
      "Kept in \(workspace.shown(try workspace.folder(ofRound: name))); the council's numbers are beside the key."
    )
  }

  /// Whether something of a round that is there is changed, and none is drawn.
  private var isOfRoundThatIsThere: Bool { reallocate || replace != nil }

  /// Whether the number of cases follows from what they are to show.
  private var isSized: Bool { margin != nil || change != nil }

  /// Whether the cases of an earlier round are read again, and none is drawn.
  private var isOfSameFiles: Bool { reAudits != nil && !sameTheme }

  private func wish(
    in workspace: Workspace,
    period typed: String,
    checklist: String,
    scope: ListScope
  ) throws -> RoundWish {
    // What its list was can be told with the key alone.
    if try isThere(in: workspace), !dryRun, key.isToBeMade { throw try refusal(in: workspace, "") }
    guard let period = Period(typed, yearStart: workspace.yearStart) else {
      throw Problems([
        Problem(
          "\(Problem.quote(typed)) is not a period",
          file: "--period",
          hint: "Write 2026-H2, 2026-05 or 2026-10..2026-12."
        )
      ])
    }
    let day = try asOf.map { try DayOption.day($0, option: "--as-of") } ?? today()
    let signedBy = try due.map { try DayOption.day($0, option: "--due") }
    if let signedBy, signedBy < day {
      throw Problems([
        Problem(
          "the audits are to be signed by \(signedBy.inWords), which is before the day of the list, \(day.inWords)",
          file: "--due",
          hint: "Give a later day, or none."
        )
      ])
    }
    let newest = try ChecklistLibrary(folder: workspace.checklists).checklist(typed: checklist)
    let made = "\(newest.title), \(period.shortName)"
    let isTaken = try workspace.rounds().contains { $0.id != name && $0.title == made }
    var wish = RoundWish(
      name: name,
      title: title ?? (isTaken ? "\(made) (\(name))" : made),
      period: period,
      checklist: Round.ChecklistVersion(id: checklist, version: newest.version),
      described: "Open cases on \(day.inWords)" + (scope.inWords.map { ", \($0)" } ?? "")
        + (by.map { ", divided by \($0)" } ?? ""),
      day: day,
      stratum: by,
      draw: draw,
      reserves: reserves,
      seconds: second,
      seed: seed ?? day.year * 10_000 + day.month * 100 + day.dayOfMonth,
      due: signedBy,
      lease: lease,
      monthsBetweenAudits: monthsBetween,
      isOneChildOfFamily: oneOfFamily
    )
    wish.unit = newest.unit
    wish.size = RoundWish.Size(margin: margin, change: change)
    return wish
  }

  private func today() throws -> Day {
    if let today = EnglandDay.of(try Clock.now()) { return today }
    throw Problems([Problem("the clock shows no day", file: "--as-of", hint: "Set the clock, or give --as-of.")])
  }
}

import AuditDocuments
import AuditRules
import AuditStore
import AuditTestSupport
import AuditWalk
import CaseExtracts
import Foundation
import Testing

@testable import AuditWeb

/// A round that is planned in the browser is the one that the terminal plans of the same lists.
@Suite struct PlannedRoundTests {
  private static let cases =
    "Open cases\n\nChild ID,Team,Worker,Plan type,Sibling group,Manager\n"
    + (1...40).map { "\($0),\($0 % 2 == 0 ? "North" : "South"),W\($0 % 5),\($0 % 3 == 0 ? "Need" : "Care"),,M1\n" }
    .joined()
  private static let auditors = "Auditor,Team,Worker ref,Max\na-1,North,W8,20\nb-2,Quality,W9,20\nc-3,South,W7,20\n"

  private let folder: TemporaryFolder
  private let workspace: Workspace
  private var keyFile: URL { folder.url.appending(path: "council.key") }

  init() throws {
    folder = try TemporaryFolder()
    let root = folder.url.appending(path: "workspace", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try Repository.copyWorkspace(to: root)
    workspace = Workspace(root: root)
    for (name, text) in [("cases.csv", Self.cases), ("auditors.csv", Self.auditors)] {
      try text.write(to: folder.url.appending(path: name), atomically: true, encoding: .utf8)
    }
  }

  /// Plans at a terminal, of the files and with the key that the browser is given too.
  private func plan(_ name: String, _ more: [String]) throws {
    let result = try Program.run(
      [
        try Program.built("caseaudit"), "plan", name, "--period", "2027-H1", "--due", "2027-09-30", "--as-of",
        "2027-04-01", "--seed", "7", "--title", "A plan, \"quoted\"", "--one-of-family", "--column", "manager=",
        "--cases", "../cases.csv", "--auditors", "../auditors.csv", "--key", keyFile.path(percentEncoded: false),
      ] + more,
      environment: ["PATH": "/usr/bin:/bin", "HOME": folder.url.path(percentEncoded: false)],
      folder: workspace.root
    )
    #expect(result.ending == .exited(0), "\(result.output)")
  }

  private static let drawing = [
    "--checklist", "case-file", "--draw", "12", "--reserves", "4", "--second", "3", "--by", "Plan type",
  ]

  /// A lead in a browser on a server that has the key of the terminal.
  private func lead() throws -> Browser {
    let key = try PseudonymKey(contentsOf: keyFile, shownAs: "the key", workspace: workspace.root)
    let planKey = PlanKey.practice(key, beside: keyFile)
    return RoundSite.browser("boss", on: Site(workspace, entrance: Entrance.link().entrance, planKey: planKey))
  }

  /// What is typed and chosen as ``plan(_:_:)`` types it, and shown as it would be drawn.
  private func show(_ lead: Browser, _ first: [String: [String]], _ second: [String: [String]]) {
    lead.open("/plan")
    let named = ["period": ["2027-H1"], "checklist": ["case-file"]]
    lead.send(files: ["cases": Self.cases, "auditors": Self.auditors], named.merging(first) { $1 }, to: "/plan")
    #expect(lead.status == 200, "\(lead.words)")
    let shown = [
      "due": ["30/09/2027"], "as-of": ["01/04/2027"], "seed": ["7"], "title": ["A plan, \"quoted\""],
      "one-of-family": ["yes"], "column-manager": [""],
    ]
    lead.submit(lead.address, shown.merging(second) { $1 })
    #expect(lead.status == 200 && lead.words.contains("Who reads which case"), "\(lead.words)")
  }

  private func bytes(_ round: String, _ file: String) throws -> Data {
    try Data(contentsOf: workspace.folder(ofRound: round).appending(path: file))
  }

  private static let numbers = [
    "draw": ["12"], "reserves": ["4"], "second": ["3"], "by": ["Plan type"], "months-between": ["12"],
  ]

  @Test func thePlanOfTheBrowserIsThatOfTheTerminalByteForByte() throws {
    try plan("typed", Self.drawing + ["--new-key"])
    let lead = try lead()
    show(lead, ["name": ["sent"]], Self.numbers)
    #expect(throws: Problems.self) { try workspace.round("sent") }
    let keep = lead.address.replacing("/drawn", with: "/keep")
    // Something else was agreed to, and nothing is kept.
    lead.submit(keep, ["agreed": ["0"]])
    #expect(lead.status == 409 && lead.words.contains("nothing was kept"))
    #expect(throws: Problems.self) { try workspace.round("sent") }
    lead.submit(keep)
    for file in ["round.yaml", "frame.csv"] { #expect(try bytes("sent", file) == bytes("typed", file)) }
    // A round that is there is never planned over.
    lead.open("/plan")
    let named = ["name": ["sent"], "period": ["2027-H1"], "checklist": ["case-file"]]
    lead.send(files: ["cases": Self.cases, "auditors": Self.auditors], named, to: "/plan")
    #expect(lead.status == 400 && lead.page.contains("href=\"#name\"") && lead.words.contains("already"))
  }

  @Test func whatIsRarelyAskedIsPlannedByteForByteAlikeToo() throws {
    let asked = [
      "--checklist", "case-file", "--margin", "15", "--change", "40", "--lease", "21", "--only", "Plan type=Care",
      "--only", "plan type = need", "--leave-out", "Team=South",
    ]
    try plan("typed", asked + ["--new-key"])
    let lead = try lead()
    let sent = [
      "draw": [""], "reserves": ["0"], "second": ["0"], "by": [""], "months-between": ["12"], "margin": ["15"],
      "change": ["40"], "lease": ["21"], "only": ["Plan type=Care\n\nplan type = need"], "leave-out": ["Team=South"],
    ]
    show(lead, ["name": ["sent"]], sent)
    lead.submit(lead.address.replacing("/drawn", with: "/keep"))
    for file in ["round.yaml", "frame.csv"] { #expect(try bytes("sent", file) == bytes("typed", file)) }
    #expect(try workspace.round("sent").lease == 21)
  }

  @Test(arguments: ["same-files", "same-theme"])
  func aReAuditOfTheBrowserIsThatOfTheTerminalByteForByte(kind: String) throws {
    try plan("first", Self.drawing + ["--new-key"])
    let isDrawn = kind == "same-theme"
    let again = isDrawn ? ["--same-theme", "--draw", "5", "--reserves", "2"] : []
    try plan("typed", ["--re-audits", "first", "--second", "2"] + again)
    let lead = try lead()
    show(
      lead,
      ["name": ["sent"], "re-audits": ["first"], "same-theme": [kind], "checklist": [""]],
      ["second": ["2"]].merging(isDrawn ? ["draw": ["5"], "reserves": ["2"], "months-between": ["12"]] : [:]) { $1 }
    )
    lead.submit(lead.address.replacing("/drawn", with: "/keep"))
    for file in ["round.yaml", "frame.csv"] { #expect(try bytes("sent", file) == bytes("typed", file)) }
    let round = try workspace.round("sent")
    #expect(round.reaudit?.kind.rawValue == kind && round.checklist.id == "case-file")
  }
}

/// What is wrong, in the words of the pages of planning.
@Suite struct PlanWordsTests {
  private let site: RoundSite

  init() throws { site = try RoundSite() }

  private func problems(
    _ cases: String = "Child ID,Team\n1,North\n2,South\n3,North\n4,South\n",
    _ auditors: String = "Auditor,Team\na-1,North\nb-2,Quality\n",
    _ change: (inout RoundRequest) -> Void = { _ in }
  ) throws -> [Problem] {
    var request = RoundRequest(name: "other")
    (request.period, request.checklist, request.draw) = ("2027-H1", "case-file", 1)
    request.lists = [.cases, .auditors]
    change(&request)
    let key = PlanKey.practice(try PlanKey.practiceKey(), beside: site.practice.root.appending(path: "../council.key"))
    let planner = RoundPlanner(in: site.workspace, key: key, names: .boxes, today: "2027-04-01")
    do throws(Problems) {
      let drawn = try planner.drawn(request) { () throws(Problems) in
        try PlanLists(
          cases: { () throws(Problems) in
            .sheets(ListSheets(try Sheet.read(Array(cases.utf8), shownAs: PlanDraft.casesName)))
          },
          auditors: { () throws(Problems) in
            ListSheets(try Sheet.read(Array(auditors.utf8), shownAs: PlanDraft.auditorsName))
          }
        )
      }
      return drawn.notes.flatMap { note -> [Problem] in
        switch note {
        case .doubts(let problems): problems.all
        case .notice(let text): [Problem(text, file: "", hint: "")]
        }
      }
    } catch { return error.all }
  }

  @Test func whatIsWrongStandsBesideItsBox() throws {
    // Both lists at once.
    let unknown = try problems("Key;Patch\n1;A\n", "Who;Where\nx-1;A\n")
    #expect(Set(unknown.map(\.file)) == ["column-child", "column-auditor"])
    #expect(try problems { $0.draw = 90 }.map(\.file) == ["draw"])
    #expect(try problems { ($0.by, $0.draw) = ("Team", 3) }.first?.hint.contains("'Divide the list by'") == true)
    #expect(try problems { ($0.draw, $0.second) = (2, 3) }.map(\.file) == ["second"])
    #expect(try problems { ($0.asOf, $0.due) = ("2027-04-01", "2027-03-31") }.map(\.file) == ["due"])
    #expect(try problems { $0.name = "practice" }.map(\.file) == ["name"])
    #expect(try problems { $0.name = "../x" }.map(\.file) == ["name"])
    #expect(try problems { ($0.reAudits, $0.draw) = ("practice", nil) }.map(\.file) == ["cases"])
    let period = try problems { $0.period = "--help" }
    #expect(period.map(\.file) == ["period"] && period.first?.what == "'--help' is not a period")
  }

  @Test func noWordOfPlanningNamesAnOption() throws {
    let yesNo = (1...3).map { "\($0),North,yes\n" }.joined()
    let all = try [
      problems("Key;Patch\n1;A\n", "Who;Where\nx-1;A\n"), problems("Child ID,Team\n,North\n"),
      problems("Child ID,Team,Status\n" + yesNo), problems("Child ID,Team,Audit last done\n1,North,\n"),
      problems { $0.columns = [.cases(.child): "Nothing"] }, problems { ($0.by, $0.draw) = ("Team", 3) },
      problems { ($0.reAudits, $0.draw) = ("practice", nil) }, problems { $0.name = "practice" },
      problems { ($0.reAudits, $0.reserves, $0.draw) = ("practice", 1, nil) }, problems { $0.isSameTheme = true },
      problems { $0.checklist = "supervision-file" }, problems { $0.asOf = "2027-05-01" },
    ]
    for problems in all {
      #expect(!problems.isEmpty)
      for problem in problems {
        #expect(!"\(problem.file) \(problem.what) \(problem.hint)".contains("--"), "\(problem)")
      }
    }
  }

  @Test func aDrawOfNothingIsOneMistake() {
    for draw in ["0", "-3", "many"] {
      var typed = PlanTyped()
      (typed[.period], typed[.checklist], typed[.draw], typed[.second]) = ("2026-H2", "case-file", draw, "2")
      #expect(typed.read([.cases, .auditors]).objections.map(\.field) == [.draw])
    }
  }

  @Test(arguments: [("31/12/2026", true), ("31 December 2026", true), ("2026-12-31", true), ("soon", false)])
  func aDayIsReadAsAtATerminal(written: String, isDay: Bool) {
    var typed = PlanTyped()
    (typed[.due], typed[.asOf]) = (written, "")
    let read = typed.read([])
    #expect(read.request.due == (isDay ? "2026-12-31" : nil) && read.noDays == (isDay ? [] : [.due]))
  }

  @Test func whoseAccountIsClosedIsNamedBeforeTheRoundIsKept() throws {
    func said() throws -> [String] {
      try problems("Child ID,Team\n1,North\n2,South\n", "Auditor,Team\na-1,Quality\n").map(\.what)
    }
    let moment = try Date(RoundSite.moment, strategy: .iso8601)
    func keep(_ event: AccountEntry.Event) throws {
      try Accounts.append(AccountEntry(at: moment, by: "lead", person: "a-1", event: event), in: site.workspace)
    }
    try keep(.passwordSet("none"))
    #expect(try !said().contains { $0.contains("account") })
    try keep(.closed)
    let words =
      "audits are given to an account that is closed: a-1. Invite that person again, or take that person off the list of auditors."
    #expect(try said().contains(words))
  }

  @Test func whatIsWrongWithAColumnNamesItsBox() throws {
    let says = PlanFields.mistakes(
      Problems(try problems("Child ID,Team\n1,North\n", "Auditor,Where\na-1,x\n")),
      in: "d"
    )
    #expect(says.map(\.box) == ["column-auditor-team"])
    #expect(
      says.map(\.says) == [
        "In the list of auditors: no column is known to say this: The auditor’s own team (row 1). The headings are 'Auditor', "
          + "'Where'. Say which it is: choose it for 'The auditor’s own team'."
      ]
    )
  }
}

extension PlanKey {
  /// A key that is there, with its look-up beside a file.
  static func practice(
    _ key: PseudonymKey,
    beside file: URL,
    note: PlanNote? = nil,
    opened: @escaping @Sendable () -> Void = {}
  ) -> PlanKey {
    let lookUp = NumberLookUp(besideKey: file, shownAs: "the key")
    return PlanKey(
      lookUp: lookUp,
      isToBeMade: { false },
      numbers: { () throws(Problems) in ((try? lookUp.numbers()) ?? [:], nil) },
      opened: { () throws(Problems) in
        opened()
        return (key, note)
      }
    )
  }

  /// A key that is the same in every test.
  static func practiceKey() throws -> PseudonymKey {
    try #require(PseudonymKey(bytes: [UInt8](repeating: 7, count: PseudonymKey.length)))
  }
}

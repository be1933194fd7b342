import ArgumentParser
import AuditDocuments
import AuditStore
import AuditWeb
import CaseExtracts
import Foundation

extension PlanMaker {
  /// Draws rounds of a workspace by the command of the terminal, so that both draw the same and say the same.
  static func commands(of workspace: Workspace) -> PlanMaker {
    PlanMaker(
      caseColumns: CaseColumn.allCases.map(\.rawValue),
      auditorColumns: AuditorColumn.allCases.map(\.name),
      headings: { lists throws(Problems) in
        try spoken { try onDisk(lists) { try Headings(cases: headings(of: $0), auditors: headings(of: $1)) } }
      },
      draw: { lists, wish, agreed throws(Problems) in
        try spoken { try onDisk(lists) { try drawn($0, $1, wish, agreed: agreed, in: workspace) } }
      }
    )
  }

  /// Draws, and keeps what was drawn where it is what somebody agreed to.
  ///
  /// No trial: where there is no key yet it is made with the first look, because another key would draw other cases.
  private static func drawn(
    _ cases: URL,
    _ auditors: URL,
    _ wish: Wish,
    agreed: String?,
    in workspace: Workspace
  ) throws -> Drawn {
    let stage = Stage()
    return try Console.$stage.withValue(stage) {
      let command = try PlanCommand.parse(arguments(cases, auditors, wish))
      let drawn = try command.drawn(in: workspace)
      let digest = ContentDigest.sha256Hex(of: Array(drawn.draft.round.yaml.utf8))
      command.sayDoubts(of: drawn)
      if agreed == digest { try command.keep(drawn, in: workspace) }
      return Drawn(
        page: drawn.report.page,
        digest: digest,
        read: drawn.cases.read.reduce(into: [:]) { $0[$1.column.rawValue] = $1.heading },
        notes: stage.errors
      )
    }
  }

  /// What would be typed at a terminal; every value stands with its option, so that none is taken for one.
  private static func arguments(_ cases: URL, _ auditors: URL, _ wish: Wish) -> [String] {
    let given = [
      ("title", wish.title), ("period", wish.period), ("checklist", wish.checklist), ("draw", wish.draw),
      ("reserves", wish.reserves), ("second", wish.second), ("by", wish.by), ("due", wish.due),
      ("months-between", wish.monthsBetween), ("seed", wish.seed),
    ].filter { !$0.1.isEmpty }.map { "--\($0)=\($1)" }
    let files = [cases, auditors].map { $0.path(percentEncoded: false) }
    let columns = wish.columns.sorted { $0.key < $1.key }.map { "--column=\($0.key)=\($0.value)" }
    let flags = wish.isOneOfFamily ? ["--one-of-family"] : []
    return given + ["--cases=\(files[0])", "--auditors=\(files[1])"] + columns + flags + ["--", wish.name]
  }

  /// The headings of a list: the fullest of its first rows.
  private static func headings(of list: URL) throws(Problems) -> [String] {
    let rows = try Sheet.read(list, shownAs: "the list").sheet.rows.prefix(25)
    let fullest = rows.max { $0.cells.count { !$0.isEmpty } < $1.cells.count { !$0.isEmpty } }
    return fullest?.cells.filter { !$0.isEmpty } ?? []
  }

  /// Lets a body read the lists from files that nobody else can read and that are gone after it: readers of workbooks want files.
  private static func onDisk<Result>(_ lists: Lists, _ body: (_ cases: URL, _ auditors: URL) throws -> Result) throws
    -> Result
  {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "caseaudit-\(UUID().uuidString)", directoryHint: .isDirectory)
    defer { try? files.removeItem(at: folder) }
    let (cases, auditors) = (folder.appending(path: "cases"), folder.appending(path: "auditors"))
    do {
      try files.createDirectory(
        at: folder,
        withIntermediateDirectories: false,
        attributes: [.posixPermissions: 0o700]
      )
      try Data(lists.cases).write(to: cases)
      try Data(lists.auditors).write(to: auditors)
    } catch {
      throw Problems([
        Problem(
          "the lists could not be read",
          file: "the lists",
          hint: "Ask whoever runs the server whether its disk is full."
        )
      ])
    }
    return try body(cases, auditors)
  }

  /// Says what is wrong in the same form, whoever says it.
  private static func spoken<Result>(_ body: () throws -> Result) throws(Problems) -> Result {
    do { return try body() } catch let problems as Problems { throw problems } catch {
      throw Problems([Problem(PlanCommand.message(for: error), file: "the round", hint: "Choose something else.")])
    }
  }
}

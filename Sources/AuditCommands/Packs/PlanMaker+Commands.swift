import ArgumentParser
import AuditDocuments
import AuditStore
import AuditWalk
import AuditWeb
import CaseExtracts
import Foundation

extension PlanMaker {
  /// Draws rounds of a workspace by the command of the terminal, so that both draw the same and keep the same.
  ///
  /// - Parameters:
  ///   - workspace: the workspace.
  ///   - key: the file of the key that makes the pseudonyms; nil for the usual one.
  /// - Returns: what draws them.
  static func commands(of workspace: Workspace, key: String? = nil) -> PlanMaker {
    PlanMaker { lists, wish, agreed throws(Problems) in
      do { return try drawn(lists, wish, agreed: agreed, key: key, in: workspace) } catch let problems as Problems {
        throw Problems(problems.all.map(onAPage), omitted: problems.omitted)
      } catch {
        throw Problems([Problem(PlanCommand.message(for: error), file: "the round", hint: "Choose something else.")])
      }
    }
  }

  /// Draws, and keeps what was drawn where it is what somebody agreed to.
  ///
  /// No trial: where there is no key yet it is made with the first look, because another key would draw other cases.
  private static func drawn(
    _ lists: Lists,
    _ wish: Wish,
    agreed: String?,
    key: String?,
    in workspace: Workspace
  ) throws -> Drawn {
    let stage = Stage()
    return try Console.$stage.withValue(stage) {
      let command = try PlanCommand.parse(arguments(wish, key: key))
      let named = try ColumnOptions(command.column)
      let drawn = try command.drawn(in: workspace) { () throws(Problems) in
        try PlanLists(
          cases: { () throws(Problems) in
            // The page says which sheet is read, and asks for another.
            try .sheets(ListSheets(Sheet.read(lists.cases, shownAs: casesName, sheet: command.sheet)))
          },
          auditors: { () throws(Problems) in
            try ListSheets.ofAuditors(
              Sheet.all(in: lists.auditors, shownAs: auditorsName),
              sheet: nil,
              named: named.auditors,
              shownAs: auditorsName
            )
          }
        )
      }
      let digest = ContentDigest.sha256Hex(of: Array(drawn.draft.round.yaml.utf8))
      command.sayDoubts(of: drawn)
      if agreed == digest { try command.keep(drawn, in: workspace) }
      return Drawn(
        page: drawn.report.pageOfEachCase,
        digest: digest,
        notes: stage.errors,
        isWhole: drawn.draft.allocation.unplaced.isEmpty
      )
    }
  }

  /// What would be typed at a terminal; every value stands with its option, so that none is taken for one.
  private static func arguments(_ wish: Wish, key: String?) -> [String] {
    let given = Box.allCases.filter { !wish[$0].isEmpty }.map { "--\($0.rawValue)=\(wish[$0])" }
    let columns = wish.columns.sorted { $0.key < $1.key }.map { "--column=\($0.key)=\($0.value)" }
    let flags = wish.isOneOfFamily ? ["--one-of-family"] : []
    let lists = ["--cases=\(casesName)", "--auditors=\(auditorsName)"]
    return given + lists + columns + flags + (key.map { ["--key=\($0)"] } ?? []) + ["--", wish.name]
  }

  /// A problem as a page says it: beside the box of the option that it is about, and with what stands beside boxes for options.
  private static func onAPage(_ problem: Problem) -> Problem {
    var (what, file, hint) = (problem.what, problem.file, problem.hint)
    if file.hasPrefix("--"), let box = Box(rawValue: String(file.dropFirst(2))) { file = box.rawValue }
    if let column = hint.firstMatch(of: /Say which.*--column ([a-z-]+)=.*/) {
      (what, file) = ("In \(file): \(what)", "column-\(column.1)")
      hint.replaceSubrange(column.range, with: "Choose the column.")
    }
    hint.replace(/--([a-z-]+)/) { option in
      Box(rawValue: String(option.1)).map { Problem.quote($0.label) } ?? String(option.0)
    }
    return Problem(what, file: file, hint: hint, severity: problem.severity)
  }
}

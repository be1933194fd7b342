import ArgumentParser
import AuditDocuments
import AuditStore
import AuditWeb

extension PackMaker {
  /// Makes packs of a workspace by the commands of the terminal, so that both print the same figures and the same footer.
  static func commands(of workspace: Workspace) -> PackMaker {
    PackMaker { wish throws(Problems) in
      let command = command(for: wish)
      do {
        return try made(command.type, command.arguments, in: workspace)
      } catch let problems as Problems {
        throw problems
      } catch {
        throw Problems([
          Problem(command.type.message(for: error), file: "the pack", hint: "Choose something else.")
        ])
      }
    }
  }

  private static func made(
    _ type: any ReportMaking.Type,
    _ arguments: [String],
    in workspace: Workspace
  ) throws -> PackMaker.Made {
    let stage = Stage()
    let made = try Console.$stage.withValue(stage) { try type.parse(arguments).made(in: workspace) }
    return PackMaker.Made(made.report, name: made.name, notes: stage.errors, isWhole: made.isWhole)
  }

  /// The command that makes a pack, with its arguments; what was chosen stands after `--`, so that it is never an option.
  private static func command(
    for wish: PackMaker.Wish
  ) -> (type: any ReportMaking.Type, arguments: [String]) {
    let author = wish.author.isEmpty ? [] : ["--author=\(wish.author)"]
    switch wish.kind {
    case .summary(let subject, let team):
      let team = team.map { ["--for=\($0)"] } ?? []
      return (SummariseCommand.self, ["--policy=\(wish.policy)"] + team + author + ["--", subject])
    case .release(let subject):
      return (SummariseCommand.self, ["--policy=\(wish.policy)", "--release"] + author + ["--", subject])
    case .comparison(let first, let second):
      return (CompareCommand.self, ["--policy=\(wish.policy)", "--", first, second])
    case .actionPlan(let layout):
      return (ActionsList.self, ["--layout=\(layout)"])
    case .inspection:
      return (InspectionShow.self, [])
    }
  }
}

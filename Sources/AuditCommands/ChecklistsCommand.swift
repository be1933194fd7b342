import ArgumentParser
import AuditChecklists
import AuditDocuments
import AuditPages
import AuditStore
import Foundation

/// Lists, shows and proves checklists.
struct ChecklistsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklists",
    abstract: "Lists the checklists; shows one; looks for mistakes in a file.",
    discussion: "Example: caseaudit checklists show case-file",
    subcommands: [List.self, Show.self, Lint.self],
    defaultSubcommand: List.self
  )

  /// Lists the checklists of the workspace.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists the checklists of the workspace.",
      discussion: "Example: caseaudit checklists list"
    )
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let library = try ChecklistLibrary(folder: try workspace.found().checklists)
      let table = Table(
        columns: [
          Table.Column("Checklist"), Table.Column("Version", .number), Table.Column("Questions", .number),
          Table.Column("Title"),
        ],
        rows: library.checklists.map {
          .cells([$0.id, "\($0.version)", "\($0.items.count)", $0.title])
        }
      )
      Console.result(table.text(width: Console.width))
    }
  }

  /// Shows the questions of a checklist.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows the questions of a checklist.",
      discussion: "Example: caseaudit checklists show case-file"
    )
    @Argument(help: "The identifier of the checklist.") var id: String
    @Argument(help: "The version; the newest where it is not given.") var version: Int?
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let library = try ChecklistLibrary(folder: try workspace.found().checklists)
      guard let checklist = library.checklist(id, version: version) else {
        let known = library.current.map(\.id)
        let close = didYouMean(id, in: known)
        throw Problems([
          Problem(
            "there is no checklist \(Problem.quote(id))\(version.map { " of version \($0)" } ?? "")",
            file: "checklists",
            hint: "There are: \(known.joined(separator: ", "))\(close)."
          )
        ])
      }
      Console.raw(ChecklistPage.page(checklist).text(width: Console.width))
    }
  }

  /// Looks for mistakes in checklist files.
  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lint",
      abstract: "Reports every mistake in checklist files.",
      discussion: "Example: caseaudit checklists lint checklists/case-file.yaml"
    )
    @Argument(help: "The files.") var files: [String]

    func run() throws {
      var problems: [Problem] = []
      for file in files {
        do {
          let standards = try Self.standards(beside: file)
          if file.hasSuffix("standards.yaml") {
            Console.result("\(file): \(standards.count) standards, no mistakes")
            continue
          }
          let source = try SourceText(contentsOf: URL(filePath: file), shownAs: file)
          let checklist = try ChecklistReader.read(source, standards: standards)
          Console.result(
            "\(file): \(checklist.id), version \(checklist.version), \(checklist.items.count) questions, no mistakes"
          )
        } catch {
          problems += error.all
        }
      }
      if !problems.isEmpty { throw Problems(problems) }
    }

    /// The standards in the folder of a checklist or, for an earlier version, in the folder above.
    private static func standards(beside file: String) throws(Problems) -> [String: Standard] {
      let folder = URL(filePath: file).deletingLastPathComponent()
      for folder in [folder, folder.deletingLastPathComponent()] {
        let url = folder.appending(path: "standards.yaml")
        if FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) {
          return try Standard.read(try SourceText(contentsOf: url, shownAs: "standards.yaml"))
        }
      }
      return [:]
    }
  }
}

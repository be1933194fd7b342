import ArgumentParser
import AuditChecklists
import AuditDocuments
import AuditPages
import AuditReports
import AuditRules
import AuditStore
import Foundation

extension TextKind: ExpressibleByArgument {}

/// Says what a rule or an item asks, why, on what it rests and how it is decided.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a rule or an item: question, why, sources, how it decides, examples.",
    discussion: """
      Without an identifier it lists the rules. With --text a rule that reads texts shows what it sees in a wording.

      Example: caseaudit explain plan-outcomes-smart --text "S will be in school by 8.50 on four days a week by 31 May"
      """
  )

  @Argument(help: "The identifier of a rule, or of an item of a checklist.") var identifier: String?
  @Option(help: "A wording to try with a rule that reads texts.") var text: String?
  @Option(name: .customLong("as"), help: "Read the wording of a plan as an action or as an outcome.")
  var kind: TextKind = .outcome
  @Flag(help: "Print JSON, for programs.") var json = false
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    guard let identifier else { return Console.result(ExplainReport.list.text(width: Console.width)) }
    if let rule = Rule.named(identifier) { return try explain(rule) }
    let library = try ChecklistLibrary(folder: try workspace.found().checklists)
    for (number, found) in try library.items(typed: identifier).enumerated() {
      let item = found.item
      if number > 0 { Console.raw("\n") }
      Console.raw(ChecklistPage.page(item, of: found.checklist).text(width: Console.width))
      if let rule = item.rule.flatMap({ Rule.named($0.identifier) }) { try explain(rule) }
    }
  }

  private func explain(_ rule: Rule) throws {
    guard let text else {
      let report = ExplainReport(rule)
      return Console.raw(json ? try report.json() : report.text(width: Console.width))
    }
    guard let occurrence = rule.occurrence(forText: text, as: kind) else {
      let readers = Rule.catalogue.filter(\.readsText).map(\.identifier).joined(separator: ", ")
      throw Problems([
        Problem(
          "the rule '\(rule.identifier)' does not read texts",
          file: "command line",
          hint: "These do: \(readers)."
        )
      ])
    }
    let report = WordingReport(rule: rule.identifier, text: text, occurrence: occurrence)
    Console.raw(json ? try report.json() : report.text(width: Console.width))
  }
}

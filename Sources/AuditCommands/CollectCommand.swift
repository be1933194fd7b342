import ArgumentParser
import AuditDocuments
import AuditStore
import AuditWalk
import Foundation

/// Takes the journals of a hand-out back, or forms of Word.
struct CollectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collect",
    abstract: "Takes a hand-out or forms of Word back, and says what came twice or differs.",
    discussion: """
      Everything is looked at first: whose it is, every journal's chain, and that its audits were made of what was handed out. \
      Where something is wrong nothing is taken. A journal that goes on where the one here ended takes its place; one that goes \
      another way is put beside it, and nothing is merged. Ends with status 2 where one was.

      Forms of Word, one or many, are read by the checks that answers in a file go through, and each goes into the journal of its audit. \
      Where anything is wrong with one of them, all of it is named by its question, and no form is taken.

      Example: caseaudit collect /media/stick/north
      Example: caseaudit collect C-D16.docx C-D21.docx
      """
  )

  @Argument(
    help: ArgumentHelp("The folder or the sealed file; or forms of Word, or a folder of them.", valueName: "source")
  )
  var sources: [String]
  @Flag(
    help: "With forms: their answers and words take the place of others that an audit has; both stay in the journal."
  )
  var replace = false
  @OptionGroup var passphrase: PassphraseOption
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .collect)
    let named = try CollectedForms(sources)
    if !named.aside.isEmpty { Console.note(Problems(named.aside).render()) }
    if let forms = named.files { return try collect(forms, in: workspace) }
    guard let source = sources.first, sources.count == 1 else {
      throw Problems([
        Problem(
          "of several things to collect, each has to be a form of Word",
          file: sources.first { !FilledForm.isLikely(URL(filePath: $0)) } ?? "",
          hint: "Collect a folder or a sealed file by itself."
        )
      ])
    }
    guard !replace else {
      throw Problems([
        Problem(
          "--replace goes with forms of Word, and this is none",
          file: source,
          hint: "Leave it out: journals are never mixed."
        )
      ])
    }
    try collect(source, in: workspace)
  }

  private func collect(_ forms: [String], in workspace: Workspace) throws {
    let returned = try ReturnedForms(forms, in: workspace, replacing: replace)
    if !returned.warnings.isEmpty { Console.note(Problems(returned.warnings).render()) }
    for form in try returned.take(by: RunningPerson.name, at: try Clock.now()) {
      Console.result("\(form.reference), \(form.auditor):")
      WalkLoop.show(form.blocks)
    }
  }

  private func collect(_ source: String, in workspace: Workspace) throws {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: source, isDirectory: &isFolder)
    let files =
      isFolder.boolValue
      ? try HandOutFiles(folder: URL(filePath: source, directoryHint: .isDirectory), shownAs: source)
      : try SealedHandOut.read(source, passphrase)
    let returned = try ReturnedHandOut(files, in: workspace)
    if !returned.warnings.isEmpty { Console.note(Problems(returned.warnings).render()) }
    let collected = try workspace.collect(returned, by: RunningPerson.name, at: try Clock.now())
    let round = try workspace.round(returned.mark.round)
    Console.result(Console.wrap("\(round.title): collected from \(returned.mark.auditor)."))
    let route = try workspace.settings().sameDayRoute
    if let concerns = CollectedWords.concerns(collected, round: round.id, route: route) { Console.result(concerns) }
    for line in CollectedWords.lines(collected, of: returned) {
      Console.result(Console.wrap(line, indent: 2, hanging: 2))
    }
    let tied = try workspace.tiedAuditors(of: collected.map(\.name), in: round)
    let replaced = collected.compactMap {
      CollectedWords.replaced($0.name, isSigned: $0.isSigned, in: round, workspace)
        ?? CollectedWords.reallocated($0.name, isSigned: $0.isSigned, in: round, workspace)
    }
    if !(tied + replaced).isEmpty { Console.note(Problems(tied + replaced).render()) }
    let differing = collected.compactMap { CollectedWords.difference($0, in: workspace) }
    guard !differing.isEmpty else { return }
    Console.note(Problems(differing).render())
    throw ExitCode(2)
  }
}

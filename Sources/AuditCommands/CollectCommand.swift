import ArgumentParser
import AuditDocuments
import AuditStore
import Foundation

/// Takes the journals of a hand-out back.
struct CollectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collect",
    abstract: "Takes the journals of a hand-out back, and says what came twice or differs.",
    discussion: """
      Everything is looked at first: whose it is, every journal's chain, and that its audits were made of what was handed out. \
      Where something is wrong nothing is taken. A journal that goes on where the one here ended takes its place; one that goes \
      another way is put beside it, and nothing is merged. Ends with status 2 where one was.

      Example: caseaudit collect /media/stick/north
      """
  )

  @Argument(help: "The folder, or the sealed file.") var source: String
  @OptionGroup var passphrase: PassphraseOption
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .collect)
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
    if let concerns = CollectedWords.concerns(collected, round: round.id) { Console.result(concerns) }
    for line in CollectedWords.lines(collected, of: returned) {
      Console.result(Console.wrap(line, indent: 2, hanging: 2))
    }
    let differing = collected.compactMap { CollectedWords.difference($0, in: workspace) }
    guard !differing.isEmpty else { return }
    Console.note(Problems(differing).render())
    throw ExitCode(2)
  }
}

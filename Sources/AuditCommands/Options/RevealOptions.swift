import ArgumentParser
import AuditDocuments
import AuditStore

/// Whether a page shows the council's own numbers to the holder of the key, as `reveal` does.
struct RevealOptions: ParsableArguments {
  @Flag(help: "Show the council's own numbers to the holder of the key; each is put down, as with caseaudit reveal.")
  var reveal = false
  @Option(
    help: ArgumentHelp("With --reveal: your name, for the log; your account where it is not given.", valueName: "name")
  ) var by: String?
  @Option(
    help: ArgumentHelp(
      "With --reveal: the key; caseaudit/pseudonyms.key among your settings where it is not given.",
      valueName: "file"
    )
  ) var key: String?

  func validate() throws {
    if !reveal, by != nil || key != nil { throw ValidationError("--by and --key go with --reveal.") }
    if let by, by.typed.isEmpty { throw ValidationError("--by says nothing: give your name, or leave it out.") }
  }

  /// The council's numbers by pseudonym, put down as told; nothing where they are not asked for.
  ///
  /// Of cases that no key named there is nothing to tell; what the look-up does not have is said, and shown as it stands.
  func numbers(of references: [String], in workspace: Workspace) throws -> [String: String] {
    guard reveal else { return [:] }
    try workspace.settings().allows(.reveal, RunningPerson.name)
    var seen: Set<String> = []
    let wanted = references.filter { RevealedNumbers.isMade($0) && seen.insert($0).inserted }
    let revealed = RevealedNumbers(
      place: KeyPlace(path: key),
      workspace: workspace,
      by: by?.typed ?? RunningPerson.name
    )
    let (found, problems) = try revealed.lookedUp(wanted)
    if !problems.isEmpty { Console.note(Problems(problems.map(\.asWarning)).render()) }
    if wanted.isEmpty { Console.note("Notice: no case here was named with a key; there is nothing to reveal.") }
    try revealed.putDown(found.map(\.pseudonym))
    return Dictionary(found) { first, _ in first }
  }
}

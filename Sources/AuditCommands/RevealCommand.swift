import ArgumentParser
import AuditDocuments
import AuditStore
import CaseExtracts

/// Tells the holder of the key the council's numbers of pseudonyms, and puts down that this was done.
struct RevealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reveal",
    abstract: "Tells the holder of the key the council's number of a pseudonym; that is put down.",
    discussion: """
      A concern about a child has to reach the people who know the child, and auditors have to be told whose file they are given. \
      The numbers, and the names of auditors, are looked up in the file that lies beside the key since the cases were brought \
      in. Who asked, when, and for which pseudonym goes into audits/revealed.jsonl first; the number does not. Of several \
      pseudonyms each stands on a line with its number, with a tab between them.

      Examples:
        caseaudit reveal C-ZJS7T3E2SF --by "A. Shah"
        caseaudit reveal --round 2026-h2 --by "A. Shah"
      """
  )

  @Argument(help: "The pseudonyms of cases, of workers and of auditors.") var pseudonyms: [String] = []
  @Option(help: "Those of all cases that the round gives to auditors, and of these auditors.") var round: String?
  @Option(help: ArgumentHelp("Your name, for the log.", valueName: "name")) var by: String
  @Option(
    help: ArgumentHelp(
      "The key, in a file outside the workspace; caseaudit/pseudonyms.key among your settings where it is not given.",
      valueName: "file"
    )
  ) var key: String?
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    if by.typed.isEmpty { throw ValidationError("Give your name with --by: it is put down who asked.") }
    if pseudonyms.isEmpty == (round == nil) {
      throw ValidationError("Name pseudonyms, or a round with --round.")
    }
  }

  func run() throws {
    let workspace = try workspace.found(to: .reveal)
    let wanted =
      try round.map { name throws(Problems) in try Self.given(in: workspace.round(name)) } ?? pseudonyms.map(\.typed)
    let unmade = wanted.filter { !RevealedNumbers.isMade($0) }.map(Self.unmade)
    guard unmade.isEmpty else { throw Problems(unmade) }
    let revealed = RevealedNumbers(place: KeyPlace(path: key), workspace: workspace, by: by.typed)
    let (found, problems) = try revealed.lookedUp(wanted)
    guard problems.isEmpty else { throw Problems(problems) }
    try revealed.putDown(found.map(\.pseudonym))
    if round == nil, let only = found.first, found.count == 1 { return Console.result(only.number) }
    for (pseudonym, number) in found { Console.raw("\(pseudonym)\t\(number)\n") }
  }

  /// The cases of a round and its auditors; of those whose names no key made there is nothing to look up.
  private static func given(in round: Round) throws(Problems) -> [String] {
    var seen: Set<String> = []
    let cases = round.cases + round.allocations.map(\.reference)
    let all = (cases + round.auditors.map(\.id)).filter { RevealedNumbers.isMade($0) && seen.insert($0).inserted }
    guard all.isEmpty else { return all }
    throw Problems([
      Problem(
        "no case and no auditor of the round \(Problem.quote(round.id)) was named with a key",
        file: "--round",
        hint: "They are called in the round as the council calls them; there is nothing to reveal."
      )
    ])
  }

  private static func unmade(_ text: String) -> Problem {
    Problem(
      "\(Problem.quote(text)) is not a pseudonym that was made here",
      file: "command line",
      hint:
        "Write it as it stands in the round: C- or W- and ten capital letters and figures, or auditor- and a number."
    )
  }
}

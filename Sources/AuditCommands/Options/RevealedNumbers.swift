import AuditDocuments
import AuditStore
import CaseExtracts

/// The council's numbers of pseudonyms for whoever holds the key: nothing is told before it is put down who asked.
struct RevealedNumbers {
  let place: KeyPlace
  let workspace: Workspace
  /// Who asks.
  let by: String

  /// Whether a key made it, or the list of auditors.
  static func isMade(_ text: String) -> Bool {
    Pseudonym.isCase(text) || Pseudonym.isWorker(text) || AuditorIdentifiers.isMade(text)
  }

  /// Looks pseudonyms up, and tells nobody yet; gives besides what is in the way of any of them.
  func lookedUp(_ wanted: [String]) throws(Problems) -> (
    found: [(pseudonym: String, number: String)], problems: [Problem]
  ) {
    let key = try place.held(outside: workspace)
    let numbers = try place.numbers()
    var found: [(pseudonym: String, number: String)] = []
    var problems: [Problem] = []
    for pseudonym in wanted {
      if let number = numbers[pseudonym] {
        if Self.isOf(key, pseudonym, number) {
          found.append((pseudonym, number))
        } else {
          problems.append(ofAnotherKey(pseudonym))
        }
      } else {
        problems.append(unknown(pseudonym))
      }
    }
    return (found, problems)
  }

  /// Puts down that these are told now, each as an entry of its own.
  func putDown(_ pseudonyms: [String]) throws {
    guard !pseudonyms.isEmpty else { return }
    let now = try Clock.now()
    for pseudonym in pseudonyms {
      try Reveals.append(RevealEntry(at: now, by: by, pseudonym: pseudonym), in: workspace)
    }
    Console.note("Put down in \(workspace.shown(workspace.revealed)): \(pseudonyms.joined(separator: ", ")), by \(by).")
  }

  /// Whether the key made the pseudonym from the number; an auditor's is counted and not made with it.
  private static func isOf(_ key: PseudonymKey, _ pseudonym: String, _ number: String) -> Bool {
    if Pseudonym.isCase(pseudonym) { return key.caseReference(for: number) == pseudonym }
    return !Pseudonym.isWorker(pseudonym) || key.workerReference(for: number) == pseudonym
  }

  private func unknown(_ pseudonym: String) -> Problem {
    Problem(
      "the look-up beside the key does not have \(Problem.quote(pseudonym))",
      file: place.lookUp.file.path(percentEncoded: false),
      hint:
        "Import the export that it came from once more: what is in the round stays as it is, and the look-up is filled."
    )
  }

  private func ofAnotherKey(_ pseudonym: String) -> Problem {
    Problem(
      "what the look-up has for \(Problem.quote(pseudonym)) was not made with this key",
      file: place.lookUp.file.path(percentEncoded: false),
      hint: "Bring the look-up back from a backup, or import the export that it came from once more."
    )
  }
}

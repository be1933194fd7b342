import AuditDocuments
import Foundation

/// What was found when every journal of a workspace was read and held against its checkpoints.
public struct Verification: Sendable {
  /// The number of journals read.
  public private(set) var journals = 0
  /// The number of entries in them.
  public private(set) var entries = 0
  /// The number of checkpoints held against them.
  public private(set) var checkpoints = 0
  /// The number of releases in the register.
  public private(set) var releases = 0
  /// The audits whose last line is torn.
  public private(set) var torn: [JournalName] = []
  /// The head digest of every journal, in the order of their names.
  public private(set) var heads: [(name: JournalName, digest: String)] = []
  /// All that is wrong.
  public private(set) var problems = Problems([])

  /// One digest over all heads, for the footer of a summary.
  public var fingerprint: String { Self.fingerprint(of: heads) }

  static func fingerprint(of heads: [(name: JournalName, digest: String)]) -> String {
    ContentDigest.sha256Hex(of: heads.map { "\($0.name.text) \($0.digest)\n" }.joined())
  }

  /// Whether nothing is wrong but, perhaps, a torn last line.
  public var isSound: Bool { !problems.hasErrors }

  /// Reads every journal of a workspace and the register of releases and, where one is given, holds the index against
  /// the journals.
  ///
  /// `progress` is told how many of how many journals were read. Throws only when a folder cannot be read.
  public static func run(
    _ workspace: Workspace,
    index: AuditIndex? = nil,
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws(Problems) -> Verification {
    var verification = Verification()
    var problems: [Problem] = []
    let taken = try Checkpoints.read(workspace)
    problems += taken.problems.all
    let register = try Releases.read(workspace)
    problems += register.problems.all
    verification.releases = register.all.count
    var waiting = Dictionary(grouping: taken.all, by: \.name)
    let names = try workspace.journalNames()
    for (done, name) in names.enumerated() {
      progress(done, names.count)
      do throws(Problems) {
        let journal = try Journal.read(name, in: workspace)
        verification.add(journal)
        problems += journal.problems.all
        problems += check(journal, against: waiting.removeValue(forKey: name) ?? [], in: workspace)
        if let index { problems += try index.disagreements(with: journal, in: workspace) }
      } catch {
        problems += error.all
      }
    }
    progress(names.count, names.count)
    for name in waiting.keys.sorted() {
      problems.append(
        Problem(
          "a checkpoint tells of a journal that is not there",
          file: workspace.shown(workspace.journal(name)),
          hint: "Bring the journal back from a backup."
        )
      )
    }
    if let index { problems += try index.leftovers(beside: Set(names), in: workspace) }
    verification.checkpoints = taken.all.count
    verification.problems = Problems(problems)
    return verification
  }

  private mutating func add(_ journal: Journal) {
    journals += 1
    entries += journal.entries.count
    heads.append((journal.name, journal.head))
    if journal.tornBytes > 0 { torn.append(journal.name) }
  }

  private static func check(_ journal: Journal, against taken: [Checkpoint], in workspace: Workspace) -> [Problem] {
    let shown = workspace.shown(workspace.journal(journal.name))
    var problems: [Problem] = []
    for checkpoint in taken {
      if checkpoint.entries > journal.entries.count {
        // Where a line is wrong, what follows it was not taken: that is not an end cut off.
        guard journal.isWhole else { continue }
        problems.append(
          Problem(
            "the end of the journal was cut off: it has \(journal.entries.count) entries, and had \(checkpoint.entries)"
              + " when it was signed",
            file: shown,
            hint: "Bring the journal back from a backup."
          )
        )
      } else if journal.entries[checkpoint.entries - 1].digest != checkpoint.digest {
        problems.append(
          Problem(
            "the journal is not the one that was signed: entry \(checkpoint.entries) has another digest",
            file: shown,
            line: checkpoint.entries,
            hint: "Bring the journal back from a backup."
          )
        )
      }
    }
    if let signature = journal.state.signature, !taken.contains(where: { $0.entries == signature.number }) {
      problems.append(
        Problem(
          "the audit is signed and has no checkpoint",
          file: shown,
          line: signature.number,
          hint: "Open the audit again, with that as the reason, and sign it again.",
          severity: .warning
        )
      )
    }
    return problems
  }
}

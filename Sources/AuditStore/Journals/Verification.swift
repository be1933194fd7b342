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
    try run(workspace, index: index, threads: OrderedWork.allCores, progress: progress)
  }

  static func run(
    _ workspace: Workspace,
    index: AuditIndex? = nil,
    threads: Int,
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws(Problems) -> Verification {
    var verification = Verification()
    var problems: [Problem] = []
    let taken = try Checkpoints.read(workspace)
    problems += taken.problems.all
    var omitted = taken.problems.omitted
    let register = try Releases.read(workspace)
    problems += register.problems.all
    omitted += register.problems.omitted
    let revealed = try Reveals.read(workspace)
    problems += revealed.problems.all
    omitted += revealed.problems.omitted
    for log in [
      try Accounts.read(workspace).problems, try CaseOpenings.read(workspace).problems,
      try workspace.handOutProblems(ofRounds: workspace.roundNames()),
    ] {
      problems += log.all
      omitted += log.omitted
    }
    problems += try workspace.strayFiles()
    verification.releases = register.all.count
    let names = try workspace.journalNames()
    workspace.removeForgottenDrafts()
    let task = try VerificationTask(
      workspace,
      rounds: Set(names.map(\.round)),
      checkpoints: taken,
      index: index
    )
    var waiting = Set(task.checkpoints.keys)
    let batches = Batches(of: names)
    var (done, signed) = (0, 0)
    var checklists = MadeWith()
    OrderedWork.run(parts: batches.count, threads: threads) {
      task.verify(batches[$0])
    } take: { batch in
      for journal in batch {
        progress(done, names.count)
        done += 1
        // A folder of damaged journals must not fill the memory.
        let room = max(0, problemLimit - problems.count)
        problems += journal.problems.prefix(room)
        omitted += max(0, journal.problems.count - room)
        guard let whole = journal.read else { continue }
        verification.add(whole, of: journal.name)
        waiting.remove(journal.name)
        if whole.isSigned { signed += 1 }
        checklists.add(whole.opening)
      }
    }
    progress(names.count, names.count)
    for name in waiting.sorted() {
      problems.append(
        Problem(
          "a checkpoint tells of a journal that is not there",
          file: name.path,
          hint: "Bring the journal back from a backup."
        )
      )
    }
    if !taken.isThere, signed > 0 { problems.append(noCheckpoints(signed, workspace)) }
    problems += try checklists.missing(from: workspace)
    problems += workspace.changedPlans(since: taken.all)
    if let index { problems += try index.brokenWords() + index.leftovers(beside: names) }
    verification.checkpoints = taken.all.count
    verification.problems = Problems(problems, omitted: omitted)
    return verification
  }

  private static let problemLimit = 1000

  private static func noCheckpoints(_ signed: Int, _ workspace: Workspace) -> Problem {
    Problem(
      "the file of checkpoints is not there, and \(signed) \(signed == 1 ? "audit is" : "audits are") signed",
      file: workspace.shown(workspace.checkpoints),
      hint: "Bring the file back from a backup. Do not sign anything again: that would begin a new file, and what was"
        + " cut off a journal before could no longer be found."
    )
  }

  private mutating func add(_ journal: VerifiedJournal.Read, of name: JournalName) {
    journals += 1
    entries += journal.entries
    heads.append((name, journal.head))
    if journal.isTorn { torn.append(name) }
  }
}

import AuditDocuments
import Foundation

/// The journal of one audit, held open by one process for adding to it.
///
/// The file is made with its first entry. From then on it is locked for as long as the writer lives, and no longer than
/// the process. Not for sharing between tasks.
public final class JournalWriter {
  /// Which audit it is of.
  public let name: JournalName

  /// What was put right when it was opened, such as a torn last line.
  public let warnings: [Problem]

  /// The entries so far.
  public private(set) var entries: [JournalEntry]

  /// How the audit stands.
  public private(set) var state: AuditState

  private let workspace: Workspace
  /// Nil until the first entry of a new journal.
  private var file: AppendOnlyFile?

  private init(_ journal: Journal, file: AppendOnlyFile?, in workspace: Workspace, warnings: [Problem]) {
    name = journal.name
    entries = journal.entries
    state = journal.state
    self.file = file
    self.workspace = workspace
    self.warnings = warnings
  }

  /// Opens the journal of an audit; one that is not there yet is made when its first entry is added.
  ///
  /// Throws when another process has it open, when it was changed since it was written, or when it cannot be written.
  public static func open(_ name: JournalName, in workspace: Workspace) throws(Problems) -> JournalWriter {
    let url = workspace.journal(name)
    let shown = workspace.shown(url)
    guard OpenFile.mayExist(path: url.path(percentEncoded: false)) else {
      return JournalWriter(Journal([], name: name, shownAs: shown), file: nil, in: workspace, warnings: [])
    }
    let file = try openFile(name, in: workspace)
    let journal = Journal(file.bytes, name: name, shownAs: shown)
    guard journal.isWhole else { throw journal.problems }
    let torn = file.tornLine(hint: "Nothing before it is lost; the last answer may have to be given again.")
    let repaired = try journal.putMissingCheckpoint(in: workspace)
    return JournalWriter(journal, file: file, in: workspace, warnings: [torn, repaired].compactMap(\.self))
  }

  /// Refuses to go on with a journal that a checkpoint saw signed and that is gone since, or lost its end.
  ///
  /// What is written after it would keep the lost entries from ever coming back. Only checkpoints are asked: what the index saw of
  /// drafts is told by whatever takes figures from them.
  public func refuseWhatWasCut() throws(Problems) {
    guard let seen = try Checkpoints.read(workspace).joined(to: [:])[name.path] else { return }
    let complaint = entries.isEmpty ? seen.complaint(ofMissing: name.path) : seen.complaint(of: entries, in: name.path)
    if let complaint { throw Problems([complaint]) }
  }

  private static func openFile(_ name: JournalName, in workspace: Workspace) throws(Problems) -> AppendOnlyFile {
    let folder = try workspace.journals(ofRound: name.round)
    try PrivateFolder.make(folder, shownAs: workspace.shown(folder))
    let url = workspace.journal(name)
    let file = try AppendOnlyFile(at: url, shownAs: workspace.shown(url), limit: Journal.sizeLimit, waits: false)
    guard let file else { throw inUse(workspace.shown(url)) }
    return file
  }

  static func inUse(_ shown: String) -> Problems {
    Problems([
      Problem(
        "this audit is open in another window or by another program",
        file: shown,
        hint: "Go on there, or close it there first."
      )
    ])
  }

  /// The file to add to, made if this is the first entry; throws when another process was there before.
  private func openedFile() throws(Problems) -> AppendOnlyFile {
    if let file { return file }
    let made = try Self.openFile(name, in: workspace)
    guard made.bytes.isEmpty, made.setAside == 0 else { throw Self.inUse(workspace.shown(workspace.journal(name))) }
    file = made
    return made
  }

  /// What is wrong where the journal on the disk is no longer the one that was opened, as it was left; nil where all is
  /// well.
  ///
  /// Ask before saying of anything that it is kept. All that was kept is then beside the journal, and said to be.
  public func complaint() -> Problem? { file?.complaint() }

  /// The digest of the last entry; 64 zeros where there is none.
  public var head: String { entries.last?.digest ?? Chain.start }

  /// Adds an entry, which is on the disk when the call returns.
  ///
  /// The time is kept in whole seconds. Throws when the event cannot come next, or could not be written; the journal is
  /// then as it was before.
  @discardableResult
  public func append(_ event: JournalEvent, at date: Date) throws(Problems) -> JournalEntry {
    try append(event, by: name.auditor, at: date)
  }

  @discardableResult
  private func append(_ event: JournalEvent, by author: String, at date: Date) throws(Problems) -> JournalEntry {
    let made = try make(event, by: author, at: date, after: head, in: state)
    try openedFile().append(made.line)
    entries.append(made.entry)
    state.apply(made.entry)
    return made.entry
  }

  /// The line of an event that comes next; throws where it cannot.
  private func make(
    _ event: JournalEvent,
    by author: String,
    at date: Date,
    after head: String,
    in state: AuditState
  ) throws(Problems) -> (entry: JournalEntry, line: [UInt8]) {
    let shown = workspace.shown(workspace.journal(name))
    let objection =
      JournalEntry.objection(toAuthor: author, of: event, in: name) ?? state.objection(to: event, head: head)
    if let objection {
      throw Problems([Problem(objection.what, file: shown, hint: objection.hint)])
    }
    let made = JournalEntry.make(
      event.asKept,
      number: state.lastNumber + 1,
      at: date,
      by: author,
      after: head
    )
    guard made.line.count <= JournalEntry.file.lineLimit else {
      throw Problems([
        Problem("the text is longer than a journal can hold in one line", file: shown, hint: "Write it shorter.")
      ])
    }
    if let complaint = made.entry.complaint(of: made.line, shownAs: shown) { throw Problems([complaint]) }
    return made
  }

  /// Settles answers and grades of a signed audit, and adds a checkpoint, so that a journal which loses them is missed.
  ///
  /// All lines are written at once: an answer is never settled without the grade that it leaves no room for.
  ///
  /// - Parameters:
  ///   - events: settlements of answers and grades, in the order in which they are to stand.
  ///   - moderator: who settles; never the auditor of the journal.
  ///   - date: now.
  /// - Throws: as `append` does; none of them stands then.
  public func settle(_ events: [JournalEvent], by moderator: String, at date: Date) throws(Problems) {
    var (next, last) = (state, head)
    var lines: [UInt8] = []
    var made: [JournalEntry] = []
    for event in events {
      let line = try make(event, by: moderator, at: date, after: last, in: next)
      next.apply(line.entry)
      last = line.entry.digest
      lines += line.line
      made.append(line.entry)
    }
    guard let end = made.last else { return }
    try openedFile().append(lines)
    entries += made
    state = next
    try takeCheckpoint(of: end)
  }

  /// Keeps what the auditor says to what was settled, and adds a checkpoint, so that the reply is missed where it is lost.
  public func reply(_ text: String, at date: Date) throws(Problems) {
    try takeCheckpoint(of: try append(.replied(text: text), by: name.auditor, at: date))
  }

  /// Keeps what somebody who works with the child says to the page of feedback, and adds a checkpoint, so that it is missed
  /// where it is lost.
  public func keep(feedbackReply text: String, from role: String, at date: Date) throws(Problems) {
    try takeCheckpoint(of: try append(.feedbackReplied(from: role, text: text), by: JournalEntry.worker, at: date))
  }

  /// Undoes the last thing that can be undone, and gives its entry; nil when there is nothing left.
  public func undoLast(at date: Date) throws(Problems) -> JournalEntry? {
    guard let last = state.lastUndoable else { return nil }
    try append(.undone(number: last.number), at: date)
    return last
  }

  /// Signs the audit as it stands, and adds its checkpoint to `audits/checkpoints.txt`.
  ///
  /// `dormant` are answered items that the checklist hides, which are never counted.
  @discardableResult
  public func sign(as typed: String, dormant: [String] = [], at date: Date) throws(Problems) -> Checkpoint {
    let entry = try append(.signed(name: typed, head: head, dormant: dormant), at: date)
    return try takeCheckpoint(of: entry)
  }

  @discardableResult
  private func takeCheckpoint(of entry: JournalEntry) throws(Problems) -> Checkpoint {
    let checkpoint = Checkpoint(
      name: name,
      entries: entry.number,
      digest: entry.digest,
      at: entry.at,
      plan: workspace.planDigest(ofRound: name.round)
    )
    try Checkpoints.append(checkpoint, in: workspace)
    return checkpoint
  }
}

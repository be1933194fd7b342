import AuditDocuments
import Foundation

/// What a line of a log says, where every line is an entry by itself.
protocol LoggedEntry: ChainedEntry {
  /// The line with its line break, and the digest that the next one is chained to.
  func line(number: Int, after previous: String) -> (bytes: [UInt8], digest: String)
}

/// A log of which every line is an entry by itself: read whole, added to at its end, never changed.
struct ChainedLog<Entry: LoggedEntry>: Sendable {
  /// The entries up to the first line that is wrong.
  let all: [Entry]
  /// All that is wrong.
  let problems: Problems
  private let head: String

  /// Where a log ends, so that whoever has added to it need not read it again to add more.
  struct End: Hashable, Sendable {
    fileprivate var size: Int
    fileprivate var count: Int
    fileprivate var head: String
  }

  /// Reads a log; there are no entries where there is no file.
  static func read(_ file: URL, in workspace: Workspace) throws(Problems) -> ChainedLog {
    let (shown, kind) = (workspace.shown(file), Entry.file)
    return ChainedLog(
      try OpenFile.contents(of: file, called: kind.name, shownAs: shown, limit: kind.sizeLimit),
      shownAs: shown
    )
  }

  /// Adds an entry, which is on the disk when the call returns.
  ///
  /// - Parameters:
  ///   - entry: the entry.
  ///   - file: the log, made where there is none.
  ///   - workspace: the workspace that it is in.
  ///   - end: where it ended when this process last added to it; nil where that is not known.
  ///   - refused: what is wrong where the entry cannot be put into a line, and what to do.
  ///   - isFree: whether the entry may come after those that are there, with the lock held; it throws where it may not.
  /// - Returns: where it ends now.
  /// - Throws: what is wrong with the log or with the entry; nothing is added then.
  @discardableResult
  static func append(
    _ entry: Entry,
    to file: URL,
    in workspace: Workspace,
    knowing end: End? = nil,
    refused: (what: String, hint: String),
    isFree: ([Entry]) throws(Problems) -> Void = { (_) throws(Problems) in }
  ) throws(Problems) -> End? {
    let (shown, kind) = (workspace.shown(file), Entry.file)
    guard
      let open = try AppendOnlyFile(
        at: file,
        shownAs: shown,
        limit: kind.sizeLimit,
        waits: true,
        isOwners: kind.isOwners
      )
    else { return nil }
    var before: End
    if let end, end.size == open.bytes.count {
      before = end
    } else {
      let log = ChainedLog(open.bytes, shownAs: shown)
      guard !log.problems.hasErrors else { throw log.problems }
      try isFree(log.all)
      before = End(size: open.bytes.count, count: log.all.count, head: log.head)
    }
    let line = entry.line(number: before.count + 1, after: before.head)
    guard line.bytes.count <= kind.lineLimit,
      entry.isSaid(by: line.bytes, number: before.count + 1, digest: line.digest)
    else { throw Problems([Problem(refused.what, file: shown, hint: refused.hint)]) }
    try open.append(line.bytes)
    before = End(size: before.size + line.bytes.count, count: before.count + 1, head: line.digest)
    return before
  }

  private init(_ bytes: [UInt8], shownAs shown: String) {
    let lines = ChainedLines<Entry>(bytes, shownAs: shown) { _, _ in [] }
    all = lines.entries
    problems = Problems(lines.problems, omitted: lines.omitted)
    head = lines.head ?? Chain.start
  }
}

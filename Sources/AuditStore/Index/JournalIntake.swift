import AuditDocuments

/// Reads journals on several threads and puts them into the index in their order.
struct JournalIntake {
  private let workspace: Workspace
  private let batches: Batches<StaleJournal>
  private let threads: Int
  private let count: Int
  private let seconds: Set<JournalName>
  /// What it came to so far.
  private(set) var update: IndexUpdate

  private static let problemLimit = 1000

  init(_ stale: [StaleJournal], of workspace: Workspace, threads: Int, _ update: IndexUpdate) {
    self.workspace = workspace
    self.threads = threads
    self.update = update
    batches = Batches(of: stale)
    count = stale.count
    seconds = workspace.secondsHandedOut(of: Set(stale.map(\.name.round)))
  }

  /// Reads all of them; each batch is given to `put`, which writes it.
  mutating func run<Failure: Error>(
    _ progress: (_ done: Int, _ all: Int) -> Void,
    put: ([ReadJournal]) throws(Failure) -> Void
  ) throws(Failure) {
    let (batches, workspace, seconds) = (batches, workspace, seconds)
    var problems: [Problem] = []
    var omitted = 0
    try OrderedWork.run(parts: batches.count, threads: threads) { batch in
      let texts = SharedTexts()
      return batches[batch].map { ReadJournal($0, isSecond: seconds.contains($0.name), in: workspace, sharing: texts) }
    } take: { (batch: [ReadJournal]) throws(Failure) in
      progress(update.read, count)
      try put(batch)
      update.read += batch.count
      for journal in batch {
        if let missed = journal.missed { update.missed.append(missed) }
        let room = max(0, Self.problemLimit - problems.count)
        problems += journal.problems.prefix(room)
        omitted += max(0, journal.problems.count - room)
      }
    }
    progress(count, count)
    update.found = Problems(problems, omitted: omitted)
  }
}

/// What reading a journal came to.
struct ReadJournal: Sendable {
  /// The file, as it was before it was read.
  var file: StaleJournal
  /// What the index is to hold of it.
  var journal: IndexedJournal
  /// What is wrong with it.
  var problems: [Problem]
  /// What it lacks of what was seen of it before.
  var missed: Problem?

  init(_ file: StaleJournal, isSecond: Bool, in workspace: Workspace, sharing texts: SharedTexts) {
    do throws(Problems) {
      self.init(file, read: try Journal.read(file.name, in: workspace, sharing: texts), isSecond: isSecond)
    } catch {
      self.init(file, unreadable: error.all)
    }
  }

  private init(_ file: StaleJournal, unreadable problems: [Problem]) {
    self.file = file
    self.problems = problems
    journal = IndexedJournal(unreadable: file.name)
  }

  init(_ file: StaleJournal, read: Journal, isSecond: Bool = false) {
    self.file = file
    journal = IndexedJournal(read, isSecond: isSecond)
    problems = read.problems.all
    if read.isWhole { missed = file.seen?.complaint(of: read) }
  }

  /// What is to be kept as seen of it; nil where nothing is, or where that is kept already.
  var seen: SeenJournal? {
    // What was signed is missed by the index from then on too.
    if missed != nil { return file.seen.flatMap { $0.isSigned ? $0 : nil } }
    guard !journal.isDamaged else { return nil }
    let now = SeenJournal(entries: journal.entries, head: journal.head)
    return now == file.seen ? nil : now
  }
}

import AuditDocuments

/// Reads the lines of a journal, follows its chain and checks that each entry may come where it stands.
///
/// After a line that is wrong no more entries are taken, but the chain is followed on, so that all that is wrong is told
/// at once.
struct JournalReader {
  let name: JournalName
  let shownName: String
  private(set) var entries: [JournalEntry] = []
  private(set) var state = AuditState()
  private(set) var problems: [Problem] = []
  private(set) var omitted = 0
  private(set) var tornBytes = 0

  private var line = 0
  private var previous: String? = Chain.start
  private var isSound = true

  init(name: JournalName, shownName: String) {
    self.name = name
    self.shownName = shownName
  }

  mutating func read(_ bytes: [UInt8]) {
    guard bytes.count <= Journal.sizeLimit else {
      report("the journal is larger than \(Journal.sizeLimit >> 20) MiB", hint: "Check that it is the right file.")
      return
    }
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      line += 1
      take(rest[..<end])
      rest = rest[(end + 1)...]
    }
    tornBytes = rest.count
    guard tornBytes > 0 else { return }
    problems.append(
      Problem(
        "the last line was not written to its end",
        file: shownName,
        line: line + 1,
        hint: "Nothing before it is lost. Opening the audit sets it aside; the last answer may have to be given again.",
        severity: .warning
      )
    )
  }

  private mutating func take(_ content: ArraySlice<UInt8>) {
    guard content.count <= JournalEntry.lineLimit, let (open, digest) = Chain.split(content) else {
      report("the line is not a whole line of a journal", hint: Self.changed)
      // Where the chain stood here is not known, so the next line cannot be held against it.
      previous = nil
      return
    }
    let follows = previous.map { Chain.digest(of: open, after: $0) == digest }
    previous = digest
    guard follows ?? true else {
      report("the line, or one before it, was changed, moved or taken out after it was written", hint: Self.changed)
      return
    }
    guard let entry = entry(content, digest: digest), isSound, accepts(entry) else { return }
    entries.append(entry)
    state.apply(entry)
  }

  private mutating func entry(_ content: ArraySlice<UInt8>, digest: String) -> JournalEntry? {
    do throws(Problems) {
      return try JournalEntry.parse(content, digest: digest, shownAs: shownName, line: line)
    } catch {
      error.all.forEach { add($0) }
      return nil
    }
  }

  private mutating func accepts(_ entry: JournalEntry) -> Bool {
    guard entry.number == entries.count + 1 else {
      report("the line has the number \(entry.number), not \(entries.count + 1)", hint: Self.changed)
      return false
    }
    guard entry.by == name.auditor else {
      report("the entry is by \(Problem.quote(entry.by)), not by \(Problem.quote(name.auditor))", hint: Self.misplaced)
      return false
    }
    if case .opened(let opening) = entry.event,
      opening.reference != name.reference || opening.round != name.round
    {
      let told = "\(opening.round)/\(opening.reference)"
      report("the journal is of \(Problem.quote(told)), not of what its file is called", hint: Self.misplaced)
      return false
    }
    if let objection = state.objection(to: entry.event, head: entries.last?.digest ?? Chain.start) {
      report(objection.what, hint: "The program writes no such line. \(Self.changed)")
      return false
    }
    return true
  }

  private mutating func report(_ what: String, hint: String) {
    add(Problem(what, file: shownName, line: line == 0 ? nil : line, hint: hint))
  }

  private mutating func add(_ problem: Problem) {
    isSound = false
    if problems.count < 200 { problems.append(problem) } else { omitted += 1 }
  }

  private static let changed = "Bring the journal back from a backup; the lines before this one can be used."
  private static let misplaced = "Put the journal back where it was, under the name it had."
}

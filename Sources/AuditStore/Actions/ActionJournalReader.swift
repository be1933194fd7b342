import AuditDocuments
import AuditSummaries

/// Reads the lines of the action plan's journal, follows its chain and checks that each entry may come where it stands.
///
/// After a line that is wrong no more entries are taken, but the chain is followed on, so that all that is wrong is told
/// at once.
struct ActionJournalReader {
  let shownName: String
  private(set) var entries: [ActionEntry] = []
  private(set) var standing = PlanStanding()
  private(set) var problems: [Problem] = []
  private(set) var omitted = 0
  private(set) var tornBytes = 0

  private var line = 0
  private var previous: String? = Chain.start
  private var isSound = true

  init(shownName: String) { self.shownName = shownName }

  mutating func read(_ bytes: [UInt8]) {
    guard bytes.count <= ActionJournal.sizeLimit else {
      report(
        "the action plan is larger than \(ActionJournal.sizeLimit >> 20) MiB",
        hint: "Check that it is the right file."
      )
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
        hint: "Nothing before it is lost. The next change sets it aside; the last act may have to be done again.",
        severity: .warning
      )
    )
  }

  private mutating func take(_ content: ArraySlice<UInt8>) {
    guard content.count <= ActionEntry.lineLimit, let (open, digest) = Chain.split(content) else {
      report("the line is not a whole line of an action plan", hint: Self.changed)
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
    standing.apply(entry.event, by: entry.by, at: entry.moment)
  }

  private mutating func entry(_ content: ArraySlice<UInt8>, digest: String) -> ActionEntry? {
    do throws(Problems) {
      return try ActionEntry.parse(content, digest: digest, shownAs: shownName, line: line)
    } catch {
      error.all.forEach { add($0) }
      return nil
    }
  }

  private mutating func accepts(_ entry: ActionEntry) -> Bool {
    guard entry.number == entries.count + 1 else {
      report("the line has the number \(entry.number), not \(entries.count + 1)", hint: Self.changed)
      return false
    }
    let objections = standing.objections(to: entry.event, by: entry.by, at: entry.moment)
    for objection in objections {
      report(objection.what, hint: "The program writes no such line. \(Self.changed)")
    }
    return objections.isEmpty
  }

  private mutating func report(_ what: String, hint: String) {
    add(Problem(what, file: shownName, line: line == 0 ? nil : line, hint: hint))
  }

  private mutating func add(_ problem: Problem) {
    isSound = false
    if problems.count < 200 { problems.append(problem) } else { omitted += 1 }
  }

  private static let changed = "Bring the action plan back from a backup; the lines before this one can be used."
}

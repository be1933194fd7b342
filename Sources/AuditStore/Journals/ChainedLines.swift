import AuditDocuments

/// The lines of a file, read, held against their chain and, where each may come where it stands, taken as entries.
///
/// After a line that is wrong no more entries are taken, but the chain is followed on, so that all that is wrong is told
/// at once.
struct ChainedLines<Entry: ChainedEntry> {
  /// Why an entry cannot come where it stands, with what to do.
  typealias Objection = (what: String, hint: String)

  /// The entries up to the first that is wrong.
  private(set) var entries: [Entry] = []
  /// All that is wrong, as far as it is kept, and a warning where the last line is torn.
  private(set) var problems: [Problem] = []
  /// How many more problems there were than are kept.
  private(set) var omitted = 0
  /// The bytes of a last line that was not written to its end.
  private(set) var tornBytes = 0
  /// What the next line is chained to; nil where that is not known.
  private(set) var head: String? = Chain.start

  private let shownName: String
  private var line: Int?
  private var isSound = true
  private let texts: SharedTexts?
  private var memory: [UInt8] = []

  /// Reads the bytes of a file, which problems call by the name it is shown as.
  ///
  /// `take` is given each entry while nothing is wrong, and takes it into account or objects to it. Without `texts`
  /// every line is read as any JSON is, which takes longer and comes to the same.
  init(
    _ bytes: [UInt8],
    shownAs name: String,
    sharing texts: SharedTexts? = SharedTexts(),
    take: (Entry, ChainedLine) -> [Objection]
  ) {
    shownName = name
    self.texts = texts
    guard bytes.count <= Entry.file.sizeLimit else {
      let what = "\(Entry.file.name) is larger than \(Entry.file.sizeLimit >> 20) MiB"
      report(what, hint: "Check that it is the right file.")
      return
    }
    var lines = WholeLines(bytes)
    var hasOtherLineEnds = false
    while var content = lines.next() {
      line = lines.number
      // Nothing that the program writes ends in CR, so without it the line is as it was written.
      if content.last == UInt8(ascii: "\r") {
        content.removeLast()
        if !hasOtherLineEnds {
          hasOtherLineEnds = true
          report(WholeLines.otherLineEnds.what, hint: WholeLines.otherLineEnds.hint)
        }
      }
      guard let line = follow(content, number: lines.number), let entry = read(line), isSound else { continue }
      let objections = take(entry, line)
      for objection in objections { report(objection.what, hint: objection.hint) }
      if objections.isEmpty { entries.append(entry) }
    }
    tornBytes = lines.rest.count
    if let torn = lines.tornLine(shownAs: shownName, hint: Entry.file.tornHint) { problems.append(torn) }
  }

  /// Goes one line further along the chain; nil after the line was found not to follow.
  private mutating func follow(_ content: ArraySlice<UInt8>, number: Int) -> ChainedLine? {
    let (split, previous) = (Chain.split(content), head)
    guard content.count <= Entry.file.lineLimit, let split else {
      report(Entry.file.notWhole ?? Self.changed, hint: Entry.file.changedHint)
      // Where the chain stood here is not known, so the next line is held against nothing, unless the file says so.
      head = Entry.file.notWhole == nil ? split?.digest ?? head : nil
      return nil
    }
    let digest = split.digest
    head = digest
    guard previous.map({ split.follows($0, memory: &memory) }) ?? true else {
      report(Self.changed, hint: Entry.file.changedHint)
      return nil
    }
    return ChainedLine(number: number, content: content, previous: previous, digest: digest)
  }

  private mutating func read(_ line: ChainedLine) -> Entry? {
    if let texts, let entry = Entry.readAsWritten(line, sharing: texts) { return entry }
    do throws(Problems) {
      return try line.entry(Entry.self, shownAs: shownName)
    } catch {
      error.all.forEach { add($0) }
      return nil
    }
  }

  private mutating func report(_ what: String, hint: String) {
    add(Problem(what, file: shownName, line: line, hint: hint))
  }

  private mutating func add(_ problem: Problem) {
    isSound = false
    if problems.count < Entry.file.problemLimit { problems.append(problem) } else { omitted += 1 }
  }

  private static var changed: String {
    "the line, or one before it, was changed, moved or taken out after it was written"
  }
}

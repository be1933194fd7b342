import AuditRules

/// One case from two extracts of it: what the second adds to the first, and where the two differ.
///
/// What the first says stands, but for the day of the extract, which is the later one, for names that only the second has masked, for codes
/// of what is not known, for the shorter of two texts, and for what is so for a time, as the team or the child's age: of that the source
/// counts that said it last. What it does not show, or has empty, is taken from the second, and nothing that is empty there replaces
/// anything; entries that only the second has are added.
///
/// Two entries are one where they are of the same kind and the same day (a spell of a worker: where the reference is the same, and the
/// first day, or the two overlap); notes, and entries without a day, where they say the same, whatever names are masked in one of them, and
/// notes of one day that were worded anew. Enquiries and conferences that began a few days apart are one where nothing speaks against it;
/// the days differ then.
public struct JoinedCase: Sendable {
  /// The case.
  public private(set) var caseFile: CaseFile
  /// How many entries the second added, by their list.
  public private(set) var added: [String: Int] = [:]
  /// The facts that the second filled, by their paths.
  public private(set) var filled: [String] = []
  /// The facts of which the two say different things, by their paths in the first.
  public private(set) var differing: [String] = []
  /// What each of the two says at such a place, where it is a day, a yes or a no, or a word of a table: no text and no name.
  public private(set) var said: [String: (first: String, second: String)] = [:]

  /// Whether the second is of a later day, as on which open work is judged then.
  public private(set) var isOfLaterDay = false

  /// Whether it is known otherwise now how much of a list the extract has.
  private var isKnownOtherwise = false

  /// The two, each with the days on which it said what it says.
  private let sources: (first: CaseFile, second: CaseFile)

  /// What is so for a time, and the days on which each of the two said it.
  private let states: JoinedStates

  /// Whether the second says anything that the first does not.
  public var hasNews: Bool { !added.isEmpty || !filled.isEmpty || isOfLaterDay || isKnownOtherwise }

  /// Joins two extracts of a case.
  public init(_ first: CaseFile, with second: CaseFile) {
    caseFile = first
    let (mine, theirs) = (first.dated, second.named(as: first).dated)
    sources = (mine, theirs)
    states = JoinedStates(mine, theirs)
    isOfLaterDay = mine.extracted.value.flatMap { day in theirs.extracted.value.map { day < $0 } } ?? false
    var whole = MappedPart(of: mine)
    let other = MappedPart(of: theirs)
    // What is told of the two sources is not said by either; who holds the case is looked at when the plans are there.
    let ofSources: Set = ["reference", "extracted", "kindsHeld", "known", "service", "team"]
    for row in CaseFile.shape.rows where !ofSources.contains(row.key) {
      guard let held = other[row.key] else { continue }
      join(held, row.kind, into: &whole, key: row.key, path: row.key)
    }
    caseFile = CaseFile(from: whole)
    if !added.isEmpty { caseFile = caseFile.namedInOrder }
    let kinds = Self.kindsHeld(mine, theirs)
    if Set(kinds) != Set(mine.kindsHeld.value ?? []) {
      caseFile.kindsHeld = kinds.isEmpty ? .notSeen : .value(kinds, .unknown)
      isKnownOtherwise = true
    }
    if isOfLaterDay || mine.extracted.value == nil { caseFile.extracted = theirs.extracted }
    caseFile.known = KnownDays(mine, theirs).lists
    takeHolders()
    takeKnown(beside: first, second)
  }

  /// Takes which service and team hold the case.
  private mutating func takeHolders() {
    let (service, team) = (states.service(of: caseFile), states.team)
    for (key, before, holder) in [("service", caseFile.service, service), ("team", caseFile.team, team)] {
      if holder.name != before { filled.append(key) }
      if holder.differs { differing.append(key) }
    }
    (caseFile.service, caseFile.team) = (service.name, team.name)
  }

  /// Puts down to which day each list and each state is known: a case of which neither source has a day has none either.
  private mutating func takeKnown(beside first: CaseFile, _ second: CaseFile) {
    caseFile.known = states.known(of: caseFile)
    let areUndated = first.extracted.value == nil && second.extracted.value == nil
    var before = sources.first
    // The last day in a source is no day that it is of.
    isOfLaterDay = isOfLaterDay && first.extracted.value != nil
    if areUndated {
      (caseFile, before) = (caseFile.undated, before.undated)
    } else if first.extracted.value == nil {
      filled.append("extracted")
    }
    isKnownOtherwise = isKnownOtherwise || !KnownDays.areSame(caseFile.known, before.known)
    // To which day a source without one knows its lists is not said where it goes without saying.
    var unsaid = caseFile
    unsaid.known = first.known
    let told = areUndated ? unsaid.dated.undated : unsaid
    if KnownDays.areSame(told.known, caseFile.known) { caseFile = unsaid }
  }

  /// The kinds of which one of two sources at least has what there is; of a list that one of them has whole, no kind is named.
  private static func kindsHeld(_ first: CaseFile, _ second: CaseFile) -> [String] {
    CaseFile.shape.rows.flatMap { row -> Set<String> in
      // A source without the list says nothing of it; one that has it and names no kind has them all.
      let kinds = [first, second].compactMap { file in
        let kinds = file.kinds(of: row.key)
        return row.held(file) == nil && kinds.isEmpty ? nil : kinds
      }
      return kinds.contains { $0.isEmpty } ? [] : kinds.reduce([]) { $0.union($1) }
    }.sorted()
  }

  // MARK: - Facts and lists

  private mutating func join(
    _ theirs: MappedPart.Held,
    _ kind: FactKind,
    into part: inout MappedPart,
    key: String,
    path: String
  ) {
    guard case .content(let content, _) = theirs else {
      if part[key] == nil {
        part[key] = theirs
        filled.append(path)
      }
      return
    }
    guard case .content(let mine, let myPlace) = part[key] else {
      part[key] = theirs
      if case .parts(let parts) = content, path == key { added[key] = parts.count } else { filled.append(path) }
      return
    }
    switch (mine, content) {
    case (.parts(let mine), .parts(let theirs)) where path == key:
      part[key] = .content(.parts(joined(mine, theirs, of: kind, path: path)), myPlace)
    case (.part(var inner), .part(let theirs)):
      join(theirs, of: kind, into: &inner, path: path)
      part[key] = .content(.part(inner), myPlace)
    case (.day, .day) where key == "extracted": break
    // What nobody knew on one of the days gives way to what is known, whichever comes first.
    case _ where mine != content && NotKnown.isSaid(by: mine, under: key):
      guard !NotKnown.isSaid(by: content, under: key) else { return }
      part[key] = theirs
      filled.append(path)
    case _ where NotKnown.isSaid(by: content, under: key): break
    // Of one text the one with more masked is kept: a list of names may have become longer.
    case (.text(let mine), .text(let theirs)) where MaskedCopy.isMasked(theirs, of: mine):
      part[key] = .content(.text(theirs), myPlace)
      filled.append(path)
    case (.text(let mine), .text(let theirs)) where MaskedCopy.isMasked(mine, of: theirs): break
    default:
      guard mine != content else { return }
      // Which of two texts there is does not hang on which came first.
      if case .text(let one) = mine, case .text(let other) = content, kind.isFreeText(key),
        (one.utf8.count, one) < (other.utf8.count, other)
      {
        part[key] = theirs
        filled.append(path)
      }
      differing.append(path)
      if let first = mine.shown(under: key, of: kind), let second = content.shown(under: key, of: kind) {
        said[path] = (first, second)
      }
    }
  }

  private mutating func join(_ theirs: MappedPart, of kind: FactKind, into part: inout MappedPart, path: String) {
    for key in theirs.facts.keys.sorted() where !JoinKeys.isName(key, of: kind) {
      guard let held = theirs[key] else { continue }
      if key == "to", kind.part?.namedPart == .worker, part.endsWhatGoesOn(theirs) {
        end(&part, theirs, by: held, at: "\(path).to")
        continue
      }
      if path == "child", joinState(held, key, kind, into: &part) { continue }
      if MappedPart.endKeys.contains(key) { sayContradictedEnd(part[key], held, at: "\(path).\(key)") }
      join(held, kind, into: &part, key: key, path: "\(path).\(key)")
    }
  }

  /// Takes what the second says of the child where it says something else, and that counts.
  ///
  /// - Returns: whether it says something else.
  private mutating func joinState(
    _ theirs: MappedPart.Held,
    _ key: String,
    _ kind: FactKind,
    into child: inout MappedPart
  ) -> Bool {
    guard JoinedStates.ofChild.contains(key), case .content(let mine, _) = child[key],
      case .content(let content, _) = theirs, !mine.isSame(as: content)
    else { return false }
    let path = "child.\(key)"
    let choice = states.choice(of: key, mine, content)
    if choice.takesSecond {
      child[key] = theirs
      // With a later day an age is another one.
      if key != "ageBand" || !isOfLaterDay { filled.append(path) }
    }
    guard choice.isTold else { return true }
    differing.append(path)
    if let first = mine.shown(under: key, of: kind), let second = content.shown(under: key, of: kind) {
      said[path] = (first, second)
    }
    return true
  }

  /// Whether a worker still has the case is no gap that the other source fills: only an end from the day of the source on in which the spell
  /// goes on is news, and any other is a difference.
  private mutating func end(
    _ spell: inout MappedPart,
    _ theirs: MappedPart,
    by held: MappedPart.Held,
    at path: String
  ) {
    let goesOn = "still on the case"
    let began = spell.dayHeld("from") ?? theirs.dayHeld("from")
    let days = (
      first: sources.first.dayKnown(of: "workers", began: began),
      second: sources.second.dayKnown(of: "workers", began: theirs.dayHeld("from") ?? began)
    )
    switch (spell.dayHeld("to"), held) {
    case (nil, .content(.day(let day), _)):
      if let first = days.first, first <= day {
        spell["to"] = held
        filled.append(path)
        return
      }
      said[path] = (goesOn, day.description)
    case (let day?, _):
      if let second = days.second, second <= day { return }
      said[path] = (day.description, goesOn)
    default: break
    }
    differing.append(path)
  }

  /// Says where one source gives an end and the other says of a later day that it still runs on: the end counts, and one of the two is wrong.
  private mutating func sayContradictedEnd(_ mine: MappedPart.Held?, _ theirs: MappedPart.Held, at path: String) {
    let list = String(path.prefix { $0 != "[" })
    switch (mine, theirs) {
    case (.empty, .content(.day(let end), _)):
      guard let day = sources.first.dayKnown(of: list), end < day else { return }
      said[path] = (Self.runsOn, end.description)
    case (.content(.day(let end), _), .empty):
      guard let day = sources.second.dayKnown(of: list), end < day else { return }
      said[path] = (end.description, Self.runsOn)
    default: return
    }
    differing.append(path)
  }

  /// What is said of something whose end a source has, and has empty.
  private static let runsOn = "open"

  private mutating func joined(
    _ mine: [MappedPart],
    _ theirs: [MappedPart],
    of kind: FactKind,
    path: String
  ) -> [MappedPart] {
    var all = mine
    // What is one has the name of the first by now.
    let isNamed = kind.part?.namedPart.map { $0 != .worker } ?? false
    for (index, twin) in JoinKeys(kind).twins(mine, theirs, areNamed: isNamed).enumerated() {
      if let twin {
        join(theirs[index], of: kind, into: &all[twin], path: "\(path)[\(twin)]")
        if all[twin].textHeld("identifier") == nil { all[twin]["identifier"] = theirs[index]["identifier"] }
      } else {
        all.append(theirs[index])
        added[path, default: 0] += 1
      }
    }
    return all.count == mine.count ? all : JoinKeys(kind).inOrder(all)
  }
}

extension MappedPart {
  /// A part as it stands in a case file.
  init(of whole: some Described) {
    self.init(place: .unknown)
    func take<Whole: Described>(_ whole: Whole) {
      for row in Whole.shape.rows {
        guard let held = row.held(whole) else { continue }
        self[row.key] = held.content.map { .content(Content($0), held.place) } ?? .empty(held.place)
      }
    }
    take(whole)
  }

  func partsHeld(_ key: String) -> [MappedPart] {
    guard case .content(.parts(let parts), _) = facts[key] else { return [] }
    return parts
  }
}

extension MappedPart.Content {
  /// What it says to whoever has to see which of two is right; nothing of a text, which may name somebody.
  ///
  /// - Parameters:
  ///   - key: its key.
  ///   - kind: the kind of the part that it is of.
  /// - Returns: the words.
  fileprivate func shown(under key: String, of kind: FactKind) -> String? {
    switch self {
    case .day(let day): return day.description
    case .boolean(let isTrue): return isTrue ? "yes" : "no"
    case .text(let text):
      if kind.part?.choiceKeys.contains(key) ?? false { return text }
      let isCode = (1...4).contains(text.utf8.count) && text.utf8.allSatisfy { $0.isCapital || $0.isFigure }
      let isOfChild = ["sex", "ethnicity"].contains(key) && ChildWords.isKnown(text, under: key)
      return isOfChild || isCode && ["source", "primaryNeed"].contains(key) ? text : nil
    case .texts, .during, .part, .parts: return nil
    }
  }

  fileprivate init(_ content: FactContent) {
    self =
      switch content {
      case .text(let text), .choice(let text): .text(text)
      case .texts(let texts): .texts(texts)
      case .day(let day): .day(day)
      case .boolean(let isTrue): .boolean(isTrue)
      case .part(let part): .part(MappedPart(of: part))
      case .parts(let parts): .parts(parts.map { MappedPart(of: $0) })
      }
  }
}

import AuditRules

/// One case from two extracts of it: what the second adds to the first, and where the two differ.
///
/// What the first says stands, but for the day of the extract, which is the later one, for names that only the second has masked, and for
/// codes of what is not known. What it does not show, or has empty, is taken from the second, and nothing that is empty there replaces
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

  /// The days of the two extracts.
  private let days: (first: Day?, second: Day?)

  /// The two as they came.
  private let sources: (first: CaseFile, second: CaseFile)

  /// Whether the second says anything that the first does not.
  public var hasNews: Bool { !added.isEmpty || !filled.isEmpty || isOfLaterDay || isKnownOtherwise }

  /// Joins two extracts of a case.
  public init(_ first: CaseFile, with second: CaseFile) {
    caseFile = first
    days = (first.extracted.value, second.extracted.value)
    sources = (first, second)
    let renamed = Self.renamed(second, beside: first)
    var whole = MappedPart(of: first)
    let other = MappedPart(of: renamed)
    let kinds = Self.kindsHeld(first, renamed)
    let known = KnownDays(first, renamed).lists
    // What is told of the two sources is not said by either; what the case is, the later one says.
    let ofSources: Set = ["reference", "kindsHeld", "known", "service", "team"]
    for row in CaseFile.shape.rows where !ofSources.contains(row.key) {
      guard let held = other[row.key] else { continue }
      join(held, row.kind, into: &whole, key: row.key, path: row.key)
    }
    isOfLaterDay = whole.takeLaterDay(of: other)
    caseFile = CaseFile(from: whole)
    if !added.isEmpty { nameInOrder() }
    takeStates(of: renamed, beside: first)
    leaveService(before: first.service)
    if !KnownDays.areSame(known, first.known) {
      caseFile.known = known
      isKnownOtherwise = true
    }
    if Set(kinds) != Set(first.kindsHeld.value ?? []) {
      caseFile.kindsHeld = kinds.isEmpty ? .notSeen : .value(kinds, .unknown)
      isKnownOtherwise = true
    }
  }

  /// Which service and team hold the case, as the later of two sources says it.
  ///
  /// Where their days are not told apart, what is there stays, and what differs is listed.
  private mutating func takeStates(of second: CaseFile, beside first: CaseFile) {
    let isLater = days.first.flatMap { day in days.second.map { $0 > day } } ?? false
    let isEarlier = days.first.flatMap { day in days.second.map { $0 < day } } ?? false
    for (key, state) in [("service", \CaseFile.service), ("team", \.team)] {
      let (mine, theirs) = (first[keyPath: state], second[keyPath: state])
      // A source that has the plans, and none that is open, says that no service holds the case.
      func says(_ file: CaseFile) -> Bool { !file[keyPath: state].isEmpty || key == "service" && file.plans.isSeen }
      if mine == theirs || isEarlier && says(first) { continue }
      if mine.isEmpty || isLater && says(second) {
        caseFile[keyPath: state] = theirs
        filled.append(key)
      } else if !theirs.isEmpty {
        differing.append(key)
      }
    }
  }

  /// A child of whom one of two sources ended the last plan is with no service that a plan makes.
  private mutating func leaveService(before: String) {
    guard filled.contains(where: { $0 == "service" || $0.hasPrefix("plans[") && $0.hasSuffix(".ended") }),
      let plans = caseFile.plans.value,
      plans.allSatisfy({ $0.ended.value != nil }),
      CaseFile.servicesOfPlans.contains(caseFile.service)
    else { return }
    caseFile.service = ""
    // What was filled a moment ago is taken back where it says again what it said.
    filled.removeAll { $0 == "service" }
    if !before.isEmpty { filled.append("service") }
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
    // An age is that of the day of the extract, and goes with it.
    case (.day, .day) where key == "extracted", (.text, .text) where key == "ageBand": break
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
        end(&part, by: held, at: "\(path).to")
        continue
      }
      if MappedPart.endKeys.contains(key) { sayContradictedEnd(part[key], held, at: "\(path).\(key)") }
      join(held, kind, into: &part, key: key, path: "\(path).\(key)")
    }
  }

  /// Whether a worker still has the case is no gap that the other source fills: only an end from the day of the source on in which the spell
  /// goes on is news, and any other is a difference.
  private mutating func end(_ spell: inout MappedPart, by held: MappedPart.Held, at path: String) {
    let goesOn = "still on the case"
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

  // MARK: - Names of parts

  /// Gives the names that this program gave again in the order of the lists, so that `plan 2` is what people read as plan 2.
  private mutating func nameInOrder() {
    let whole = MappedPart(of: caseFile)
    var names: [NamedPart: [String: String]] = [:]
    for row in CaseFile.shape.rows {
      guard let part = row.kind.part?.namedPart, part != .worker else { continue }
      let first = PartNames.name(of: part, number: 0).dropLast()
      let held = whole.partsHeld(row.key).map { $0.textHeld("identifier") }
      // A name of the source stays, and then every other does.
      guard held.compactMap(\.self).allSatisfy({ $0.hasPrefix(first) && Int($0.dropFirst(first.count)) != nil }) else {
        continue
      }
      for (index, name) in held.enumerated() {
        if let name { names[part, default: [:]][name] = PartNames.name(of: part, number: index + 1) }
      }
    }
    caseFile = caseFile.rewritten { role, text in
      switch role {
      case .identifier(let part), .reference(let part): names[part]?[text] ?? text
      case .text: text
      }
    }
  }

  /// The second extract with its parts named as the same parts are in the first, and the others as none is.
  private static func renamed(_ second: CaseFile, beside first: CaseFile) -> CaseFile {
    var names: [NamedPart: [String: String]] = [:]
    var taken: [NamedPart: Set<String>] = [:]
    _ = first.rewritten { role, text in
      if case .identifier(let part) = role { taken[part, default: []].insert(text) }
      return text
    }
    let (mine, theirs) = (MappedPart(of: first), MappedPart(of: second))
    for row in CaseFile.shape.rows {
      guard let part = row.kind.part?.namedPart, part != .worker else { continue }
      // What they belong to has its name in the first already, as an enquiry has that led to a conference.
      let (own, other) = (mine.partsHeld(row.key), theirs.partsHeld(row.key).map { $0.naming(names, in: row.key) })
      let days = part == .section47Enquiry ? (mine: mine.conferenceDays, theirs: theirs.conferenceDays) : nil
      let twins = JoinKeys(row.kind).twins(own, other) { own, other in
        guard let days, let one = own.textHeld("identifier"), let other = other.textHeld("identifier") else {
          return false
        }
        return !(days.mine[one] ?? []).isDisjoint(with: days.theirs[other] ?? [])
      }
      for (index, twin) in twins.enumerated() {
        guard let name = other[index].textHeld("identifier") else { continue }
        if let same = twin.flatMap({ own[$0].textHeld("identifier") }) {
          names[part, default: [:]][name] = same
          continue
        }
        var number = 1
        while taken[part, default: []].contains(PartNames.name(of: part, number: number)) { number += 1 }
        let free = PartNames.name(of: part, number: number)
        taken[part, default: []].insert(free)
        names[part, default: [:]][name] = free
      }
    }
    return second.rewritten { role, text in
      switch role {
      case .identifier(let part), .reference(let part): names[part]?[text] ?? text
      case .text: text
      }
    }
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

  /// The part of a list with the names of other parts as they are called by now.
  fileprivate func naming(_ names: [NamedPart: [String: String]], in list: String) -> MappedPart {
    var part = self
    for (key, named) in CaseFile.references(of: list) {
      guard case .content(.text(let text), let place) = part[key], let name = names[named]?[text] else { continue }
      part[key] = .content(.text(name), place)
    }
    return part
  }

  /// The days of the conferences of a case file, by the enquiries that led to them.
  fileprivate var conferenceDays: [String: Set<Day>] {
    partsHeld("conferences").reduce(into: [:]) { days, conference in
      guard let enquiry = conference.textHeld("section47Enquiry"), let held = conference.dayHeld("held") else { return }
      days[enquiry, default: []].insert(held)
    }
  }

  func partsHeld(_ key: String) -> [MappedPart] {
    guard case .content(.parts(let parts), _) = facts[key] else { return [] }
    return parts
  }

  /// Takes the later of two days of the extract: open work is judged as on that day.
  ///
  /// - Returns: whether it is another day than before.
  fileprivate mutating func takeLaterDay(of other: MappedPart) -> Bool {
    guard let mine = dayHeld("extracted"), let theirs = other.dayHeld("extracted"), theirs > mine else { return false }
    self["extracted"] = other["extracted"]
    if case .content(.part(var child), let place) = facts["child"], case .content(.part(let later), _) = other["child"],
      case .content? = later["ageBand"]
    {
      child["ageBand"] = later["ageBand"]
      self["child"] = .content(.part(child), place)
    }
    return true
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

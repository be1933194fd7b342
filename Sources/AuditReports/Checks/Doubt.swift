import AuditRules

/// Something in the data of a case that can hardly be as it stands, whichever source it comes from.
public struct Doubt: Hashable, Sendable {
  /// What doubts it: a check of a return, or what is looked for in any other extract.
  private enum Cause: Hashable, Sendable {
    case check(ReturnCheck)
    case data(DataDoubt, fact: String)
  }

  /// Where it stands.
  public let place: Place
  private let cause: Cause
  // Where the field and its module begin, in a return.
  private let spot: Spot
  private let moduleSpot: Spot
  private let moduleEnd: Spot
  // Where the module stands in a table, which says which table it is.
  private let row: Place?
  // What a fact of the child is called where it was judged; looked up once, and asked for of every occurrence.
  private let wordOfChild: String?

  /// Takes what a check of a return doubts.
  public init(_ fault: ReturnFault) {
    cause = .check(fault.check)
    place = Place(fault.spot)
    spot = fault.spot
    moduleSpot = fault.moduleSpot
    moduleEnd = fault.moduleEnd
    row = nil
    wordOfChild = Self.wordOfChild(fault.check.fact)
  }

  /// Takes what a check doubts of a return given as tables: the row of the field, and that of its module.
  public init(_ check: ReturnCheck, at place: Place, of row: Place) {
    cause = .check(check)
    self.place = place
    self.row = row
    spot = .none
    moduleSpot = .none
    moduleEnd = .none
    wordOfChild = Self.wordOfChild(check.fact)
  }

  /// Takes what can hardly be in any other extract.
  public init(_ doubt: DataDoubt) {
    let fact = doubt.path.split(separator: ".").map { $0.prefix { $0 != "[" } }.joined(separator: ".")
    cause = .data(doubt, fact: fact)
    place = doubt.place
    spot = .none
    moduleSpot = .none
    moduleEnd = .none
    row = nil
    wordOfChild = Self.wordOfChild(fact)
  }

  /// What is doubted, in one word with hyphens.
  public var name: String {
    switch cause {
    case .check(let check): check.name
    case .data(let doubt, _): Self.words(of: doubt.kind).name
    }
  }

  /// The code of the Department's check, where it has one.
  public var code: String {
    switch cause {
    case .check(let check): check.code
    case .data: ""
    }
  }

  /// `error` or `query`.
  public var severity: String {
    switch cause {
    case .check(let check): check.severity.rawValue
    case .data(let doubt, _): (doubt.kind == .order ? ReturnCheck.Severity.error : .query).rawValue
    }
  }

  /// The module of the field, as its source calls it.
  public var module: String {
    switch cause {
    case .check(let check): check.module
    case .data(_, let fact): String(fact.prefix { $0 != "." })
    }
  }

  /// The field to be put right, as its source calls it.
  public var field: String {
    switch cause {
    case .check(let check): check.field
    case .data(let doubt, _): doubt.path
    }
  }

  /// What is wrong.
  public var says: String {
    switch cause {
    case .check(let check): check.says
    case .data(let doubt, _): doubt.inWords
    }
  }

  /// What is wrong, without what it is held against, so that several can be counted as one.
  public var kind: String {
    switch cause {
    case .check(let check): check.says
    case .data(let doubt, _): Self.words(of: doubt.kind).kind
    }
  }

  /// What to do about it.
  public var correct: String {
    switch cause {
    case .check(let check): check.correct
    case .data(let doubt, _): Self.words(of: doubt.kind).correct
    }
  }

  /// The fact that is made from the field, as rules name what they need; nothing where no rule reads it.
  public var fact: String? {
    switch cause {
    case .check(let check): check.fact
    case .data(_, let fact): fact
    }
  }

  private static func words(of kind: DataDoubt.Kind) -> (name: String, kind: String, correct: String) {
    switch kind {
    case .afterExtract:
      (
        "date-after-extract", "a date is after the day of the extract",
        "Correct the date, or wait: it counts only in an extract of a later day."
      )
    case .order:
      (
        "date-before-what-it-follows", "a date is before another that it must follow",
        "Correct whichever of the two dates is wrong."
      )
    case .twice: ("entry-twice", "an entry is there twice", "Keep one of the two.")
    case .unknownAge:
      (
        "age-band-unknown", "an age is in no band that is known",
        "Write the age as the extract's page has it, for example 5 to 9 or 3."
      )
    }
  }

  /// The rules, among these, that read what is doubted.
  public func rules(among rules: [Rule]) -> [String] {
    guard let fact else { return [] }
    return rules.filter { $0.reads(fact) }.map(\.identifier)
  }

  /// Whether an occurrence rests on the field, or on another of the same entry that the field belongs to.
  func isUnder(_ occurrence: Occurrence) -> Bool {
    // What is said of the child stands in one entry, so it is told by what was judged.
    if let word = wordOfChild { return Self.holds(occurrence.subject, word) }
    return occurrence.places.contains { place in
      if let row { return row.line > 0 && place.line == row.line && place.path == row.path }
      if let entry = Self.entry(of: self.place.path) { return Self.entry(of: place.path) == entry }
      return place.isAt(spot) || place.isAt(moduleSpot) || place.isWithin(moduleSpot, moduleEnd)
    }
  }

  /// What rules call the facts of the child.
  private static let ofChild = [
    "child.ageBand": "age", "child.sex": "sex", "child.ethnicity": "ethnicity", "child.disabilities": "disability",
  ]

  private static func wordOfChild(_ fact: String?) -> String? {
    // Most facts are none of the child, which is seen sooner than looked up.
    guard let fact, fact.hasPrefix("child.") else { return nil }
    return ofChild[fact]
  }

  /// Whether a word stands in a text, byte for byte: asked of every child of a census, so without a search made for any text.
  private static func holds(_ text: String, _ word: String) -> Bool {
    var (text, word) = (text, word)
    return text.withUTF8 { text in
      word.withUTF8 { word in text.indices.contains { text[$0...].starts(with: word) } }
    }
  }

  /// The entry that a path leads into, for example `assessments[0]`; nothing where it leads into none.
  private static func entry(of path: String) -> Substring? {
    path.firstIndex(of: "]").map { path[...$0] }
  }
}

extension Rule {
  /// Whether the rule needs a fact, or a part that the fact belongs to.
  func reads(_ fact: String) -> Bool { needs.contains { $0 == fact || $0.hasPrefix(fact + ".") } }
}

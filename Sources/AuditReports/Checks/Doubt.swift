import AuditRules

/// Something in the data of a case that can hardly be as it stands, whichever source it comes from.
public struct Doubt: Hashable, Sendable {
  /// What is doubted, in one word with hyphens.
  public let name: String
  /// The code of the Department's check, where it has one.
  public let code: String
  /// `error` or `query`.
  public let severity: String
  /// The module of the field, as its source calls it.
  public let module: String
  /// The field to be put right, as its source calls it.
  public let field: String
  /// What is wrong.
  public let says: String
  /// What is wrong, without what it is held against, so that several can be counted as one.
  public let kind: String
  /// What to do about it.
  public let correct: String
  /// Where it stands.
  public let place: Place
  /// The fact that is made from the field, as rules name what they need; nothing where no rule reads it.
  public let fact: String?
  private let moduleLine: Int32

  /// Takes what a check of a return doubts.
  public init(_ fault: ReturnFault) {
    let check = ReturnCheck.named(fault.check)
    name = fault.check
    code = check?.code ?? ""
    severity = (check?.severity ?? .error).rawValue
    module = fault.module
    field = fault.field
    says = check?.says ?? ""
    kind = says
    correct = check?.correct ?? ""
    place = Place(line: Int(fault.line))
    fact = check?.fact
    moduleLine = fault.moduleLine
  }

  /// Takes what can hardly be in any other extract.
  public init(_ doubt: DataDoubt) {
    let fact = doubt.path.split(separator: ".").map { $0.prefix { $0 != "[" } }.joined(separator: ".")
    let words = Self.words(of: doubt.kind)
    name = words.name
    code = ""
    severity = (doubt.kind == .order ? ReturnCheck.Severity.error : .query).rawValue
    module = String(fact.prefix { $0 != "." })
    field = doubt.path
    says = doubt.inWords
    kind = words.kind
    correct = words.correct
    place = doubt.place
    self.fact = fact
    moduleLine = 0
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
    if let fact, let word = Self.ofChild[fact] { return occurrence.subject.contains(word) }
    return occurrence.places.contains { place in
      if let entry = Self.entry(of: self.place.path) { return Self.entry(of: place.path) == entry }
      return place.path == self.place.path && place.line > 0
        && (place.line == self.place.line || place.line == moduleLine)
    }
  }

  /// What rules call the facts of the child.
  private static let ofChild = [
    "child.ageBand": "age", "child.sex": "sex", "child.ethnicity": "ethnicity", "child.disabilities": "disability",
  ]

  /// The entry that a path leads into, for example `assessments[0]`; nothing where it leads into none.
  private static func entry(of path: String) -> Substring? {
    path.firstIndex(of: "]").map { path[...$0] }
  }
}

extension Rule {
  /// Whether the rule needs a fact, or a part that the fact belongs to.
  func reads(_ fact: String) -> Bool { needs.contains { $0 == fact || $0.hasPrefix(fact + ".") } }
}

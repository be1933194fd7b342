import AuditRules

/// Which cases were brought into a round, what was masked in them, and where somebody should look.
///
/// It has no word of a case. Of many cases and places only the first are kept, so that their number does not matter.
public struct ArrivalsReport: Sendable {
  /// What was replaced.
  public enum Kind: Int, CaseIterable, Sendable {
    case name, dateOfBirth, address, postcode, telephoneNumber, nhsNumber, nationalInsuranceNumber, upn, emailAddress
    case number, identifier

    fileprivate func words(_ count: Int) -> String {
      let (one, several) =
        switch self {
        case .name: ("name", "names")
        case .dateOfBirth: ("date of birth", "dates of birth")
        case .address: ("address", "addresses")
        case .postcode: ("postcode", "postcodes")
        case .telephoneNumber: ("telephone number", "telephone numbers")
        case .nhsNumber: ("NHS number", "NHS numbers")
        case .nationalInsuranceNumber: ("National Insurance number", "National Insurance numbers")
        case .upn: ("UPN", "UPNs")
        case .emailAddress: ("email address", "email addresses")
        case .number: ("number", "numbers")
        case .identifier: ("identifier", "identifiers")
        }
      return "\(count) \(count == 1 ? one : several)"
    }
  }

  /// How often something was replaced, by kind.
  public struct Masked: Hashable, Sendable {
    private var counts: [Kind: Int]

    /// Makes the counts; kinds that are not there were not replaced.
    public init(_ counts: [Kind: Int] = [:]) { self.counts = counts.filter { $0.value > 0 } }

    fileprivate var words: String {
      let words = Kind.allCases.compactMap { kind in counts[kind].map(kind.words) }
      return words.isEmpty ? "nothing" : words.joined(separator: ", ")
    }

    fileprivate static func + (left: Masked, right: Masked) -> Masked {
      Masked(left.counts.merging(right.counts, uniquingKeysWith: +))
    }
  }

  /// How many cases are named.
  static let mostNamed = 50
  /// How many places of one kind are named.
  static let mostPlaces = 20

  /// How many cases were brought in.
  public private(set) var count = 0
  private let round: String
  /// The cases of the plan; nil where the round has none.
  private let planned: Set<String>?
  private var unplanned = 0
  private var named: [String] = []
  private var masked: [String: Masked] = [:]
  private var left = Places()
  private var leftByReason: [String: Int] = [:]
  private var leftOut = Places()
  private var doubtful = Places()

  /// The first of some places, and how many there are.
  private struct Places {
    var count = 0
    var first: [String] = []

    mutating func add(_ place: String) {
      count += 1
      if first.count < mostPlaces { first.append(place) }
    }

    var lines: [String] {
      first.map { "  \($0)" } + (count > first.count ? ["  and \(count - first.count) more"] : [])
    }
  }

  /// What became of a case that the round had already.
  public enum Fate: CaseIterable, Sendable {
    /// It was added to.
    case added
    /// It had everything.
    case nothingNew
    /// It was left as it is, because somebody has begun to audit it or was handed it.
    case inHand
  }

  private struct There {
    var cases = 0
    var named: [String] = []
    var entries: [String: Int] = [:]
    var facts = 0
  }

  private var there: [Fate: There] = [:]
  private var differing = Places()
  private var ofLaterDay = 0

  /// How whoever brings cases in says of which children: a clause of a sentence.
  public var naming = "name them with --only"

  /// Makes a report of nothing.
  ///
  /// - Parameters:
  ///   - round: the round.
  ///   - planned: the cases of its plan and those that may stand in for them; nil where it has no plan.
  public init(round: String, planned: Set<String>? = nil) {
    self.round = round
    self.planned = planned
  }

  /// Takes down that a case was brought in.
  public mutating func add(_ reference: String) {
    count += 1
    if planned?.contains(reference) == false { unplanned += 1 }
    if named.count < Self.mostNamed { named.append(reference) }
  }

  /// Takes down a case that the round had already.
  ///
  /// - Parameters:
  ///   - reference: the case.
  ///   - fate: what became of it.
  ///   - entries: how many entries it did not have, by their list.
  ///   - facts: how many facts it did not have.
  ///   - paths: the paths of facts of which the two sources say different things.
  ///   - isOfLaterDay: whether what was brought is of a later day.
  public mutating func addThere(
    _ reference: String,
    as fate: Fate,
    entries: [String: Int],
    facts: Int,
    differing paths: [String],
    isOfLaterDay: Bool
  ) {
    var there = there[fate] ?? There()
    there.cases += 1
    if there.named.count < Self.mostNamed { there.named.append(reference) }
    there.entries.merge(entries, uniquingKeysWith: +)
    there.facts += facts
    self.there[fate] = there
    for path in paths { differing.add("\(reference) \(path)") }
    if isOfLaterDay, fate == .added { ofLaterDay += 1 }
  }

  /// What is said of cases that nobody drew: a whole census was read, or a number was mistyped.
  private var linesOfUnplanned: [String] {
    guard unplanned > 0, let planned else { return [] }
    let cases =
      count == 1
      ? "It is not among" : "\(unplanned) of them \(unplanned == 1 ? "is" : "are") not among"
    let plan = "the \(planned.count) \(planned.count == 1 ? "case" : "cases") of the plan"
    return [
      "\(cases) \(plan); figures leave such a case out unless it is audited.",
      "  To bring in some children alone, \(naming); see whether a number was mistyped.",
    ]
  }

  private var linesOfThere: [String] {
    var lines: [String] = []
    for fate in Fate.allCases {
      guard let there = there[fate] else { continue }
      let cases = "\(there.cases) \(there.cases == 1 ? "case" : "cases")"
      let entries = there.entries.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      let facts = there.facts == 0 ? [] : ["other facts \(there.facts)"]
      let what = (entries + facts).joined(separator: ", ")
      switch fate {
      case .added:
        let nothingElse = ofLaterDay > 0 ? "a later day" : "how far its lists are known"
        lines.append("Added to \(cases) that the round had already: \(what.isEmpty ? nothingElse : what).")
      case .nothingNew: lines.append("Already in the round, with nothing new: \(cases).")
      case .inHand:
        lines.append(
          "Left as they are, because somebody has begun to audit them or was handed them: \(cases)."
            + (what.isEmpty ? "" : " Not added: \(what).")
        )
      }
      lines += there.named.map { "  \($0)" }
      if there.cases > there.named.count { lines.append("  and \(there.cases - there.named.count) more") }
    }
    if ofLaterDay > 0 {
      let cases = "\(ofLaterDay) \(ofLaterDay == 1 ? "case" : "cases")"
      lines.append(
        "\(cases) \(ofLaterDay == 1 ? "is" : "are") of the later of the two days now; what only the earlier source has is judged as on its own."
      )
    }
    if differing.count > 0 {
      lines.append(
        "The two sources differ: at \(Self.places(differing.count)). What was said last of the child stays, of two texts the longer, and else what "
          + "the round had, but for what was open; see which is right:"
      )
      lines += differing.lines
    }
    return lines
  }

  /// Takes down what was replaced in a part of the extract, such as `caseNotes.text`.
  public mutating func addMasked(_ counts: Masked, in part: String) {
    masked[part] = (masked[part] ?? Masked()) + counts
  }

  /// Takes down a place that may hold something which identifies a person, and why.
  public mutating func addLeft(_ place: String, why: String, of reference: String) {
    left.add("\(reference) \(place): \(why)")
    leftByReason[why, default: 0] += 1
  }

  /// Takes down a place of which words were left out that are of no known role.
  public mutating func addLeftOut(_ path: String, of reference: String) { leftOut.add("\(reference) \(path)") }

  /// Takes down something that can hardly be as it stands.
  public mutating func add(_ doubt: DataDoubt, of reference: String) {
    doubtful.add("\(reference) \(doubt.path): \(doubt.inWords)")
  }

  /// The report as plain text.
  public var text: String {
    var lines = ["Brought \(count) \(count == 1 ? "case" : "cases") into the round \(round)."]
    lines += named.map { "  \($0)" }
    if count > named.count { lines.append("  and \(count - named.count) more") }
    lines += linesOfUnplanned
    lines += linesOfThere
    guard count > 0 || there[.added] != nil else { return lines.map { "\($0)\n" }.joined() }
    lines.append("Replaced: \(masked.values.reduce(Masked(), +).words).")
    lines += masked.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value.words)" }
    if leftOut.count > 0 {
      lines.append(
        "Left out beside the role of an author or of somebody who took part, as words of no known role: at \(Self.places(leftOut.count))."
      )
      lines += leftOut.lines
    }
    if left.count > 0 {
      lines.append("Looks like a name or a number and was left: \(Self.places(left.count)). Read each in the extract:")
      // The few places that are named may all be of one kind.
      if leftByReason.count > 1 {
        lines += leftByReason.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
          .map { "  \($0.value) × \($0.key)" }
      }
      lines += left.lines
    } else {
      lines.append(
        "Nothing was left that looks like a name or like the number of a person. Names that nobody listed may be there still."
      )
    }
    if doubtful.count > 0 {
      lines.append("Doubtful: \(Self.places(doubtful.count)). See whether the export is right:")
      lines += doubtful.lines
    }
    return lines.map { "\($0)\n" }.joined()
  }

  private static func places(_ count: Int) -> String { "\(count) \(count == 1 ? "place" : "places")" }
}

extension DataDoubt {
  /// What is doubtful, in words.
  public var inWords: String {
    switch kind {
    case .afterExtract: "after the day of the extract, so it counts as not yet"
    case .order: "before \(against ?? "what it follows")"
    case .unknownAge: "in no band that is known, so no rule goes by it"
    case .twice: "the same as \(against ?? "another")"
    }
  }
}

import AuditChecklists
import AuditRules

/// Which rows of an extract stand beside a question, and in which order.
///
/// First what fails the question, the worst first; then what the finding rests on, and then what is newest. Where the checklist names parts of the file, each of
/// them has its turn in that order, the newest of each and then the next newest, so that many notes do not push the one
/// review off the screen. Of those who took part the ones of an agency that the question names come first, and those of other
/// agencies after all else. Registers of workers come last, as who was on the case seldom decides, unless the question is about a
/// worker and the checklist names them first.
public struct EvidenceChoice {
  private let facts: [ListedFact]
  private let days: [String: Day]

  init(_ facts: [ListedFact], timeline: Timeline) {
    self.facts = facts
    days = timeline.days
  }

  /// A row, whether it decides, and what a text rule reads in it.
  public struct Row: Hashable {
    /// The fact that it shows.
    public let fact: ListedFact
    /// Whether it fails the question, so that it is to be read whole.
    public let decides: Bool
    /// What a text rule reads in it.
    public let spans: [Span]

    init(fact: ListedFact, decides: Bool, spans: [Span]) {
      (self.fact, self.decides, self.spans) = (fact, decides, spans)
    }

    /// Makes the row of a fact that was searched for, which decides nothing.
    public init(found fact: ListedFact) { self.init(fact: fact, decides: false, spans: []) }
  }

  /// The rows that matter for a question: what its rule cites, then what the checklist or the rule names.
  func rows(_ item: ChecklistItem, _ finding: Finding?) -> [Row] {
    let named = item.show.isEmpty ? (item.rule.flatMap { Rule.named($0.identifier)?.needs } ?? []) : item.show
    let occurrences = finding?.occurrences ?? []
    var ranks: [String: Int] = [:]
    var spans: [String: [Span]] = [:]
    var placeRanks: [Place: Int] = [:]
    for occurrence in occurrences {
      let rank = Self.rank(occurrence.outcome)
      for place in occurrence.places where place != .unknown {
        if place.path.isEmpty {
          placeRanks[place] = min(placeRanks[place] ?? rank, rank)
        } else {
          ranks[place.path] = min(ranks[place.path] ?? rank, rank)
        }
      }
      // The text that was judged comes first; what else is cited with it, such as an owner, has words of its own.
      if !occurrence.spans.isEmpty, let text = occurrence.places.first(where: { _ in true }) {
        spans[text.path] = occurrence.spans
      }
    }
    // What the finding as a whole rests on decides as well: a list that is empty, or the first of things that are met.
    for place in finding?.places ?? [] where place != .unknown {
      let own = occurrences.isEmpty ? finding.map { Self.rank($0.outcome) } ?? Group.unranked : Group.unranked
      let rank = min(own, Self.restedOn)
      if place.path.isEmpty {
        placeRanks[place] = min(placeRanks[place] ?? rank, rank)
      } else {
        ranks[place.path] = min(ranks[place.path] ?? rank, rank)
      }
    }
    let asked = Asked(item.question, named)
    var groups: [String: Group] = [:]
    for (index, fact) in facts.enumerated() {
      // A list that is there and empty answers for whatever was to be shown of its entries.
      let isNamed = named.contains { fact.matches($0) || fact.text == nil && $0.hasPrefix(fact.pattern + ".") }
      let rank =
        ranks[fact.path] ?? ranks[fact.element?.path ?? ""].flatMap { isNamed ? $0 : nil } ?? placeRanks[fact.place]
      guard rank != nil || isNamed else { continue }
      let whole = fact.element.flatMap { element in named.contains(ListedFact(element).pattern) ? element.path : nil }
      let key = whole ?? fact.path
      var group =
        groups[key]
        ?? Group(
          index: index,
          day: day(of: fact),
          part: Self.part(fact.pattern),
          nearness: asked.nearness(of: fact)
        )
      group.rank = min(group.rank, rank ?? Group.unranked)
      group.facts.append(fact)
      groups[key] = group
    }
    let sorted = groups.values.sorted()
    return (item.show.isEmpty ? sorted : inTurns(sorted, named: named)).flatMap { group in
      let isWanted = { (pattern: String) in named.contains(pattern) }
      return ListedFact.merged(group.facts, where: isWanted, words: CensusWords.within).map { fact in
        Row(fact: fact, decides: group.rank <= Self.failing, spans: spans[fact.path] ?? [])
      }
    }
  }

  /// Groups in their order, each part of the file in its turn where nothing fails the question.
  private func inTurns(_ groups: [Group], named: [String]) -> [Group] {
    var order: [String: Int] = [:]
    for part in named.map(Self.part) where order[part] == nil { order[part] = order.count }
    var turns: [String: Int] = [:]
    var nearest = 0
    let placed = groups.enumerated().map { index, group in
      // What fails the question keeps its place before all else.
      guard group.rank == Group.unranked else {
        return (place: [group.rank, group.nearness.rawValue, 0, 0, index], group: group)
      }
      // Of an agency's people a few are enough beside what else was asked for.
      if group.nearness == .asked { nearest += 1 }
      let nearness = group.nearness == .asked && nearest > Self.nearestShown ? Nearness.open : group.nearness
      let turn = turns[group.part, default: 0]
      turns[group.part] = turn + 1
      return (
        place: [group.rank, nearness.rawValue, turn, order[group.part] ?? order.count, index], group: group
      )
    }
    return placed.sorted { $0.place.lexicographicallyPrecedes($1.place) }.map(\.group)
  }

  /// The part of the file that a fact belongs to.
  private static func part(_ pattern: String) -> String {
    pattern.split(separator: ".").first.map(String.init) ?? pattern
  }

  /// The latest day of the element of a list that a fact belongs to.
  private func day(of fact: ListedFact) -> Day? {
    guard let end = fact.path.firstIndex(of: "]") else { return nil }
    return days[String(fact.path[...end])]
  }

  /// Rows of those whom the question names that come before all others.
  private static let nearestShown = 3

  /// How near a row stands to what the question names.
  private enum Nearness: Int {
    /// Somebody of an agency that the question names.
    case asked
    /// Anything else.
    case open
    /// Somebody of another agency than the question names, or a register that it is not about.
    case other
  }

  /// Whom a question names.
  private struct Asked {
    let agencies: Set<Agency>
    let isAboutWorkers: Bool

    init(_ question: String, _ named: [String]) {
      let words = Set(question.lowercased().split { !$0.isLetter }.map(String.init))
      agencies = Set(Self.words.filter { !words.isDisjoint(with: $0.value) }.keys)
      isAboutWorkers =
        named.first.map(EvidenceChoice.part) == "workers" && !words.isDisjoint(with: ["worker", "workers"])
    }

    func nearness(of fact: ListedFact) -> Nearness {
      if EvidenceChoice.part(fact.pattern) == "workers" { return isAboutWorkers ? .open : .other }
      guard !agencies.isEmpty, let agency = fact.element?.agency else { return .open }
      return agencies.contains(agency) ? .asked : .other
    }

    /// The words by which questions name agencies.
    private static let words: [Agency: Set<String>] = [
      .police: ["police", "officers"],
      .health: ["health", "doctor", "nurse", "midwife", "hospital", "paediatrician"],
      .education: ["school", "nursery", "education", "teacher", "college"],
      .probation: ["probation"],
      .housing: ["housing"],
    ]
  }

  /// Ranks up to this one fail the question.
  private static let failing = 2

  /// What does not fail the question and decides the answer.
  private static let restedOn = 3

  private static func rank(_ outcome: Outcome) -> Int {
    switch outcome {
    case .notMet: 0
    case .notEvidenced: 1
    case .partlyMet: 2
    case .met, .notApplicable, .notSeen: Group.unranked
    }
  }

  /// Facts that stand together.
  private struct Group: Comparable {
    static let unranked = 9

    let index: Int
    let day: Day?
    let part: String
    let nearness: Nearness
    var rank = Group.unranked
    var facts: [ListedFact] = []

    static func < (left: Group, right: Group) -> Bool {
      if left.rank != right.rank { return left.rank < right.rank }
      if left.nearness != right.nearness { return left.nearness.rawValue < right.nearness.rawValue }
      // What has no day comes after what has one.
      if left.day != right.day { return right.day.map { other in left.day.map { $0 > other } ?? false } ?? true }
      return left.index < right.index
    }
  }
}

extension ListedFact {
  /// The element itself, to ask by which pattern it is named.
  fileprivate init(_ element: Element) {
    self.init(path: element.path, label: element.label, text: nil, place: .unknown)
  }
}

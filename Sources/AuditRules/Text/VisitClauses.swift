/// An action of a plan in clauses about visits: whose they are, and how often.
struct VisitClauses {
  /// Whose visits a clause is about.
  enum Visitor: Hashable {
    case socialWorker, another, unknown
  }

  /// One clause that is about visits to the child.
  struct Clause {
    /// Whose visits they are.
    var visitor: Visitor

    /// How often they are.
    var interval: VisitInterval

    /// Whether it is about some of the visits, such as those that are not announced: there may be others between.
    var isOfSome: Bool
  }

  /// The clauses about visits to the child, in the order of the text.
  private(set) var all: [Clause] = []

  /// Whether how often a social worker visits is to change, so that no one interval is held to.
  private(set) var changes = false

  /// Reads an action with what stands in its due date, given who carries it out.
  ///
  /// - Parameters:
  ///   - text: the action.
  ///   - due: by when, in which some plans write how often.
  ///   - owner: who carries it out.
  ///   - isUnborn: whether the child is not yet born, so that a visit to the mother is what is asked for.
  init(_ text: String, due: String, owner: Visitor, isUnborn: Bool = false) {
    let wording = Wording(text)
    let clauses = Self.clauses(of: wording)
    // "SW (4 weekly) and HV (weekly) to visit", and "HV weekly; SW 4 weekly": who and how often stand before the visits, or alone.
    var isAboutVisits =
      clauses.firstIndex(where: Self.isVisit).map { clauses[..<$0].allSatisfy(Self.isBare) }
      ?? clauses.contains(where: Self.isWorkersAlone)
    var who: Visitor?
    var isOther = false
    for clause in clauses {
      let isVisit = Self.isVisit(clause)
      // "Visits: social worker weekly, unannounced fortnightly": nothing but who and how often.
      let goesOn = isAboutVisits && Self.isBare(clause)
      guard isVisit || goesOn else {
        // "Weekly over Christmas", "otherwise fortnightly", "every 15 over the school holidays": another interval, at another time.
        // And "while dad is home" ends a time in which it was said how often.
        let ends = clause.first.map(Self.times.contains) ?? false && all.last?.interval.isNamed == true
        if isAboutVisits, who != .another, ends || Self.isOfAnotherTime(clause) { isOther = true }
        continue
      }
      isAboutVisits = true
      if isVisit, Self.isToOthers(clause, isUnborn: isUnborn) {
        who = .another
        continue
      }
      who = Self.visitor(in: clause) ?? who
      var interval = VisitInterval(clause)
      if who == .socialWorker, Self.namesAnother(clause), !Self.turns.isDisjoint(with: clause) {
        interval = VisitInterval(["frequency"])
      }
      // How often it is at one time says nothing of another.
      if interval.isNamed, !Self.times.isDisjoint(with: clause) { interval = VisitInterval(["frequency"]) }
      all.append(
        Clause(
          visitor: who ?? Self.statutory(clause, owner) ?? owner,
          interval: interval,
          isOfSome: Self.isOfSome(clause)
        )
      )
    }
    let own = all.indices.filter { all[$0].visitor != .another }
    if let last = own.last, !own.contains(where: { all[$0].interval.isNamed }) {
      all[last].interval = VisitInterval(Wording(due).wholeWords, isDue: true)
    }
    let words = wording.wholeWords
    let isHeld = all.contains { $0.visitor == .socialWorker && !$0.interval.limits.isEmpty }
    let ofAll = all.filter { $0.visitor == .socialWorker && !$0.isOfSome }.flatMap(\.interval.limits)
    changes =
      isHeld
      && (isOther || Set(ofAll).count > 1
        || Set(VisitInterval(words).limits).count > 1 && !Self.changing.isDisjoint(with: words))
  }

  /// Whose visits some words say they are: a social worker's, where one is among them; nothing where nobody is named.
  static func visitor(in words: [String]) -> Visitor? {
    // "Mother to be sober at the social worker's visits" is about her.
    if let at = words.firstIndex(of: "worker's"), namesAnother(Array(words[..<at])) { return .another }
    if namesSocialWorker(words) { return .socialWorker }
    if namesAnother(words) { return .another }
    return namesSomebody(words) ? .unknown : nil
  }

  private static func namesSocialWorker(_ words: [String]) -> Bool {
    words.enumerated().contains { at, word in
      if ["sw", "s.w", "s.w.", "sws", "nqsw", "lsw"].contains(word) { return true }
      guard ["worker", "worker's", "workers"].contains(word), at > 0 else { return false }
      if ["lead", "allocated"].contains(words[at - 1]) { return true }
      return words[at - 1] == "social" && !(at > 1 && others.contains(words[at - 2]))
    }
  }

  private static func namesAnother(_ words: [String]) -> Bool {
    words.enumerated().contains { at, word in
      if another.contains(word) { return true }
      guard at > 0 else { return false }
      switch word {
      case "worker", "workers", "worker's":
        let isSocial = words[at - 1] == "social" && !(at > 1 && others.contains(words[at - 2]))
        return !isSocial && !["lead", "allocated", "key", "case", "the", "a", "named"].contains(words[at - 1])
      case "visitor", "visitors", "visitor's": return true
      default: return false
      }
    }
  }

  private static func namesSomebody(_ words: [String]) -> Bool {
    words.contains { ["keyworker", "caseworker", "practitioner", "professional", "worker", "team"].contains($0) }
  }

  /// "CP visits", "statutory visits": those of the plan are a social worker's; "CIN visits" are, unless somebody else carries them out.
  private static func statutory(_ words: [String], _ owner: Visitor) -> Visitor? {
    if words.contains(where: { ["cp", "statutory", "stat", "protection"].contains($0) }) { return .socialWorker }
    return owner == .unknown && words.contains { ofAPlan.contains($0) } ? .socialWorker : nil
  }

  /// Whether a clause says who the social worker is and how often, and nothing else: "SW 4 weekly".
  private static func isWorkersAlone(_ words: [String]) -> Bool {
    namesSocialWorker(words) && VisitInterval(words).isNamed
      && words.allSatisfy {
        often.contains($0) || whoAlone.contains($0) || another.contains($0) || $0.first?.isNumber ?? false
      }
  }

  /// Whether a clause begins with how often, and says at which time.
  private static func isOfAnotherTime(_ words: [String]) -> Bool {
    let marks = times.union(changing).union(["from", "after", "once"])
    guard VisitInterval(words).isNamed, !marks.isDisjoint(with: words) else { return false }
    let before = words.prefix { !often.contains($0) && !($0.first?.isNumber ?? false) }
    return before.allSatisfy { light.contains($0) || marks.contains($0) || $0 == "school" }
  }

  /// Whether a clause is about visits: "Social worker to visit", "Child to be seen"; one that speaks of a visit later is about another
  /// thing.
  private static func isVisit(_ words: [String]) -> Bool {
    var before = 0
    for (at, word) in words.enumerated() {
      if visits.contains(word) { return true }
      if seeing.contains(word), isAboutAChild(words, near: at) { return true }
      if !light.contains(word), !often.contains(word), !(word.first?.isNumber ?? false) { before += 1 }
      if before > 2 { return false }
    }
    return false
  }

  private static func isAboutAChild(_ words: [String], near at: Int) -> Bool {
    words[max(0, at - 4)..<min(words.count, at + 4)].contains(where: children.contains)
  }

  /// Whether a clause is about some of the visits; "announced and unannounced" are all.
  private static func isOfSome(_ words: [String]) -> Bool {
    !some.isDisjoint(with: words) && !(words.contains("announced") && words.contains("unannounced"))
  }

  /// Whether nothing stands in a clause but who, how often and what kind of visit.
  private static func isBare(_ words: [String]) -> Bool {
    words.allSatisfy {
      light.contains($0) || another.contains($0) || often.contains($0) || ofAPlan.contains($0)
        || $0.first?.isNumber ?? false
    }
  }

  /// Whether the visits are to somebody else: "visit the school", "contact visits", "visit mother".
  private static func isToOthers(_ words: [String], isUnborn: Bool) -> Bool {
    if !elsewhere.isDisjoint(with: words) { return true }
    guard let at = words.firstIndex(where: visits.contains), children.isDisjoint(with: words) else { return false }
    let object = words[(at + 1)...].first { !["to", "the", "with", "his", "her", "their"].contains($0) }
    return object.map { hosts.contains($0) && !(isUnborn && parents.contains($0)) } ?? false
  }

  /// The clauses of a text, as words in lower case: what stands between marks, and what an "and" joins where each says how often.
  private static func clauses(of wording: Wording) -> [[String]] {
    Segments(wording.words, atCommas: true).ranges.flatMap { range -> [[String]] in
      let all = wording.words[range].map(wording.whole)
      var clauses: [[String]] = [[]]
      for word in all {
        let joins = ["and", "while", "but", "plus", "then", "with"].contains(word)
        if joins, let last = clauses.last, VisitInterval(last).isNamed { clauses.append([]) }
        clauses[clauses.count - 1].append(word)
      }
      return clauses.filter { !$0.isEmpty }
    }
  }

  private static let visits: Set = ["visit", "visits", "visited", "visiting"]
  private static let seeing: Set = ["see", "sees", "seen", "seeing"]
  private static let children: Set = [
    "child", "child's", "children", "children's", "kids", "baby", "boys", "girls", "twins", "siblings", "family",
    "home",
  ]
  /// Before "social worker": one who holds no case of a child.
  private static let others: Set = [
    "supervising", "student", "trainee", "assistant", "adult", "adults", "hospital", "school",
  ]
  /// Who else visits.
  private static let another: Set = [
    "fsw", "fsws", "hv", "hvs", "ssw", "nurse", "nurses", "fnp", "midwife", "midwives", "teacher", "school", "police",
    "pcso",
    "gp", "camhs", "mentor", "advocate", "iro", "mother", "mum", "father", "dad", "parents", "grandmother",
    "grandfather",
    "grandparents", "nan", "nana", "aunt", "uncle", "student", "tutor", "probation", "homestart", "volunteer",
    "manager",
    "health",
  ]
  /// Where visits are none to the child of the plan.
  private static let elsewhere: Set = ["contact", "prison", "family-day", "grandparents", "mood"]
  /// Whom or what somebody visits beside the child.
  private static let hosts: Set = [
    "mother", "mum", "father", "dad", "parents", "school", "nursery", "nan", "grandmother", "grandparents", "aunt",
    "uncle",
  ]
  private static let parents: Set = ["mother", "mum", "parents"]
  /// Of which visits something is said where it is not said of all.
  private static let some: Set = [
    "unannounced", "announced", "joint", "evening", "evenings", "morning", "mornings", "weekend", "weekends", "after",
  ]
  /// What turns between two who visit.
  private static let turns: Set = ["alternate", "alternating", "alternately", "turns", "either", "or"]
  /// What says that an interval is to be another later.
  private static let changing: Set = [
    "then", "thereafter", "reducing", "reduce", "reduced", "increasing", "increase", "increased", "initially",
    "afterwards",
    "stepping", "until", "unless",
  ]
  /// What says at which time, or in which case, something is as often as that.
  private static let times: Set = [
    "christmas", "xmas", "easter", "summer", "holiday", "holidays", "term", "while", "whilst", "when", "if", "unless",
    "during", "over", "otherwise",
  ]
  /// Of which plan visits are.
  private static let ofAPlan: Set = ["cin", "lac", "cic", "cla"]
  /// Words in which a social worker is named, and what joins two who visit.
  private static let whoAlone: Set = [
    "sw", "s.w", "s.w.", "sws", "nqsw", "lsw", "social", "worker", "workers", "lead", "allocated", "the", "every", "at",
    "least", "minimum", "min", "and", "with", "a",
  ]
  /// Words beside a visit that say nothing of who or how often.
  private static let light: Set = [
    "allocated", "social", "worker", "worker's", "workers", "sw", "lead", "the", "a", "an", "and", "to", "will",
    "shall", "should", "must",
    "be", "is", "are", "undertake", "undertaken", "complete", "completed", "carry", "carried", "out", "make", "made",
    "do", "done",
    "conduct", "continue", "keep", "ensure", "maintain", "unannounced", "announced", "statutory", "stat", "regular",
    "home", "cp",
    "child", "children", "protection", "planned", "joint", "both", "by", "at", "on", "of", "in", "with", "every", "one",
    "two", "half",
    "least", "minimum", "min", "case", "key", "named", "new", "family", "support", "plan", "from", "other", "for", "as",
    "while", "but",
    "plus", "then", "including", "alone", "some", "them", "these", "those", "all", "each", "it", "this", "that",
  ]
  /// Words of how often.
  private static let often: Set = [
    "fortnightly", "weekly", "wkly", "monthly", "mthly", "quarterly", "daily", "biweekly", "bimonthly", "alternate",
    "interval",
    "intervals", "per", "day", "days", "week", "weeks", "wk", "wks", "fortnight", "month", "months", "working",
    "calendar", "second",
    "third", "once", "twice", "thrice", "times", "x", "no", "more", "than", "not", "up", "most", "max", "maximum",
    "exceeding", "three",
    "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty", "or",
    "frequency",
    "thereafter", "reducing", "reduced", "increasing", "initially", "first", "until", "visitor", "wd", "wds", "bi",
    "alt",
    "ftnly", "ftly", "w'ly", "m'ly", "p_w", "p_f", "p_m", "w_d",
  ]
}

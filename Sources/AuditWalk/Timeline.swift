import AuditPages
import AuditRules

/// Everything dated on a case, in the order in which it happened.
public struct Timeline: Hashable {
  /// One thing that happened.
  public struct Entry: Hashable {
    /// The day.
    public let day: Day
    /// What it is, for example `visit`.
    public let what: String
    /// What the file says of it, in a few words; free text of the file.
    public let says: String
    /// The path of the element that holds it, for example `visits[2]`.
    public let path: String
    /// The part of the file that holds it, for example `visits`.
    public var part: String { String(path.prefix { $0 != "[" }) }
  }

  /// The entries, the first first; those of one day in the order of the parts of an extract.
  public let entries: [Entry]
  /// The day of the extract.
  public let extracted: Day?
  /// From which day and to which lists are known that are not known as a whole.
  private let known: [KnownSpan]

  /// Puts together what a case file has with a date.
  public init(_ file: CaseFile) {
    extracted = file.extracted.value
    // Which service there was before there was none is told by nothing.
    known = (file.known.value ?? []).filter { !file.service.isEmpty || $0.list.value != "service" }
    var entries: [(entry: Entry, order: Int)] = []
    func add(_ day: Fact<Day>, _ what: String, _ says: [String?], _ path: String) {
      guard let day = day.value else { return }
      let words = says.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "; ")
      entries.append((Entry(day: day, what: what, says: words, path: path), entries.count))
    }
    func each<Element>(_ part: Part<Element>, _ name: String, _ body: (Element, String) -> Void) {
      for (index, element) in (part.value ?? []).enumerated() { body(element, "\(name)[\(index)]") }
    }
    func source(_ fact: Fact<String>) -> String? { fact.value.map { CensusWords.words($0, in: .source) } }
    each(file.contacts, "contacts") { add($0.received, "contact", [source($0.source), $0.decision.value], $1) }
    each(file.referrals, "referrals") { add($0.received, "referral", [source($0.source), $0.decision.value], $1) }
    each(file.workers, "workers") { worker, path in
      let role = worker.role.value.map { Self.words($0.rawValue) } ?? "worker"
      add(worker.from, "\(role) starts", [worker.reference], path)
      add(worker.to, "\(role) leaves", [worker.reference], path)
    }
    each(file.assessments, "assessments") { assessment, path in
      let kind = assessment.kind.value.map { "\($0.rawValue) assessment" } ?? "assessment"
      add(assessment.started, "\(kind) started", [], path)
      add(assessment.childSeen, "child seen for the \(kind)", [Self.alone(assessment.childSeenAlone)], path)
      add(assessment.authorised, "\(kind) authorised", [], path)
    }
    each(file.strategyDiscussions, "strategyDiscussions") {
      add($0.held, "strategy discussion", [$0.decision.value], $1)
    }
    each(file.section47Enquiries, "section47Enquiries") { enquiry, path in
      add(enquiry.started, "section 47 enquiry started", [], path)
      add(enquiry.completed, "section 47 enquiry completed", [enquiry.outcome.value], path)
    }
    each(file.conferences, "conferences") { conference, path in
      let kind = conference.kind.value.map { "\($0.rawValue) conference" } ?? "conference"
      add(conference.held, kind, [conference.decision.value], path)
    }
    var cared: Set<Day> = []
    each(file.plans, "plans") { plan, path in
      let kind = plan.kind.value.map { "\(Self.words($0.rawValue)) plan" } ?? "plan"
      // Several plans of one time in care say the same day.
      let isFirst = plan.lookedAfterFrom.value.map { cared.insert($0).inserted } ?? false
      if isFirst { add(plan.lookedAfterFrom, "became looked after", [], path) }
      add(plan.started, "\(kind) started", [], path)
      add(plan.ended, "\(kind) ended", [], path)
    }
    each(file.coreGroups, "coreGroups") { add($0.held, "core group", [$0.progress.value], $1) }
    each(file.visits, "visits") { visit, path in
      let seen = visit.childSeen.value.map { $0 ? "child seen" : "child not seen" }
      add(visit.made, "visit", [seen, Self.alone(visit.childSeenAlone), visit.childsViews.value], path)
    }
    each(file.reviews, "reviews") { add($0.held, "review", [$0.decision.value], $1) }
    each(file.supervisions, "supervisions") { supervision, path in
      let decisions = supervision.decisions.value?.count
      add(supervision.held, "supervision", [decisions.map { "\($0) \($0 == 1 ? "decision" : "decisions")" }], path)
    }
    each(file.caseNotes, "caseNotes") {
      add($0.happened, "note", [$0.time.value, $0.kind.value.map(Self.words), $0.text.value], $1)
    }
    each(file.missingEpisodes, "missingEpisodes") { episode, path in
      add(episode.started, "missing", [], path)
      add(episode.ended, "found or came back", [], path)
      add(episode.interviewed, "return interview", [], path)
    }
    each(file.placements, "placements") { placement, path in
      add(placement.started, "placement started", [], path)
      add(placement.ended, "placement ended", [], path)
    }
    each(file.careDocuments, "careDocuments") { document, path in
      add(document.made, document.kind.value.map { Self.words($0.rawValue) } ?? "document", [], path)
    }
    each(file.chronology, "chronology") { add($0.happened, "chronology", [$0.event.value, $0.significance.value], $1) }
    self.entries = entries.sorted { ($0.entry.day, $0.order) < ($1.entry.day, $1.order) }.map(\.entry)
  }

  /// The latest day of each element, by its path; of what lies within one by the path of the whole.
  var days: [String: Day] {
    entries.reduce(into: [:]) { days, entry in days[entry.path] = max(days[entry.path] ?? entry.day, entry.day) }
  }

  /// A stretch without anything dated that is longer than this is said in words.
  static let longestQuiet = 21

  /// What is not known of the days between two entries, in words: the lists that the extract has from a day or to a day alone.
  ///
  /// - Parameters:
  ///   - first: the first day.
  ///   - second: the last.
  ///   - part: the list that is looked at; nil for all.
  /// - Returns: the words; nil where every list is known of all of the days.
  func unknown(from first: Day, to second: Day, of part: String?) -> String? {
    let lists = known.filter { $0.isOfList && $0.began.value == nil && (part == nil || $0.list.value == part) }
    // Of a list that is known in several stretches those count that lie in these days.
    let spans = lists.filter { span in
      let all = lists.filter { $0.list.value == span.list.value }
      let near = all.filter { $0.lies(between: first, and: second) }
      return near.isEmpty ? span == all.last : near.contains(span)
    }
    let words = spans.groupedInOrder { span in
      let begins = span.from.value.flatMap { $0.days(to: first) < 0 ? $0 : nil }
      let ends = span.to.value.flatMap { $0.days(to: second) > 0 ? $0 : nil }
      return Self.spanInWords(from: begins, to: ends)
    }
    return words.isEmpty ? nil : words.map { "\($0.lists) known \($0.span) alone" }.joined(separator: ", ")
  }

  /// From when to when each list is known that is not known as a whole, and of which other day the team, the service and the age are, in words.
  var knownInWords: String? {
    let told = known.filter { $0.isOfList || $0.list.value.map(KnownSpan.toldStates.contains) ?? false }
    let words = told.groupedInOrder { Self.spanInWords(from: $0.from.value, to: $0.to.value) }
    return words.isEmpty ? nil : words.map { "\($0.lists) \($0.span)" }.joined(separator: "; ")
  }

  private static func spanInWords(from first: Day?, to last: Day?) -> String? {
    let words = [first.map { "from \($0.inWords)" }, last.map { "to \($0.inWords)" }].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// The days between two entries, or from the last to the extract, where that is longer than a few weeks.
  ///
  /// `subject` is what did not happen.
  public static func quiet(from first: Day, to second: Day, of subject: String = "nothing dated") -> String? {
    let days = first.days(to: second)
    return days > longestQuiet ? "\(subject) for \(days / 7) weeks (\(days) days)" : nil
  }

  private static func alone(_ fact: Fact<Bool>) -> String? {
    fact.value.map { $0 ? "seen alone" : "not seen alone" }
  }

  /// Words of a value's name: `childProtection` becomes `child protection`, `section47Enquiries` `section 47 enquiries`.
  public static func words(_ name: String) -> String {
    var words = ""
    for character in name {
      let isNumber = character.isNumber && words.last?.isNumber == false
      if character.isUppercase || isNumber, !words.isEmpty { words.append(" ") }
      words.append(contentsOf: character.lowercased())
    }
    return words
  }
}

extension KnownSpan {
  /// What is told of the states that were said on another day than that of the extract: what a reader of the page goes by.
  fileprivate static let toldStates: Set = ["child.ageBand", "service", "team"]

  /// What it is of, in words.
  fileprivate var subject: String? {
    guard let list = list.value else { return nil }
    if list == "child.ageBand" { return "age" }
    return began.value.map { "\(Timeline.words(list)) that began on \($0.inWords)" } ?? Timeline.words(list)
  }

  /// Whether some of its days lie between two.
  fileprivate func lies(between first: Day, and second: Day) -> Bool {
    (from.value.map { $0 <= second } ?? true) && (to.value.map { first <= $0 } ?? true)
  }
}

extension [KnownSpan] {
  /// Their lists in words, those together of which the same is said, in the order of the first of them; those of which nothing is, left out.
  fileprivate func groupedInOrder(_ says: (KnownSpan) -> String?) -> [(lists: String, span: String)] {
    var groups: [(lists: [String], span: String)] = []
    for span in self {
      guard let words = says(span), let named = span.subject else { continue }
      if let place = groups.firstIndex(where: { $0.span == words }) {
        groups[place].lists.append(named)
      } else {
        groups.append(([named], words))
      }
    }
    return groups.map { (Words.list($0.lists), $0.span) }
  }
}

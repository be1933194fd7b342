import AuditDocuments
import AuditRules

/// A first mapping of tables that no mapping reads, made of their headings; a person looks it over.
///
/// It holds headings and names of tables and nothing of any row.
public struct SuggestedMapping {
  /// The mapping in YAML; nothing where every table is read already.
  public let text: String?
  /// The tables that a mapping reads already, with its title.
  public let known: [(table: String, title: String)]

  /// Suggests a mapping.
  ///
  /// - Parameters:
  ///   - sheets: the tables.
  ///   - mappings: those that are known; what they read needs none, and their headings are words for others.
  /// - Throws: every table without a row that looks like headings.
  public init(_ sheets: [TableSheet], mappings: [TableMapping]) throws(Problems) {
    var problems: [Problem] = []
    let matched = MatchedTables.matched(sheets, mappings).matched
    known = matched.flatMap { one in one.matches.map { ($0.table.shown, one.mapping.title) } }
    let read = Set(known.map(\.table))
    let words = MappedPhrases(mappings)
    var tables: [String] = []
    for sheet in sheets where !read.contains(sheet.shown) {
      do throws(Problems) { tables.append(try Self.table(sheet, words)) } catch { problems += error.all }
    }
    if !problems.isEmpty { throw Problems(problems) }
    guard !tables.isEmpty else {
      text = nil
      return
    }
    text =
      """
      # Look over every line: a heading can mean something else than it says. docs/mapping.md tells what can be written.
      format: \(TableMapping.format)
      id: own
      title: Our own tables
      # Which comes first in dates such as 03/04/2026; take the number sign away.
      # dates: day-first
      tables:

      """ + tables.joined()
  }

  private static func table(_ sheet: TableSheet, _ words: MappedPhrases) throws(Problems) -> String {
    guard let header = try? SuggestedHeader(of: sheet.sheet) else {
      throw Problems([
        Problem(
          "no row looks like the headings of a table",
          file: sheet.shown,
          hint: "Take away what stands above the headings, or write the mapping by hand: docs/mapping.md shows one."
        )
      ])
    }
    let headings = sheet.sheet.rows[header.last].cells
    let columns = ListHeader<CaseColumn>.likeliest(of: sheet.sheet, named: [:])?.columns ?? [:]
    let named = columns[.child].flatMap { headings.indices.contains($0) ? headings[$0] : nil }
    let child =
      named
      ?? headings.first { heading in
        let words = HeadingWords(heading).words
        return !words.isEmpty && words.isSubset(of: namesOfAChild)
      }
    let cells = SuggestedCells(sheet.sheet, below: header.last)
    let born = headings.first { heading in
      heading != child && Self.isBirth(heading) && cells.holdDays(heading, headings: headings)
    }
    let free = headings.filter { !$0.isEmpty && $0 != child && $0 != born }
    var names = free.filter { Self.isName($0) || Self.isOfFamily($0) && cells.holdNames($0, headings: headings) }
    let others = free.filter { !names.contains($0) }
    let found = words.best(for: others, table: sheet.name) { cells.fit($0, headings: headings, $1, $2) }
    let taken = Set(found.facts.map(\.heading))
    // Who works with a child is a fact where there is a place for it, and a name to be masked in any case.
    names += others.filter { Self.isOfWorker($0) && !taken.contains($0) && cells.holdNames($0, headings: headings) }
    var lines = ["  - called: \(quoted(sheet.name))"]
    lines.append(
      child.map { "    child: \(quoted($0))" } ?? "    child: # the heading of the column that says whose row it is"
    )
    if !names.isEmpty { lines.append("    names: [\(names.map(quoted).joined(separator: ", "))]") }
    lines += makes(found, born: born, isOfPeople: !names.isEmpty)
    let left = others.filter { !taken.contains($0) && !names.contains($0) }
    if !left.isEmpty { lines.append("    # Nothing is read from: \(left.map(quoted).joined(separator: ", "))") }
    return lines.map { "\($0)\n" }.joined()
  }

  /// The lines that say what a row makes; a table of people, of which no fact is known, makes nothing.
  private static func makes(
    _ found: (part: String, facts: [(key: String, heading: String)]),
    born: String?,
    isOfPeople: Bool
  ) -> [String] {
    var parts: [(part: String, facts: [String])] = []
    if !found.facts.isEmpty { parts.append((found.part, found.facts.map { "\($0.key): \(quoted($0.heading))" })) }
    if let born {
      let fact = "ageBand: { born: \(quoted(born)) }"
      if let place = parts.firstIndex(where: { $0.part == "child" }) {
        parts[place].facts.removeAll { $0.hasPrefix("ageBand:") }
        parts[place].facts.append(fact)
      } else {
        parts.append(("child", [fact]))
      }
    }
    if parts.isEmpty {
      guard !isOfPeople else { return [] }
      // Nobody can tell what it holds, and what is proposed is to be read as it stands.
      return [
        "    # No heading says what a row is. Take 'skip:' away, and say it, as in:",
        "    #   makes:", "    #     - { part: visits, facts: { made: the heading of the day } }", "    skip: true",
      ]
    }
    var lines = ["    makes:"]
    for (part, facts) in parts {
      lines += ["      - part: \(part)", "        facts:"] + facts.map { "          \($0)" }
      if part == "caseNotes", !facts.contains(where: { $0.hasPrefix("happened:") }) {
        lines.append(
          "          # happened: the heading of the day of the note, without which no rule can judge when it was"
        )
      }
    }
    return lines
  }

  /// Whether a column holds the date of birth, of which the age band alone is kept.
  private static func isBirth(_ heading: String) -> Bool {
    let words = HeadingWords(heading).words
    return words.contains("dob") || !words.isDisjoint(with: ["birth", "born", "birthdate"]) && !words.contains("place")
  }

  /// Whether a heading is of somebody of the family, or who cares for the child.
  private static func isOfFamily(_ heading: String) -> Bool {
    let words = heading.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    return words.contains { ofFamily.contains($0) }
      && Set(words).isDisjoint(with: [
        "number", "count", "view", "views", "date", "age", "type", "code", "id", "dob", "status",
      ])
  }

  /// Whether a heading is of somebody who works with the child.
  private static func isOfWorker(_ heading: String) -> Bool {
    let words = HeadingWords(heading).words
    return !words.isDisjoint(with: [
      "worker", "author", "practitioner", "manager", "teacher", "visitor", "by", "holder",
    ])
      && words.isDisjoint(with: ["team", "id", "role", "date", "type"])
  }

  private static let ofFamily = Set(Kin.words).union([
    "carer", "carers", "family", "relative", "relatives", "guardian", "friend", "friends",
  ])

  /// Whether a column holds names of people, which are kept nowhere and masked in texts.
  private static func isName(_ heading: String) -> Bool {
    let words = HeadingWords(heading).words
    return !words.isDisjoint(with: [
      "name", "names", "forename", "forenames", "surname", "surnames", "alias", "aliases", "aka",
    ])
      && words.isDisjoint(with: [
        "team", "school", "service", "ward", "authority", "file", "system", "plan", "provider",
      ])
  }

  private static let namesOfAChild: Set<String> = [
    "case", "child", "client", "id", "la", "lcs", "mosaic", "person", "unique", "young",
  ]

  /// A heading as YAML takes it whatever is in it.
  private static func quoted(_ text: String) -> String {
    let plain = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard plain.contains(where: { !$0.isLetter && !$0.isNumber && $0 != " " && $0 != "_" }) || Double(plain) != nil
    else { return plain }
    return "\"" + plain.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

/// What headings can mean: the facts of each part of a case file, in the words that people have for them.
struct MappedPhrases {
  /// One fact, and one way to head it.
  private struct Phrase {
    let part: String
    let key: String
    let words: Set<String>
    /// Whether a heading has to say just that: `plan date` is not `plan review date`.
    let isExact: Bool
  }

  private var phrases: [Phrase] = []
  /// What each fact holds, by part and key.
  private var kinds: [String: FactKind] = [:]

  init(_ mappings: [TableMapping]) {
    for list in CaseFile.shape.rows {
      guard let part = list.kind.part, list.key != "caseload" else { continue }
      add(list.key, part, called: Self.one(list.label))
    }
    for (fact, headings) in Self.spoken {
      let parts = fact.split(separator: ".")
      for heading in headings { add(String(parts[0]), String(parts[1]), heading) }
    }
    for table in mappings.flatMap(\.tables) {
      for block in table.own {
        for fact in block.facts {
          guard let part = block.part else { continue }
          for heading in fact.columns.flatMap(\.headings) where heading.contains(" ") { add(part, fact.key, heading) }
        }
      }
    }
  }

  /// The part that most headings of a table are facts of, with the heading of each fact.
  ///
  /// - Parameters:
  ///   - headings: the headings.
  ///   - table: the name of the table.
  ///   - fits: whether the cells under a heading can be what a fact holds.
  /// - Returns: the part and its facts.
  func best(
    for headings: [String],
    table: String,
    where fits: (_ heading: String, _ key: String, _ kind: FactKind) -> Bool
  ) -> (part: String, facts: [(key: String, heading: String)]) {
    let named = HeadingWords(table).words
    var best: (part: String, facts: [(key: String, heading: String)], weight: Double) = ("visits", [], 0)
    for row in CaseFile.shape.rows where row.kind.part != nil {
      let called = HeadingWords(row.label).words.union(HeadingWords(Self.one(row.label)).words)
      let isNamed = !named.isDisjoint(with: called)
      var facts: [(key: String, heading: String, nearness: Double)] = []
      for heading in headings {
        guard let near = nearest(heading, in: row.key, where: fits) else { continue }
        // Of two headings of one fact the one that says it more plainly; of two alike the first.
        if let place = facts.firstIndex(where: { $0.key == near.key }) {
          if near.nearness > facts[place].nearness { facts[place] = (near.key, heading, near.nearness) }
        } else {
          facts.append((near.key, heading, near.nearness))
        }
      }
      let weight = facts.reduce(isNamed ? 0.9 : 0) { $0 + $1.nearness }
      if !facts.isEmpty, weight > best.weight { best = (row.key, facts.map { ($0.key, $0.heading) }, weight) }
    }
    return (best.part, best.facts)
  }

  /// What one of a list is called.
  private static func one(_ label: String) -> String { label.hasSuffix("s") ? String(label.dropLast()) : label }

  private func nearest(
    _ heading: String,
    in part: String,
    where fits: (_ heading: String, _ key: String, _ kind: FactKind) -> Bool
  ) -> (key: String, nearness: Double)? {
    let words = HeadingWords(heading).words
    // What is planned is not done, and a day that is due is no day on which it was.
    let all = heading.lowercased().split { !$0.isLetter }.map(String.init)
    guard !words.isEmpty, Self.toCome.isDisjoint(with: all) else { return nil }
    var best: (key: String, nearness: Double)?
    for phrase in phrases where phrase.part == part {
      let both = Double(words.intersection(phrase.words).count)
      let nearness = both / Double(words.union(phrase.words).count)
      if phrase.isExact, nearness < 1 { continue }
      guard nearness >= 0.6, nearness > best?.nearness ?? 0 else { continue }
      if kinds["\(part).\(phrase.key)"].map({ fits(heading, phrase.key, $0) }) ?? true { best = (phrase.key, nearness) }
    }
    return best
  }

  private mutating func add(_ list: String, _ part: any Described.Type, called one: String) {
    func add<Whole: Described>(_ type: Whole.Type) {
      var isFirstDay = true
      for row in Whole.shape.rows where row.kind.part == nil {
        kinds["\(list).\(row.key)"] = row.kind
        self.add(list, row.key, row.label)
        self.add(list, row.key, "\(one) \(row.label)")
        guard case .day = row.kind else { continue }
        self.add(list, row.key, "\(one) \(row.label) date")
        self.add(list, row.key, "\(row.label) date")
        if isFirstDay { self.add(list, row.key, "\(one) date", isExact: true) }
        isFirstDay = false
      }
    }
    add(part)
  }

  private mutating func add(_ part: String, _ key: String, _ phrase: String, isExact: Bool = false) {
    let words = HeadingWords(phrase).words
    if !words.isEmpty { phrases.append(Phrase(part: part, key: key, words: words, isExact: isExact)) }
  }

  /// Words of a heading by which its column is of what is still to come.
  private static let toCome: Set<String> = [
    "due", "planned", "next", "target", "expected", "scheduled", "proposed", "estimated", "forecast", "booked",
    "deadline", "anticipated", "intended", "projected",
  ]

  /// Words of practice for facts that an extract calls otherwise.
  private static let spoken: [String: [String]] = [
    "visits.made": ["seen on", "date seen", "visited"],
    "visits.childSeenAlone": [
      "alone", "seen alone", "child spoken to alone", "seen on own", "seen on their own", "on own",
    ],
    "visits.childSeen": ["seen", "child seen"],
    "visits.childsViews": ["what the child said", "child's voice", "voice of the child", "wishes and feelings"],
    "caseNotes.text": ["note", "notes", "case note", "details", "narrative", "text", "note text", "body", "content"],
    "caseNotes.time": ["time", "note time", "time of contact"],
    "caseNotes.kind": ["type", "note type", "contact type", "event type"],
    "caseNotes.happened": [
      "event date", "date", "date of event", "date of contact", "note date", "date of note", "contact date",
    ],
    "caseNotes.recorded": ["recorded on", "created", "date recorded", "date entered"],
    "caseNotes.authorRole": ["author", "role", "written by"],
    "supervisions.held": ["supervision date", "date of supervision", "session date"],
    "strategyDiscussions.held": [
      "SD date", "SD held", "strategy date", "date of strategy discussion", "strategy meeting date",
      "date of strategy meeting",
    ],
    "strategyDiscussions.form": ["how held", "held as", "form of meeting", "meeting or call", "SD form", "SD type"],
    "plans.started": ["start date", "plan start", "start"], "plans.ended": ["end date", "plan end", "end"],
    "plans.kind": ["plan type", "type of plan"], "placements.started": ["start"], "placements.ended": ["end"],
    "plans.lookedAfterFrom": [
      "in care since", "looked after since", "became looked after", "date became looked after", "in care from",
      "LAC since",
      "CLA since", "LAC start", "CLA start", "came into care", "date into care", "period of care start",
    ],
    "chronology.happened": ["date", "event date"], "chronology.event": ["event", "what happened"],
    "chronology.significance": ["significance", "impact on child"],
    "workers.reference": ["allocated worker", "social worker", "worker"], "workers.team": ["allocated team", "team"],
  ]
}

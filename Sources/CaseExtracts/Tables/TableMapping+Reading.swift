import AuditDocuments
import AuditRules

extension TableMapping {
  /// What the key `format` of a mapping says.
  public static let format = "caseaudit-mapping/1"

  /// Reads a mapping.
  ///
  /// - Throws: all that is wrong with it: keys that are not known, facts that an extract does not have, words that none of them may
  ///   be.
  public init(_ source: SourceText) throws(Problems) {
    let problems = ProblemCollector(source: source)
    let reader = FieldReader(try Node.parse(yaml: source), into: problems)
    _ = reader.required("format", as: .oneOf([(word: Self.format, value: true)]))
    let id = reader.required("id", as: .text)
    let title = reader.required("title", as: .text)
    reader.ignore("source")
    let order = reader.optional("dates", as: .oneOf(DateOrder.self))
    let rules = Self.rules(reader)
    let child = reader.column("child")
    let names = reader.textOrTexts("names")
    let every = reader.mappings("every").compactMap(MappedBlock.init)
    let tables = reader.mappings("tables", required: true).compactMap {
      MappedTable($0, child: child, names: names, every: every)
    }
    let missing = reader.optional(
      "missing-columns",
      as: .oneOf([(word: "empty", value: true), (word: "not-seen", value: false)])
    )
    let empty = reader.optional(
      "empty-tables",
      as: .oneOf([(word: "none", value: true), (word: "not-seen", value: false)])
    )
    reader.finish()
    try problems.throwErrors()
    guard let id, let title else { throw problems.problems }
    self.init(
      id: id,
      title: title,
      order: order?.order,
      rules: rules,
      tables: tables,
      leavesOutEmpty: missing ?? false,
      emptyMeansNone: empty ?? false,
      needsEveryName: false
    )
  }

  /// The rules under `rules`: their identifiers, or `census` for those that a census feeds.
  private static func rules(_ reader: FieldReader) -> Set<String>? {
    guard case .present(let node) = reader.presence(of: "rules") else { return nil }
    let all = Rule.catalogue.map(\.identifier)
    if node.sequence == nil {
      _ = reader.optional("rules", as: .oneOf([(word: "census", value: true)]))
      return Set(Rule.catalogue.filter(\.isFedByCensus).map(\.identifier))
    }
    return Set(reader.values("rules", of: .oneOf(all.map { (word: $0, value: $0) }, called: "rule")))
  }
}

extension MappedTable {
  fileprivate init?(_ reader: FieldReader, child everyChild: MappedColumn?, names: [String], every: [MappedBlock]) {
    defer { reader.finish() }
    called = reader.textOrTexts("called")
    isSkipped = reader.optional("skip", as: .boolean) ?? false
    self.names = names + reader.textOrTexts("names")
    own = reader.mappings("makes").compactMap(MappedBlock.init)
    self.every = isSkipped ? [] : every
    guard let child = reader.column("child", isNeeded: everyChild == nil) ?? everyChild else { return nil }
    self.child = child
  }
}

extension MappedBlock {
  fileprivate init?(_ reader: FieldReader) {
    defer { reader.finish() }
    let place = MappedPlace(reader)
    guard let place else { return nil }
    part = place.key
    conditions = reader.conditions("where", isTurned: false) + reader.conditions("unless", isTurned: true)
    continues = reader.conditions("continues", isTurned: false).first
    one = reader.textOrTexts("one").map { MappedColumn(headings: [$0]) }
    let isComplete = reader.optional("complete", as: .boolean) ?? false
    let kinds = PlanKind.allCases.map { (word: $0.rawValue, value: Complete.ofPlan($0)) }
    let some = reader.optional("complete-with", as: .oneOf(kinds + [(word: "row", value: .ofRow)]))
    complete = some ?? (isComplete ? .ofAll : .ofNone)
    yearStart = reader.optional("years-from", as: .text).flatMap { text in
      let day = text.wholeMatch(of: /([0-9]{2})-([0-9]{2})/).flatMap { Day("2023-\($0.1)-\($0.2)") }
      if day == nil {
        reader.report(
          "\(Problem.quote(text)) is no day of a year",
          at: "years-from",
          hint: "Write it as month and day, such as 04-01."
        )
      }
      return day.map { YearStart(month: $0.month, day: $0.dayOfMonth) }
    }
    monthsBack = reader.optional("months-back", as: .integer(in: 1...120))
    facts = reader.optionalMapping("facts").map { MappedFact.all($0, of: place.type) } ?? []
    if facts.isEmpty, reader.problems.isEmpty {
      reader.report("no fact is taken from the row", hint: "Add 'facts:' with a key of the part and a heading.")
    }
  }

  /// The part of a case file that a block names.
  private struct MappedPlace {
    let key: String?
    let type: any Described.Type

    init?(_ reader: FieldReader) {
      // How far lists are known is worked out, and written by nobody.
      let lists = CaseFile.shape.rows.filter { $0.key != "known" }.compactMap { row in
        row.kind.part.map { (word: row.key, value: $0) }
      }
      let all = [(word: "case", value: CaseFile.self as any Described.Type)] + lists
      guard let name = reader.required("part", as: .text) else { return nil }
      guard let found = all.first(where: { $0.word == name }) else {
        reader.report(
          "an extract has no part \(Problem.quote(name))",
          at: "part",
          hint: "Write one of \(all.map(\.word).joined(separator: ", "))\(didYouMean(name, in: all.map(\.word)))."
        )
        // Of what no part has nothing more can be said.
        reader.keys.forEach { reader.ignore($0) }
        return nil
      }
      key = name == "case" ? nil : name
      type = found.value
    }
  }
}

extension MappedFact {
  fileprivate static func all(_ reader: FieldReader, of type: any Described.Type) -> [MappedFact] {
    let known = kinds(of: type)
    var facts: [MappedFact] = []
    for key in reader.keys {
      guard let kind = known.first(where: { $0.key == key })?.kind else {
        let keys = known.map(\.key)
        reader.report(
          "there is no fact \(Problem.quote(key)) in this part of an extract",
          at: key,
          hint: "Write one of \(keys.joined(separator: ", "))\(didYouMean(key, in: keys))."
        )
        reader.ignore(key)
        continue
      }
      if let source = source(reader, key, kind) { facts.append(MappedFact(key: key, kind: kind, source: source)) }
    }
    return facts
  }

  private static func kinds(of type: any Described.Type) -> [(key: String, kind: FactKind)] {
    func open<Whole: Described>(_ type: Whole.Type) -> [(key: String, kind: FactKind)] {
      // What is within the case has blocks of its own.
      Whole.shape.rows.filter { Whole.self != CaseFile.self || $0.kind.part == nil }.map { ($0.key, $0.kind) }
    }
    return open(type)
  }

  private static func source(_ reader: FieldReader, _ key: String, _ kind: FactKind) -> Source? {
    if let inner = kind.part { return parts(reader, key, of: inner) }
    guard case .present(let node) = reader.presence(of: key) else {
      reader.report("'\(key)' is empty", at: key, hint: "Write the heading of its column after it.")
      return nil
    }
    guard node.mapping != nil else {
      let headings = reader.textOrTexts(key)
      let reading: Reading = if case .texts = kind { .split(",") } else { .plain }
      return headings.isEmpty ? nil : .column(MappedColumn(headings: headings), words: [:], reading: reading)
    }
    guard let inner = reader.optionalMapping(key) else { return nil }
    defer { inner.finish() }
    if let constant = inner.optional("is", as: .text) {
      return isMeant(constant, kind, in: inner) ? .constant(constant) : nil
    }
    if let list = inner.optional("during", as: .text) { return during(list, kind, in: inner) }
    if inner.presence(of: "born").isThere {
      let expected = inner.presence(of: "expected").isThere ? inner.column("expected") : nil
      return inner.column("born").map { .born($0, expected: expected) }
    }
    let words = words(inner, kind)
    let takesCode = inner.optional("code", as: .boolean) ?? false
    let isTurned = inner.optional("reversed", as: .boolean) ?? false
    let separator = inner.optional("split", as: .text)
    var reading: Reading = takesCode ? .code : isTurned ? .turned : .plain
    if case .texts = kind, !takesCode { reading = .split(separator ?? ",") }
    let column = inner.column("column", isNeeded: true, through: "through")
    return column.map { .column($0, words: words, reading: reading) }
  }

  private static func during(_ list: String, _ kind: FactKind, in reader: FieldReader) -> Source? {
    guard case .text(.reference(let part)) = kind, part.list?.key == list else {
      reader.report(
        "the fact is not the name of one of \(Problem.quote(list))",
        at: "during",
        hint: "Write 'during' only for a fact that names another part, with the key of the list that has it."
      )
      return nil
    }
    let kinds = PlanKind.allCases.map { (word: $0.rawValue, value: $0) }
    return .during(list, list == "plans" ? reader.optional("kind", as: .oneOf(kinds)) : nil)
  }

  private static func parts(_ reader: FieldReader, _ key: String, of inner: any Described.Type) -> Source? {
    let parts = reader.mappings(key).map { item in
      defer { item.finish() }
      return all(item, of: inner)
    }
    return parts.isEmpty ? nil : .parts(parts)
  }

  /// What words of the table become.
  private static func words(_ reader: FieldReader, _ kind: FactKind) -> [String: String] {
    var words: [String: String] = [:]
    for (word, value) in reader.keyedValues("values", of: .text) where isMeant(value.value, kind, in: reader) {
      words[MappedWords.key(word)] = value.value
    }
    return words
  }

  /// Whether a fact can be what a mapping writes for it, after reporting where not.
  private static func isMeant(_ value: String, _ kind: FactKind, in reader: FieldReader) -> Bool {
    let allowed: [String]
    switch kind {
    case .choice(let words): allowed = words
    case .boolean: allowed = ["yes", "no"]
    case .day where Day(value) == nil:
      reader.report("\(Problem.quote(value)) is not a date", hint: "Write a date such as 2026-03-31.")
      return false
    default: return true
    }
    guard !allowed.contains(value) else { return true }
    reader.report(
      "the fact is never \(Problem.quote(value))",
      hint: "Write one of \(allowed.joined(separator: ", "))\(didYouMean(value, in: allowed))."
    )
    return false
  }
}

extension FieldReader {
  /// The texts under a key that may have one or a list of them.
  fileprivate func textOrTexts(_ key: String) -> [String] {
    guard case .present(let node) = presence(of: key) else { return [] }
    return node.sequence == nil ? optional(key, as: .text).map { [$0] } ?? [] : texts(key)
  }

  /// A column under a key: its heading, several that it may have, or keys of its own.
  fileprivate func column(_ key: String, isNeeded: Bool = false, through throughKey: String? = nil) -> MappedColumn? {
    if case .present(let node) = presence(of: key), node.mapping != nil {
      guard let inner = optionalMapping(key) else { return nil }
      defer { inner.finish() }
      return inner.column("column", isNeeded: true, through: "through")
    }
    let headings = textOrTexts(key)
    guard !headings.isEmpty else {
      if isNeeded { report("'\(key)' is missing", at: key, hint: "Write '\(key):' and the heading of its column.") }
      return nil
    }
    var column = MappedColumn(headings: headings)
    if let throughKey, presence(of: throughKey).isThere {
      let two = texts(throughKey)
      if two.count == 2 {
        column.through = MappedColumn.Through(key: two[0], value: two[1])
      } else {
        report(
          "'\(throughKey)' has \(two.count) headings, not two",
          at: throughKey,
          hint: "Write the heading of the key in the other table, and that of what it stands for."
        )
      }
    }
    return column
  }

  /// The conditions under a key: headings, each with a word or several.
  fileprivate func conditions(_ key: String, isTurned: Bool) -> [MappedBlock.Condition] {
    guard presence(of: key).isThere, let inner = optionalMapping(key) else { return [] }
    return inner.keys.map { heading in
      let words = inner.textOrTexts(heading)
      return MappedBlock.Condition(
        column: MappedColumn(headings: [heading]),
        words: Set(words.map(MappedWords.key)),
        isTurned: isTurned
      )
    }
  }
}

extension FieldPresence {
  fileprivate var isThere: Bool { if case .present = self { true } else { false } }
}

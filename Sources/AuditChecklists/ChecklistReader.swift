import AuditDocuments
import AuditRules

/// Reads a checklist and reports every problem in it at once.
public struct ChecklistReader {
  let standards: [String: Standard]?
  let problems: ProblemCollector
  let source: SourceText
  private var seen: [String: SourcePlace] = [:]
  var earlierItems: Set<String> = []
  var retired: Set<String> = []
  /// Identifiers of the base that an overlay is laid over.
  var taken: Set<String> = []
  /// The first day on which the checklist is used.
  var from: Day?

  /// Reads one checklist.
  ///
  /// - Parameters:
  ///   - source: the text of the file.
  ///   - standards: the outside sentences that items may name; nothing where they could not be read, and then the names
  ///     are not looked up.
  ///   - bases: the checklists that it may be laid over, where it is an overlay.
  ///   - warnings: is told what is worth knowing of a checklist that can be used.
  /// - Returns: the checklist.
  /// - Throws: every problem found.
  public static func read(
    _ source: SourceText,
    standards: [String: Standard]?,
    bases: [Checklist] = [],
    warnings: ([Problem]) -> Void = { _ in }
  ) throws(Problems) -> Checklist {
    let problems = ProblemCollector(source: source)
    let root = FieldReader(try Node.parse(yaml: source), into: problems)
    var reader = ChecklistReader(standards: standards, problems: problems, source: source)
    let checklist = reader.checklist(root, on: bases)
    try problems.throwErrors()
    guard let checklist else { throw problems.problems }
    warnings(problems.problems.all)
    return checklist
  }

  private init(standards: [String: Standard]?, problems: ProblemCollector, source: SourceText) {
    self.standards = standards
    self.problems = problems
    self.source = source
  }

  private mutating func checklist(_ reader: FieldReader, on bases: [Checklist]) -> Checklist? {
    let isOverlay = source.isOverlay
    let format = isOverlay ? "caseaudit-overlay/1" : "caseaudit-checklist/1"
    _ = reader.optional("format", as: .oneOf([(word: format, value: 1)], called: "format"))
    let id = reader.required("id", as: Self.identifier)
    let title = reader.required("title", as: .text)
    let version = reader.required("version", as: .integer(in: ChecklistFiles.versions))
    let from = reader.required("from", as: .parsed(expected: "a date such as 2026-04-01") { Day($0) })
    self.from = from
    let retired = reader.values("retired", of: Self.identifier)
    self.retired = Set(retired)
    let laid = isOverlay ? overlay(reader, on: bases) : nil
    // What an overlay does not say it has from its base.
    let own = reader.optional("purpose", as: .text)
    let purpose = isOverlay ? own ?? laid?.base.purpose : reader.required("purpose", as: .text)
    let unit = isOverlay ? laid?.base.unit : reader.optional("unit", as: .oneOf(AuditUnit.self, called: "unit"))
    let whole = isOverlay ? [] : reader.mappings("sections", required: true)
    let sections = laid?.sections ?? whole.compactMap { section($0) }
    reader.finish()
    if let id, let laid, id == laid.base.id {
      reader.report(
        "the identifier \(source.quote(id)) is that of the base",
        at: "id",
        hint: "Give this checklist a name of its own, such as \(id)-ours: answers under one name are taken for one "
          + "checklist."
      )
    }
    guard let id, let title, let version, let from, let purpose else { return nil }
    return Checklist(
      id: id,
      title: title,
      version: version,
      from: from,
      unit: unit ?? .caseFile,
      purpose: purpose,
      sections: sections,
      retired: retired + (laid?.base.retired ?? []),
      overlay: laid?.overlay,
      digest: ContentDigest.sha256Hex(of: source.bytes)
    )
  }

  private mutating func section(_ reader: FieldReader) -> Checklist.Section? {
    let id = reader.requiredPlaced("id", as: Self.identifier)
    let title = reader.required("title", as: .text)
    if let id { claim(id, in: reader) }
    let items = reader.mappings("items", required: true).compactMap { item($0) }
    reader.finish()
    guard let id, let title else { return nil }
    return Checklist.Section(id: id.value, title: title, items: items)
  }

  mutating func item(_ reader: FieldReader) -> ChecklistItem? {
    let id = reader.requiredPlaced("id", as: Self.identifier)
    let ref = reader.optional("ref", as: .text)
    let ruled = ruleUse(reader)
    let ask = question(reader)
    let lookFor = reader.optional("look-for", as: .text).map(Self.unfolded)
    let show = facts(reader)
    let limits = reader.optional("limits", as: .oneOf(Grade.self, called: "grade"))
    let answeredBy = reader.optional(
      "answered-by",
      as: .oneOf([(word: "rule", value: true), (word: "auditor", value: false)], called: "answerer")
    )
    let standard = reader.optional("standard", as: .text).flatMap { self.standard($0, in: reader) }
    let onlyIf = condition(reader)
    if !isPresent("ask", in: reader), !isPresent("rule", in: reader) {
      reader.report(
        "the item has neither a rule nor a question",
        at: "id",
        hint: "Write ask: with the question, or rule: with the identifier of a rule."
      )
    }
    let comparesDates = ruled.map { $0.rule.decision.shape == .timescale } ?? isPresent("rule", in: reader)
    if answeredBy == true, !comparesDates {
      reader.report(
        "only a rule that compares dates can answer an item",
        at: "answered-by",
        hint: "Leave out answered-by:, so that the auditor answers with the rule's evidence beside the question."
      )
    }
    if let id {
      claim(id, in: reader)
      earlierItems.insert(id.value)
    }
    reader.finish()
    guard let id, let question = ask ?? ruled?.rule.question else { return nil }
    return ChecklistItem(
      id: id.value,
      ref: ref,
      rule: ruled?.use,
      question: question,
      lookFor: lookFor,
      show: show,
      standard: standard,
      limits: limits,
      answeredByRule: answeredBy == true,
      onlyIf: onlyIf,
      waiver: nil
    )
  }

  /// The question of an item as it is worded.
  func question(_ reader: FieldReader) -> String? {
    guard let ask = reader.optional("ask", as: .text).map(Self.unfolded) else { return nil }
    if !ask.hasSuffix("?") {
      reader.report("the question does not end with a question mark", at: "ask", hint: "Word it as a question.")
    }
    return ask
  }

  private mutating func claim(_ id: Placed<String>, in reader: FieldReader) {
    if let first = seen[id.value] {
      reader.report(
        "the identifier \(source.quote(id.value)) is used twice",
        at: "id",
        hint: "Give this one a name of its own; the first is on line \(first.line)."
      )
    } else if taken.contains(id.value) {
      reader.report(
        "the base has \(source.quote(id.value)) already",
        at: "id",
        hint: "Give the added item a name of its own; reword: changes an item of the base."
      )
    } else if retired.contains(id.value) {
      reader.report(
        "the identifier \(source.quote(id.value)) is retired",
        at: "id",
        hint: "Give the item a new name: answers given under the old one must stay what they were."
      )
    }
    seen[id.value] = seen[id.value] ?? id.place
  }

  func isPresent(_ key: String, in reader: FieldReader) -> Bool {
    if case .present = reader.presence(of: key) { true } else { false }
  }

  /// A text without the line break that YAML leaves at the end of a folded one.
  static func unfolded(_ text: String) -> String {
    var text = Substring(text)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  private static var identifier: FieldKind<String> {
    .parsed(expected: "a name of small letters, digits and hyphens, such as outcomes-smart") { text in
      isIdentifier(text) ? text : nil
    }
  }

  static func isIdentifier(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first), bytes.count <= 64 else {
      return false
    }
    return bytes.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-")
    } && !text.hasSuffix("-")
  }
}

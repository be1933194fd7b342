import AuditDocuments
import AuditRules

extension Round {
  /// Reads the plan of a round; throws all that is wrong with it at once.
  ///
  /// `warnings` is told what is worth knowing of a plan that can be used.
  public static func read(
    _ source: SourceText,
    id: String,
    yearStart: YearStart = .april,
    warnings: ([Problem]) -> Void = { _ in }
  ) throws(Problems) -> Round {
    // Anybody may have written the name of a person into any line of it.
    let source = source.withheld(knownKeys: RoundReader.keys)
    let problems = ProblemCollector(source: source)
    let round = RoundReader(yearStart: yearStart, id: id).read(
      FieldReader(try Node.parse(yaml: source), into: problems)
    )
    try problems.throwErrors()
    guard let round else { throw problems.problems }
    warnings(problems.problems.all)
    return round
  }
}

/// Takes a round out of a document, and checks that its parts fit together.
struct RoundReader {
  /// Every key that a plan may have, at any depth.
  static let keys: Set<String> = [
    "allocations", "auditor", "auditors", "away", "case", "checklist", "chosen", "days", "described", "due",
    "feedback-names-auditor", "format", "frame", "id", "kind", "lease", "most", "on", "period", "re-audits", "relation",
    "replacements", "replaces", "role", "round", "sample", "second", "second-audits", "seed", "size",
    "smallest-percentage", "strata", "stratum", "suggestion", "taken-back", "targets", "team", "title", "version",
    "worker",
  ]

  let yearStart: YearStart
  let id: String

  func read(_ reader: FieldReader) -> Round? {
    let format = reader.required("format", as: .oneOf([(word: "caseaudit-round/1", value: 1)]))
    let title = reader.required("title", as: .text)
    let period = reader.required(
      "period",
      as: .parsed(expected: "a period such as 2026-H1 or 2010-09..2010-12") { Period($0, yearStart: yearStart) }
    )
    let checklist = checklist(reader)
    var checks = RoundChecks()
    let frame = frame(reader, &checks)
    let seed = reader.optional("seed", as: .integer(in: 0...Int.max))
    let secondAudits = reader.optional("second-audits", as: .number(in: 0...1))
    let suggestion = reader.optional(
      "suggestion",
      as: .oneOf(Round.SuggestionTiming.self, called: "time for suggestions")
    )
    let smallest = reader.optional("smallest-percentage", as: .integer(in: 0...10_000))
    let targets = reader.keyedValues("targets", of: .number(in: 0...1))
    let reaudit = reaudit(reader)
    let due = reader.optional("due", as: .parsed(expected: "a date such as 2026-09-30") { Day($0) })
    let lease = reader.optional("lease", as: .integer(in: 0...10_000))
    let namesAuditor = reader.optional("feedback-names-auditor", as: .boolean)
    let takenBack = takenBack(reader)
    let sample = sample(reader, &checks)
    checks.checkFrame()
    let replacements = replacements(reader, &checks)
    checks.checkStrata()
    let auditors = auditors(reader, &checks)
    let allocations = allocations(reader, &checks)
    checks.checkSeconds()
    reader.finish()
    guard format != nil, let title, let period, let checklist else { return nil }
    return Round(
      id: id,
      title: title,
      period: period,
      checklist: checklist,
      frame: frame,
      seed: seed,
      sample: sample,
      replacements: replacements,
      auditors: auditors,
      allocations: allocations,
      secondAudits: secondAudits,
      suggestion: suggestion ?? .after,
      smallestPercentage: smallest ?? 10,
      targets: Dictionary(targets.map { ($0.key, $0.value.value) }) { first, _ in first },
      reaudit: reaudit,
      due: due,
      lease: lease,
      namesAuditor: namesAuditor ?? false,
      takenBack: takenBack
    )
  }

  private func checklist(_ reader: FieldReader) -> Round.ChecklistVersion? {
    guard let inner = reader.requiredMapping("checklist") else { return nil }
    defer { inner.finish() }
    let id = inner.required("id", as: .text)
    let version = inner.required("version", as: .integer(in: ChecklistFiles.versions))
    guard let id, let version else { return nil }
    return Round.ChecklistVersion(id: id, version: version)
  }

  private func frame(_ reader: FieldReader, _ checks: inout RoundChecks) -> Round.Frame? {
    guard let inner = reader.optionalMapping("frame") else { return nil }
    defer { inner.finish() }
    let hasStrata = inner.optionalMapping("strata") != nil
    let size =
      hasStrata && inner.presence(of: "size") == .absent
      ? nil : inner.required("size", as: .integer(in: 1...Self.largestFrame))
    let described = inner.optional("described", as: .text)
    let strata = inner.keyedValues("strata", of: .integer(in: 1...Self.largestFrame))
      .map { Round.Frame.FrameStratum(name: $0.key, size: $0.value.value) }
    let all = hasStrata ? strata.reduce(0) { $0 + $1.size } : nil
    checks.keepFrame(size ?? all, strata, inner)
    guard let frame = size ?? all, frame > 0 else { return nil }
    return Round.Frame(size: frame, described: described, strata: strata)
  }

  private static let largestFrame = 100_000_000

  private func reaudit(_ reader: FieldReader) -> Round.Reaudit? {
    guard let inner = reader.optionalMapping("re-audits") else { return nil }
    defer { inner.finish() }
    let round = inner.required("round", as: .safeName)
    let kind = inner.required("kind", as: .oneOf(Round.Reaudit.Kind.self, called: "kind of re-audit"))
    let chosen = inner.optional("chosen", as: .oneOf(Round.Reaudit.Chosen.self, called: "way to choose"))
    guard let round, let kind else { return nil }
    return Round.Reaudit(round: round, kind: kind, chosen: chosen)
  }

  private func sample(_ reader: FieldReader, _ checks: inout RoundChecks) -> [Round.SampledCase] {
    reader.mappings("sample").compactMap { inner in
      defer { inner.finish() }
      let reference = inner.required("case", as: .safeName)
      let stratum = inner.optional("stratum", as: .text)
      guard let reference else { return nil }
      checks.draw(reference, stratum: stratum, inner)
      return Round.SampledCase(reference: reference, stratum: stratum)
    }
  }

  private func replacements(_ reader: FieldReader, _ checks: inout RoundChecks) -> [Round.Replacement] {
    reader.mappings("replacements").compactMap { inner in
      defer { inner.finish() }
      let reference = inner.required("case", as: .safeName)
      let replaces = inner.optional("replaces", as: .safeName)
      let because = inner.optional("because", as: .text)
      let stratum = inner.optional("stratum", as: .text)
      guard let reference else { return nil }
      checks.replace(reference, replaces: replaces, stratum: stratum, inner)
      return Round.Replacement(reference: reference, replaces: replaces, because: because, stratum: stratum)
    }
  }

  private func auditors(_ reader: FieldReader, _ checks: inout RoundChecks) -> [Auditor] {
    reader.mappings("auditors").compactMap { inner in
      defer { inner.finish() }
      let id = inner.required("id", as: .auditorName)
      let team = inner.optional("team", as: .text)
      let role = inner.required("role", as: .text)
      let relation = inner.required("relation", as: .oneOf(Auditor.Relation.self, called: "relation"))
      let workers = Self.workers(inner)
      let most = inner.optional("most", as: .integer(in: 0...10_000))
      let away = inner.values("away", of: .parsed(expected: "days such as 2026-11-01..2026-11-21", Self.days))
      // Known by its identifier even where the rest is wrong, so that one mistake is not reported twice.
      checks.register(id, inner)
      guard let id, let role, let relation else { return nil }
      return Auditor(
        id: id,
        team: team ?? "",
        role: role,
        relation: relation,
        workers: workers,
        most: most,
        away: away
      )
    }
  }

  /// One pseudonym as a word, or several as a list.
  private static func workers(_ reader: FieldReader) -> Set<String> {
    if case .present(let node) = reader.presence(of: "worker"), node.scalar == nil {
      return Set(reader.values("worker", of: .workerName))
    }
    return Set([reader.optional("worker", as: .workerName)].compactMap(\.self))
  }

  private static func days(_ text: String) -> ClosedRange<Day>? {
    let ends = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard ends.count == 3, ends[1].isEmpty, let first = Day(ends[0]), let last = Day(ends[2]), first <= last else {
      return nil
    }
    return first...last
  }

  private func takenBack(_ reader: FieldReader) -> [Round.TakenBack] {
    reader.mappings("taken-back").compactMap { inner in
      defer { inner.finish() }
      let reference = inner.required("case", as: .safeName)
      let auditor = inner.required("auditor", as: .auditorName)
      let on = inner.required("on", as: .parsed(expected: "a date such as 2026-09-30") { Day($0) })
      let days = inner.required("days", as: .integer(in: 0...100_000))
      guard let reference, let auditor, let on, let days else { return nil }
      return Round.TakenBack(reference: reference, auditor: auditor, on: on, days: days)
    }
  }

  private func allocations(_ reader: FieldReader, _ checks: inout RoundChecks) -> [Round.Allocation] {
    reader.mappings("allocations").compactMap { inner in
      defer { inner.finish() }
      let reference = inner.required("case", as: .safeName)
      let auditor = inner.required("auditor", as: .auditorName)
      let isSecond = inner.optional("second", as: .boolean) ?? false
      guard let reference, let auditor else { return nil }
      let allocation = Round.Allocation(reference: reference, auditor: auditor, isSecond: isSecond)
      checks.allocate(allocation, inner)
      return allocation
    }
  }
}

extension FieldKind where Value == String {
  static var safeName: FieldKind<String> {
    .parsed(expected: "a name of letters, digits, points, underscores and hyphens") { SafeName.isSafe($0) ? $0 : nil }
  }

  static var auditorName: FieldKind<String> {
    .parsed(expected: "a name of lower-case letters, digits and hyphens") { SafeName.isAuditor($0) ? $0 : nil }
  }

  static var workerName: FieldKind<String> {
    .parsed(expected: "a pseudonym such as W-3f9c") { SafeName.isWorker($0) ? $0 : nil }
  }
}

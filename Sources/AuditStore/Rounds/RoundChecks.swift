import AuditDocuments

/// Checks, while a round is read, that its sample, auditors and allocations fit together.
struct RoundChecks {
  private var sampled: Set<String> = []
  private var waiting: Set<String> = []
  private var replacedBy: [String: String] = [:]
  private var auditors: Set<String> = []
  private var hasUnreadAuditor = false
  private var pairs: Set<String> = []
  private var first: [String: String] = [:]
  private var second: [String: FieldReader] = [:]
  private var frame: (size: Int, reader: FieldReader)?
  private var strata = StrataChecks()

  mutating func keepFrame(_ size: Int?, _ parts: [Round.Frame.FrameStratum], _ reader: FieldReader) {
    frame = size.map { ($0, reader) }
    strata.keep(parts, of: size, reader)
  }

  /// Reports a frame that is smaller than the sample drawn from it; called when the sample was read.
  func checkFrame() {
    guard let frame, frame.size < sampled.count else { return }
    let cases = sampled.count == 1 ? "case" : "cases"
    frame.reader.report(
      "the frame has the size \(frame.size), and the sample drawn from it has \(sampled.count) \(cases)",
      at: "size",
      hint: "Write how many files the sample was drawn from: \(sampled.count) or more."
    )
  }

  /// Reports strata that do not fit together; called when the sample and the replacements were read.
  func checkStrata() { strata.check() }

  mutating func draw(_ reference: String, stratum: String?, _ reader: FieldReader) {
    strata.draw(reference, stratum, reader)
    guard !sampled.insert(reference).inserted else { return }
    reader.report(
      "the case \(Problem.quote(reference)) is in the sample twice",
      at: "case",
      hint: "Take one of the two away."
    )
  }

  mutating func replace(_ reference: String, replaces: String?, stratum: String?, _ reader: FieldReader) {
    strata.replace(reference, replaces: replaces, stratum, reader)
    if sampled.contains(reference) {
      reader.report(
        "the case \(Problem.quote(reference)) is in the sample and cannot be a replacement too",
        at: "case",
        hint: "Take it away from one of the two."
      )
    } else if !waiting.insert(reference).inserted {
      reader.report(
        "the case \(Problem.quote(reference)) is among the replacements twice",
        at: "case",
        hint: "Take one of the two away."
      )
    }
    guard let replaces else { return }
    // One that stood in before is replaced in its turn by one further down the list.
    guard sampled.contains(replaces) || replacedBy.values.contains(replaces) else {
      reader.report(
        "the case \(Problem.quote(replaces)) is not in the sample, so it cannot be replaced",
        at: "replaces",
        hint: Self.hint(replaces, among: sampled, otherwise: "Name a case of the sample.")
      )
      return
    }
    if let other = replacedBy[replaces] {
      reader.report(
        "the case \(Problem.quote(replaces)) is replaced by \(Problem.quote(other)) already",
        at: "replaces",
        hint: "Let one case replace it."
      )
      return
    }
    replacedBy[replaces] = reference
  }

  mutating func register(_ auditor: String?, _ reader: FieldReader) {
    guard let auditor else {
      hasUnreadAuditor = true
      return
    }
    guard !auditors.insert(auditor).inserted else { return }
    reader.report(
      "the auditor \(Problem.quote(auditor)) is listed twice",
      at: "id",
      hint: "Give each auditor an 'id' of their own."
    )
  }

  mutating func allocate(_ allocation: Round.Allocation, _ reader: FieldReader) {
    checkCase(allocation.reference, reader)
    if !auditors.contains(allocation.auditor), !hasUnreadAuditor {
      reader.report(
        "there is no auditor \(Problem.quote(allocation.auditor))",
        at: "auditor",
        hint: Self.hint(allocation.auditor, among: auditors, otherwise: "Add the auditor under 'auditors:'.")
      )
    }
    let pair = "\(allocation.reference)/\(allocation.auditor)"
    guard pairs.insert(pair).inserted else {
      let hint =
        allocation.isSecond
        ? "Give the second audit to another auditor: it must be blind." : "Take one of the two away."
      reader.report(
        "the case \(Problem.quote(allocation.reference)) is allocated to \(Problem.quote(allocation.auditor)) twice",
        at: "auditor",
        hint: hint
      )
      return
    }
    checkOrder(allocation, reader)
  }

  /// Reports second audits of cases that nobody audits first; called when all allocations were read.
  func checkSeconds() {
    for (reference, reader) in second.sorted(by: { $0.key < $1.key }) where first[reference] == nil {
      reader.report(
        "the case \(Problem.quote(reference)) has a second audit and no first",
        at: "second",
        hint: "Allocate the first audit, or take 'second: true' away."
      )
    }
  }

  private func checkCase(_ reference: String, _ reader: FieldReader) {
    if let other = replacedBy[reference] {
      reader.report(
        "the case \(Problem.quote(reference)) was replaced by \(Problem.quote(other)) and is still allocated",
        at: "case",
        hint: "Allocate \(Problem.quote(other)) in its place."
      )
    } else if waiting.contains(reference), !replacedBy.values.contains(reference) {
      reader.report(
        "the case \(Problem.quote(reference)) is a replacement that replaces nothing yet",
        at: "case",
        hint: "Write which case it replaces, as 'replaces:', before it is allocated."
      )
    } else if !sampled.contains(reference), !waiting.contains(reference) {
      reader.report(
        "the case \(Problem.quote(reference)) is not in the sample",
        at: "case",
        hint: Self.hint(reference, among: sampled, otherwise: "Add it under 'sample:', or take the allocation away.")
      )
    }
  }

  private mutating func checkOrder(_ allocation: Round.Allocation, _ reader: FieldReader) {
    let kind = allocation.isSecond ? "second" : "first"
    let taken = allocation.isSecond ? second[allocation.reference] != nil : first[allocation.reference] != nil
    if taken {
      let hint =
        allocation.isSecond ? "A case has one second audit at most." : "Write 'second: true' if it is a second audit."
      reader.report(
        "the case \(Problem.quote(allocation.reference)) has a \(kind) audit already",
        at: "auditor",
        hint: hint
      )
    } else if allocation.isSecond {
      second[allocation.reference] = reader
    } else {
      first[allocation.reference] = allocation.auditor
    }
  }

  private static func hint(_ typed: String, among names: Set<String>, otherwise: String) -> String {
    closest(to: typed, in: names.sorted()).map { "Did you mean '\($0)'?" } ?? otherwise
  }
}

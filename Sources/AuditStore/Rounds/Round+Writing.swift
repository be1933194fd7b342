import AuditDocuments
import AuditRules

extension Round {
  /// The plan as `round.yaml` says it: read again it is the same round.
  ///
  /// Words stand in quotation marks, so that nothing in them is taken for a comment, a number or a mark of the format.
  public var yaml: String {
    var lines = [
      "# Written by 'caseaudit plan'. docs/round.md says what each line means.",
      "format: caseaudit-round/1", "title: \(Self.quoted(title))", "period: \(period.name)",
      "checklist: { id: \(checklist.id), version: \(checklist.version) }",
    ]
    if let frame {
      lines += ["frame:", "  size: \(frame.size)"]
      if let described = frame.described { lines.append("  described: \(Self.quoted(described))") }
      if !frame.strata.isEmpty {
        lines.append("  strata:")
        lines += frame.strata.map { "    \(Self.quoted($0.name)): \($0.size)" }
      }
    }
    if let seed { lines.append("seed: \(seed)") }
    lines += Self.list(
      "sample",
      sample.map { drawn in ["case: \(drawn.reference)"] + (drawn.stratum.map { ["stratum: \(Self.quoted($0))"] } ?? [])
      }
    )
    lines += Self.list("replacements", replacements.map(Self.parts(of:)))
    lines += Self.list("auditors", auditors.map(Self.parts(of:)))
    lines += Self.list(
      "allocations",
      allocations.map { ["case: \($0.reference)", "auditor: \($0.auditor)"] + ($0.isSecond ? ["second: true"] : []) }
    )
    if let secondAudits { lines.append("second-audits: \(secondAudits)") }
    lines += ["suggestion: \(suggestion.rawValue)", "smallest-percentage: \(smallestPercentage)"]
    if !targets.isEmpty {
      lines.append("targets:")
      lines += targets.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
    }
    if let reaudit {
      let chosen = reaudit.chosen.map { ", chosen: \($0.rawValue)" } ?? ""
      lines.append("re-audits: { round: \(reaudit.round), kind: \(reaudit.kind.rawValue)\(chosen) }")
    }
    if let due { lines.append("due: \(due)") }
    if let lease { lines.append("lease: \(lease)") }
    if namesAuditor { lines.append("feedback-names-auditor: true") }
    lines += Self.list(
      "taken-back",
      takenBack.map { ["case: \($0.reference)", "auditor: \($0.auditor)", "on: \($0.on)", "days: \($0.days)"] }
    )
    return lines.map { "\($0)\n" }.joined()
  }

  private static func parts(of replacement: Replacement) -> [String] {
    ["case: \(replacement.reference)"] + (replacement.replaces.map { ["replaces: \($0)"] } ?? [])
      + (replacement.because.map { ["because: \(quoted($0))"] } ?? [])
      + (replacement.stratum.map { ["stratum: \(quoted($0))"] } ?? [])
  }

  private static func parts(of auditor: Auditor) -> [String] {
    [
      "id: \(auditor.id)"
    ] + (auditor.team.isEmpty ? [] : ["team: \(quoted(auditor.team))"]) + [
      "role: \(quoted(auditor.role))", "relation: \(auditor.relation.rawValue)",
    ] + workers(auditor.workers.sorted()) + (auditor.most.map { ["most: \($0)"] } ?? [])
      + (auditor.away.isEmpty
        ? [] : ["away: [\(auditor.away.map { "\($0.lowerBound)..\($0.upperBound)" }.joined(separator: ", "))]"])
  }

  /// One pseudonym as a word, several as a list.
  private static func workers(_ workers: [String]) -> [String] {
    switch workers.count {
    case 0: []
    case 1: ["worker: \(workers[0])"]
    default: ["worker: [\(workers.joined(separator: ", "))]"]
    }
  }

  private static func list(_ key: String, _ entries: [[String]]) -> [String] {
    entries.isEmpty ? [] : ["\(key):"] + entries.map { "  - { \($0.joined(separator: ", ")) }" }
  }

  private static func quoted(_ text: String) -> String { JSONLine.quoted(text) }
}

extension Workspace {
  /// Makes a round of its plan and the list that it was drawn from; never writes over one that is there.
  ///
  /// The plan comes last: without it there is no round, so that a crash leaves none that is half there.
  ///
  /// - Throws: when there is a round of this name, or the plan as it is written could not be read again.
  public func add(_ round: Round, drawnFrom frame: ListedFrame) throws(Problems) {
    let file = try plan(ofRound: round.id)
    let name = shown(file)
    let written = try written(round)
    let list = try self.frame(ofRound: round.id)
    try PrivateFolder.make(try folder(ofRound: round.id), shownAs: WorkspacePath.round(round.id))
    try PrivateFile.add(Array(frame.text.utf8), at: list, shownAs: shown(list))
    try PrivateFile.add(Array(written.utf8), at: file, shownAs: name)
  }

  /// Puts the plan of a round that was changed in the place of the one that is there; comments in that are not kept.
  ///
  /// Where the plan was the one that the last signature of the round knows, the new one is known in its place: what the program
  /// changes because it was asked to is no change behind anybody's back.
  ///
  /// - Throws: when the plan as it is written could not be read again, or it cannot be written.
  public func replace(_ round: Round) throws(Problems) {
    let file = try plan(ofRound: round.id)
    let before = planDigest(ofRound: round.id)
    let bytes = Array(try written(round).utf8)
    do throws(SystemError) {
      var draft = try Draft(in: file.deletingLastPathComponent().path(percentEncoded: false))
      try draft.place(bytes, at: file.path(percentEncoded: false), replacing: true)
    } catch {
      throw Problems([error.problem("cannot write the plan", file: shown(file))])
    }
    // The plan is in its place: where this cannot be put down, verifying warns of a change, and nothing is wrong.
    try? know(ofRound: round.id, after: before)
  }

  private func know(ofRound round: String, after before: String?) throws(Problems) {
    guard let last = try Checkpoints.read(self).all.last(where: { $0.name.round == round && $0.plan != nil }),
      let now = planDigest(ofRound: round), last.plan == before, now != before
    else { return }
    // The head of the journal and the moment of the signature stay what they were.
    try Checkpoints.append(
      Checkpoint(name: last.name, entries: last.entries, digest: last.digest, at: last.at, plan: now),
      in: self
    )
  }

  /// Refuses a plan that could not be read again as it would be written, before anything is kept for it.
  public func refuseUnreadable(_ round: Round) throws(Problems) { _ = try written(round) }

  private func written(_ round: Round) throws(Problems) -> String {
    let name = shown(try plan(ofRound: round.id))
    let written = round.yaml
    guard try Round.read(SourceText(name: name, text: written), id: round.id, yearStart: yearStart) == round else {
      throw Problems([
        Problem(
          "the plan would not be read as it is meant",
          file: name,
          hint: "Take unusual characters out of the lists."
        )
      ])
    }
    return written
  }
}

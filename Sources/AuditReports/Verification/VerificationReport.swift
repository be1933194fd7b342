import AuditPages

/// What a verification of all journals found.
public struct VerificationReport: Sendable {
  /// What was counted while the journals were read.
  public struct Counts: Hashable, Sendable {
    /// The journals.
    public var journals: Int
    /// Their entries.
    public var entries: Int
    /// The checkpoints held against them.
    public var checkpoints: Int

    /// Takes what was counted.
    public init(journals: Int, entries: Int, checkpoints: Int) {
      self.journals = journals
      self.entries = entries
      self.checkpoints = checkpoints
    }
  }

  /// One thing that is wrong.
  public struct Trouble: Encodable, Hashable, Sendable {
    var file: String?
    var line: Int?
    var what: String
    var hint: String?

    /// Takes what is wrong, where, and what to do.
    public init(file: String?, line: Int?, what: String, hint: String?) {
      self.file = file
      self.line = line
      self.what = what
      self.hint = hint
    }
  }

  private let counts: Counts
  private let fingerprint: String
  private let plan: (entries: Int, digest: String)
  private let imported: (imports: Int, audits: Int)
  private let troubles: [Trouble]
  private let isSound: Bool

  /// Takes what was found.
  ///
  /// - Parameters:
  ///   - counts: what was counted.
  ///   - fingerprint: one digest over all journals.
  ///   - plan: how many entries the journal of the action plan has, and the digest of the last.
  ///   - imported: how many lists of earlier years were brought in, and how many audits they have.
  ///   - troubles: what is wrong, errors and warnings.
  ///   - isSound: whether there are warnings at most.
  public init(
    _ counts: Counts,
    fingerprint: String,
    plan: (entries: Int, digest: String),
    imported: (imports: Int, audits: Int) = (0, 0),
    troubles: [Trouble],
    isSound: Bool
  ) {
    self.counts = counts
    self.fingerprint = fingerprint
    self.plan = plan
    self.imported = imported
    self.troubles = troubles
    self.isSound = isSound
  }

  /// What was found, in four lines at most.
  public var text: String {
    func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
    let lines = [
      """
      \(verdict) \(count(counts.journals, "journal", "journals")) with \(count(counts.entries, "entry", "entries")), \
      \(count(counts.checkpoints, "checkpoint", "checkpoints")).
      """,
      "Fingerprint of all journals: \(fingerprint.prefix(16))",
      plan.entries > 0
        ? "Action plan: \(count(plan.entries, "entry", "entries")), digest \(plan.digest.prefix(16))" : nil,
      imported.imports > 0
        ? "History: \(count(imported.audits, "imported audit", "imported audits")) of"
          + " \(count(imported.imports, "import", "imports")), as they were brought in" : nil,
    ]
    return lines.compactMap { $0.map { "\($0)\n" } }.joined()
  }

  /// What was found for programs, in the format `caseaudit-verification/1`.
  public func json() throws -> String {
    try JSONText.of(
      VerificationDocument(
        sound: isSound,
        journals: counts.journals,
        entries: counts.entries,
        checkpoints: counts.checkpoints,
        fingerprint: fingerprint,
        actions: VerificationDocument.Actions(entries: plan.entries, digest: plan.digest),
        history: imported.imports > 0
          ? VerificationDocument.History(imports: imported.imports, audits: imported.audits) : nil,
        problems: troubles
      )
    )
  }

  private var verdict: String {
    guard isSound else { return "Something is wrong; see the problems." }
    return troubles.isEmpty
      ? "All is sound."
      : "No journal was changed, but see the \(troubles.count == 1 ? "warning" : "\(troubles.count) warnings")."
  }
}

/// The format `caseaudit-verification/1`.
private struct VerificationDocument: Encodable {
  /// The action plan's journal: how many entries it has, and the digest of the last.
  struct Actions: Encodable {
    var entries: Int
    var digest: String
  }

  /// What was brought in from earlier years.
  struct History: Encodable {
    var imports: Int
    var audits: Int
  }

  var format = "caseaudit-verification/1"
  var sound: Bool
  var journals: Int
  var entries: Int
  var checkpoints: Int
  var fingerprint: String
  var actions: Actions
  var history: History?
  var problems: [VerificationReport.Trouble]
}

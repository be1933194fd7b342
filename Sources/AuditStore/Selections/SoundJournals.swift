import AuditDocuments
import AuditSummaries

/// The journals as a report may count them: the index that stands with them, and what the footer of a page says.
public struct SoundJournals: Sendable {
  /// The index; journals that are damaged are not in it.
  public let index: AuditIndex
  /// One digest over the last digests of all journals; empty where they were not verified.
  public let fingerprint: String
  /// Journals that are damaged and in no count.
  public let leftOut: [JournalName]
  /// What the footer of a page says of them.
  public let provenance: [String]

  /// How journals are looked at before they are counted.
  public struct Care: Sendable {
    /// Whether every journal is read whole; otherwise those that changed.
    public var isVerifying: Bool
    /// Whether damaged journals are left out, and named; otherwise they are refused.
    public var leavesOutDamaged: Bool
    /// The protection of small numbers, under which the footer tells less.
    public var policy: DisclosurePolicy

    /// Says how journals are looked at.
    public init(isVerifying: Bool = true, leavesOutDamaged: Bool = false, policy: DisclosurePolicy = .none) {
      self.isVerifying = isVerifying
      self.leavesOutDamaged = leavesOutDamaged
      self.policy = policy
    }
  }

  /// Reads the journals of a workspace and brings the index up to date.
  ///
  /// - Throws: what is wrong with the journals, because a number that leaves one out is a wrong number.
  public init(_ workspace: Workspace, _ care: Care, progress: IndexProgress = .none) throws(Problems) {
    var lines: [String] = []
    let (journals, entries): (Int, Int)
    let problems: Problems
    if care.isVerifying {
      let (verified, verification) = try AuditIndex.verified(workspace, progress: progress)
      (index, problems) = (verified, verification.isSound ? Problems([]) : verification.problems)
      (journals, entries, fingerprint) = (verification.journals, verification.entries, verification.fingerprint)
    } else {
      let update: IndexUpdate
      (index, update) = try AuditIndex.upToDate(workspace, progress: progress)
      problems = update.problems
      let account = try index.account()
      (journals, entries, fingerprint) = (account.journals, account.entries, account.fingerprint)
      lines.append("NOT VERIFIED: the journals were not read again, so this is not for a board")
    }
    // How many journals there are would tell the day on which a late one came.
    let numbers = "\(journals) journal\(journals == 1 ? "" : "s"), \(entries) entr\(entries == 1 ? "y" : "ies")"
    let counts = care.policy.isProtective ? "" : "\(numbers); "
    lines.append("\(counts)fingerprint \(fingerprint.prefix(16))")
    guard problems.hasErrors else {
      (provenance, leftOut) = (lines, [])
      return
    }
    guard care.leavesOutDamaged else {
      throw Problems(
        problems.all + [
          Problem(
            "nothing was counted, because the journals are not sound",
            file: workspace.shown(workspace.audits),
            hint: "Put the journal back from a backup; or add --leave-out-damaged, and the page will say so."
          )
        ],
        omitted: problems.omitted
      )
    }
    let wrong = Set(problems.all.filter { $0.severity == .error }.map(\.file))
    try index.forget(paths: wrong)
    leftOut = wrong.sorted().compactMap { JournalName(path: $0) }
    // The name of a journal names a case and an auditor, which no pack that leaves the authority may do.
    lines.append(
      "DAMAGED JOURNALS ARE LEFT OUT: "
        + (care.policy.isProtective ? "\(wrong.count)" : wrong.sorted().joined(separator: ", "))
    )
    provenance = lines
  }
}

import AuditStore
import AuditDocuments
import AuditSummaries

/// What earlier packs have shown, as far as it bears on a new one, and where a new one is put down.
struct ReleaseRegister {
  private let audits: SelectedAudits
  private let counted: SelectedAudits.Counted
  private let entries: [ReleaseEntry]

  /// Reads the register; a policy that protects nothing has no use for it.
  ///
  /// - Throws: what is wrong with the register, because a release that is not known of cannot be guarded against.
  init(_ audits: SelectedAudits, _ counted: SelectedAudits.Counted, policy: DisclosurePolicy) throws(Problems) {
    self.audits = audits
    self.counted = counted
    guard policy.isProtective else {
      entries = []
      return
    }
    let releases = try Releases.read(audits.workspace)
    guard releases.isWhole else { throw releases.problems }
    entries = releases.all
  }

  /// The digests of the audits counted.
  var digests: Set<String> { Set(counted.auditDigests) }

  /// The earlier releases, as disclosure control takes them.
  var earlier: [EarlierRelease] {
    entries.compactMap { entry in
      guard let policy = DisclosurePolicy(entry.policy) else { return nil }
      return EarlierRelease(
        name: "\(entry.subject) of \(Timestamp.text(entry.at))",
        policy: policy,
        audits: Set(entry.auditDigests),
        counts: entry.cells.mapValues { $0.map { ReleasedCount($0) } ?? .hidden }
      )
    }
  }

  /// What the footer of a page says of the register.
  var provenance: [String] {
    entries.isEmpty ? [] : ["protected against \(entries.count) earlier \(entries.count == 1 ? "release" : "releases")"]
  }

  /// Puts a release into the register, unless it says the same as the last.
  func add(_ pattern: ReleasePattern, command: String) throws {
    let isNew = try Releases.append(
      ReleaseEntry(
        at: try Clock.now(),
        command: command,
        subject: counted.subject.name,
        policy: pattern.policy.name,
        fingerprint: audits.fingerprint,
        auditDigests: counted.auditDigests,
        cells: pattern.counts.mapValues(\.value)
      ),
      in: audits.workspace
    )
    Console.note(
      isNew
        ? "Put into the register of releases, \(audits.workspace.shown(audits.workspace.releases))."
        : "The register of releases says the same already."
    )
  }
}

import AuditDocuments
import AuditSummaries
import Foundation

/// What earlier packs have shown, as far as it bears on a new one, and where a new one is put down.
///
/// For a release it holds the register from reading it to the entry: a pack that another process released in between
/// would not be guarded against.
public struct ReleaseRegister {
  private let audits: SelectedAudits
  private let policy: DisclosurePolicy
  private let entries: [ReleaseEntry]
  private let held: HeldReleases?

  /// Reads the register; a policy that protects nothing has no use for it.
  ///
  /// - Parameters:
  ///   - audits: the audits of the workspace.
  ///   - policy: how small numbers are protected.
  ///   - isReleasing: whether a release is to be put down, so that other processes wait until this value is gone.
  /// - Throws: what is wrong with the register, because a release that is not known of cannot be guarded against.
  public init(_ audits: SelectedAudits, policy: DisclosurePolicy, isReleasing: Bool = false) throws(Problems) {
    self.audits = audits
    self.policy = policy
    guard policy.isProtective else {
      (entries, held) = ([], nil)
      return
    }
    let releases = try Releases.read(audits.workspace)
    guard releases.problems.all.isEmpty else { throw releases.problems }
    held = isReleasing ? try HeldReleases(audits.workspace) : nil
    entries = (held?.releases ?? releases).all
    let unknown = entries.filter { DisclosurePolicy($0.policy) == nil }
    guard unknown.isEmpty else {
      throw problem(
        "a release was made under a policy that this program does not know: "
          + unknown.map { Problem.quote($0.policy) }.joined(separator: ", "),
        hint: "Use the version of caseaudit that made it, or a newer one."
      )
    }
  }

  /// What may be shown of a selection after all that was shown before.
  ///
  /// - Throws: where so few audits are counted that a zero beside a hidden number tells the answers of each, and where earlier
  ///   releases overlap with it, or with each other, in a way that nobody can guard against.
  public func released(_ counted: SelectedAudits.Counted) throws(Problems) -> ReleasedTally {
    let signed = counted.signed
    if policy.isProtective, (1..<policy.smallestShown).contains(signed) {
      throw Problems([
        Problem(
          "“\(counted.subject.title)” counts \(signed) signed audit\(signed == 1 ? "" : "s"), and under the policy \(policy.name) "
            + "nothing is shown of fewer than \(policy.smallestShown): of so few, zeros alone tell how each was answered",
          file: "command line",
          hint: """
            Take a longer period, or wait until more are signed. Without a policy the page is for the authority's own eyes.
            """
        )
      ])
    }
    return ReleasedTally(
      counted.tally,
      policy: policy,
      audits: Set(counted.auditDigests),
      after: try earlier(than: counted).map(EarlierRelease.init),
      glossary: audits.glossary
    )
  }

  /// Refuses what may leave the authority before each of these was released: it shows what their packs show, and what is
  /// not in the register cannot be guarded later.
  public func requireReleases(of sides: [SelectedAudits.Counted]) throws(Problems) {
    guard policy.isProtective else { return }
    let missing = sides.filter { !holds($0) }.map(\.subject.name)
    guard !missing.isEmpty else { return }
    throw Problems(
      missing.map { name in
        Problem(
          "\(name) was not released under the policy \(policy.name)",
          file: "command line",
          hint: "Release it first: caseaudit summarise \(name) --policy \(policy.name) --release"
        )
      }
    )
  }

  /// Whether exactly these audits were released under this policy.
  private func holds(_ counted: SelectedAudits.Counted) -> Bool {
    entries.contains { $0.auditDigests == Set(counted.auditDigests).sorted() && $0.policy == policy.name }
  }

  /// The releases that share audits with a selection, or with a release that does.
  ///
  /// They must lie one inside the other. Of two quarters and their half-year, any two give the third, so that a number
  /// hidden in one of them can be worked out from the other two.
  private func earlier(than counted: SelectedAudits.Counted) throws(Problems) -> [ReleaseEntry] {
    var sets = [Set(counted.auditDigests)]
    var related: [ReleaseEntry] = []
    var others = entries
    while let next = others.firstIndex(where: { entry in
      sets.contains { !$0.isDisjoint(with: entry.auditDigests) }
    }) {
      sets.append(Set(others[next].auditDigests))
      related.append(others.remove(at: next))
    }
    let isChain = sets.indices.allSatisfy { left in
      sets.indices.allSatisfy { sets[left].isSubset(of: sets[$0]) || sets[left].isSuperset(of: sets[$0]) }
    }
    guard isChain else {
      throw problem(
        "\(counted.subject.name) shares audits with releases made before, and not one inside the other: "
          + related.map(\.shownName).joined(separator: "; "),
        hint: """
          Packs that overlap give small numbers away when they are subtracted. Release what was released before, or \
          what holds all of it: half-years or quarters, and not both. An audit that was answered anew after a release \
          is another audit.
          """
      )
    }
    return related
  }

  /// What the footer of a page says of the register.
  public var provenance: [String] {
    entries.isEmpty ? [] : ["protected against the releases of the register"]
  }

  /// Puts a release into the register, before anything of it leaves; gives false where the register says the same
  /// already.
  ///
  /// - Throws: where a hidden number is given away and nobody answers for it, or earlier releases contradict the pack.
  public func add(
    _ pattern: ReleasePattern,
    of counted: SelectedAudits.Counted,
    command: String,
    at date: Date,
    risk: AcceptedRisk? = nil
  ) throws(Problems) -> Bool {
    guard pattern.setAside.isEmpty else {
      throw problem(
        "earlier releases say other things of the same audits: \(pattern.setAside.joined(separator: "; "))",
        hint: "Find out which is right before anything more is released."
      )
    }
    let isSafe = ReleaseDecision.isSafe(pattern)
    guard isSafe || risk != nil else {
      let count = ReleaseDecision(on: pattern).attack.givenAway.count
      throw problem(
        "\(counted.subject.name) gives away \(count) hidden number\(count == 1 ? "" : "s"), with what was released before",
        hint: """
          See which with --attack in place of --release. Release it under the policy of the packs before it, or have \
          somebody answer for it: --risk-taken-by ROLE --risk-reason TEXT.
          """
      )
    }
    let holder = if let held { held } else { try HeldReleases(audits.workspace) }
    guard held != nil || holder.releases.all == entries else {
      throw problem(
        "another pack was released at the same moment",
        hint: "Do it again: this one was not held against it."
      )
    }
    return try holder.append(
      ReleaseEntry(
        at: date,
        command: command,
        subject: counted.subject.name,
        policy: pattern.policy.name,
        fingerprint: audits.fingerprint,
        auditDigests: counted.auditDigests,
        cells: pattern.counts.mapValues(\.value),
        risk: isSafe ? nil : risk
      )
    )
  }

  private func problem(_ what: String, hint: String) -> Problems {
    Problems([Problem(what, file: audits.workspace.shown(audits.workspace.releases), hint: hint)])
  }
}

extension ReleaseEntry {
  /// What it is called where it is named.
  fileprivate var shownName: String { "\(subject) of \(Timestamp.text(at))" }
}

extension EarlierRelease {
  /// A release as disclosure control takes it; the policies of the register are known.
  fileprivate init(_ entry: ReleaseEntry) {
    self.init(
      name: entry.shownName,
      policy: DisclosurePolicy(entry.policy) ?? .none,
      audits: Set(entry.auditDigests),
      counts: entry.cells.mapValues { $0.map { ReleasedCount($0) } ?? .hidden }
    )
  }
}

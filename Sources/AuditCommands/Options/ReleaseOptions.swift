import ArgumentParser
import AuditStore
import AuditSummaries

/// How a report is protected, and how much it is checked before it is made.
struct ReleaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The protection of small numbers: none (for the authority's own eyes), dfe, nhs, or threshold-10 and the like.",
      valueName: "policy"
    )
  )
  var policy: DisclosurePolicy = .none
  @Flag(help: "Leave out damaged journals instead of stopping; the page says so.") var leaveOutDamaged = false
  @Flag(help: "Do not read every journal again first: quick, for a look on the screen; the page says so.")
  var unverified = false

  /// The options as they were typed, word by word, for the footer of a page.
  var typed: [String] {
    (policy.isProtective ? ["--policy", policy.name] : []) + (leaveOutDamaged ? ["--leave-out-damaged"] : [])
      + (unverified ? ["--unverified"] : [])
  }

  /// How journals are looked at before they are counted.
  var care: SoundJournals.Care {
    SoundJournals.Care(isVerifying: !unverified, leavesOutDamaged: leaveOutDamaged, policy: policy)
  }
}

extension DisclosurePolicy: ExpressibleByArgument {}

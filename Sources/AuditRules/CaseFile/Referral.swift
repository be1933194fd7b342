/// One referral; the start of an episode of need (CIN census: `CINdetails`).
public struct Referral: Hashable, Sendable {
  /// The name by which other parts of the extract refer to it.
  public var identifier: String

  /// The day of the referral (`CINreferralDate`).
  public var received: Fact<Day>

  /// The source code of the CIN census or words.
  public var source: Fact<String>

  /// The primary need code of the CIN census.
  public var primaryNeed: Fact<String>

  /// Whether the referral ended with no further action (`ReferralNFA`).
  public var noFurtherAction: Fact<Bool>

  /// What was decided and why, in words.
  public var decision: Fact<String>

  /// The worker who decided.
  public var decidedBy: Fact<String>

  /// The day it was decided.
  public var decided: Fact<Day>

  /// The day the episode closed (`CINclosureDate`); present and empty while it is open.
  public var closed: Fact<Day>

  /// What is recorded on the family's consent, or on why it was not asked for.
  public var consent: Fact<String>

  /// The day on which whoever made the referral was told what was decided.
  public var referrerTold: Fact<Day>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    identifier: String = "",
    received: Fact<Day> = .notSeen,
    source: Fact<String> = .notSeen,
    primaryNeed: Fact<String> = .notSeen,
    noFurtherAction: Fact<Bool> = .notSeen,
    decision: Fact<String> = .notSeen,
    decidedBy: Fact<String> = .notSeen,
    decided: Fact<Day> = .notSeen,
    closed: Fact<Day> = .notSeen,
    consent: Fact<String> = .notSeen,
    referrerTold: Fact<Day> = .notSeen,
    place: Place = .unknown
  ) {
    self.identifier = identifier
    self.received = received
    self.source = source
    self.primaryNeed = primaryNeed
    self.noFurtherAction = noFurtherAction
    self.decision = decision
    self.decidedBy = decidedBy
    self.decided = decided
    self.closed = closed
    self.consent = consent
    self.referrerTold = referrerTold
    self.place = place
  }
}

extension Referral: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<Referral>(
    "referral",
    "One referral; the start of an episode of need (CIN census: `CINdetails`).",
    blank: Referral(),
    place: \.place,
    rows: [
      .identifier(
        "identifier",
        \.identifier,
        of: .referral,
        "The name by which other parts of the extract refer to it."
      ),
      .fact("received", \.received, .day, "The day of the referral (`CINreferralDate`)."),
      .fact("source", \.source, .text, "The source code of the CIN census or words."),
      .fact("primaryNeed", \.primaryNeed, .text, "The primary need code of the CIN census."),
      .fact(
        "noFurtherAction",
        \.noFurtherAction,
        .boolean,
        "Whether the referral ended with no further action (`ReferralNFA`)."
      ),
      .fact("decision", \.decision, .text, "What was decided and why, in words."),
      .fact("decidedBy", \.decidedBy, .reference(to: .worker), "The worker who decided."),
      .fact("decided", \.decided, .day, "The day it was decided."),
      .fact(
        "closed",
        \.closed,
        .day,
        "The day the episode closed (`CINclosureDate`); present and empty while it is open."
      ),
      .fact("consent", \.consent, .text, "What is recorded on the family's consent, or on why it was not asked for."),
      .fact(
        "referrerTold",
        \.referrerTold,
        .day,
        "The day on which whoever made the referral was told what was decided."
      ),
    ]
  )
}

/// One child protection conference.
public struct Conference: Hashable, Sendable {
  /// The name by which other parts of the extract refer to it.
  public var identifier: String

  /// Initial or review.
  public var kind: Fact<ConferenceKind>

  /// The identifier of the enquiry that led to it.
  public var section47Enquiry: Fact<String>

  /// The day it was held (`DateOfInitialCPC`).
  public var held: Fact<Day>

  /// The reference of the social worker who brought the case to it.
  public var worker: Fact<String>

  /// Who took part, by agency.
  public var attended: Fact<[Participant]>

  /// The child's views as the conference heard them.
  public var childsViews: Fact<String>

  /// The decision and its reasons.
  public var decision: Fact<String>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    identifier: String = "",
    kind: Fact<ConferenceKind> = .notSeen,
    section47Enquiry: Fact<String> = .notSeen,
    held: Fact<Day> = .notSeen,
    worker: Fact<String> = .notSeen,
    attended: Fact<[Participant]> = .notSeen,
    childsViews: Fact<String> = .notSeen,
    decision: Fact<String> = .notSeen,
    place: Place = .unknown
  ) {
    self.identifier = identifier
    self.kind = kind
    self.section47Enquiry = section47Enquiry
    self.held = held
    self.worker = worker
    self.attended = attended
    self.childsViews = childsViews
    self.decision = decision
    self.place = place
  }
}

extension Conference: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<Conference>(
    "conference",
    "One child protection conference.",
    blank: Conference(),
    place: \.place,
    rows: [
      .identifier(
        "identifier",
        \.identifier,
        of: .conference,
        "The name by which other parts of the extract refer to it."
      ),
      .fact("kind", \.kind, .choice(), "Initial or review."),
      .fact(
        "section47Enquiry",
        \.section47Enquiry,
        .reference(to: .section47Enquiry),
        "The identifier of the enquiry that led to it."
      ),
      .fact("held", \.held, .day, "The day it was held (`DateOfInitialCPC`)."),
      .fact(
        "worker",
        \.worker,
        .reference(to: .worker),
        "The reference of the social worker who brought the case to it."
      ),
      .fact("attended", \.attended, .parts(), "Who took part, by agency."),
      .fact(
        "childsViews",
        \.childsViews,
        .text,
        label: "child's views",
        "The child's views as the conference heard them."
      ),
      .fact("decision", \.decision, .text, "The decision and its reasons."),
    ]
  )
}

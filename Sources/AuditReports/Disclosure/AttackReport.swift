import AuditPages
import AuditSummaries

/// What an outsider could work out about each hidden number of a pack, for the eyes of whoever releases it.
public struct AttackReport: Report {
  /// What was summarised.
  public let subject: Summary.Subject
  /// The policy.
  public let policy: DisclosurePolicy
  /// Whether the pack may be released.
  public let decision: ReleaseDecision
  /// What it would give away if only small numbers were hidden, and none to protect them.
  public let primaryOnly: Attack
  /// How many numbers are shown.
  public let shown: Int
  /// Where it comes from.
  public let provenance: Provenance

  /// Makes the report of an attack.
  public init(
    subject: Summary.Subject,
    pattern: ReleasePattern,
    primaryOnly: ReleasePattern,
    provenance: Provenance
  ) {
    self.subject = subject
    policy = pattern.policy
    decision = ReleaseDecision(on: pattern)
    self.primaryOnly = Attack(on: primaryOnly)
    shown = pattern.counts.values.count { !$0.isHidden }
    self.provenance = provenance
  }

  /// What the pack gives away.
  public var attack: Attack { decision.attack }

  /// The report before it has a format.
  public var page: Page {
    Page(
      title: "What an outsider could work out: \(subject.title)",
      subtitle: subject.days,
      headline: headline,
      sections: [
        PageSection(id: "hidden", title: "Each hidden number", blocks: hidden),
        PageSection(
          id: "protection",
          title: "The policy",
          blocks: [.paragraph(policy.inWords)]
            + decision.setAside.map { name in
              .paragraph(
                """
                The earlier release \(name) says other things of the same audits, so it could not be taken into account: \
                compare the two by hand.
                """
              )
            }
        ),
      ],
      provenance: provenance
    )
  }

  /// A policy that rounds hides small counts only, and says so: nobody can be kept from knowing that they are small.
  private var exceptSmall: String {
    ". That it is small is said by the policy itself, which hides small counts only and rounds the others."
  }

  private var headline: [String] {
    let numbers = attack.inferences.count(where: \.isPrinted)
    let contradiction =
      decision.setAside.isEmpty
      ? []
      : [
        "Earlier releases say other things of the same audits. Do not release this pack before it is known which is right."
      ]
    guard numbers > 0 else {
      return ["No number is hidden, because none is small. \(Words.count(shown, "number")) shown."] + contradiction
    }
    var sentences =
      [
        "\(Words.count(numbers, "number")) hidden, \(shown)\u{A0}shown.",
        attack.givenAway.isEmpty
          ? """
          Tried: all sums, the releases of the register, and what the checklists make true of caps and grades, of \
          conditional questions and of audits signed, begun and planned. With these no hidden number can be worked out\
          \(policy.isRounding ? exceptSmall : ", nor be told to be small.")
          """
          : """
          \(Words.count(attack.givenAway.count, "hidden number")) can be worked out\
          \(policy.isRounding ? "" : ", or be told to be small"). Do not release this pack.
          """,
      ] + contradiction
    let alone = primaryOnly.givenAway.count
    sentences.append(
      alone == 0
        ? "Hiding the small numbers alone would have been enough here."
        : """
        Hiding the small numbers alone would have given \(Words.count(alone, "of them", "of them")) away: that is why \
        others are hidden too.
        """
    )
    return sentences
  }

  private var hidden: [Block] {
    let printed = attack.inferences.filter(\.isPrinted)
    guard !printed.isEmpty else { return [.paragraph("There is none.")] }
    return [
      .table(
        Table(
          caption: "What the numbers shown leave possible, for each that is hidden",
          columns: [
            Table.Column("Number"), Table.Column("At least", .number), Table.Column("At most", .number),
            Table.Column("Why it is hidden"), Table.Column("Protected"),
          ],
          rows: printed.map { inference in
            .cells([
              inference.id, inference.low.cell, inference.high?.cell ?? "no limit", Self.words(inference.reason),
              inference.isProtected ? "yes" : "NO",
            ])
          }
        )
      )
    ]
  }

  private static func words(_ reason: ReleasePattern.Reason) -> String {
    switch reason {
    case .small: "it is small"
    case .fewWorkers: "one worker holds the files"
    case .hiddenEarlier: "an earlier release hid it"
    case .smallChange: "with an earlier release it would show a small number"
    case .protectsAnother: "another could be worked out from it"
    }
  }

  /// The columns of the tidy rows.
  public static let columns = [
    DataColumn("number", "the name of the hidden number"),
    DataColumn("at_least", "the least it could be, as far as the numbers shown tell"),
    DataColumn("at_most", "the most it could be; empty where there is no limit"),
    DataColumn("why", "small, few-workers, hidden-earlier, small-change or protects-another"),
    DataColumn("protected", "true where it cannot be worked out nor, unless the policy rounds, be told to be small"),
  ]

  /// Tidy rows, one a hidden number.
  public var rows: [[String]] {
    attack.inferences.filter(\.isPrinted).map {
      [$0.id, $0.low.cell, $0.high?.cell ?? "", $0.reason.rawValue, $0.isProtected ? "true" : "false"]
    }
  }

  private struct Document: Encodable {
    struct Number: Encodable {
      var number: String
      var atLeast: Int
      @Nullable var atMost: Int?
      var why: String
      var protected: Bool

      init(_ inference: Attack.Inference) {
        number = inference.id
        atLeast = inference.low
        atMost = inference.high
        why = inference.reason.rawValue
        protected = inference.isProtected
      }
    }

    var format = "caseaudit-attack/1"
    var period: String
    var policy: String
    var survived: Bool
    var shown: Int
    var givenAwayByPrimaryAlone: Int
    var hidden: [Number]
    var provenance: ProvenanceDocument
  }

  /// The document `caseaudit-attack/1`.
  public func json() throws -> String {
    try JSONText.of(
      Document(
        period: subject.name,
        policy: policy.name,
        survived: decision.isSafe,
        shown: shown,
        givenAwayByPrimaryAlone: primaryOnly.givenAway.count,
        hidden: attack.inferences.filter(\.isPrinted).map(Document.Number.init),
        provenance: ProvenanceDocument(provenance)
      )
    )
  }
}

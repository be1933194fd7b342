import AuditRules

/// Tells a part where the extract holds it.
typealias PlaceSetter<Whole> = @Sendable (inout Whole, Place) -> Void

/// A part of the case file whose fields are described once, for reader, writer, schema and masking alike.
protocol Described: Hashable, Sendable {
  /// What the schema calls it.
  static var definition: String { get }
  /// What it is, in a sentence.
  static var says: String { get }
  /// One with nothing in it.
  static var blank: Self { get }
  /// How it is told its place, if it keeps one.
  static var setPlace: PlaceSetter<Self>? { get }
  /// Its fields in the order in which they are written.
  static var fields: [Field<Self>] { get }
}

extension Described {
  /// The value as an object; what was not seen is left out.
  var json: JSONValue {
    .object(Self.fields.compactMap { field in field.write(self).map { JSONValue.Member(key: field.key, value: $0) } })
  }

  /// The value with every text put through a function.
  func rewritten(_ rewrite: (TextRole, String) -> String) -> Self {
    var copy = self
    for field in Self.fields { field.rewrite(&copy, rewrite) }
    return copy
  }
}

/// What a text in an extract is for.
enum TextRole: Hashable, Sendable {
  /// Words or a code.
  case text
  /// The name by which other parts refer to the thing.
  case identifier(NamedPart)
  /// The name of another part.
  case reference(NamedPart)
}

/// The parts of a case file that others name.
enum NamedPart: String, CaseIterable, Sendable {
  case caseFile, worker, referral, assessment, strategyDiscussion, section47Enquiry, conference, plan

  /// The key of the list that holds them; none for the case itself.
  var list: (key: String, isSeen: @Sendable (CaseFile) -> Bool)? {
    switch self {
    case .caseFile: nil
    case .worker: ("workers", { $0.workers.isSeen })
    case .referral: ("referrals", { $0.referrals.isSeen })
    case .assessment: ("assessments", { $0.assessments.isSeen })
    case .strategyDiscussion: ("strategyDiscussions", { $0.strategyDiscussions.isSeen })
    case .section47Enquiry: ("section47Enquiries", { $0.section47Enquiries.isSeen })
    case .conference: ("conferences", { $0.conferences.isSeen })
    case .plan: ("plans", { $0.plans.isSeen })
    }
  }
}

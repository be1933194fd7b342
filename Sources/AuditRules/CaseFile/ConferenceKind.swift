/// The kind of a child protection conference.
public enum ConferenceKind: String, CaseIterable, Hashable, Sendable {
  case initial
  case review
}

/// In what capacity an assessment was signed.
public enum SigningCapacity: String, CaseIterable, Hashable, Sendable {
  case author
  case overseer
  case manager
}

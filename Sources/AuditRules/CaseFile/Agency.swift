/// Who a participant speaks for.
public enum Agency: String, CaseIterable, Hashable, Sendable {
  case socialCare
  case police
  case health
  case education
  case probation
  case housing
  case voluntarySector
  case legal
  case parent
  case child
  case family
  case other
}

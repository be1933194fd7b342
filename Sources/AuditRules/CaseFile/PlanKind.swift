/// The kind of a plan.
public enum PlanKind: String, CaseIterable, Hashable, Sendable {
  case childInNeed
  case childProtection
  case lookedAfter
  case pathway
}

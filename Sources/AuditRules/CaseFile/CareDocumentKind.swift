/// What a document is that a looked after child or a care leaver is to have.
public enum CareDocumentKind: String, CaseIterable, Hashable, Sendable {
  case carePlan
  case placementPlan
  case healthAssessment
  case personalEducationPlan
  case permanencePlan
  case pathwayPlan
}

/// The kind of an assessment: initial and core until 2013, single since.
public enum AssessmentKind: String, CaseIterable, Hashable, Sendable {
  case initial
  case core
  case single
}

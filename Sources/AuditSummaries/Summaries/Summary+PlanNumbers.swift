extension DisclosurePolicy {
  /// A number of the plan as a page may show it: files in the frame, files drawn or replaced, audits given out.
  ///
  /// It says how the work was laid out and nothing of a child, so that it is exact however small. Beside rounded counts an
  /// exact one would tell of which numbers they were rounded, and it is rounded as they are.
  public func releasedPlan(_ count: Int) -> ReleasedCount { isRounding ? released(count) : ReleasedCount(count) }
}

extension Summary {
  /// The files of the frame, where the round says so and it may be shown; nil otherwise.
  public var frame: Int? { subject.frame.flatMap { policy.releasedPlan($0).value } }

  /// Signed first audits of its rounds that belong to another period; nil under a policy that protects.
  ///
  /// Whoever has a pack of the whole round would take it away from that, and know how many are counted here.
  public var outside: Int? { policy.isProtective ? nil : subject.outside }
}

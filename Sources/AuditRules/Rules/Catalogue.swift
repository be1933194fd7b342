extension Rule {
  /// Every rule, sorted by identifier; a rule that is not listed here does not exist.
  public static let catalogue: [Rule] = [
    .assessmentInTimeFromReferral,
    .assessmentInTimeFromStart,
    .assessmentRecordedPromptly,
    .caseHandedOverWithoutGap,
    .childSeenAlone,
    .childSeenAloneOnVisits,
    .childsViewsEvidenced,
    .coreGroupsAtInterval,
    .firstCoreGroupInTime,
    .initialConferenceInTime,
    .managerSignedAssessment,
    .oneWorkerToConference,
    .planHasContingency,
    .planOutcomesSmart,
    .reviewsInTime,
    .strategyDiscussionAttended,
    .strategyDiscussionComplete,
    .strategyDiscussionHeldWhenNeeded,
    .strategyDiscussionLedByManager,
    .supervisionDecisionsOnFile,
    .visitsAtInterval,
  ]

  /// The rule with an identifier.
  public static func named(_ identifier: String) -> Rule? { byIdentifier[identifier] }

  private static let byIdentifier = Dictionary(uniqueKeysWithValues: catalogue.map { ($0.identifier, $0) })
}

extension Decision {
  /// The timescale shape for records: from what a record tells to the day on which it was entered.
  static func recordedInTime<Element>(
    _ subject: String,
    in called: String,
    within days: Threshold,
    share: Threshold,
    part: @escaping @Sendable (CaseFile) -> Part<Element>,
    by facts: @escaping @Sendable (Element) -> (happened: Fact<Day>, recorded: Fact<Day>)
  ) -> Decision {
    let timed = Decision.timed(
      subject,
      in: called,
      from: ("it happened", { facts($0).happened }),
      to: ("it was recorded", { facts($0).recorded }),
      open: "no day of recording on the file",
      how: [
        "Each \(subject) is timed in working days from the day it tells of to the day on which it was entered.",
        "No national limit exists: five working days are this project's own, and a checklist sets others with `days`.",
        "The case is met when the share of them that `share` names is.",
      ],
      part: part,
      allowed: { .limit(.workingDays(days.wholeNumber(in: $0))) }
    )
    return Decision(shape: timed.shape, how: timed.how) { caseFile, settings in
      let judged = timed.judge(caseFile, settings)
      guard case .occurrences(let all, _) = judged else { return judged }
      return .occurrences(all, metShare: share.value(in: settings))
    }
  }
}

extension Rule {
  static let strategyDiscussionBeforeEnquiry = Rule(
    identifier: "strategy-discussion-before-enquiry",
    question: "Was a strategy discussion held before each section 47 enquiry began?",
    why: """
      To knock at the door alone warns whoever did it. The police, the doctor and the school have to know first what is \
      planned, or evidence goes and the child pays for having spoken.
      """,
    sources: [
      .ofsted(
        "Rotherham",
        "19 November 2014",
        "on strategy discussions",
        "Of 18 investigations into sexual exploitation 17 had no strategy discussion."
      ),
      .strategyStandards("A strategy discussion is held before an enquiry begins."),
    ],
    needs: ["section47Enquiries.started", "section47Enquiries.strategyDiscussion", "strategyDiscussions.held"],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .agreement,
      how: [
        "An enquiry that names its discussion is held against that one, another against all that the file has.",
        "A discussion on the day on which the enquiry began, or earlier, is met; later only, or none at all, is not met.",
        CaseFile.howDiscussionsAreCutOff,
      ]
    ) { caseFile, _ in
      .each(
        of: caseFile.section47Enquiries,
        called: "section 47 enquiries",
        whenEmpty: (.notApplicable, "there is no section 47 enquiry on the file")
      ) { enquiry in
        let discussions = caseFile.strategyDiscussions
        let named = enquiry.strategyDiscussion.value.map { name in discussions.naming(name) { .value($0.identifier) } }
        let held = (named?.value == nil ? discussions : named ?? discussions).earliest { $0.held }
        let (outcome, reason) = judge(
          started: enquiry.started,
          held: held,
          isListed: discussions.value?.isEmpty == false
        )
        let found = Occurrence(
          what: enquiry.started.value.map { .dated("section 47 enquiry", $0) } ?? "section 47 enquiry",
          outcome: outcome,
          why: .words(reason),
          places: Places(enquiry.started.place, held.place)
        )
        guard outcome == .notMet else { return found }
        return found.orNotSeen(
          before: caseFile.cutOffOfDiscussions(before: enquiry),
          "a strategy discussion may have been held before then"
        )
      }
    },
    examples: [
      Example(
        "held the day before",
        held("2026-03-05"),
        is: .met,
        because: "a strategy discussion was held on 5 March 2026"
      ),
      Example(
        "held on the same day",
        held("2026-03-06"),
        is: .met,
        because: "a strategy discussion was held on 6 March 2026"
      ),
      Example(
        "held one day later",
        held("2026-03-07"),
        is: .notMet,
        because: "the enquiry began on 6 March 2026, before the strategy discussion on 7 March 2026"
      ),
      Example("none on the file", begun([]), is: .notMet, because: "there is no strategy discussion on the file"),
      Example(
        "a discussion without a day",
        held(.empty),
        is: .notEvidenced,
        because: "the file does not show when the strategy discussion was held"
      ),
      Example(
        "no section 47 enquiry on the file",
        CaseFile(section47Enquiries: []),
        is: .notApplicable,
        because: "there is no section 47 enquiry on the file"
      ),
      Example(
        "the extract has no strategy discussions part",
        begun(.notSeen),
        is: .notSeen,
        because: "the extract does not show when a strategy discussion was held"
      ),
      Example(
        "the extract has no section 47 enquiries part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no section 47 enquiries"
      ),
    ]
  )
}

extension CaseFile {
  /// When a discussion that is not there may be missing from the list, for the pages of the rules that look for one.
  static let howDiscussionsAreCutOff =
    "Where the discussions are known from some day on alone, one that an enquiry names and that is not there is not seen, nor is one that "
    + "may have been held before that day and not more than four weeks before the enquiry."

  /// The day from which the discussions are known, where one of an enquiry may lie before it: up to four weeks before its first day, or
  /// any where it names one that is not there.
  func cutOffOfDiscussions(before enquiry: Section47Enquiry) -> CutOff? {
    guard !isNamed(by: enquiry) else { return cutOffOfDiscussion(namedBy: enquiry) }
    return cutOff(
      of: [.strategyDiscussions],
      since: enquiry.started.value.map { $0.adding(days: -EnquiryDiscussions.before) }
    )
  }

  /// The same of the discussion that an enquiry names; nothing where it is there, or where none is named.
  func cutOffOfDiscussion(namedBy enquiry: Section47Enquiry) -> CutOff? {
    let isThere = strategyDiscussions.value?.contains { $0.identifier == enquiry.strategyDiscussion.value } ?? false
    return !isThere && isNamed(by: enquiry) ? cutOff(of: [.strategyDiscussions]) : nil
  }

  private func isNamed(by enquiry: Section47Enquiry) -> Bool {
    enquiry.strategyDiscussion.value.map { !$0.isBlank } ?? false
  }
}

private func judge(started: Fact<Day>, held: Fact<Day>, isListed: Bool) -> (Outcome, String) {
  guard held.isSeen else { return (.notSeen, "the extract does not show when a strategy discussion was held") }
  guard isListed else { return (.notMet, "there is no strategy discussion on the file") }
  guard let day = held.value else {
    return (.notEvidenced, "the file does not show when the strategy discussion was held")
  }
  guard let begun = started.value else {
    return started.isSeen
      ? (.notEvidenced, "the file does not show when the enquiry began")
      : (.notSeen, "the extract does not show when the enquiry began")
  }
  return day <= begun
    ? (.met, "a strategy discussion was held on \(day.inWords)")
    : (.notMet, "the enquiry began on \(begun.inWords), before the strategy discussion on \(day.inWords)")
}

private func held(_ day: Fact<Day>) -> CaseFile {
  begun([StrategyDiscussion(identifier: "d1", held: day)])
}

private func begun(_ discussions: Part<StrategyDiscussion>) -> CaseFile {
  CaseFile(
    strategyDiscussions: discussions,
    section47Enquiries: [Section47Enquiry(strategyDiscussion: "d1", started: "2026-03-06")]
  )
}

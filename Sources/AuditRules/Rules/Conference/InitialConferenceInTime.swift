extension Rule {
  static let initialConferenceInTime = Rule(
    identifier: "initial-conference-in-time",
    question: "Was the initial child protection conference held within the time allowed after the strategy discussion?",
    why: """
      Once agencies agree that a child may be suffering significant harm, the child should not live with that risk for \
      weeks before those who can protect them sit down with the family and decide on a plan.
      """,
    sources: [
      Source(
        "Children in need census, Department for Education",
        paragraph: "section 47 module, S47ActualStartDate and DateOfInitialCPC",
        sentence: "The enquiry starts on the day of the strategy discussion; the conference date is set against it."
      ),
      Source(
        "Lincolnshire, procedures on strategy discussions",
        paragraph: "initial conference",
        sentence:
          "The conference is within 15 working days of the strategy discussion, of the last where there are several."
      ),
    ],
    needs: [
      "section47Enquiries.started", "section47Enquiries.strategyDiscussion", "section47Enquiries.conferenceRequired",
      "strategyDiscussions.held", "conferences.section47Enquiry", "conferences.kind", "conferences.held", "extracted",
    ],
    thresholds: [TimedStep.limitThreshold],
    revisions: [
      Revision(1, "2026-11-21", "first published"),
      Revision(
        2,
        "2026-11-30",
        "a conference that names one enquiry of a strategy discussion answers the others of that discussion too"
      ),
    ],
    decision: Decision(
      shape: .timescale,
      how: [
        "The clock starts with the strategy discussion that the enquiry names, or else on the enquiry's own start day.",
        "It stops with the earliest initial conference that names the enquiry, whatever was said to be required.",
        CaseFile.howConferencesAnswer,
        "With none held, an enquiry that requires a conference is open; one that requires none is not applicable.",
        CutOff.how,
      ] + TimedStep.how,
      judge: { caseFile, settings in
        .each(
          of: caseFile.section47Enquiries,
          called: "section 47 enquiries",
          whenEmpty: (.notApplicable, "there is no section 47 enquiry on the file")
        ) { enquiry in
          let held = caseFile.initialConferences(after: enquiry).earliest { $0.held }
          if held.value == nil, enquiry.conferenceRequired.value != true {
            return unheld(enquiry)
          }
          return TimedStep(
            subject: "initial conference",
            startWords: "the strategy discussion was held",
            endWords: "the initial conference was held",
            start: enquiry.discussed(in: caseFile.strategyDiscussions),
            end: held,
            allowed: .timescale(.initialConference),
            openWords: "no conference held",
            soughtIn: [.conferences, .section47Enquiries]
          ).occurrence(in: caseFile, with: settings)
            .orNotSeen(
              before: caseFile.cutOffOfDiscussion(namedBy: enquiry),
              "its strategy discussion may have been held before then"
            )
        }
      }
    ),
    examples: [
      Example(
        "held on working day 15, with Easter in between",
        enquiry(from: "2026-03-25", conferences: [Conference(section47Enquiry: "e1", held: "2026-04-17")], on: may),
        is: .met,
        because: "the initial conference was held after 15 working days; the limit is 15 working days"
      ),
      Example(
        "held one working day later",
        enquiry(from: "2026-03-25", conferences: [Conference(section47Enquiry: "e1", held: "2026-04-20")], on: may),
        is: .notMet,
        because: "the initial conference was held after 16 working days; the limit is 15 working days"
      ),
      Example(
        "required, none held, and past the limit when the extract was made",
        enquiry(from: "2026-01-12", conferences: .empty),
        is: .notMet,
        because: "no conference held after 56 working days; the limit is 15 working days"
      ),
      Example(
        "required, none held, and not yet due",
        enquiry(from: "2026-03-25", conferences: .empty),
        is: .notApplicable,
        because: "no conference held after 4 working days, not yet due; the limit is 15 working days"
      ),
      Example(
        "the strategy discussion that the enquiry names was held before the enquiry's own start",
        CaseFile(
          strategyDiscussions: [StrategyDiscussion(identifier: "d1", held: "2026-03-24")],
          section47Enquiries: [Section47Enquiry(identifier: "e1", strategyDiscussion: "d1", started: "2026-03-25")],
          conferences: [Conference(section47Enquiry: "e1", held: "2026-04-17")]
        ),
        is: .notMet,
        because: "the initial conference was held after 16 working days; the limit is 15 working days"
      ),
      Example(
        "two enquiries, one of them outstanding: the worse decides",
        CaseFile(
          extracted: "2026-03-31",
          section47Enquiries: [
            Section47Enquiry(identifier: "e1", started: "2025-06-02", conferenceRequired: true),
            Section47Enquiry(identifier: "e2", started: "2026-01-12", conferenceRequired: true),
          ],
          conferences: [Conference(section47Enquiry: "e1", held: "2025-06-16")]
        ),
        is: .notMet,
        because: "no conference held after 56 working days; the limit is 15 working days"
      ),
      Example(
        "two enquiries of one strategy discussion, and one conference that names the first",
        CaseFile(
          extracted: "2026-05-29",
          strategyDiscussions: [StrategyDiscussion(identifier: "d1", held: "2026-03-25")],
          section47Enquiries: [
            Section47Enquiry(
              identifier: "e1",
              strategyDiscussion: "d1",
              started: "2026-03-25",
              conferenceRequired: true
            ),
            Section47Enquiry(
              identifier: "e2",
              strategyDiscussion: "d1",
              started: "2026-03-26",
              conferenceRequired: true
            ),
          ],
          conferences: [Conference(section47Enquiry: "e1", held: "2026-04-17")]
        ),
        is: .met,
        because: "the initial conference was held after 15 working days; the limit is 15 working days"
      ),
      Example(
        "no conference was required",
        enquiry(from: "2026-01-12", required: false, conferences: .empty),
        is: .notApplicable,
        because: "no conference was required"
      ),
      Example(
        "a conference was held, and the file does not show when the discussion was",
        enquiry(from: .empty, conferences: [Conference(section47Enquiry: "e1", held: "2026-04-17")]),
        is: .notEvidenced,
        because: "the file does not show when the strategy discussion was held"
      ),
      Example(
        "the extract has no conferences part",
        enquiry(from: "2026-01-12", conferences: .notSeen),
        is: .notSeen,
        because: "the extract does not show when the initial conference was held"
      ),
      Example(
        "nothing says whether one was required, and none was held",
        enquiry(from: "2026-01-12", required: .notSeen, conferences: .empty),
        is: .notSeen,
        because: "the extract does not show whether a conference was required"
      ),
      Example(
        "no section 47 enquiry on the file",
        CaseFile(section47Enquiries: []),
        is: .notApplicable,
        because: "there is no section 47 enquiry on the file"
      ),
    ]
  )
}

private let may: Fact<Day> = "2026-05-29"

private func enquiry(
  from: Fact<Day>,
  required: Fact<Bool> = true,
  conferences: Part<Conference>,
  on day: Fact<Day> = "2026-03-31"
) -> CaseFile {
  let enquiry = Section47Enquiry(identifier: "e1", started: from, conferenceRequired: required)
  return CaseFile(extracted: day, section47Enquiries: [enquiry], conferences: conferences)
}

private func unheld(_ enquiry: Section47Enquiry) -> Occurrence {
  let isSettled = enquiry.conferenceRequired.value == false
  return Occurrence(
    subject: "initial conference",
    outcome: isSettled ? .notApplicable : .notSeen,
    reason: isSettled ? "no conference was required" : "the extract does not show whether a conference was required",
    places: [enquiry.conferenceRequired.place ?? enquiry.place]
  )
}

extension Section47Enquiry {
  /// The day of the strategy discussion that it names or, where that is not to be had, its own start day.
  fileprivate func discussed(in discussions: Part<StrategyDiscussion>) -> Fact<Day> {
    guard let name = strategyDiscussion.value, !name.isEmpty,
      let held = discussions.value?.first(where: { $0.identifier == name })?.held, held.value != nil
    else { return started }
    return held
  }
}

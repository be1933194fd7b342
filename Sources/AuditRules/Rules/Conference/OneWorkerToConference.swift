extension Rule {
  static let oneWorkerToConference = Rule(
    identifier: "one-worker-to-conference",
    question: "Did the worker who led the section 47 enquiry also bring the case to the initial conference?",
    why: """
      A child who has told a stranger what happened should not have to begin again with the next one. What one worker \
      saw and heard in the home is easily lost when another speaks for the child at the conference.
      """,
    sources: [
      Source(
        "Cambridgeshire County Council, areas for development and action plan, 6 April 2011",
        paragraph: "area 3",
        sentence: "One worker should stay with the child from the strategy discussion to the initial conference."
      )
    ],
    needs: [
      "section47Enquiries.leadWorker", "section47Enquiries.strategyDiscussion", "section47Enquiries.conferenceRequired",
      "conferences.section47Enquiry", "conferences.kind", "conferences.held", "conferences.worker",
    ],
    revisions: [
      Revision(1, "2026-11-21", "first published"),
      Revision(
        2,
        "2026-11-30",
        "a conference that names one enquiry of a strategy discussion answers the others of that discussion too"
      ),
    ],
    decision: Decision(
      shape: .agreement,
      how: [
        "The lead worker of each enquiry is compared with the worker at the earliest initial conference that names it.",
        CaseFile.howConferencesAnswer,
        CutOff.how,
        "An enquiry that led to no conference is not applicable.",
        "A strategy discussion is not compared: an extract names its chair, and not the worker who spoke there.",
      ],
      judge: { caseFile, _ in
        .each(
          of: caseFile.section47Enquiries,
          called: "section 47 enquiries",
          whenEmpty: (.notApplicable, "there is no section 47 enquiry on the file")
        ) { enquiry in
          let conferences = caseFile.initialConferences(after: enquiry)
          guard let all = conferences.value else {
            let isSettled = conferences.isSeen || enquiry.conferenceRequired.value == false
            return Occurrence(
              subject: "section 47 enquiry",
              outcome: isSettled ? .notApplicable : .notSeen,
              reason: isSettled
                ? "the enquiry led to no conference"
                : "the extract does not show whether the enquiry led to a conference",
              places: [enquiry.place]
            )
          }
          let first = conferences.earliest { $0.held }
          let found = SamePerson(
            subject: "section 47 enquiry",
            firstWords: "led the enquiry",
            secondWords: "brought the case to the initial conference",
            first: enquiry.leadWorker,
            second: all.first { $0.held == first }?.worker ?? all.first?.worker ?? .notSeen,
            began: enquiry.started
          ).occurrence()
          // An earlier one may have been the first.
          guard found.outcome == .notMet else { return found }
          let cut = caseFile.cutOff(of: [.conferences], since: enquiry.started.value)
          return found.orNotSeen(before: cut, "an initial conference may have been held before then")
        }
      }
    ),
    examples: [
      Example(
        "the same worker throughout",
        led(by: "w1", [Conference(section47Enquiry: "e1", held: "2026-04-17", worker: "w1")]),
        is: .met,
        because: "the worker who led the enquiry also brought the case to the initial conference"
      ),
      Example(
        "another worker took over before the conference",
        led(by: "w1", [Conference(section47Enquiry: "e1", held: "2026-04-17", worker: "w2")]),
        is: .notMet,
        because: "another worker brought the case to the initial conference than the one who led the enquiry"
      ),
      Example(
        "two enquiries, the second handed on: the worse decides",
        CaseFile(
          section47Enquiries: [
            Section47Enquiry(identifier: "e1", leadWorker: "w1"), Section47Enquiry(identifier: "e2", leadWorker: "w1"),
          ],
          conferences: [
            Conference(section47Enquiry: "e1", held: "2025-04-17", worker: "w1"),
            Conference(section47Enquiry: "e2", held: "2026-04-17", worker: "w2"),
          ]
        ),
        is: .notMet,
        because: "another worker brought the case to the initial conference than the one who led the enquiry"
      ),
      Example(
        "the conference does not say who brought the case",
        led(by: "w1", [Conference(section47Enquiry: "e1", held: "2026-04-17", worker: .empty)]),
        is: .notEvidenced,
        because: "the file does not show who brought the case to the initial conference"
      ),
      Example(
        "the extract does not carry the lead worker",
        led(by: .notSeen, [Conference(section47Enquiry: "e1", held: "2026-04-17", worker: "w1")]),
        is: .notSeen,
        because: "the extract does not show who led the enquiry"
      ),
      Example(
        "the extract has no conferences part",
        led(by: "w1", .notSeen),
        is: .notSeen,
        because: "the extract does not show whether the enquiry led to a conference"
      ),
      Example(
        "the enquiry led to no conference",
        led(by: "w1", .empty),
        is: .notApplicable,
        because: "the enquiry led to no conference"
      ),
    ]
  )
}

private func led(by worker: Fact<String>, _ conferences: Part<Conference>) -> CaseFile {
  CaseFile(
    section47Enquiries: [Section47Enquiry(identifier: "e1", leadWorker: worker, conferenceRequired: true)],
    conferences: conferences
  )
}

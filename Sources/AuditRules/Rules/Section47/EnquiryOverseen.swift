extension Rule {
  static let enquiryOverseen = Rule(
    identifier: "enquiry-overseen",
    question: "Was the case discussed in supervision while each section 47 enquiry went on?",
    why: """
      An enquiry is the loneliest work there is, and time runs away in it. A manager who asks half-way can still change \
      how it ends.
      """,
    sources: [
      .ofsted("Darlington", "1 September 2015", "on enquiries", "Managers oversee enquiries and keep them on time."),
      Source(
        "Walsall, children's services procedures, management decision records",
        paragraph: "when a record is required",
        sentence: "A record of a management decision is required on a new section 47 enquiry."
      ),
    ],
    needs: ["section47Enquiries.started", "section47Enquiries.completed", "supervisions.held", "extracted"],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .presence,
      how: [
        "A supervision on any day from the start of the enquiry to its completion, both among them, is met.",
        "None in the days of a completed enquiry is not met, and none so far in one that goes on is not applicable.",
        "A file without any dated supervision is not evidenced.",
        CutOff.how,
      ]
    ) { caseFile, _ in
      .each(
        of: caseFile.section47Enquiries,
        called: "section 47 enquiries",
        whenEmpty: (.notApplicable, "there is no section 47 enquiry on the file")
      ) { enquiry in
        let (outcome, reason) = judge(enquiry, caseFile.supervisions)
        return Occurrence(
          what: enquiry.started.value.map { .dated("section 47 enquiry", $0) } ?? "section 47 enquiry",
          outcome: outcome,
          why: .words(reason),
          places: Places(enquiry.started.place, enquiry.completed.place)
        ).orNotSeen(
          before: enquiry.started.value.flatMap { caseFile.cutOff(of: [.supervisions], since: $0) },
          "the enquiry began before then"
        )
      }
    },
    examples: [
      Example(
        "on the last day of the enquiry",
        supervised(on: "2026-03-20"),
        is: .met,
        because: "the case was discussed in supervision on 20 March 2026"
      ),
      Example(
        "one day after it ended",
        supervised(on: "2026-03-21"),
        is: .notMet,
        because: "the case was not discussed in supervision from 6 March 2026 to 20 March 2026"
      ),
      Example(
        "it goes on, and has not been discussed",
        supervised(on: "2026-03-03", completed: .empty),
        is: .notApplicable,
        because: "the enquiry goes on, and the case has not been discussed in supervision since 6 March 2026"
      ),
      Example(
        "no supervision on the file",
        enquiry("2026-03-20", []),
        is: .notEvidenced,
        because: "the file shows no supervision with a day"
      ),
      Example(
        "the extract has no supervisions part",
        enquiry("2026-03-20", .notSeen),
        is: .notSeen,
        because: "the extract has no supervisions"
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

private func judge(_ enquiry: Section47Enquiry, _ supervisions: Part<Supervision>) -> (Outcome, String) {
  guard supervisions.isSeen else { return (.notSeen, "the extract has no supervisions") }
  guard let started = enquiry.started.value else {
    return enquiry.started.isSeen
      ? (.notEvidenced, "the file does not show when the enquiry began")
      : (.notSeen, "the extract does not show when the enquiry began")
  }
  guard enquiry.completed.isSeen else { return (.notSeen, "the extract does not show when the enquiry was completed") }
  let sessions = supervisions.value ?? []
  let days = sessions.compactMap(\.held.value)
  let end = enquiry.completed.value
  guard !days.isEmpty || sessions.isEmpty && end == nil else {
    return (.notEvidenced, "the file shows no supervision with a day")
  }
  if let first = days.filter({ day in day >= started && (end.map { day <= $0 } ?? true) }).min() {
    return (.met, "the case was discussed in supervision on \(first.inWords)")
  }
  guard let end else {
    let since = started.inWords
    return (.notApplicable, "the enquiry goes on, and the case has not been discussed in supervision since \(since)")
  }
  return (.notMet, "the case was not discussed in supervision from \(started.inWords) to \(end.inWords)")
}

private func supervised(on day: Fact<Day>, completed: Fact<Day> = "2026-03-20") -> CaseFile {
  enquiry(completed, [Supervision(held: day)])
}

private func enquiry(_ completed: Fact<Day>, _ supervisions: Part<Supervision>) -> CaseFile {
  CaseFile(
    section47Enquiries: [Section47Enquiry(started: "2026-03-06", completed: completed)],
    supervisions: supervisions
  )
}

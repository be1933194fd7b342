extension Rule {
  static let enquiryLedByQualifiedWorker = Rule(
    identifier: "enquiry-led-by-qualified-worker",
    question: "Did a qualified social worker lead each section 47 enquiry?",
    why: """
      To ask a frightened child what happened, without putting words in, is a craft. Done badly it can neither be undone \
      nor used, and the child will not say it twice.
      """,
    sources: [
      .manchester("areas for development", "Work that needs a qualified social worker was done by unqualified staff."),
      .practice("criteria, 2.8, S47-01", "A qualified social worker led the enquiry."),
    ],
    needs: [
      "section47Enquiries.started", "section47Enquiries.leadWorker", "workers.reference", "workers.qualified",
      "workers.from", "workers.to",
    ],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .authority,
      how: ["The lead worker is looked for among the workers of the case, as they were on the day the enquiry began."]
    ) { caseFile, _ in
      .each(
        of: caseFile.section47Enquiries,
        called: "section 47 enquiries",
        whenEmpty: (.notApplicable, "there is no section 47 enquiry on the file")
      ) { enquiry in
        let lead = NamedWorker(
          verb: "led the enquiry",
          reference: enquiry.leadWorker,
          on: enquiry.started,
          workers: caseFile.workers
        )
        let (outcome, reason) = lead.outcome("whether the lead worker is qualified", \.qualified) { isQualified in
          isQualified
            ? (.met, "a qualified social worker led the enquiry") : (.notMet, "the lead worker is not qualified")
        }
        return Occurrence(
          what: enquiry.started.value.map { .dated("section 47 enquiry", $0) } ?? "section 47 enquiry",
          outcome: outcome,
          why: .words(reason),
          places: Places(enquiry.leadWorker.place, enquiry.started.place)
        )
      }
    },
    examples: [
      Example(
        "a qualified social worker",
        led(by: true),
        is: .met,
        because: "a qualified social worker led the enquiry"
      ),
      Example("an unqualified worker", led(by: false), is: .notMet, because: "the lead worker is not qualified"),
      Example(
        "the worker qualified after the enquiry began",
        CaseFile(
          workers: [
            Worker(reference: "w1", qualified: false, from: "2026-01-05", to: "2026-03-31"),
            Worker(reference: "w1", qualified: true, from: "2026-04-01", to: .empty),
          ],
          section47Enquiries: [Section47Enquiry(started: "2026-03-06", leadWorker: "w1")]
        ),
        is: .notMet,
        because: "the lead worker is not qualified"
      ),
      Example(
        "nobody named on the file",
        CaseFile(section47Enquiries: [Section47Enquiry(leadWorker: .empty)]),
        is: .notEvidenced,
        because: "the file does not show who led the enquiry"
      ),
      Example(
        "the lead worker's qualification is blank",
        led(by: .empty),
        is: .notEvidenced,
        because: "the file does not show whether the lead worker is qualified"
      ),
      Example(
        "the lead worker is not among the workers handed over",
        CaseFile(section47Enquiries: [Section47Enquiry(leadWorker: "w1")]),
        is: .notSeen,
        because: "the extract does not list the worker who led the enquiry"
      ),
      Example(
        "no section 47 enquiry on the file",
        CaseFile(section47Enquiries: []),
        is: .notApplicable,
        because: "there is no section 47 enquiry on the file"
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

private func led(by qualified: Fact<Bool>) -> CaseFile {
  CaseFile(
    workers: [Worker(reference: "w1", qualified: qualified)],
    section47Enquiries: [Section47Enquiry(started: "2026-03-06", leadWorker: "w1")]
  )
}

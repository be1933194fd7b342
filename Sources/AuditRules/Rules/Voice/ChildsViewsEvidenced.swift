extension Rule {
  static let childsViewsEvidenced = Rule(
    identifier: "childs-views-evidenced",
    question: "Do assessments, visits and reviews hold the child's own words, or what the child was seen to do?",
    why: """
      Adults decide where a child sleeps and whom a child sees. What the child said, in the child's own words, or did, \
      where words are not yet there, is the only part of the file that the child wrote.
      """,
    sources: [
      Source(
        "Manchester City Council, report to the Children and Young People scrutiny committee, 2 March 2010",
        paragraph: "findings of the inspection",
        sentence: "Assessments were narrow and showed little of the views of children, parents and carers."
      ),
      Source(
        "Ofsted, Bury, children's services inspection report, 17 December 2021",
        paragraph: "on children's wishes and feelings",
        sentence: "Wishes and feelings are to be recorded as the child gave them."
      ),
      Source(
        "Write Enough, pitfalls for practitioners",
        paragraph: "recording skills",
        sentence: "A recording says what was said or seen; a judgement alone tells nothing about the child."
      ),
      Source(
        "Ofsted, Telford and Wrekin, children's services inspection report, 26 August 2016",
        paragraph: "on planning",
        sentence: "Children's views, once recorded, should make a difference to their plans."
      ),
    ],
    needs: [
      "assessments.childsViews", "assessments.childSeen", "assessments.childSeenAlone",
      "assessments.notSeenAloneReason", "visits.made", "visits.childsViews", "visits.childSeen",
      "visits.childSeenAlone", "visits.notSeenAloneReason", "reviews.held", "reviews.childsViews",
      "reviews.childSeenAlone",
    ],
    thresholds: [recordedShare],
    revisions: [Revision(1, "2026-11-21", "first published")],
    decision: Decision(
      shape: .text,
      how: [
        "Each assessment, visit and review of the extract is judged by the text where the child's views belong.",
        "The child's own words are quotations and what the child said, wanted or felt; for a child of any age what the "
          + "child was seen to do counts too. An adult's words about the child do not.",
        "With the words, seen alone and the day, it is met; with the words and less, partly met; with none, not "
          + "evidenced; a child who was not seen on a visit, and no views, is not met.",
        "A text in another language than English cannot be read here, and is not seen.",
        "How the child was asked and what it changed are named where the text shows them.",
        "Whether the words are this child's truth is for the auditor to judge.",
      ],
      judge: { caseFile, settings in judge(caseFile, share: recordedShare.value(in: settings)) },
      judgeText: { text, _ in RecordedVoice.judge(text: text) }
    ),
    examples: [
      Example(
        "the child's own words, alone, on a day",
        visit("S told me \"I want to sleep at nan's\" while she drew her three houses.", alone: true),
        is: .met,
        because: """
          names the child's own words, that the child was seen alone and when; also names how the child was asked
          """
      ),
      Example(
        "a baby who was watched",
        visit("He smiled at his grandmother, reached for the spoon and cried when she left the room.", alone: true),
        is: .met,
        because: "names what the child was seen to do, that the child was seen alone and when"
      ),
      Example(
        "the child's words, heard in front of a parent, and the reason given",
        visit("S said he misses his brother.", alone: false, why: "an invented reason"),
        is: .partlyMet,
        because: """
          names the child's own words and when; does not name that the child was seen alone; why the child was not \
          seen alone is on the file
          """
      ),
      Example(
        "the child's words on no day",
        CaseFile(assessments: [
          Assessment(childSeen: .empty, childSeenAlone: true, childsViews: "S said he misses his brother.")
        ]),
        is: .partlyMet,
        because: "names the child's own words and that the child was seen alone; does not name when"
      ),
      Example(
        "labels only",
        visit("Settled and happy in placement, no concerns.", alone: true),
        is: .notEvidenced,
        because: """
          does not name the child's own words or what the child was seen to do; it has words that judge or label
          """
      ),
      Example(
        "an adult's account of the child",
        visit("Mother said he is fine and likes school.", alone: true),
        is: .notEvidenced,
        because: """
          does not name the child's own words or what the child was seen to do; it has words that judge or label; \
          it has an adult's words
          """
      ),
      Example(
        "the child's words in another language",
        visit("„Chcę mieszkać z babcią, nie chcę wracać do domu.”", alone: true),
        is: .notSeen,
        because: "the text is in another language, which is not read here; somebody who can should read it"
      ),
      Example(
        "a share is asked for, and reached",
        CaseFile(visits: [
          Visit(
            made: "2026-03-03",
            childSeen: true,
            childSeenAlone: true,
            childsViews: "S said he misses his brother."
          ),
          Visit(made: "2026-03-17", childSeen: true, childSeenAlone: true, childsViews: "S drew his brother's room."),
          Visit(made: "2026-03-31", childSeen: true, childSeenAlone: true, childsViews: .empty),
        ]),
        with: ["share": 0.6],
        is: .met,
        because: "2 of 3 are met; 60 % are asked for"
      ),
      Example(
        "nothing written",
        CaseFile(visits: [Visit(made: "2026-03-03", childSeen: true, childSeenAlone: true, childsViews: .empty)]),
        is: .notEvidenced,
        because: "the place for the child's views is empty"
      ),
      Example(
        "a visit on which the child was not seen",
        CaseFile(visits: [Visit(made: "2026-03-03", childSeen: false, childsViews: .empty)]),
        is: .notMet,
        because: "the child was not seen, and no views are there"
      ),
      Example(
        "the extract does not say whether the child was seen alone",
        CaseFile(visits: [Visit(made: "2026-03-03", childsViews: "S said he misses his brother.")]),
        is: .notSeen,
        because: "names the child's own words and when; the extract does not show that the child was seen alone"
      ),
      Example(
        "neither assessments, visits nor reviews in the extract",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no assessments, visits or reviews"
      ),
      Example(
        "all three there, and empty",
        CaseFile(assessments: [], visits: [], reviews: []),
        is: .notEvidenced,
        because: "there is no assessment, visit or review on the file"
      ),
    ]
  )
}

private let recordedShare = Threshold.share(of: "the assessments, visits and reviews")

private func judge(_ caseFile: CaseFile, share: Double) -> Judgement {
  var occurrences: [Occurrence] = []
  let assessments = caseFile.assessments.value ?? []
  let visits = caseFile.visits.value ?? []
  let reviews = caseFile.reviews.value ?? []
  occurrences.reserveCapacity(assessments.count + visits.count + reviews.count)
  // Taken by position, an element is not copied out of its list first.
  for index in assessments.indices { occurrences.append(RecordedVoice(assessments[index]).occurrence) }
  for index in visits.indices { occurrences.append(RecordedVoice(visits[index]).occurrence) }
  for index in reviews.indices { occurrences.append(RecordedVoice(reviews[index]).occurrence) }
  guard occurrences.isEmpty else { return .occurrences(occurrences, metShare: share) }
  let places = Places(caseFile.assessments.place, caseFile.visits.place, caseFile.reviews.place)
  guard !places.isEmpty else {
    return .whole(.notSeen, reason: "the extract has no assessments, visits or reviews")
  }
  let unseen = [
    (caseFile.assessments.isSeen, "assessments"), (caseFile.visits.isSeen, "visits"),
    (caseFile.reviews.isSeen, "reviews"),
  ].filter { !$0.0 }.map(\.1)
  let kept = Naming.list(unseen, "or").map { "; the extract has no \($0)" } ?? ""
  return .whole(
    unseen.isEmpty ? .notEvidenced : .notSeen,
    reason: "there is no \(unseen.isEmpty ? "assessment, visit or review" : "such recording") on the file\(kept)",
    places: places
  )
}

private func visit(_ views: String, alone: Bool, why: Fact<String> = .empty) -> CaseFile {
  CaseFile(visits: [
    Visit(
      made: "2026-03-03",
      childSeen: true,
      childSeenAlone: .value(alone),
      notSeenAloneReason: why,
      childsViews: .value(views)
    )
  ])
}

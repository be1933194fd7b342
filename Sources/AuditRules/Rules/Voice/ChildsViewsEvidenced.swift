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
      "child.ageBand", "assessments.childsViews", "assessments.childSeen", "assessments.childSeenAlone",
      "assessments.notSeenAloneReason", "visits.made", "visits.childsViews", "visits.childSeen",
      "visits.childSeenAlone", "visits.notSeenAloneReason", "reviews.held", "reviews.childsViews",
      "reviews.childSeenAlone",
    ],
    thresholds: [recordedShare],
    revisions: [
      Revision(1, "2026-11-21", "first published"),
      Revision(
        2,
        "2026-11-28",
        "finds aspects: words, behaviour, alone, how asked, what changed; a baby need not be seen alone; the "
          + "case by a share; a text in another language is not seen"
      ),
      Revision(3, "2026-11-30", "of a child who is not yet born nothing is asked"),
    ],
    decision: Decision(
      shape: .text,
      how: [
        "Each assessment, visit and review of the extract is judged by the text where the child's views belong.",
        "The child's words: quotations, and what the child said, wanted, felt, signed or pressed; the nearest person "
          + "named before a verb is who speaks, and where none is named it is the child.",
        "Behaviour: what the child was seen to do, at any age; not what an adult did, and not what was done "
          + "to the child.",
        "Where an adult is the source, what follows is the adult's account; a child's words passed on count as both.",
        "Labels (settled, happy), process words (views obtained, see assessment) and placeholders are read as such.",
        "Alone, how the child was asked, and what followed are named where the text or the facts show them.",
        "Enough words or behaviour to tell something of this child, on a day, are met; seen alone is asked "
          + "too where the "
          + "child has words and is one year old or more; with less it is partly met, with none not evidenced.",
        "A child who was not seen on a visit, and no views, is not met.",
        Birth.howItSpares,
        "A text in another language than English cannot be read here, and is not seen; a quotation in it counts as "
          + "the child's words.",
        "The case is met where the share that is asked for is met.",
        "Whether the words are this child's truth is for the auditor to judge.",
      ],
      things: "assessments, visits and reviews",
      measured: [
        "Balanced accuracy on 132 labelled wordings that were read while the tables were written: words 0.98, behaviour "
          + "0.96, an adult's words 0.99, placeholder 1.00, label 0.99, alone 1.00, how asked 0.91, what changed 0.94; good and "
          + "poor told apart in 81 of 83; none of 17 placeholders read as the child's words.",
        "On 78 in the manner of six other writers, met once before anything was mended for them: "
          + "0.91, 0.83, 0.75, 0.79, 0.96, 1.00 (7 wordings), 0.81, 0.65 (6 wordings); 49 of 54, and 2 of 15 placeholders were read as the child's words. Expect that of your "
          + "own.",
        "On 70 of a second reviewing officer, which nobody who mended has read: 0.93, 0.90, 0.79, 0.82, 0.84, 0.96, 0.78, "
          + "0.70 (15 wordings); 59 of 67.",
        "Measured again by Tests/oracles/wordings.py, which prints precision, recall and balanced accuracy for each aspect "
          + "of a file of labelled wordings, with and without those of which the labels are unsure.",
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
        visit(
          "S said he misses his brother and wants to ring him on Sundays.",
          alone: false,
          why: "an invented reason"
        ),
        is: .partlyMet,
        because: """
          names the child's own words and when; does not name that the child was seen alone; why the child was not \
          seen alone is on the file
          """
      ),
      Example(
        "the child's words on no day",
        CaseFile(assessments: [
          Assessment(
            childSeen: .empty,
            childSeenAlone: true,
            childsViews: "S said he misses his brother and wants to ring him on Sundays."
          )
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
          does not name the child's own words or what the child was seen to do; it has an adult's words
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
            childsViews: "S said he misses his brother and wants to ring him on Sundays."
          ),
          Visit(
            made: "2026-03-17",
            childSeen: true,
            childSeenAlone: true,
            childsViews: "S drew his brother's room and hid the picture under his pillow."
          ),
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
        CaseFile(visits: [
          Visit(made: "2026-03-03", childsViews: "S said he misses his brother and wants to ring him on Sundays.")
        ]),
        is: .notSeen,
        because: "names the child's own words and when; the extract does not show that the child was seen alone"
      ),
      Example(
        "a child who is not yet born",
        CaseFile(child: .value(Child(ageBand: "unborn")), assessments: [Assessment(childsViews: .empty)]),
        is: .notApplicable,
        because: "the child is not yet born"
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

private let recordedShare = Threshold.share(of: "the assessments, visits and reviews", standard: 0.6)

private func judge(_ caseFile: CaseFile, share: Double) -> Judgement {
  let birth = Birth(caseFile)
  if birth.isUnborn { return .whole(.notApplicable, reason: Decision.unborn, places: Places(birth.place)) }
  var occurrences: [Occurrence] = []
  let assessments = caseFile.assessments.value ?? []
  let visits = caseFile.visits.value ?? []
  let reviews = caseFile.reviews.value ?? []
  occurrences.reserveCapacity(assessments.count + visits.count + reviews.count)
  // Taken by position, an element is not copied out of its list first.
  func judge(_ recorded: RecordedVoice, to last: Day?) {
    var recorded = recorded
    recorded.isOldEnough = !birth.mayBeUnderOne(on: last)
    occurrences.append(birth.sparing(recorded.occurrence, to: last))
  }
  for index in assessments.indices {
    judge(RecordedVoice(assessments[index]), to: assessments[index].lastDay(in: caseFile))
  }
  for index in visits.indices { judge(RecordedVoice(visits[index]), to: visits[index].made.value) }
  for index in reviews.indices { judge(RecordedVoice(reviews[index]), to: reviews[index].held.value) }
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
  return Judgement.whole(
    unseen.isEmpty ? .notEvidenced : .notSeen,
    reason: "there is no \(unseen.isEmpty ? "assessment, visit or review" : "such recording") on the file\(kept)",
    places: places
  ).orNotSeen(in: [.assessments, .visits, .reviews], of: caseFile)
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

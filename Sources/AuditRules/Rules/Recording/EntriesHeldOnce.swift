extension Rule {
  static let entriesHeldOnce = Rule(
    identifier: "entries-held-once",
    question: "Is each entry of the record there once?",
    why: """
      A visit that stands twice makes a month look busier for the child than it was, and a referral that stands twice \
      makes the family look worse.
      """,
    sources: [
      .practice("criteria, 2.16, DQ01", "Nothing is on the system twice."),
      .cambridgeshire("area 7", "Duplicate entries are to be cleansed."),
    ],
    needs: DataDoubt.comparedLists,
    revisions: [Revision(1, "2026-11-30", "first published")],
    decision: Decision(
      shape: .agreement,
      how: [
        "Two entries of one list that say the same in every fact are one, whatever names they have; the second is not met.",
        "Decisions of a supervision, signatures, outcomes and actions are lists as well. Of those who took part, contributed or "
          + "agreed two may be of one agency and role, and they are not looked at.",
        "Whether two that differ in a word are the same event, or a child has two numbers, is for the auditor.",
        "A file whose lists hold nothing is not evidenced, and one without lists not seen. It is judged once for the file, and not "
          + "by occurrence. Every file has entries, so it is never not applicable.",
      ],
      isOfTheRecord: true
    ) { caseFile, _ in
      let look = caseFile.dataLook
      guard look.hasLists else { return .whole(.notSeen, reason: "the extract has no lists") }
      let doubts = look.doubts.filter { $0.kind == .twice }
      guard doubts.isEmpty else {
        return .doubted(doubts, in: caseFile, as: "says the same as", nil) {
          "\($0) entries say the same as another of their list"
        }
      }
      guard look.entries > 0 else {
        return Judgement.whole(.notEvidenced, reason: "the lists of the file hold nothing")
          .orNotSeen(in: SoughtList.allCases, of: caseFile)
      }
      return .whole(
        .met,
        reason: look.entries == 1
          ? "the one entry is there once" : "of \(look.entries) entries none says the same as another of its list"
      )
    },
    examples: [
      Example(
        "two visits of one day that differ",
        visited(Visit(made: "2026-02-03", childSeen: true), Visit(made: "2026-02-03", childSeen: false)),
        is: .met,
        because: "of 2 entries none says the same as another of its list"
      ),
      Example(
        "the same visit twice",
        visited(Visit(made: "2026-02-03"), Visit(made: "2026-02-10"), Visit(made: "2026-02-03")),
        is: .notMet,
        because: "visit 3 says the same as visit 1"
      ),
      Example(
        "two decisions of one supervision that are alike",
        CaseFile(
          supervisions: [
            Supervision(
              held: "2026-02-20",
              decisions: [SupervisionDecision(text: "Ring the school"), SupervisionDecision(text: "Ring the school")]
            )
          ]
        ),
        is: .notMet,
        because: "supervision 1, decision 2 says the same as supervision 1, decision 1"
      ),
      Example(
        "empty lists",
        CaseFile(visits: [], caseNotes: []),
        is: .notEvidenced,
        because: "the lists of the file hold nothing"
      ),
      Example(
        "the child alone",
        CaseFile(extracted: "2026-03-31", child: .value(Child(ageBand: "5 to 9"))),
        is: .notSeen,
        because: "the extract has no lists"
      ),
    ]
  )
}

private func visited(_ visits: Visit...) -> CaseFile { CaseFile(visits: .value(visits)) }

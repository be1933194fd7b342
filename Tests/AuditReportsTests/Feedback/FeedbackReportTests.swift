import AuditActions
import AuditPages
import AuditReports
import AuditRules
import AuditSummaries
import AuditTestSupport
import Foundation
import Testing

/// The page for those who work with the child.
@Suite struct FeedbackReportTests {
  private static let signed = Moment(day: "2026-09-14", text: "2026-09-14T15:00:00Z", time: "16:00")

  static func feedback() -> Feedback {
    Feedback(
      heading: "Case",
      reference: "C-01",
      round: "Plans, 2026",
      actedFor: "this child",
      safetyQuestion: "Is this child safe today?",
      team: "North",
      auditor: nil,
      signed: signed,
      code: "3f9c2a1b",
      overall: Feedback.Graded(.requiresImprovement, reason: "steady work", caps: ["Is there a contingency?"]),
      goodPractice: ["Letters to the child"],
      actions: [
        Feedback.Action(
          ChildAction(
            text: "See the child alone at home and ask what she wants",
            who: "Social worker",
            due: "2026-09-25"
          )
        ),
        Feedback.Action(ChildAction(text: "Ring the school about her lunches")),
      ],
      safety: .no,
      sameDayRoute: "Ring duty.",
      sections: [
        Feedback.Section(
          title: "Plan",
          graded: Feedback.Graded(.good),
          points: [
            Feedback.Point(question: "Are outcomes SMART?", outcome: .met, words: ["All of them"], evidence: []),
            Feedback.Point(
              question: "Is there a contingency?",
              outcome: .notMet,
              words: ["Only legal advice <b>"],
              evidence: ["plan 1, contingency"]
            ),
            Feedback.Point(question: "Do parents know?", outcome: .partlyMet, words: [], evidence: []),
            Feedback.Point(question: "Was it seen?", outcome: .notSeen, words: [], evidence: []),
          ]
        ),
        Feedback.Section(title: "Nothing here", graded: nil, points: []),
      ],
      replies: [Feedback.Reply(from: "Social worker", at: signed, text: "It is under contacts.")]
    )
  }

  /// What was refused as a day is none on the page either; an event and a day are what they are.
  @Test(arguments: [
    ("31/02", "By when? It says “31/02”."), ("5/12 or asap", "By when? It says “5/12 or asap”."),
    ("soonish", "By when? It says “soonish”."), ("4 December 2026", "4 December 2026"),
    ("before birth", "before birth"),
  ])
  func aTimeThatIsNoDayLeavesByWhenOpen(written: String, shown: String) throws {
    var feedback = Self.feedback()
    let action = ChildAction(noted: "SW to ring the school", who: nil, when: written, on: "2026-11-20")
    feedback.actions = [Feedback.Action(action)]
    #expect(FeedbackReport(feedback).text(width: 300).contains(shown))
  }

  @Test(arguments: ReportFormat.allCases.filter(\.isText)) func thePageIsAsRecorded(_ format: ReportFormat) throws {
    let bytes = try FeedbackReport(Self.feedback()).bytes(as: format)
    try GoldenFile.expect(String(decoding: bytes, as: UTF8.self), is: "feedback.\(format.fileExtension)")
  }

  @Test func whatIsGoodComesFirstAndThenWhatToDo() throws {
    let page = FeedbackReport(Self.feedback()).page
    #expect(page.sections.map(\.id) == ["good", "actions", "section-1", "reply"])
    #expect(WellFormedPage(FeedbackReport(Self.feedback()).html()) != nil)
  }

  @Test func whatIsMetIsNamedWhereNothingWasPraised() {
    var feedback = Self.feedback()
    feedback.goodPractice = []
    feedback.sections[0].points[0].words = []
    let text = FeedbackReport(feedback).text(width: 100)
    #expect(text.contains("- Are outcomes SMART? Met."))
    #expect(text.contains("1 of 3 questions that could be answered is met."))
  }

  @Test func whyARuleWasNotFollowedIsNoPraise() throws {
    var feedback = Self.feedback()
    feedback.sections[0].points[0].words = []
    feedback.sections[0].points[0].reason = "The visits are under contacts"
    let page = FeedbackReport(feedback).page
    let good = try #require(page.sections.first { $0.id == "good" })
    let plan = try #require(page.sections.first { $0.id == "section-1" })
    #expect(!"\(good.blocks)".contains("under contacts"))
    #expect("\(plan.blocks)".contains("The visits are under contacts."))
    #expect(FeedbackReport(feedback).rows.contains { $0.last == "The visits are under contacts" })
    // What is met and was not argued about is not repeated among what fell short.
    feedback.sections[0].points[0].reason = nil
    let agreed = try #require(FeedbackReport(feedback).page.sections.first { $0.id == "section-1" })
    #expect(!"\(agreed.blocks)".contains("Are outcomes SMART?"))
  }

  @Test func whatTheAuditorWroteOnWhatIsMetIsTheAuditors() {
    var feedback = Self.feedback()
    feedback.sections[0].points[0].words = ["Precise as written, and not used"]
    let text = FeedbackReport(feedback).text(width: 100)
    #expect(text.contains("- Are outcomes SMART? Met. The auditor: Precise as written, and not used."))
  }

  @Test func whatAModeratorSettledHasTheModeratorsReason() {
    var feedback = Self.feedback()
    feedback.sections[0].points[0].words = []
    feedback.sections[0].points[0].settled = "Seen alone on 3 June"
    feedback.sections[0].points[1].settled = "As the auditor says"
    feedback.sections[0].graded = Feedback.Graded(.good, settled: "Nothing limits it")
    let text = FeedbackReport(feedback).text(width: 300)
    #expect(text.contains("- Are outcomes SMART? Met. A moderator settled that: Seen alone on 3 June."))
    #expect(!text.contains("The auditor: "))
    #expect(text.contains("After it was signed a moderator settled 2 answers and 1 grade; what counts now stands here"))
    #expect(text.contains("Good. A moderator settled that: Nothing limits it."))
    #expect(
      text.contains("contingency. A moderator settled that: As the auditor says.")
        && text.contains("What is said of it")
    )
    #expect(
      FeedbackReport(feedback).rows.contains(
        ["answer", "Plan", "Are outcomes SMART?", "met", "A moderator settled that: Seen alone on 3 June."]
      )
    )
    let before = FeedbackReport(Self.feedback()).text(width: 300)
    #expect(!before.contains("moderator") && before.contains("What the auditor says, and where it stands"))
  }

  @Test func anActionThatIsDoneIsNotToBeDone() {
    var feedback = Self.feedback()
    feedback.actions[0].done = "2026-09-20"
    feedback.actions[0].verified = "2026-09-22"
    let text = FeedbackReport(feedback).text(width: 300)
    #expect(
      text.contains(
        "- Done: See the child alone at home and ask what she wants. Done on 20 September 2026, verified on 22 September 2026."
      )
    )
    #expect(!text.contains("25 September 2026") && text.contains("Ring the school about her lunches"))
    feedback.actions[0].verified = nil
    feedback.actions[1].done = "2026-09-21"
    let all = FeedbackReport(feedback).text(width: 300)
    #expect(all.contains("Everything that was noted is done.") && all.contains("20 September 2026, not verified yet."))
    #expect(FeedbackReport(feedback).rows.contains { $0[0] == "action" && $0[4] == "done on 2026-09-21" })
  }

  @Test func aConcernRaisedAfterwardsIsSaidBesideTheAnswerOnSafety() {
    var feedback = Self.feedback()
    feedback.safety = .yes
    #expect(!FeedbackReport(feedback).text(width: 300).contains("raised a concern"))
    feedback.isConcernRaisedSince = true
    #expect(
      FeedbackReport(feedback).text(width: 300).contains("After that somebody raised a concern, so this answer may no")
    )
  }

  @Test func noListOfSectionsStandsBeforeWhatIsGood() {
    #expect(!FeedbackReport(Self.feedback()).html().contains("<nav"))
  }

  @Test func nobodyIsNamedUnlessTheRoundSaysSo() {
    var feedback = Self.feedback()
    #expect(!FeedbackReport(feedback).text().contains("Sam Peer"))
    feedback.auditor = "Sam Peer"
    #expect(FeedbackReport(feedback).page.subtitle.contains("signed on 14 September 2026 at 16:00 by Sam Peer;"))
  }

  @Test func whoIsGivenThePageIsToldNoCommand() throws {
    let report = FeedbackReport(Self.feedback())
    #expect(report.text(width: 300).contains("caseaudit feedback reply"))
    for handedOn in [report.html(), report.markdown()] {
      #expect(!handedOn.contains("caseaudit feedback reply") && handedOn.contains("by what this page is known by"))
    }
    #expect(!FeedbackReport(Self.feedback(), namesCommand: false).text(width: 300).contains("caseaudit feedback reply"))
  }

  @Test func anAuditThatSaysLittleIsAPageAllTheSame() {
    var feedback = Self.feedback()
    (feedback.actions, feedback.goodPractice, feedback.replies) = ([], [], [])
    (feedback.overall, feedback.safety, feedback.sections) = (nil, nil, [])
    let text = FeedbackReport(feedback).text()
    #expect(text.contains("The auditor noted no action for this child."))
    #expect(text.contains("No question could be answered."))
  }

  private static func team(_ smallest: Int, files: Int = 2) -> TeamFeedback {
    var (aspects, named, missing) = (AspectCounts(), Aspects(), Aspects())
    (named[.who], named[.when]) = (.named, .missing)
    (missing[.who], missing[.when], missing[.changed]) = (.named, .missing, .missing)
    aspects.add(named)
    aspects.add(missing)
    return TeamFeedback(
      team: "North",
      round: "Plans, 2026",
      audits: [feedback(), feedback()],
      // Two rules read the same texts: each aspect is told once.
      wordings: [
        TeamFeedback.Wordings(things: "outcomes and actions", aspects: aspects, files: files),
        TeamFeedback.Wordings(things: "outcomes and actions", aspects: aspects, files: files),
      ],
      practice: ["A drawing was kept."],
      concerns: (2, 1),
      smallestPercentage: smallest
    )
  }

  @Test func filesUnderAnotherSpellingOfATeamAreSaidToBeLeftOut() {
    func text(_ likely: [Summary.Subject.LikelyTeam]) -> String {
      var team = Self.team(2)
      team.likelyTeams = likely
      return TeamFeedbackReport(team).text(width: 1000).replacing("\u{A0}", with: " ")
    }
    #expect(!text([]).contains("written otherwise"))
    #expect(
      text([.init("North team", files: 1)]).contains(
        "1 more file stands under “North team” (1), which looks like the same team written otherwise, and is not counted here."
      )
    )
    #expect(
      text([.init("N", files: 1), .init("Team North", files: 2)])
        .contains("3 more files stand under “N” (1) and “Team North” (2), which look like the same team")
    )
  }

  @Test func thePageOfATeamHasCountsAndNobodyOnIt() throws {
    let text = TeamFeedbackReport(Self.team(2)).text(width: 100)
    #expect(text.contains("Grades of whole files: 2 Requires improvement."))
    #expect(text.contains("2 concerns that a child may be unsafe were raised; 1 open."))
    #expect(text.contains("- A drawing was kept.") && text.contains("Are outcomes SMART? Met in 2 of 2 files."))
    #expect(text.contains("By when? Missing in 2 of 2 outcomes and actions (100 %)."))
    #expect(!text.contains("What followed from it?"))
    #expect(text.contains("Who? Missing in 2 of 4.") && text.contains("4 actions noted for 2 of 2 files."))
    for hidden in ["C-01", "Letters to the child", "Only legal advice", "lunches", "contacts"] {
      #expect(!text.contains(hidden), "\(hidden)")
    }
    #expect(!TeamFeedbackReport(Self.team(10)).text().contains("%"))
    #expect(
      !TeamFeedbackReport(Self.team(2, files: 1)).text().contains("%"),
      "two texts of one file have no percentage"
    )
    let report = TeamFeedbackReport(Self.team(2))
    #expect(WellFormedPage(report.html()) != nil)
    #expect(report.rows.contains(["question", "Is there a contingency?", "files", "0", "2"]))
    #expect(report.rows.last == ["concerns", "", "concerns", "1", "2"])
    #expect(try report.json().contains("caseaudit-team-feedback/1"))
  }
}

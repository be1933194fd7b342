import AuditActions
import AuditPages
import AuditRules
import AuditSummaries
import Testing

@testable import AuditReports

/// What the first two pages say for which counts, and what they leave out.
@Suite struct BriefTests {
  private func brief(
    _ audits: SampleAudits,
    policy: DisclosurePolicy = .none,
    context: SummaryContext = SummaryContext(),
    targets: [String: Double] = [:]
  ) -> Brief {
    var subject = SampleAudits.subject("2026-H1", "Plans")
    subject.targets = targets
    let summary = Summary(
      ReleasedTally(audits.tally, policy: policy),
      subject: subject,
      glossary: SampleAudits.glossary
    )
    return Brief(SummaryReport(summary, context: context, provenance: SampleAudits.provenance))
  }

  private func text(_ brief: Brief) -> String {
    (brief.known.map(\.words) + brief.basis + brief.next).joined(separator: "\n").replacing("\u{A0}", with: " ")
  }

  @Test(
    arguments: [
      (0, [.nothingSigned]), (1, [.grades, .tooFew, .limits]), (2, [.grades, .tooFew, .limits]),
      (4, [.grades, .tooFew, .limits]), (5, [.grades, .strongest, .weakest, .targets, .limits]),
      (24, [.grades, .strongest, .weakest, .targets, .limits]),
    ] as [(Int, [Brief.Topic])]
  )
  func whatIsSaidOfPracticeGoesByHowManyFilesThereAre(_ files: Int, _ topics: [Brief.Topic]) {
    #expect(brief(SampleAudits(files: files, seed: 5), targets: ["contingency": 0.9]).known.map(\.topic) == topics)
  }

  @Test func casesThatSeveralRoundsReadAreCountedAndWhatThatDoesToIntervalsIsSaid() {
    func said(_ readAgain: Int, cases: Int, policy: DisclosurePolicy = .none) -> String {
      var subject = SampleAudits.subject("2026-H1", "Plans")
      (subject.cases, subject.readAgain) = (cases, readAgain)
      let audits = SampleAudits(files: 24, seed: 5)
      let summary = Summary(
        ReleasedTally(audits.tally, policy: policy),
        subject: subject,
        glossary: SampleAudits.glossary
      )
      let brief = Brief(SummaryReport(summary, provenance: SampleAudits.provenance))
      return brief.basis.joined(separator: " ").replacing("\u{A0}", with: " ")
    }
    let means =
      "counts once a round, and intervals treat its files as independent, so that they are narrower than they would be for as many "
      + "cases."
    #expect(
      said(3, cases: 20).contains(
        "These 24 files are 20 different cases, of which 3 were read in more than one round: such a case \(means)"
      )
    )
    #expect(said(1, cases: 23).contains("23 different cases, of which 1 was read in more than one round"))
    #expect(!said(0, cases: 24).contains("different case") && !said(0, cases: 24).contains("intervals treat"))
    // What leaves the authority says it without a number; rounded counts have no intervals.
    let released = said(3, cases: 20, policy: .dfe)
    #expect(
      released.contains("A case that several rounds of this period read \(means)") && !released.contains("20 different")
    )
    #expect(!said(3, cases: 20, policy: .nhs).contains("intervals treat its files"))
  }

  @Test(arguments: [1, 2, 4]) func fewFilesMakeNothingStrongOrWeakAndNoPicture(_ files: Int) {
    let few = brief(SampleAudits(files: files, seed: 5), targets: ["contingency": 0.9])
    let verb = files == 1 ? "file is" : "files are"
    #expect(text(few).contains("\(files) \(verb) too few to call anything strong or weak"))
    #expect(!text(few).contains("most often met") && !text(few).contains("below target") && few.pictures.isEmpty)
  }

  @Test func withoutASignedAuditTwoPagesSayThatAndNothingElse() {
    let none = brief(SampleAudits(files: 0, seed: 5))
    // The sample is of no round; that a round without audits says otherwise is in the page of summarise.
    #expect(none.known.map(\.words).first?.hasPrefix("No round lies in this period") == true && none.known.count == 1)
    #expect(none.basis == ["No audit is signed."] && none.next == ["There is no action plan yet."])
  }

  @Test func sixStatementsAreSaidAndWhatTheTextsLeaveOutGoesFirst() throws {
    var context = SummaryContext()
    context.texts = TextFindings(now: .init(name: "2026-H1", counts: AspectPagesTests.counts([(5, 7)]), unread: 0))
    let audits = SampleAudits(files: 24, seed: 5)
    let five = brief(audits, context: context, targets: ["contingency": 0.9])
    #expect(five.known.map(\.topic) == [.grades, .strongest, .weakest, .targets, .limits, .texts])
    context.since = better(by: 24).comparison
    context.earlier = [better(by: 24).first]
    let six = brief(better(by: 24).later, context: context, targets: ["contingency": 0.9])
    #expect(six.known.map(\.topic) == [.grades, .change, .strongest, .weakest, .targets, .limits])
  }

  /// Two rounds of 24 files, of which as many as asked for got better in every question.
  private func better(by files: Int) -> (first: Summary, later: SampleAudits, comparison: Comparison) {
    let worse = SampleAudits.questions.map { question in
      var question = question
      question.chances = [5, 20, 30, 40, 5]
      return question
    }
    let (before, after) = (
      SampleAudits(files: 24, seed: 3, questions: worse), SampleAudits(files: 24, seed: 4, better: files)
    )
    let comparison = before.compared(to: after, filesInBoth: 0)
    return (comparison.first, after, comparison)
  }

  @Test func aChangeIsKnownOnlyWhereItCanBeTold() {
    let (first, later, comparison) = better(by: 24)
    var context = SummaryContext()
    (context.earlier, context.since) = ([first], comparison)
    let told = brief(later, context: context)
    let change = told.known.first { $0.topic == .change }?.words.replacing("\u{A0}", with: " ")
    #expect(change?.contains("answers clearly got better") == true, "\(told.known)")
    let same = SampleAudits(files: 24, seed: 3)
    context.earlier = [same.summary()]
    context.since = same.compared(to: same, filesInBoth: 0)
    let untold = brief(same, context: context)
    #expect(!untold.known.contains { $0.topic == .change })
    #expect(untold.basis.contains { $0.contains("which chance alone could explain") })
  }

  @Test(arguments: [2, 4]) func fewFilesShowNoChangeHoweverAlikeTheyAre(_ files: Int) {
    let (first, _, comparison) = better(by: 24)
    var context = SummaryContext()
    (context.earlier, context.since) = ([first], comparison)
    let few = SampleAudits(files: files, seed: 4, better: 24)
    context.since = SampleAudits(files: 24, seed: 3).compared(to: few, filesInBoth: 0)
    #expect(!text(brief(few, context: context)).contains("clearly got"))
  }

  @Test func whatNobodyDecidedOnIsSaid() {
    let none = brief(SampleAudits(files: 24, seed: 5), targets: ["contingency": 0.99])
    #expect(none.next.contains("There is no action plan yet."))
    #expect(
      text(none).contains(
        "Nothing is decided yet on 1 question below target, which no area of the plan is tied to: “Does the plan say what "
          + "happens if things do not get better?”."
      )
    )
    #expect(!text(brief(SampleAudits(files: 24, seed: 5), targets: ["contingency": 0.01])).contains("decided"))
  }

  @Test func actionsThatAreLateStandFirstAndThoseWithoutADayLast() throws {
    var context = SummaryContext()
    let day = SampleActionPlan.day
    context.plan = (SampleActionPlan.plan, day)
    let actions = brief(SampleAudits(files: 24, seed: 5), context: context).actions
    let places = actions.map { $0.isOverdue(on: day) ? 0 : $0.timeScale.due == nil ? 2 : 1 }
    #expect(places == places.sorted() && !actions.isEmpty && actions.allSatisfy(\.isOpen))
  }

  @Test(
    "a limiting question is called the one that capped most only where it alone did",
    arguments: [([1, 1], false), ([2, 2], false), ([3, 1], true), ([1, 2], true)]
  )
  func whatCappedMostStandsAlone(_ caps: [Int], _ isAlone: Bool) {
    var audits = SampleAudits(files: 24, seed: 5)
    let items = ["child-seen-alone", "outcomes-smart"]
    audits.tally.caps = Dictionary(
      uniqueKeysWithValues: zip(items, caps).map { (.init(checklist: "child-protection-plan", item: $0), $1) }
    )
    for stratum in audits.tally.audits.keys { audits.tally.audits[stratum]?.capped = 0 }
    if let stratum = audits.tally.audits.keys.first { audits.tally.audits[stratum]?.capped = caps.reduce(0, +) }
    let said = brief(audits).known.first { $0.topic == .limits }?.words.replacing("\u{A0}", with: " ") ?? ""
    #expect(said.contains("most often it was") == isAlone, "\(said)")
    #expect(said.contains("none of them most often: 2 questions each capped \(caps[0]) file") != isAlone, "\(said)")
  }

  @Test func ofOneTeamItIsForThatTeamAndListsNoActionOfTheCouncil() throws {
    var context = SummaryContext()
    context.plan = (SampleActionPlan.plan, SampleActionPlan.day)
    context.particulars.committee = "Improvement Board"
    var subject = SampleAudits.subject("2026-H1", "Plans")
    func report(_ team: String?) -> SummaryReport {
      subject.team = team
      let tally = ReleasedTally(SampleAudits(files: 24, seed: 5).tally, policy: .none)
      return SummaryReport(
        Summary(tally, subject: subject, glossary: SampleAudits.glossary),
        context: context,
        provenance: SampleAudits.provenance
      )
    }
    let (all, team) = (report(nil), report("East"))
    #expect(all.particulars.contains { $0.term == "For" && $0.means == "Improvement Board" })
    #expect(team.particulars.contains { $0.term == "For" && $0.means == "East, for its own meeting" })
    #expect(!all.brief.actions.isEmpty && team.brief.actions.isEmpty)
    #expect(text(team.brief).contains("what East does of its own is for this meeting to say"))
  }

  @Test func whyThereIsNoOneFrameIsSaid() {
    func said(_ frames: [Int], rounds: Int, team: String? = nil, policy: DisclosurePolicy = .none) -> String {
      var subject = SampleAudits.subject("2026-H2", "Plans")
      (subject.frame, subject.frames, subject.team) = (nil, frames, team)
      subject.rounds = (0..<rounds).map { .init(round: "r\($0)", isWhole: true, signed: 1, inside: 1) }
      return Words.noFrame(subject, policy).replacing("\u{A0}", with: " ")
    }
    #expect(said([], rounds: 1).hasPrefix("The size of the frame is not known"))
    #expect(
      said([61, 398, 54], rounds: 3)
        == "3 rounds say how large the frame is (61, 398 and 54 files). One case may be in several frames, so they are not "
        + "added up, and intervals treat the files as a sample from very many."
    )
    #expect(said([61, 398], rounds: 3).contains("(61 and 398 files); 1 does not say how large theirs is."))
    #expect(said([61, 398], rounds: 2, policy: .nhs).contains("(60 and 400 files)"))
    #expect(said([61], rounds: 2, team: "East").hasPrefix("How many files of the frame East holds is not known"))
  }

  @Test func oneQuestionShowsAChangeOfTheFilesThatWereAskedIt() throws {
    let (all, part) = (try #require(Words.detectable(files: 60)), try #require(Words.detectable(files: 60, asked: 12)))
    #expect(Words.detectable(files: 60, asked: 60)?.change == all.change && all.change.contains("in one question and"))
    let twelve = try #require(Words.detectable(files: 12)).change
    let points = try #require(twelve.firstMatch(of: /of ([0-9]+)\u{A0}points in one question/)?.1)
    #expect(
      part.change.replacing("\u{A0}", with: " ")
        .hasSuffix(
          "No question was asked in more than 12 files: in one question that shows a change of \(points) points."
        ),
      "\(part.change)"
    )
    #expect(part.change.hasPrefix("60\u{A0}files a round can show a change of about"))
  }

  @Test func whatHasNoShareIsNoShareThatCanBeShown() throws {
    let few = SampleAudits(files: 24, seed: 5)
    let summary = Summary(
      ReleasedTally(few.tally, policy: .dfe),
      subject: SampleAudits.subject("2026-H1", "Plans"),
      glossary: SampleAudits.glossary
    )
    let hidden = summary.items.count { $0.share == nil }
    let shown = summary.items.count(where: \.isCounted)
    try #require(hidden > 0 && shown + hidden < summary.items.count, "a question of which nothing is counted")
    let said = text(Brief(SummaryReport(summary, provenance: SampleAudits.provenance)))
    #expect(said.contains("Shares can be shown for \(shown) of \(shown + hidden) questions;"), "\(said)")
  }

  @Test(arguments: [DisclosurePolicy.dfe, .nhs]) func underAPolicyOnlyReleasedFiguresAreSaid(_ policy: DisclosurePolicy)
  {
    let brief = brief(SampleAudits(files: 24, seed: 5), policy: policy, targets: ["contingency": 0.9])
    #expect(!text(brief).contains("Taking all questions") && !text(brief).contains("were read by"))
    #expect(!text(brief).contains("not seen") && brief.basis.contains(policy.inWords))
  }
}

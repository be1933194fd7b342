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

  @Test(arguments: [DisclosurePolicy.dfe, .nhs]) func underAPolicyOnlyReleasedFiguresAreSaid(_ policy: DisclosurePolicy)
  {
    let brief = brief(SampleAudits(files: 24, seed: 5), policy: policy, targets: ["contingency": 0.9])
    #expect(!text(brief).contains("Taking all questions") && !text(brief).contains("were read by"))
    #expect(!text(brief).contains("not seen") && brief.basis.contains(policy.inWords))
  }
}

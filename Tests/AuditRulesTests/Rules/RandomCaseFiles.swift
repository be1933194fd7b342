import AuditRules
import AuditTestSupport

/// Case files of random facts, many of them impossible, so that rules meet what no example thought of.
struct RandomCaseFiles {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func next() -> CaseFile {
    CaseFile(
      authority: pick(["", "873", "884", "331"]),
      extracted: day(),
      workers: part { Worker(reference: $0.name(), role: $0.one(WorkerRole.allCases), qualified: $0.truth()) },
      referrals: part {
        Referral(identifier: $0.name(), received: $0.day(), noFurtherAction: $0.truth(), closed: $0.day())
      },
      assessments: part { $0.assessment() },
      strategyDiscussions: part {
        StrategyDiscussion(
          identifier: $0.name(),
          held: $0.day(),
          chair: $0.reference(),
          chairRole: $0.one(WorkerRole.allCases),
          participants: $0.part { Participant(agency: $0.one([.police, .health, .education])) }
        )
      },
      section47Enquiries: part {
        Section47Enquiry(
          identifier: $0.name(),
          strategyDiscussion: $0.reference(),
          started: $0.day(),
          leadWorker: $0.reference(),
          conferenceRequired: $0.truth()
        )
      },
      conferences: part {
        Conference(
          kind: $0.one(ConferenceKind.allCases),
          section47Enquiry: $0.reference(),
          held: $0.day(),
          worker: $0.reference()
        )
      },
      plans: part {
        Plan(
          identifier: $0.name(),
          kind: $0.one(PlanKind.allCases),
          started: $0.day(),
          ended: $0.day(),
          outcomes: $0.part { PlanOutcome(text: $0.text(), measure: $0.text()) },
          contingency: $0.text()
        )
      },
      coreGroups: part { CoreGroup(plan: $0.reference(), held: $0.day()) },
      visits: part { Visit(made: $0.day(), childSeen: $0.truth(), childSeenAlone: $0.truth(), childsViews: $0.text()) },
      reviews: part { Review(plan: $0.reference(), held: $0.day(), childsViews: $0.text()) },
      supervisions: part {
        Supervision(
          held: $0.day(),
          decisions: $0.part { SupervisionDecision(text: $0.text(), due: $0.text(), recordedOnFile: $0.day()) }
        )
      }
    )
  }

  private mutating func assessment() -> Assessment {
    Assessment(
      referral: reference(),
      kind: one(AssessmentKind.allCases),
      started: day(),
      authorised: day(),
      recorded: day(),
      signatures: part {
        Signature(worker: $0.reference(), capacity: $0.one(SigningCapacity.allCases), signed: $0.day())
      },
      childSeen: day(),
      childSeenAlone: truth(),
      notSeenAloneReason: text(),
      childsViews: text()
    )
  }

  private mutating func pick<Element>(_ all: [Element]) -> Element {
    all[Int.random(in: 0..<all.count, using: &random)]
  }

  private mutating func fact<Value>(_ value: (inout Self) -> Value) -> Fact<Value> {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: .notSeen
    case 1: .empty
    default: .value(value(&self))
    }
  }

  private mutating func one<Value>(_ all: [Value]) -> Fact<Value> { fact { $0.pick(all) } }

  private mutating func part<Element>(_ element: (inout Self) -> Element) -> Part<Element> {
    fact { files in (0..<Int.random(in: 0...4, using: &files.random)).map { _ in element(&files) } }
  }

  private mutating func name() -> String { pick(["a", "b", "c", ""]) }
  private mutating func reference() -> Fact<String> { one(["a", "b", "c", "d", ""]) }
  private mutating func truth() -> Fact<Bool> { one([true, false]) }
  private mutating func text() -> Fact<String> {
    one(["", " ", "by 4 May 2026", "\u{301}\u{1F600}", "seek legal advice"])
  }

  private mutating func day() -> Fact<Day> {
    let number = pick([
      Int.random(in: -25_567...120_529, using: &random), Int.random(in: 20_000...20_600, using: &random),
      Int.random(in: 20_000...20_600, using: &random), 9_130, 9_131, 21_549, 21_550, 120_529, -25_567,
    ])
    return fact { _ in Day(number: number) ?? "2026-01-05" }
  }
}

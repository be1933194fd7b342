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
      child: fact { $0.child() },
      workers: part {
        Worker(
          reference: $0.name(),
          role: $0.one(WorkerRole.allCases),
          qualified: $0.truth(),
          team: $0.text(),
          from: $0.day(),
          to: $0.day()
        )
      },
      contacts: part { Contact(received: $0.day(), decided: $0.day()) },
      referrals: part { $0.referral() },
      assessments: part { $0.assessment() },
      strategyDiscussions: part {
        StrategyDiscussion(
          identifier: $0.name(),
          held: $0.day(),
          form: $0.text(),
          chair: $0.reference(),
          chairRole: $0.one(WorkerRole.allCases),
          participants: $0.people(),
          informationShared: $0.text(),
          consent: $0.text(),
          siblings: $0.text(),
          medical: $0.text(),
          decision: $0.text(),
          recorded: $0.day(),
          circulated: $0.day()
        )
      },
      section47Enquiries: part { $0.enquiry() },
      conferences: part {
        Conference(
          kind: $0.one(ConferenceKind.allCases),
          section47Enquiry: $0.reference(),
          held: $0.day(),
          worker: $0.reference(),
          attended: $0.people(),
          childsViews: $0.text()
        )
      },
      plans: part { $0.plan() },
      coreGroups: part {
        CoreGroup(
          plan: $0.reference(),
          held: $0.day(),
          attended: $0.people(),
          progress: $0.text(),
          views: $0.text(),
          circulated: $0.day()
        )
      },
      visits: part {
        Visit(
          made: $0.day(),
          recorded: $0.day(),
          childSeen: $0.truth(),
          childSeenAlone: $0.truth(),
          childsViews: $0.text()
        )
      },
      reviews: part { Review(plan: $0.reference(), held: $0.day(), childsViews: $0.text()) },
      supervisions: part {
        Supervision(
          held: $0.day(),
          worker: $0.reference(),
          decisions: $0.part {
            SupervisionDecision(text: $0.text(), due: $0.text(), recordedOnFile: $0.day(), reviewed: $0.day())
          },
          signatures: $0.signatures()
        )
      },
      caseNotes: part { CaseNote(kind: $0.text(), happened: $0.day(), recorded: $0.day()) },
      chronology: part { ChronologyEntry(happened: $0.day(), event: $0.text(), significance: $0.text()) },
      missingEpisodes: part {
        MissingEpisode(
          started: $0.day(),
          ended: $0.day(),
          interviewOffered: $0.truth(),
          interviewed: $0.day()
        )
      },
      placements: part { Placement(started: $0.day(), ended: $0.day()) },
      careDocuments: part { CareDocument(kind: $0.one(CareDocumentKind.allCases), made: $0.day()) },
      caseload: part {
        CaseloadEntry(
          worker: $0.reference(),
          reference: $0.reference(),
          from: $0.day(),
          to: $0.day(),
          weight: $0.one(["1", "2", "9999999999999999999", "-1", "much"]),
          discussed: $0.day()
        )
      }
    )
  }

  private mutating func child() -> Child {
    Child(
      ageBand: one(["under 1", "5 to 9", "16 and over", "unborn"]),
      ethnicity: one(["WBRI", "NOBT", ""]),
      firstLanguage: one(["English", "Polish", ""]),
      disabilities: part { $0.pick(["NONE", "HEAR", ""]) },
      interpreter: text(),
      sex: one(["F", "M", "U"]),
      religion: text(),
      siblings: siblings()
    )
  }

  private mutating func referral() -> Referral {
    Referral(
      identifier: name(),
      received: day(),
      noFurtherAction: truth(),
      decidedBy: reference(),
      decided: day(),
      closed: day(),
      consent: text(),
      referrerTold: day()
    )
  }

  private mutating func enquiry() -> Section47Enquiry {
    Section47Enquiry(
      identifier: name(),
      referral: reference(),
      strategyDiscussion: reference(),
      started: day(),
      leadWorker: reference(),
      completed: day(),
      outcome: text(),
      conferenceRequired: truth(),
      childSeen: day(),
      childSeenAlone: truth(),
      notSeenAloneReason: text(),
      consulted: people(),
      siblings: text(),
      parentsTold: text(),
      safetyPlan: text(),
      outcomeShared: day()
    )
  }

  private mutating func plan() -> Plan {
    Plan(
      identifier: name(),
      kind: one(PlanKind.allCases),
      started: day(),
      lookedAfterFrom: day(),
      ended: day(),
      outcomes: part {
        PlanOutcome(
          text: $0.text(),
          measure: $0.text(),
          need: $0.text(),
          actions: $0.part { PlanAction(text: $0.text(), owner: $0.reference(), due: $0.text(), status: $0.text()) }
        )
      },
      contingency: text(),
      signUp: part { SignUp(agency: $0.one(Agency.allCases), agreed: $0.truth()) },
      leadWorker: reference(),
      coreGroup: people()
    )
  }

  private mutating func people() -> Fact<[Participant]> {
    part { Participant(agency: $0.one([.police, .health, .education])) }
  }

  private mutating func siblings() -> Fact<[Sibling]> { part { Sibling(reference: $0.reference()) } }

  private mutating func signatures() -> Fact<[Signature]> {
    part { Signature(worker: $0.reference(), capacity: $0.one(SigningCapacity.allCases), signed: $0.day()) }
  }

  private mutating func assessment() -> Assessment {
    Assessment(
      referral: reference(),
      kind: one(AssessmentKind.allCases),
      started: day(),
      authorised: day(),
      recorded: day(),
      signatures: signatures(),
      childSeen: day(),
      childSeenAlone: truth(),
      notSeenAloneReason: text(),
      childsViews: text(),
      parentsViews: text(),
      riskFactors: one([["an invented risk"], []]),
      protectiveFactors: one([["an invented strength"], []]),
      reasonOverLimit: text(),
      contributions: people(),
      siblings: siblings()
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
    one(["", " ", "by 4 May 2026", "\u{301}\u{1F600}", "seek legal advice", "SW to visit weekly"])
  }

  private mutating func day() -> Fact<Day> {
    let number = pick([
      Int.random(in: -25_567...120_529, using: &random), Int.random(in: 20_000...20_600, using: &random),
      Int.random(in: 20_000...20_600, using: &random), 9_130, 9_131, 21_549, 21_550, 120_529, -25_567,
    ])
    return fact { _ in Day(number: number) ?? "2026-01-05" }
  }
}

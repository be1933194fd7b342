import AuditRules
import AuditTestSupport
import Foundation
import Testing

/// What an officer wrote and labelled before the rules met it: others' decisions, grounds, gaps, measures and empty fields.
@Suite struct OthersDecisionTests {
  private func plan(_ text: String) throws -> Occurrence {
    try #require(Rule.named("plan-outcomes-smart")?.occurrence(forText: text, as: .action))
  }

  private func decision(_ text: String) throws -> Occurrence {
    try #require(Rule.named("supervision-decisions-on-file")?.occurrence(forText: text))
  }

  @Test(arguments: [
    "mum has decided to move to Hull",
    "Sch decided to exclude for 5 days",
    "Dad was asked to leave in Nov and has gone",
    "CAMHS declined the referral",
    "Housing have agreed to move them",
    "Police have decided to charge dad",
    "Mum agreed to the plan",
    "dad opted to leave the home",
    "Nan has decided she can't have them",
    "Dad refused the hair strand test",
    "GP declined to attend",
    "SW wants to close. TM not sure",
    "HV would like us to close",
    "mum wants the case closed",
    "sch asking for case to be kept open",
    "HV wants to close",
    "YP wants to move",
    "Mum asks for contact to be longer",
    "See previous supervision",
    "See last sup notes",
    "Refer to case notes for detail",
    "Need to get a grip of drift",
    "Need to move this on",
    "Remember to be curious",
    "Mum to have baby 14/2",
    "J starts at new school on Monday",
    "Mum to move in w/ nan 1/2",
    "SW on AL 9/2 to 13/2",
    "Dad due out of prison w/c 9/2",
    "Visit was due 9/1, missed",
    "It was agreed in Oct that CAMHS wld be chased. Not done.",
    "chron was to be done by 9/1, it wasnt",
    "Agreed in Nov that visits go weekly. Still fortnightly.",
    "Agreed last month to refer to FGC, hasn't been done",
  ])
  func whatOthersDecideWishOrAwaitIsNoDecision(_ text: String) throws {
    #expect(try decision(text).aspects[.decision] != .named)
  }

  @Test(arguments: [
    "TM declined the request",
    "Panel refused the funding",
    "Agreed with mum that SW visits weekly",
    "Dad has agreed to leave, SW to check Fri",
    "Mum asked to leave dad off the tenancy, SW to write to her",
    "HoS wants it closed by Fri",
    "Chair wants the action plan redone by Friday",
    "SW to see last sup notes and do list by 9/2",
    "Refer to CAMHS by 9/2",
    "Mum to move to refuge, SW to arrange by 9/2",
    "Agreed last month: FGC. Date now 9/2.",
    "Mum has decided to move to Hull. Close 9/2, SW.",
    "Visits up to weekly til the new year - Possibly step down",
    "Refer 2 CAMHS – SW – this wk – low mood + OD in Nov",
    "Viability of paternal aunt 2 be done by KT, 6 wks",
    "case 2 close by 30/1",
    "Remain CP. Bcoz neglect not shifted – home conds same at all 3 visits",
    "Both kids to have own 1:1 time as A won't speak when B is there",
    "CP plan ended. No reason given in the minutes",
    "Chron to be done by 9/2 - owner blank",
    "Who will chase this and by when isn't recorded, housing letter to be sent",
  ])
  func whatIsDecidedBesideItIs(_ text: String) throws { #expect(try decision(text).aspects[.decision] == .named) }

  @Test(arguments: [
    "Refer 2 CAMHS – SW – this wk – low mood + OD in Nov",
    "L to remain w/ FC. Move wld be 4th in a yr",
    "FGC 7/2 instead of 24/1, nan in hosp",
    "Agreed w TM: convene ICPC, bruising not explained + mum's changed her account x2. SW to book by 21/1.",
    "Decision deferred: SW to get GP info first (by 23/1) as can't tell if injury is old",
    "Stay on CP bcoz nothing has changed",
    "CP medical today, injury not explained",
    "Pathway plan – PA to redo w/ her, she refused to sign. By 18th bday",
  ])
  func theGroundOfIt(_ text: String) throws { #expect(try decision(text).aspects[.reason] == .named) }

  @Test(arguments: [
    "Recs: 1. SW visit wkly 2. FGC ref by 20/1 3. HV update",
    "SW wants to close. TM not sure",
    "SW to visit. Rationale not recorded.",
    "CP plan ended. No reason given in the minutes",
  ])
  func noGroundOfIt(_ text: String) throws { #expect(try decision(text).aspects[.reason] != .named) }

  @Test(arguments: [
    "TM agreed to hold CIN open but hasnt said why",
    "CP plan ended. No reason given in the minutes",
    "Why we close isn't explained. SW to visit",
    "SW to visit. Rationale not recorded.",
  ])
  func theRecordMissesIt(_ text: String) throws { #expect(try decision(text).reads.contains(.negated) == true) }

  @Test(arguments: [
    "CP medical today, injury not explained",
    "Decision deferred: SW to get GP info first (by 23/1) as can't tell if injury is old",
    "SW unable to say why child wasn't seen",
    "Joint s47 as mum can't say how it happened",
  ])
  func theRecordMissesNothing(_ text: String) throws { #expect(try decision(text).reads.contains(.negated) == false) }

  @Test(arguments: [
    "FSW did 6 sessions Oct-Dec",
    "Dad went to 3 of 8 sessions",
    "FGC referral - TM to sign off by end of Jan",
    "Mum to sign the written agreement 9/1",
    "Police 2 visit re CSE disruption (CAWN) by w/e 17/01",
    "Attendance to improve by 14/2",
    "Physio & PA: standing frame 20 mins a day at sch for Z, from 12/1",
    "Reviewed at TAF",
    "Aisha has a dentist and has been seen by 1/3",
    "Police checks - n/k who does these",
    "Sleep chart for baby not started, nobody identified to do it",
  ])
  func whatIsOverOrSignedMeasuresNothing(_ text: String) throws { #expect(try plan(text).aspects[.measure] != .named) }

  @Test(arguments: [
    "J will have attended 3 of 4 sessions by Easter",
    "HV to review weight chart",
    "Stairgate signed off by OT as safe",
    "IRO to ring Amira midway (abt 10/4) to check she's got her passport pics done",
    "EH worker & mum do budget sheet, rent arrears down from £640 to under £200 by 31/3",
    "Mum 2 go to 8 sessions of FP, by Easter",
  ])
  func whatIsToComeMeasures(_ text: String) throws { #expect(try plan(text).aspects[.measure] == .named) }

  @Test(arguments: [
    "CAMHS ref sent 3/12",
    "SW was to do direct wk w/ the boys by Nov – didn't happen due to sickness",
    "Mum did the Freedom Programme in 2019 (12 wks, cert seen)",
    "s47 completed 12/12, outcome unsubstantiated",
  ])
  func whatIsOverBoundsNothing(_ text: String) throws { #expect(try plan(text).aspects[.when] != .named) }

  @Test(arguments: [
    "Genogram to be completed 20/11",
    "Genogram to be completed by 20/11",
    "SALT to give sch a PECS book for Yusuf, start of summer term",
    "Siblings see each other at least 2 x month",
    "Refer to CAMHS before w/end",
  ])
  func whatIsToComeIsBounded(_ text: String) throws { #expect(try plan(text).aspects[.when] == .named) }

  @Test(arguments: [
    "Adult MH to share relapse plan with CG (next mtg)",
    "Support mum w/ her MH ongoing – SW & HV",
    "Both parents hair strand test. LA to fund. Results b4 IRH",
    "Adhere to the written agreement. Parents.",
    "Mum referred to CAP, closed 12/12",
    "Mum 2 go to 8 sessions of FP, by Easter",
  ])
  func capitalsOfTheFieldAreNoChild(_ text: String) throws { #expect(try plan(text).aspects[.forWhom] != .named) }

  @Test(arguments: [
    "Foster carers to keep sleep diary for A 4 wks, bring to LAC rvw",
    "EHCP request to be submitted for K before Feb half term",
    "Home smells ok; J seen each visit",
  ])
  func initialsMayBeTheChild(_ text: String) throws { #expect(try plan(text).aspects[.forWhom] == .named) }

  private struct Line {
    let id: String
    let text: String
    let labels: Set<String>
    let kind: TextKind
  }

  /// The wordings of the officer that may be read, with the labels as they were before any rule met them.
  private func lines(_ set: String) throws -> [Line] {
    let url = Repository.url("Tests/AuditRulesTests/Fixtures/wordings/\(set)-fifth-read.tsv")
    let rows = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let header = try #require(rows.first)
    return rows.dropFirst().map { cells in
      let named = zip(header, cells).filter { $0.1 == "1" && !["unsure"].contains($0.0) }.map(\.0)
      return Line(id: cells[0], text: cells[1], labels: Set(named), kind: cells.contains("action") ? .action : .outcome)
    }
  }

  @Test(
    arguments: [
      (
        "plan", "plan-outcomes-smart",
        ["E017", "E021", "E023", "E035", "E041", "E045", "E057", "E069", "E081", "E083", "E085"]
      ),
      (
        "supervision", "supervision-decisions-on-file",
        ["F105", "F115", "F125", "F133", "F137", "F151", "F161", "F187"]
      ),
      (
        "voice", "childs-views-evidenced",
        ["G211", "G225", "G233", "G267", "G269", "G281", "G309", "G311", "G317"]
      ),
    ]
  )
  func everyWordingIsReadAsLabelledButForThese(_ set: String, _ rule: String, _ others: [String]) throws {
    let rule = try #require(Rule.named(rule))
    let lines = try lines(set)
    #expect(lines.count >= 50)
    let differing = try lines.filter { line in
      let found = try #require(rule.occurrence(forText: line.text, as: line.kind))
      let named = Aspect.allCases.filter { found.aspects[$0] == .named }
        .map { $0 == .forWhom ? "for-whom" : $0.rawValue }
      let reads = found.reads.map { "\($0)" }.filter { ["negated", "adult", "placeholder", "label"].contains($0) }
      let asked: Set<String> =
        set == "voice" ? ["adult", "placeholder", "label"] : set == "supervision" ? ["negated"] : []
      return Set(named).union(reads.filter { asked.contains($0) }) != line.labels
    }
    #expect(differing.map(\.id) == others)
  }

  @Test(arguments: [
    "as per policy", "per SW", "x", "management decision", "agreed", "rationale to follow", "?",
  ])
  func theseGiveNoReason(_ text: String) throws { #expect(try judged(reason: text).aspects[.reason] == .missing) }

  @Test(arguments: ["agreed as mum has left him", "the window is broken", "per SW, mum has relapsed"])
  func theseGiveOne(_ text: String) throws { #expect(try judged(reason: text).aspects[.reason] == .named) }

  @Test(arguments: ["to be identified", "duty - tbc", "new worker when in post", "not SW", "unallocated"])
  func theseNameNoOwner(_ text: String) throws { #expect(try judged(owner: text).aspects[.who] == .missing) }

  @Test(arguments: ["duty", "SW", "new worker", "KT"])
  func theseNameOne(_ text: String) throws { #expect(try judged(owner: text).aspects[.who] == .named) }

  private func judged(reason: String = "the window is broken", owner: String = "SW") throws -> Occurrence {
    let decision = SupervisionDecision(
      text: "Letter to the landlord to be sent",
      reason: .value(reason),
      owner: .value(owner),
      due: "2026-02-20",
      recordedOnFile: "2026-02-03"
    )
    let file = CaseFile(supervisions: [Supervision(held: "2026-02-02", decisions: [decision])])
    let rule = try #require(Rule.named("supervision-decisions-actionable"))
    return try #require(rule.finding(for: file).occurrences.first)
  }
}

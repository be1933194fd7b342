import AuditRules
import Foundation
import Testing

/// Decisions in the grammar that a reviewing officer found passed over, their grounds and owners, and the opposite of each.
@Suite struct MissedDecisionTests {
  private func decision(_ text: String) throws -> Occurrence {
    try #require(Rule.named("supervision-decisions-on-file")?.occurrence(forText: text))
  }

  @Test(arguments: [
    "If the viability on Gran is negative (due 3/2) SW puts in for adoption medical the same day",
    "If mum is drinking at the next visit SW calls strat the same day",
    "If nan says no, Priya contacts the aunt by 4 May because time is short",
    "If the test is positive duty rings the LADO that day",
    "Wes won't be doing the s7, CAFCASS will.",
    "Legal aren't issuing, we are",
    "HV won't do the ASQ, the nursery will",
    "Core assessment extended to day 45",
    "Direct payments frozen - £4k unspent",
    "CPP extended to 12 months",
    "Short breaks suspended until the review",
    "Overnight at dad's this Sat can't go ahead - his boiler's condemned",
    "Re-check with school after half term",
    "School check after half term",
    "Back to panel after Easter",
    "s47, joint with police. Bruise to ear, not mobile.",
    "hv ref to be re sent by sw b4 half term",
    "Referral to be re-sent by Friday",
    "Needs doing by the 28th: genogram",
    "said wed step it up but never said when",
    "Me to ring IRO tomorrow",
    "I ring the LADO today",
    "Agreed that I stop the visits from 4 May",
    "Manager's decision and rationale: Close, dad has left the home.",
  ])
  func whatWasPassedOverIsDecided(_ text: String) throws { #expect(try decision(text).aspects[.decision] == .named) }

  @Test(arguments: [
    "If dad shouts, Jay hides under the bed",
    "If nan visits mum cries",
    "Dad won't come to contact, mum will",
    "Jay isn't eating, Sam is",
    "Kian suspended for 2 days",
    "Dad's bail extended to 9/5",
    "Mum went back to court in May",
    "ICPC, mum and dad attended",
    "Manager's decision and rationale (include timescales): Supervision took place.",
    "Decision and rationale: Case discussed.",
    "I read the file on Monday",
    "Burn to hand",
    "Burn to leg",
    "Scald to her arm",
  ])
  func whatDecidesNothing(_ text: String) throws { #expect(try decision(text).aspects[.decision] != .named) }

  @Test func whereNothingIsFoundDecidedNoMoreIsSaid() throws {
    let silent = try decision("Case discussed.")
    #expect(silent.reason == "does not name the decision; it decides nothing")
    #expect(
      silent.aspects[.reason] == .missing && silent.aspects[.who] == .missing && silent.aspects[.when] == .missing
    )
    for text in [
      "Genogram by the 28th was raised", "Supervision took place.", "Children were made subject to a plan last year.",
    ] {
      #expect(!(try decision(text).reason.contains("who acts or by when")), "\(text)")
    }
  }

  @Test(arguments: [
    "I visited on 3/3 and again on 10/3", "Missing again Sat, returned Sun 4am", "Strat was held by 3/2",
  ])
  func newsIsBoundedByNothing(_ text: String) throws { #expect(try decision(text).aspects[.when] != .named) }

  @Test(arguments: [
    "Visits up to weekly until bail ends - he's been back twice",
    "Wes isn't to tell Mum before police have been - she'd warn him",
    "Contact down to fortnightly from 1 Sept (Noor wets bed after each one)",
    "Decided against the mother and baby unit. She's got her nan.",
    "SW to move visit to school - Mia's not sleeping",
    "Manager's decision and rationale: Close, dad has left the home.",
    "SW to visit. Why: dad is back [see police log]",
  ])
  func aBareClauseIsTheGround(_ text: String) throws { #expect(try decision(text).aspects[.reason] == .named) }

  @Test(arguments: [
    "get the passport off dad before they fly on the twelfth",
    "SW to see J before he goes to nan's",
    "SW to visit on 3/2. She's aware.",
    "Manager's decision and rationale (include timescales): Supervision took place.",
    "Decision - commission DNA test. Why - [complete]. Who - Legal. When - 10/10.",
    "SW to visit. Reason: [insert reason here]",
  ])
  func noGround(_ text: String) throws { #expect(try decision(text).aspects[.reason] != .named) }

  @Test(arguments: [
    "Me to ring IRO tomorrow.", "LPM 12/6. SW + me. Threshold met, 3rd injury.",
    "Agreed with Sanj that I don't do the life story work till after the final hearing 5/7", "I ring the LADO today",
    "Agreed that I stop the visits from 4 May", "Wes won't be doing the s7, CAFCASS will.",
    "HV won't do the ASQ, the nursery will", "If mum is drinking at the next visit SW calls strat the same day",
    "Priya to hand over the file Monday",
  ])
  func whoActs(_ text: String) throws { #expect(try decision(text).aspects[.who] == .named) }

  @Test(arguments: [
    "Burn to hand", "Burn to leg", "Bruise to cheek, CP medical today", "Visit weekly. Who: [name of worker]",
  ])
  func nobodyActs(_ text: String) throws { #expect(try decision(text).aspects[.who] != .named) }

  @Test(arguments: [
    "Hold allegations meeting as carer denies it (time not agreed)", "said wed step it up but never said when",
    "Decision unclear.", "Outcome unclear", "SW to refer (who not agreed)",
  ])
  func itSaysThatItIsMissing(_ text: String) throws { #expect(try decision(text).reads.contains(.negated)) }

  @Test(arguments: [
    "SW to visit wed and see mum", "Dad has not agreed to leave, SW to visit",
    "Cause of the injury unclear, CP medical",
  ])
  func itMissesNothing(_ text: String) throws { #expect(!(try decision(text).reads.contains(.negated))) }

  @Test func wordsThatNameNoTimeAreSaidOnce() throws {
    let rule = try #require(Rule.named("plan-outcomes-smart"))
    let action = PlanAction(text: "Ongoing", owner: "all", due: "ongoing")
    let outcome = PlanOutcome(text: "To improve.", measure: .empty, need: .empty, actions: .value([action]))
    let plan = Plan(kind: .value(.childProtection), ended: .empty, outcomes: .value([outcome]))
    for found in rule.finding(for: CaseFile(plans: [plan])).occurrences {
      #expect(found.reason.components(separatedBy: "no time").count <= 2, "\(found.reason)")
    }
  }
}

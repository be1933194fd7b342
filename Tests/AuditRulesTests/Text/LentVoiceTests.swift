import AuditRules
import Testing

/// Whose voice a text holds and whether the child was alone, where it was meant, lent, told by others or not said at all.
@Suite struct LentVoiceTests {
  private func voice(_ text: String) throws -> Occurrence {
    try #require(Rule.named("childs-views-evidenced")?.occurrence(forText: text))
  }

  @Test(arguments: [
    "Seen alone: no",
    "Seen alone? No, mum stayed",
    "Alone? N",
    "Seen alone Y/N: N",
    "Child seen: Y  Alone: N  Reason: asleep",
    "Tried to see him alone, mum stayed",
    "Asked to speak to her alone - dad refused",
    "Wanted to see T alone, grandad wouldn't leave",
    "Was going to see him alone but dad came in",
    "Should of been seen alone at school but wasnt",
    "will see alone after half term",
    "Mum agreed I can see her alone next wk",
    "Offered to see her alone, she said no i want my mum here",
    "Attempted to see Mia alone, nan came back in",
    "Mum was in bed. Told me 'she sleeps all day'",
  ])
  func onlyMeantOrDeniedIsNotAlone(_ text: String) throws { #expect(try voice(text).aspects[.alone] != .named) }

  @Test(arguments: [
    "Asked to see her alone, mum agreed. 'I hide his cans'",
    "Seen alone: yes. 'i want to go home'",
    "Seen alone: Y. He said school is boring",
    "Seen alone. No worries raised. She said she likes nan's",
    "Seen at sch w/o parents. 'I like it wen nan does tea.'",
    "mum out at shops, 'i hate it when shes drinking'",
  ])
  func whatCameAboutIsAlone(_ text: String) throws { #expect(try voice(text).aspects[.alone] == .named) }

  @Test(arguments: [
    "If baby could speak she'd tell us 'I'm tired of the shouting'",
    "Imagine being 2 and hearing that every night. \"I am scared, where is my mummy\"",
    "What would A say? 'I want my nappy changing when its wet'",
    "If L could talk he would say 'I need my mummy to be well'",
    "If she had words A might say 'dont leave me with him'",
    "If he could tell us what he wants it would be for mum to stop using",
    "'I want to feel safe and be looked after by people who love me' (unborn baby)",
    "'Please keep me safe and warm, change my nappy and love me' – voice of the baby",
    "A's voice: 'I am only 2, I need grown ups to stop fighting'",
    "I am 3 months old. I need my mum and dad to stop arguing and keep me warm",
    "Unborn baby's voice: \"I want a safe home\"",
    "Worker's reflection: L is probably frightened and wants mum to leave",
    "Mum thinks he wld say he wants to stay",
    "Mum reckons he'd say he's happy here",
  ])
  func whatTheWriterLendsIsNobodys(_ text: String) throws { #expect(try voice(text).aspects[.words] != .named) }

  @Test(arguments: [
    "J (11) said 'if I could tell dad one thing I would say stop drinking'",
    "When I asked what wld make it better B said 'if dad had a job'",
    "She said she would tell her teacher if it happened again",
    "What would you change? 'I would stop the shouting'",
    "Ty said no to everything. Said he'd be gone by 16 & we cant stop him",
  ])
  func whatAChildSupposesIsTheChilds(_ text: String) throws { #expect(try voice(text).aspects[.words] == .named) }

  @Test(arguments: [
    "He told us nothing",
    "She told nobody what happened",
    "He told us in Oct. Nothing done.",
    "Dad rang, says E told him nothing & seems ok",
    "brother told me A 'gets it worst'",
    "sister said R hides when dad comes in",
    "Asked for interpreter, none available",
    "Asked to see her room, mum said its a mess",
    "Asked to speak to him, dad said he was asleep",
    "'Voice of the child' training booked for SW",
    "'I' statements used in this plan so child can read it later",
    "Feels safe.",
    "Feels safe and secure with carers",
    "Feels loved and safe at home (SW analysis)",
    "Mum agreed I can see her alone next wk",
    "D did not want to talk to me",
  ])
  func tellingNobodyOrNothingIsNoWords(_ text: String) throws { #expect(try voice(text).aspects[.words] != .named) }

  @Test(arguments: [
    "She told me nothing changes when she tells people",
    "He told us in Oct that dad hits him",
    "Asked for contact w/ nan again, not actioned yet",
    "asked for her own bed",
    "says he feels safe",
    "feels safe when nan locks the door",
    "He never wants to go back",
    "She never feels safe there",
    "Asked to see his dad more",
    "did not want to go to nan's",
    "Fed back to X that her plan now has the guinea pig in it, as she asked",
    "His words: 'nobody tells me nothing'",
  ])
  func theseAreTheChildsWords(_ text: String) throws { #expect(try voice(text).aspects[.words] == .named) }

  @Test(arguments: [
    "1:1 w/ N, parents in garden - 'I dont no why im here'",
    "mum out at shops, 'i hate it when shes drinking'",
    "dad at work. 'he shouts'",
    "Dad shouts a lot. 'i go in the shed'",
    "Parents separated now. 'I like dads new flat'",
    "Seen at sch w/o parents. 'I like it wen nan does tea.'",
    "Door shut but stepdad listening outside. 'im fine'",
    "Mum & partner next door. \"I don't like Gaz\"",
    "Mum was in bed. Told me 'she sleeps all day'",
  ])
  func aQuotationAfterAParentWhoIsOnlyThereIsTheChilds(_ text: String) throws {
    #expect(try voice(text).aspects[.words] == .named)
  }

  @Test(arguments: [
    "'She's a little madam' mum said",
    "Dad was angry. Said 'he's lying'",
    "Mum very worried. 'He won't listen to me'",
    "Spoke to mum. 'He's been brilliant this week'",
    "Mum - 'he's fine'",
    "Mum was upset. Said 'I can't cope with him'",
  ])
  func aQuotationOfAParentWhoSpeaksIsNot(_ text: String) throws { #expect(try voice(text).aspects[.words] != .named) }

  @Test(arguments: [
    "Interpreter not booked so cldnt speak to her",
    "Tool: 3 houses not used, no time",
    "Didn't ask him as he was on his xbox",
    "Asked for interpreter, none available",
    "Mum asked if he can change school",
    "Dad rang, says E told him nothing & seems ok",
    "Asked for contact w/ nan again, not actioned yet",
    "She asked if she cd have her contact on a sun not sat coz of dance. Changed from 1/2",
  ])
  func howTheChildWasNotAsked(_ text: String) throws { #expect(try voice(text).aspects[.asked] != .named) }

  @Test(arguments: [
    "Told me thru interpreter (Pashto, phone) he has not slept since the boat",
    "I asked him if he sleeps. He said no, the dog barks",
    "Used 3 houses. In the house of worries he put the stairs",
    "scaled 3/10 for home, 9 for school. 'it wld be 5 if he left'",
  ])
  func howTheChildWasAsked(_ text: String) throws { #expect(try voice(text).aspects[.asked] == .named) }

  @Test(arguments: [
    "Asked me to stop the taxi w/ the logo as mates laugh. Plain car from Mon",
    "says bedtime is 2 early, FC now lets her stay up til 9 Fri/Sat",
    "doesnt want nan at her LAC rvw. Nan not invited.",
    "Fed back to X that her plan now has the guinea pig in it, as she asked",
    "Wants to stay at nans on fridays. Asked nan – starts 16/1",
    "she uses a talker (Grid). Pressed 'stop' 'hurt' 'chair'. Chair clinic rebooked 22/1",
  ])
  func whatFollowed(_ text: String) throws { #expect(try voice(text).aspects[.changed] == .named) }

  @Test(arguments: [
    "He told us in Oct. Nothing done.",
    "Asked for contact w/ nan again, not actioned yet",
    "Nothing changed as a result of what she said",
    "She said she wants a bed. Not ordered yet.",
    "He wants to see dad. Dad is away from Mon",
  ])
  func whatDidNotFollow(_ text: String) throws { #expect(try voice(text).aspects[.changed] != .named) }

  @Test func whereTheFileSaysNotAloneNoTextSaysOtherwise() throws {
    let rule = try #require(Rule.named("childs-views-evidenced"))
    func alone(_ alone: Fact<Bool>) throws -> Aspects.State? {
      let visit = Visit(
        made: "2026-02-05",
        childSeen: true,
        childSeenAlone: alone,
        childsViews: "Seen alone in his room. He said he wants to see his nan on Sundays."
      )
      return try #require(rule.finding(for: CaseFile(visits: [visit])).occurrences.first).aspects[.alone]
    }
    #expect(try alone(false) == .missing)
    #expect(try alone(true) == .named)
    #expect(try alone(.notSeen) == .named)
  }

  @Test func whatIsPutIntoABabysMouthIsNobodys() throws {
    let rule = try #require(Rule.named("childs-views-evidenced"))
    func words(_ ageBand: String) -> Aspects.State? {
      let visit = Visit(
        made: "2026-02-05",
        childSeen: true,
        childsViews: "\"I need my mum to stop using and keep me warm\""
      )
      let file = CaseFile(child: .value(Child(ageBand: .value(ageBand))), visits: [visit])
      return rule.finding(for: file).occurrences.first?.aspects[.words]
    }
    #expect(words("under 1") == .missing)
    #expect(words("unborn") == nil, "of a child who is not born nobody asks for words")
    #expect(words("5 to 9") == .named)
  }
}

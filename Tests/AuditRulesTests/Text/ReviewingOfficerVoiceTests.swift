import AuditRules
import Testing

/// What a reviewing officer's notes of children's views say in few words: stories and refusals, conditions and days, clauses of
/// time and messages.
@Suite struct ReviewingOfficerVoiceTests {
  private func voice(_ text: String) throws -> Occurrence {
    try #require(Rule.named("childs-views-evidenced")?.occurrence(forText: text))
  }

  // MARK: - Alone

  @Test(arguments: [
    "Says dad went out and nobody made tea", "Told me dad left before Easter, he still waits by the door",
    "Ava said her nan is ill and dad moved out", "Told us mum went out on Saturday and locked the door",
    "Said that mum was out when the fire started", "no room to see alone. Said he likes swimming",
    "No quiet place to speak to her alone, said she likes maths", "no time alone with Ava. Says school is ok",
    "Little chance to see him alone. He said he hates the bus",
  ])
  func aParentsAbsenceInAStoryIsNoTalkAlone(_ text: String) throws {
    let found = try voice(text)
    #expect(found.aspects[.alone] != .named && found.aspects[.words] == .named)
  }

  @Test(arguments: [
    "Dad nipped out so got ten minutes with Ava, she said she hates the bus",
    "Mum left the room and Ava told me she is cold",
    "Said he was scared and dad left the room, then he said more",
    "Ava told me, with dad out of the room, that she is cold",
    "Spoke to Ava, mum upstairs. She said she is tired", "Had time to see him alone. He said he hates the bus",
  ])
  func aParentsAbsenceFromTheTalkIsOne(_ text: String) throws { #expect(try voice(text).aspects[.alone] == .named) }

  @Test(arguments: ["MON - no visit. Sat - visited, dad out", "Visited, mum out"])
  func aVisitToNobodyMeetsNoChild(_ text: String) throws {
    let found = try voice(text)
    #expect(found.aspects[.alone] != .named && found.aspects[.behaviour] != .named)
  }

  // MARK: - Deeds

  @Test(arguments: [
    "Restricted vocabulary so wishes not gathered", "Limited eyesight, views via nan", "Advanced for a three year old",
    "Delayed in his speech", "Diagnosed with autism last year", "Bike dropped off yesterday", "New cot turned up 4/5",
    "His laptop was picked up and mended", "Report seen by court", "Report to be shared with Ava", "State nursery",
    "My Views app emailed to carer", "I've asked the guardian for a later date", "I'll visit him next week",
    "No reply from Ava to texts", "No response from YP to emails",
  ])
  func whatTheChildDidNotDoOrSayIsNothing(_ text: String) throws {
    let found = try voice(text)
    #expect(found.aspects[.behaviour] != .named && found.aspects[.words] != .named)
  }

  @Test(arguments: [
    "Cwtched up with the dog", "Offered mum a soggy crust", "Thumped dad", "Picked his bike up and rode off",
    "He now sleeps with the light off", "Ava now brings her own cup", "No longer bites at nursery",
    "Now eats with the others",
    "Saw Ben at nursery (dad not there) - pouring water, chatting to the cook, ate his fruit",
    "Saw Ella at school (carer not present), laughing with friends, ran to the gate",
    "Ben was colouring on the floor when I came in", "On the swing when SW arrived, didn't look round",
  ])
  func whatTheChildDidIs(_ text: String) throws { #expect(try voice(text).aspects[.behaviour] == .named) }

  @Test(arguments: [
    "Mum now leaves early", "Taxi now comes at 8", "Ava now lives with nan", "He now has a tutor",
  ])
  func howAChildIsPlacedIsNoDeed(_ text: String) throws { #expect(try voice(text).aspects[.behaviour] != .named) }

  @Test(arguments: [
    "contact moved to Sat from 5/6", "Saw Ava on Sat at her nan's", "Next visit Sat 6/7", "Fri with mum, Sat with dad",
    "Seen Sat pm", "Saw Ava Sat. Fine.", "handover moved to sat", "Sat/Sun at nan's",
  ])
  func saturdayIsNoDeed(_ text: String) throws { #expect(try voice(text).aspects[.behaviour] != .named) }

  @Test(arguments: [
    "Sat with grandad", "She sat on the stairs", "He sat by the door all visit", "Ava sat down and drew",
  ])
  func sittingIsOne(_ text: String) throws { #expect(try voice(text).aspects[.behaviour] == .named) }

  // MARK: - Refusals

  @Test(arguments: [
    "didnt want to talk with IRO today", "Did not want to speak to me.", "she didnt want to say anything",
    "didn't want to meet SW", "Did not want to be spoken to", "Wouldn't speak to me, dad was in the next room",
    "refused to speak", "Ava did not want to engage", "YP did not engage", "did not wish to speak to SW",
    "no wish to talk to SW", "wasn't in the mood to talk today", "Not keen to chat", "didn't feel like talking",
    "Refused to speak to me on the visit 4/5", "Would not answer today",
  ])
  func aRefusalToSpeakIsPartlyMetHoweverItIsWritten(_ text: String) throws {
    let found = try voice(text)
    #expect(found.aspects[.behaviour] == .named && found.aspects[.words] != .named)
    #expect(found.outcome == .partlyMet)
  }

  @Test(arguments: [
    "refused to talk to me, stayed in bed with pillow over head",
    "Didn't want to talk about school but talked about football",
  ])
  func moreThanARefusalIsMet(_ text: String) throws { #expect(try voice(text).outcome == .met) }

  @Test(arguments: ["Mum did not want to talk to me", "Dad refused to speak to SW"])
  func anAdultsRefusalIsNothingOfTheChild(_ text: String) throws {
    #expect(try voice(text).aspects[.behaviour] != .named)
  }

  // MARK: - Speakers

  @Test(arguments: [
    "Ben went white and pulled his cuff when I asked about dad, then said \"it's ok\"",
    "Went quiet when I asked about nan, said \"she's poorly\"",
    "Ava grinned when I mentioned dad and said he makes pancakes",
    "Looked at the wall when dad came in, then said \"all good\"",
    "Ben got up and left when mum rang but told me after \"she does that\"",
    "Ben not wanting to talk with dad there, whispered \"come to nursery\"",
    "Not keen on a meeting at home, asked \"can it be at nan's\"", "B txt SW: \"are u coming\"",
    "B txt FSW, \"miss u\"",
    "B text SW \"not today\"", "B txt SW she wants her phone back", "msg'd IRO to say he has run off bc dad hit him",
    "B messaged SW: \"ring me\"",
  ])
  func theWordsAreTheChilds(_ text: String) throws {
    let found = try voice(text)
    #expect(found.aspects[.words] == .named && !found.reads.contains(.adult))
  }

  @Test(arguments: [
    "SW txt B: \"see u at 5\"", "Dad texted B \"get home\"", "Hid when mum came in and mum said \"get out\"",
    "IRO messaged B: \"well done\"", "School rang SW, said \"he is fine\"",
  ])
  func theWordsAreAnAdults(_ text: String) throws { #expect(try voice(text).aspects[.words] != .named) }

  @Test func whatTheChildSuffersIsNoDeed() throws {
    #expect(try voice("msg'd IRO to say he has run off bc dad hit him").aspects[.behaviour] != .named)
  }

  // MARK: - What changed

  @Test(arguments: [
    "She hated the office so the meeting was held at nan's", "said the bus was late so lift is now at 8",
    "Wanted her aunt at the review so she was invited", "asked for another tutor, so new tutor from 4/5",
    "said the floor is cold. New carpet came 5/6", "wanted a later night - bedtime put back to 9.30",
    "Says his room is freezing. Heater dropped off today", "asked what the head wrote, school sent him the letter",
  ])
  func whatFollowedIsNamed(_ text: String) throws { #expect(try voice(text).aspects[.changed] == .named) }

  @Test(arguments: [
    "Said she was moved to another class in May", "Says he hates it. New bed never came",
    "said nan's flat is sold and dad moved out", "Wants a bike. Letter from school",
  ])
  func whatTheChildTellsOfIsNoChange(_ text: String) throws { #expect(try voice(text).aspects[.changed] != .named) }

  // MARK: - Little

  @Test(arguments: ["newborn asleep", "Asleep on dads shoulder", "Sleeping when I arrived, not woken", "asleep in cot"])
  func aSleepingBabyWasSeen(_ text: String) throws {
    let found = try voice(text)
    #expect(found.aspects[.behaviour] == .named && found.outcome == .partlyMet)
  }

  @Test(arguments: ["Baby asleep, not seen", "Asleep", "Asleep during the visit"])
  func asleepAloneSaysNothing(_ text: String) throws { #expect(try voice(text).aspects[.behaviour] != .named) }

  @Test func aScaleIsAnAnswer() throws {
    let found = try voice("Scaling qs: school 4/10")
    #expect(found.aspects[.words] == .named && found.aspects[.asked] == .named)
  }

  @Test(arguments: ["Ava is aware of the order", "He is aware of why he is in care"])
  func beingAwareIsNoView(_ text: String) throws {
    let found = try voice(text)
    #expect(found.aspects[.words] != .named && found.reads.contains(.label))
  }
}

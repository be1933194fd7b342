import AuditRules
import Testing

/// Notes that only point to a paper, children who write without quotation marks, who was not there, and what followed.
@Suite struct PointerVoiceTests {
  private func voice(_ text: String) throws -> Occurrence {
    try #require(Rule.named("childs-views-evidenced")?.occurrence(forText: text))
  }

  @Test(arguments: [
    "Wishes and feelings: see body of report", "Wishes and feelings: see main report",
    "Child's views: look at my last report", "Voice of the child: see back page", "Views: in the chronology",
    "Refer to assessment for wishes and feelings", "Wishes & feelings - please see section 4 of my assessment",
    "Views: as recorded in the minutes", "discussed with children", "vws not gaind this wk, will do nxt vst",
    "Has PMLD therefore cannot share views.", "Pupil voice collected via school questionnaire.", "talked with the kids",
    "wishes not got today", "Views: [insert]",
  ])
  func aPointerIsAPlaceholder(_ text: String) throws {
    let found = try voice(text)
    #expect(found.aspects[.words] != .named && found.reads.contains(.placeholder))
  }

  @Test(arguments: [
    "Wishes and feelings: wants to live with nan", "Wishes and feelings sheet: best thing - my dog",
    "Views: in her room she told me she is scared of dad", "Talked with the kids. Sam said he hates the flat",
    "He said look at my school report", "Wishes and feelings: \"see my dad more\"",
    "feds came again, mum's bf dipped out the back, I had to mind the babies", "my tummy hurts wen its daddys turn",
    "my head hurts when they shout", "the police came and mummy was crying and I hid",
    "I asked for my phone back at night so I can ring my brother and they said yes.",
    "I asked for a lock on my door and they fitted one",
    "Walk with R and the dog, no carers: \"if mum gets better who will feed the fish\"",
    "In the car, no mum: \"who will look after nan if I go\"", "Spoke to him without his carer. \"He shouts at me\"",
    "He said he would choose to stay",
  ])
  func theChildsWords(_ text: String) throws { #expect(try voice(text).aspects[.words] == .named) }

  @Test(arguments: [
    "I asked for my manager to see the report", "I had to leave early", "\"No I won't let her\" said mum",
    "Had he been asked, his aunt thinks he would choose to stay.", "Had she been seen she would have said she is fine",
    "Using the dolls' house, she put the daddy doll outside and locked the door",
  ])
  func noWordsOfTheChild(_ text: String) throws { #expect(try voice(text).aspects[.words] != .named) }

  @Test(arguments: [
    "Walk with R and the dog, no carers: \"if mum gets better who will feed the fish\"",
    "In the car, no mum: \"who will look after nan if I go\"", "Asked for bath not shower. Carer told, happens now.",
    "Spoke to him without his carer. \"He shouts at me\"",
  ])
  func whoWasNotThereOrWasToldSpeaksNothing(_ text: String) throws {
    #expect(!(try voice(text).reads.contains(.adult)))
  }

  @Test(arguments: [
    "Carer told me he cries at night", "\"No I won't let her\" said mum", "Carer told us that he hides",
  ])
  func anAdultWhoTells(_ text: String) throws { #expect(try voice(text).reads.contains(.adult)) }

  @Test(arguments: [
    "3 houses: worries = \"dad's fists\". Went to strat same day.",
    "Seen alone since she complained that mum was always listening; \"I can say it now\".",
    "I asked for my phone back at night so I can ring my brother and they said yes.",
    "I asked for a lock on my door and they fitted one", "Asked for bath not shower. Carer told, happens now.",
  ])
  func whatFollowed(_ text: String) throws { #expect(try voice(text).aspects[.changed] == .named) }

  @Test(arguments: [
    "Eats his friend's crusts, has put fruit in his coat pocket every day this week.",
    "Wanted to talk without Mum in the room so we did - said she hates it",
    "I asked for a lock on my door and they said no",
    "He said dad went to court",
  ])
  func nothingFollowed(_ text: String) throws { #expect(try voice(text).aspects[.changed] != .named) }

  @Test(arguments: [
    "I spoke to Tilly at school without either of her parents being there and she told me she is sad",
    "Wanted to talk without Mum in the room so we did - said she hates it",
    "Saw her at school without Mum or Dad there. She said she is hungry",
    "Spoke in the garden, no mum there. \"I hide\"",
    "Spoke to him at the park, mum sat in the car park. He said he is sad",
    "In the car, no mum: \"who will look after nan if I go\"",
  ])
  func alone(_ text: String) throws { #expect(try voice(text).aspects[.alone] == .named) }

  @Test(arguments: [
    "mum went out and I had to put Dre to bed", "Seen alone? No, mum stayed",
    "Spoke in the garden, mum there. \"I hide\"",
    "Spoke to him at the park, mum sat in the car with us. He said he is sad",
  ])
  func notAlone(_ text: String) throws { #expect(try voice(text).aspects[.alone] != .named) }

  @Test(arguments: [
    "Over Snap: \"im good just dont tell mum where i am\"", "Makaton used to gain wishes and feelings.",
    "Still face type observation at clinic: looked, looked away, grizzled, then went floppy.",
    "Spoke to her on the bus. She said she is sad", "Seen at college. He said he is fine",
  ])
  func howTheChildWasAsked(_ text: String) throws { #expect(try voice(text).aspects[.asked] == .named) }

  @Test(arguments: [
    "She told me college bus makes her panic", "She told us the bus is noisy",
    "Wishes and feelings: see body of report",
    "Wishes and feelings work completed", "I asked for my phone back and they said yes",
  ])
  func howTheChildWasNotAsked(_ text: String) throws { #expect(try voice(text).aspects[.asked] != .named) }
}

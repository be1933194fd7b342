import AuditRules
import Testing

/// Views in shorthand: answers to a worker's question, organisations that report, results of tools under their headings, and labels.
@Suite struct ShorthandVoiceTests {
  private func voice(_ text: String) throws -> Occurrence {
    try #require(Rule.named("childs-views-evidenced")?.occurrence(forText: text))
  }

  @Test(arguments: [
    #"I asked what mornings are like: "cold, I get me own cereal""#,
    #"We asked about nan: "she lets me bake""#,
    #"I asked Idris who he rings: "only my aunt""#,
    #"When I asked about weekends: "we go nowhere""#,
    #"Asked what helps: "the dog""#,
  ])
  func theAnswerIsTheChilds(_ text: String) throws {
    let found = try voice(text)
    #expect(found.aspects[.words] == .named && !found.reads.contains(.adult))
  }

  @Test(arguments: [
    #"I asked mum what mornings are like: "chaos, he never gets up""#,
    #"We asked his teacher about lunch: "he eats the lot""#,
    #"I asked her nan how she sleeps: "like a log""#,
    #"I asked dad who helps: "nobody does""#,
  ])
  func theAnswerOfAnAdultIsTheAdults(_ text: String) throws {
    let found = try voice(text)
    #expect(found.aspects[.words] != .named && found.reads.contains(.adult))
  }

  @Test(arguments: [
    "School have no issues, says he's a pleasure",
    "Nursery are pleased, said she's settled in well",
    "College are concerned, says he's often late",
    "The school have no concerns, says she's bright",
    "School report no worries, said he's liked by all",
    "School has no concerns, says he's polite",
  ])
  func whatAnOrganisationSaysIsIts(_ text: String) throws {
    let found = try voice(text)
    #expect(found.aspects[.words] != .named && found.reads.contains(.adult))
  }

  @Test(arguments: [
    "At school he sits alone, says it's loud",
    "Seen in the sandpit, said it is hers",
    "At college now, says it's better than school",
  ])
  func aPlaceSpeaksNothing(_ text: String) throws {
    let found = try voice(text)
    #expect(!found.reads.contains(.adult))
  }

  @Test(arguments: [
    "Seen w/out mum at nursery",
    "S/A in the garden, no worries raised",
    "Seen S/A at sch",
    "SW saw Idris w/out carers",
    "Saw Ty at school, no parents there. Said he's ok",
  ])
  func aloneInShorthand(_ text: String) throws {
    let found = try voice(text)
    #expect(found.aspects[.alone] == .named && !found.reads.contains(.placeholder))
  }

  @Test(arguments: [
    "Not seen S/A, mum stayed",
    "Seen with mum",
    "went to bed w/out tea",
  ])
  func notAloneInShorthand(_ text: String) throws {
    let found = try voice(text)
    #expect(found.aspects[.alone] != .named)
  }

  @Test(arguments: [
    "House of dreams: a garden, a lock",
    "House of good things: nan's stew",
    "Three houses. House of worries: the dark, uncle Baz",
    "On her island: the cat, auntie Bev",
    "Scaling Q: 3",
    "Words and pics w/ Ty. House of worries: shouting at night",
  ])
  func headedResultsAreTheChilds(_ text: String) throws {
    let found = try voice(text)
    #expect(found.aspects[.words] == .named && found.aspects[.asked] == .named)
  }

  @Test(arguments: [
    "hid when nan's name mentioned",
    "ran upstairs when court got mentioned",
    "kicked the chair when contact was mentioned by staff",
    "cried when his brother's name was mentioned",
    "bit her sleeve when dad mentioned",
  ])
  func whatOthersMentionedIsNoSpeech(_ text: String) throws {
    let found = try voice(text)
    #expect(found.aspects[.behaviour] == .named && found.aspects[.words] != .named)
  }

  @Test(arguments: [
    "He mentioned his nan's new dog",
    "Idris mentioned it twice",
    "She mentioned wanting a lock",
  ])
  func whatTheChildMentionedIs(_ text: String) throws {
    let found = try voice(text)
    #expect(found.aspects[.words] == .named && !found.reads.contains(.adult))
  }

  @Test(arguments: [
    "Seemed relaxed and content. Warm bond observed.",
    "Appeared settled & relaxed. Good relationship with nan seen",
    "Presented as happy and relaxed",
    "Appears calm, happy and relaxed",
  ])
  func howAChildSeemedIsALabel(_ text: String) throws {
    let found = try voice(text)
    #expect(found.aspects[.behaviour] != .named && found.reads.contains(.label))
  }

  @Test(arguments: [
    "Relaxed when dad left and took his hood down",
    "Tensed, then relaxed in nan's arms",
    "Shoulders down, relaxed as the music began",
  ])
  func howAChildRelaxedWasSeen(_ text: String) throws {
    let found = try voice(text)
    #expect(found.aspects[.behaviour] == .named)
  }

  @Test(arguments: [
    "Miss Kaur says Idris told her that dad sleeps in the car",
    "Miss Bell reports Ty said to her he hates home",
  ])
  func anAdultPassesItOn(_ text: String) throws {
    let found = try voice(text)
    #expect(found.aspects[.words] == .named && found.reads.contains(.adult))
  }

  @Test(arguments: [
    "Nursery: Ty has been biting others since Friday",
    "School: Idris hid in the toilets all afternoon",
    "Hospital: Leo cried when mum came in",
  ])
  func anOrganisationSawIt(_ text: String) throws {
    let found = try voice(text)
    #expect(found.aspects[.behaviour] == .named && found.reads.contains(.adult))
  }

  @Test(arguments: [
    "School: he likes art",
    "School: loves PE, hates maths",
    "Home: he wants a lock",
  ])
  func aSubjectOfTalkIsNoSource(_ text: String) throws {
    let found = try voice(text)
    #expect(!found.reads.contains(.adult))
  }
}

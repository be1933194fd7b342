import AuditRules
import Testing

/// Whose words a text holds, told by its form: for each pattern wordings inside it and outside.
@Suite struct VoiceGrammarTests {
  private func read(_ text: String) throws -> Occurrence {
    try #require(Rule.named("childs-views-evidenced")?.occurrence(forText: text))
  }

  @Test(arguments: [
    "spk 2 alone, said not safe 2 go home", "jay said he is cold in bed", "What he wants is his own bed",
    "Used the worry tree and he put monsters in it", "When I asked about his stepdad he said \"can I go now\"",
    "What did the child say? \"I like it when Mum reads to me\"", "seen at school. \"dad hit me with the charger\"",
    "HT: she disclosed that mum hits her", "Cried when I got the coats out. \"No car. No car.\"",
    "Makaton: Dad",
  ])
  func theChildsWords(_ text: String) throws { #expect(try read(text).aspects[.words] == .named) }

  @Test(arguments: [
    "What did the child say? N/A", "I'll pick up with the children what they want next time", "Views tba",
    "Child's voice: Please use the child's own words where possible", "Child's views: as previous",
  ])
  func nothingOfTheChild(_ text: String) throws {
    let found = try read(text)
    #expect(found.aspects[.words] != .named && found.reads.contains(.placeholder))
  }

  @Test(arguments: [
    "Points at what he wants", "He is a bit flat", "Signs of distress at pick-up",
    "Breakfast club sorted from tomorrow, told her so",
  ])
  func noWordsOfTheChild(_ text: String) throws { #expect(try read(text).aspects[.words] != .named) }

  @Test(arguments: ["He was grabing at my lanyard", "Under the table, cwtched up with the dog", "She wouldn't budge"])
  func whatTheChildDidInAVerbThatNoTableHas(_ text: String) throws {
    #expect(try read(text).aspects[.behaviour] == .named)
  }

  @Test(arguments: ["He is a bit flat", "He said he is not going back", "Mum was knitting"])
  func nothingThatTheChildDid(_ text: String) throws { #expect(try read(text).aspects[.behaviour] != .named) }

  @Test(arguments: [
    "With mum out of the room he told me he has stopped going to football", "Was the child seen alone? Yes",
    "In the absence of her parents she said she is hungry",
  ])
  func seenAlone(_ text: String) throws { #expect(try read(text).aspects[.alone] == .named) }

  @Test(arguments: [
    "Was the child seen alone? No", "He said that he plays alone", "Unable to see him alone, dad hovering",
    "Couldn't see her alone as mum stayed",
  ])
  func notSeenAlone(_ text: String) throws { #expect(try read(text).aspects[.alone] != .named) }

  @Test(arguments: ["School: told TA he is hungry on Mondays", "Nursery: disclosed to Sue that dad hits her"])
  func passedOnByWhoeverWasTold(_ text: String) throws {
    let found = try read(text)
    #expect(found.aspects[.words] == .named && found.reads.contains(.adult))
  }

  @Test(arguments: ["He told his teacher he is hungry on Mondays", "School: told me he is hungry on Mondays"])
  func passedOnByNobody(_ text: String) throws { #expect(!(try read(text).reads.contains(.adult))) }

  @Test func whatIsSaidOfARoomAsksNobody() throws {
    #expect(try read("He hid until his mum had left the room").aspects[.asked] != .named)
  }

  @Test(arguments: [
    "Jade asked for a key. Her carer gave her one that evening.",
    "Wants a lock on the door. His uncle will now fit one.",
    "Said no to the school & we've looked at another",
  ])
  func whatFollowed(_ text: String) throws { #expect(try read(text).aspects[.changed] == .named) }

  @Test(arguments: [
    "Jade asked for a key. Her carer was cooking.", "Said he is ten now",
    "Walking round the furniture. Mother showed a film of her first step",
    "He said he likes cars. His dad showed him a car",
  ])
  func nothingFollowed(_ text: String) throws { #expect(try read(text).aspects[.changed] != .named) }

  @Test(arguments: ["Too young", "Was asleep", "Asleep in bed", "Voice reflected throughout the report", "No change"])
  func whatSaysNothingOfTheChild(_ text: String) throws {
    let found = try read(text)
    #expect(found.reads.contains(.placeholder) && !found.reads.contains(.label))
  }

  @Test(arguments: [
    "Using Widgit symbols throughout", "Asleep in cot throughout", "Asleep on mum's chest",
    "No change in contact. Said he hates it",
  ])
  func whatSaysSomethingOfTheChild(_ text: String) throws { #expect(!(try read(text).reads.contains(.placeholder))) }

  @Test(arguments: ["Settled in placement", "Settled into his new school", "Settled in foster care"])
  func settledSomewhereIsALabel(_ text: String) throws {
    let found = try read(text)
    #expect(found.reads.contains(.label) && found.aspects[.behaviour] != .named)
  }

  @Test(arguments: ["Settled in her arms", "Settled when mum sang", "Asleep in cot throughout"])
  func settledOrAsleepAsItWasSeen(_ text: String) throws { #expect(try read(text).aspects[.behaviour] == .named) }

  @Test(arguments: [
    "Three houses: worries - \"uncle sleeping over\". Uncle has been told he can't stay.",
    "Said Dad shouts. Dad's been asked to leave.", "\"I don't like grandad coming\". Grandad banned from the flat.",
    "Said the taxi man smells. New escort from Monday", "\"She's always late\". Different driver from next week",
    "He asked for a later bedtime and it's now 8 not 7", "Shook before video calls; calls now audio only",
    "\"It's not contact\". We're now writing family time.", "Screamed behind dad, so MGM now drives",
    "Chose the pink room, FC painted it",
  ])
  func whatIsSoFromThenOnFollowed(_ text: String) throws { #expect(try read(text).aspects[.changed] == .named) }

  @Test(arguments: [
    "\"I don't like it\". Mum has not been told to leave.", "Said dad hits. Dad asked how school is.",
    "\"He smells\". New baby from Monday was crying", "Said he is now ten", "Said he hates it. Mum now says he lies",
    "He said nan now lives there",
  ])
  func whatIsSoAnywayDidNot(_ text: String) throws { #expect(try read(text).aspects[.changed] != .named) }

  @Test(arguments: ["Was seen alone in his bedroom", "Seen on their own at school 4/6"])
  func whereNothingWasToldNobodyWasAsked(_ text: String) throws { #expect(try read(text).aspects[.asked] != .named) }

  @Test(arguments: ["Seen alone in his room. Said he is scared", "Seen at school: \"I hate contact\""])
  func whereItWasToldIsHowItWasAsked(_ text: String) throws { #expect(try read(text).aspects[.asked] == .named) }
}

import Testing

@testable import AuditRules

@Suite struct ChildsVoiceTests {
  @Test(
    arguments: [
      "S said that he misses his dad.", "He told me he wants to go home.", "\"I hate the shouting.\"",
      "Wants to live with nan.", "Tariq said it was loud.", "Mother was out. He said he was cold.",
      "The social worker asked her what she likes. The girl said swimming.", "You told me about your rabbit.",
      "I want to sleep at my nan's.", "█████ said he was hungry.", "[name] wants his bike.",
      "Mum was there, and the boys would like a dog.",
      "S was seen alone at school. Using the three houses he drew mum shouting and said \"I hide under my bed\".",
      "S clung to his mother and said he was cold.", "S reported that the dog bit him.",
    ]
  )
  func theseAreTheChildsOwnWords(_ text: String) {
    #expect(ChildsVoice(Wording(text)).aspects.contains(.words), "\(text)")
  }

  @Test(
    arguments: [
      "Mother said he is fine.", "Mrs Smith stated she had overslept.", "Mother was out. She said she was cold.",
      "Mother said that S wants to go home.", "School reported no concerns.", "S is said to like football.",
      "S did not say anything.", "The child's wishes and feelings are known.", "I felt the visit went well.",
      "Described as \"hard to engage\".", "Dad said \"he wants to stay here\".", "The report states that all is well.",
      "The teacher told me \"my class likes him\".", "Settled, happy, content.",
      "Mum reports that he likes school.", "It was reported that he wants to go home.",
      "Spoke with mother who said he likes school.", "Spoke with mother. She said she likes school.",
    ]
  )
  func theseAreNot(_ text: String) {
    #expect(!ChildsVoice(Wording(text)).aspects.contains(.words), "\(text)")
  }

  @Test(
    arguments: [
      "He smiled and reached for the cup.", "They cried for two minutes", "You clung onto the sofa.",
      "I saw S playing on the mat.", "The children had not eaten breakfast.",
    ]
  )
  func behaviourIsDescribed(_ text: String) {
    #expect(ChildsVoice(Wording(text)).aspects.contains(.behaviour), "\(text)")
  }

  @Test(
    arguments: [
      "Mother cried throughout.", "I sat on the sofa.", "He was hugged.", "Play opportunities are poor.",
      "Mum said he cried all night.", "Unable to speak to S as asleep.",
    ]
  )
  func thisIsNotTheChildsBehaviour(_ text: String) {
    #expect(!ChildsVoice(Wording(text)).aspects.contains(.behaviour), "\(text)")
  }

  @Test func howAndWhatFollowedAreNamedBesides() throws {
    let text = """
      Seen alone on 3 March 2026. With the three houses S said she is scared of the dog. As a result she is at nan's.
      """
    let reason = """
      names the child's own words; also names that the child was seen alone, how the child was asked and what it changed
      """
    let occurrence = try #require(Rule.named("childs-views-evidenced")?.occurrence(forText: text))
    #expect(occurrence.outcome == .met)
    #expect(occurrence.reason == reason)
  }
}

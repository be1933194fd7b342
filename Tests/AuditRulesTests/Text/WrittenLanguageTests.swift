import Testing

@testable import AuditRules

@Suite("A text in another language is not seen")
struct WrittenLanguageTests {
  @Test(arguments: [
    "„Chcę mieszkać z babcią”", "«Je veux rester avec ma maman»", "Nie chcę wracać do domu, boję się.",
    "Vreau să stau cu bunica mea.", "Quiero vivir con mi abuela porque tengo miedo.", "میں نانی کے ساتھ رہنا چاہتا ہوں",
    "أريد أن أعيش مع جدتي", "Я хочу жить с бабушкой", "Waxaan rabaa inaan la joogo hooyo.", "Dwi eisiau byw gyda nain.",
    "Ich möchte bei meiner Oma bleiben.", "Noriu gyventi su močiute, bijau.", "Annem ile evde kalmak istiyorum.",
    "Хочу домой",
  ]) func itIsToldFromEnglish(_ text: String) throws {
    #expect(WrittenLanguage.isOther(Wording(text)))
    let rule = try #require(Rule.named("childs-views-evidenced"))
    let file = CaseFile(visits: [
      Visit(made: "2026-03-03", childSeen: true, childSeenAlone: true, childsViews: .value(text))
    ])
    let occurrence = try #require(rule.finding(for: file).occurrences.first)
    #expect(occurrence.outcome == .notSeen && occurrence.reason.contains("in another language"))
  }

  @Test(arguments: [
    "S said „Chcę mieszkać z babcią” and then drew her house with the dog in it.", "Settled. Happy. Eating well.",
    "Mum and papa. Casa Verde nursery visit.", "K wants to go home", "José, Zoë and Łukasz played", "", "ok",
    "Die Hard was on; he loved it", "Maria de la Cruz told me that she wants a dog", "no", "Wants nan.",
    // Half of the letters are not most of them, and two letters are too few to tell a script by.
    "abc абв", "аб",
  ]) func englishStaysEnglish(_ text: String) {
    #expect(!WrittenLanguage.isOther(Wording(text)))
  }
}

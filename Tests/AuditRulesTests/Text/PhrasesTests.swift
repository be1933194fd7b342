import Testing

@testable import AuditRules

@Suite struct PhrasesTests {
  private func found(_ table: [String], in text: String) -> [String] {
    let wording = Wording(text)
    return Phrases([(.time, table)]).marks(in: wording).map { mark in
      wording.words[mark.words].map(wording.whole).joined(separator: " ")
    }
  }

  @Test func alternativesAndWordsThatMayBeLeftOut() {
    let table = ["by the? end/start of term"]
    #expect(found(table, in: "by end of term, by the start of term") == ["by end of term", "by the start of term"])
    #expect(found(table, in: "by the middle of term").isEmpty)
  }

  @Test func theLongestPhraseWins() {
    #expect(found(["ongoing", "ongoing from <month>"], in: "ongoing from April") == ["ongoing from april"])
  }

  @Test func verbsHaveTheirForms() {
    #expect(found(["apply+", "smile+", "reach+", "visit+"], in: "applies smiling reaches reached visiting").count == 5)
  }

  @Test func phrasesEndWithTheSentence() {
    #expect(found(["by <month>"], in: "It was stood by. May came").isEmpty)
  }

  @Test(
    arguments: [
      "31 May 2026", "31/05/2026", "2026-05-31", "by the end of May", "within two weeks", "every Tuesday",
      "twice a week",
      "each week", "weekly", "by the next core group", "by the next review", "by May 16",
      "by the end of the Spring Term",
      "before her 5th birthday", "within 10 working days", "over a period of 30 days", "every other weekend",
      "four nights a week", "by July 2026", "1st of March", "by the end of Key Stage 4", "every 6 weeks", "on Mondays",
    ]
  )
  func timesAreReadInProse(_ text: String) {
    #expect(PlanWording(Wording("S is there \(text) again")).aspects.contains(.when), "\(text)")
  }

  @Test(
    arguments: [
      "ongoing", "as soon as possible", "ASAP", "regularly", "as required", "in due course", "soon", "on time",
      "ongoing from April 2026", "she may march on", "on 31/02/2026", "the second child", "", "long term",
    ]
  )
  func noTimeIsReadInThese(_ text: String) {
    #expect(!PlanWording(Wording("S is there \(text) again")).aspects.contains(.when), "\(text)")
  }

  @Test(arguments: [
    "Dec 2011", "End of June", "From April 2011", "3 months", "next core group", "Friday", "half term", "daily",
  ])
  func dueDatesAreShort(_ text: String) {
    #expect(ShortAnswer.namesTime(.value(text)), "\(text)")
    #expect(!ShortAnswer.namesNoTime(.value(text)), "\(text)")
  }

  @Test(arguments: [
    "Ongoing", "ASAP", "a.s.a.p.", "Ongoing from April 2011", "TBC", "n/a", "-", "immediately", "2026", "",
  ])
  func theseAreNoDueDates(_ text: String) {
    #expect(!ShortAnswer.namesTime(.value(text)), "\(text)")
  }

  @Test func ownersAreRolesReferencesAndInitials() {
    for owner in ["social worker", "w-17", "S", "mother and school nurse", "Health visitor / all"] {
      #expect(ShortAnswer.namesSomeone(.value(owner)), "\(owner)")
    }
    for owner in ["all", "All professionals", "TBC", "n/a", "", "--", "not allocated", "to be agreed"] {
      #expect(!ShortAnswer.namesSomeone(.value(owner)), "\(owner)")
    }
  }

  @Test(arguments: [
    "3 out of 5", "90%", "five nights out of seven", "above 90 %", "zero call outs", "fewer than three errors",
    "from a 3 to a 6", "11kg by the review", "3/4 of sessions", "x2 visits",
  ])
  func amountsAreRead(_ text: String) {
    #expect(PlanWording(Wording(text)).aspects.contains(.measure), "\(text)")
  }

  @Test(arguments: [
    "section 47", "in Year 4", "one of them", "some of the time", "2026", "£20 a week", "every week", "aged 3",
  ])
  func notEveryFigureIsAnAmount(_ text: String) {
    #expect(!PlanWording(Wording(text)).aspects.contains(.measure), "\(text)")
  }

  @Test func goingToAServiceIsNotSeenChange() {
    let service = PlanWording(Wording("Family to engage with early help"))
    #expect(service.isService && !service.aspects.contains(.what))
    #expect(!PlanWording(Wording("S attends breakfast club")).isService)
  }
}

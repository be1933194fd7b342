import AuditRules
import Testing

@testable import CaseExtracts

@Suite("Numbers, days of birth, addresses and authors that stayed")
struct LeakedNumbersTests {
  private func masked(_ text: String) -> String { NameMask([]).masked(text) }

  @Test(
    arguments: [
      ("07700900123/07700900456", "[telephone number]/[telephone number]"),
      ("ring 0161 496 0345/0346", "ring [telephone number]"),
      ("07700 900123 / 07700 900456", "[telephone number] / [telephone number]"),
      ("9434765919/9434765870", "[NHS number]/[NHS number]"), ("NHS9434765919", "NHS[NHS number]"),
      ("943.476.5919", "[NHS number]"), ("9434765919-9434765870", "[NHS number]-[NHS number]"),
      ("07700 900123/07700 900124", "[telephone number]/[telephone number]"),
      ("0161 496 0345/0161 496 0346", "[telephone number]/[telephone number]"),
      ("EC1A 1BB/EC1A 1BD", "[postcode]/[postcode]"), ("077 0090 0123", "[telephone number]"),
      ("0161/496/0345", "[telephone number]"), ("07700_900123", "[telephone number]"),
      ("case 012/2025/04", "case 012/2025/04"), ("on 03/04/2025/12", "on 03/04/2025/12"),
      // What stands on both sides of a stroke may be a day, or a part of something.
      ("on 12/03/2026", "on 12/03/2026"), ("3/4 of 12", "3/4 of 12"), ("call 12/03/2026", "call 12/03/2026"),
      ("943-476-5919-22", "943-476-5919-22"),
    ])
  func aNumberIsMaskedWhateverStandsBesideIt(text: String, masked: String) { #expect(self.masked(text) == masked) }

  @Test(arguments: ["ref 94347659190", "943476591812", "id 12345678901234"])
  func whatHasTenFiguresAndIsLeftIsTold(text: String) {
    let outcome = NameMask([]).outcome(for: text)
    #expect(outcome.text == text)
    #expect(outcome.doubtful.map(\.doubt) == [.registeredNumber])
    #expect(NameMask([]).outcome(for: "on 20260331, 12345").doubtful.isEmpty)
  }

  @Test(
    arguments: [
      ("Born on the twelfth of March 2014", "Born on the twelfth of [date of birth]"),
      ("born on the twenty-first of March 2014", "born on the twenty-first of [date of birth]"),
      ("(12/03/2014) was when she was born", "([date of birth]) was when she was born"),
      ("12/03/2014 is the day he was born", "[date of birth] is the day he was born"),
      ("b.1/2/2014", "b.[date of birth]"), ("He is 11 (12.03.14)", "He is 11 ([date of birth])"),
      ("Kit, aged 9 (3/4/2016), said", "Kit, aged 9 ([date of birth]), said"),
      ("she is 5 years old (3/4/2020)", "she is 5 years old ([date of birth])"),
      ("11yo (12/03/2014)", "11yo ([date of birth])"), ("11 y/o (12.3.14)", "11 y/o ([date of birth])"),
      ("11 yrs 11 mths (12/03/2014)", "11 yrs 11 mths ([date of birth])"),
      ("a boy, 2 years and 3 months (3/4/2023)", "a boy, 2 years and 3 months ([date of birth])"),
      ("after 3 months (12/03/2026)", "after 3 months (12/03/2026)"), ("for 2 yrs (3/4/2024)", "for 2 yrs (3/4/2024)"),
      ("room 11 y (12.3.26)", "room 11 y (12.3.26)"),
      ("visit 11 (12.03.26) was late", "visit 11 (12.03.26) was late"),
      ("12/03/2026 was when he moved", "12/03/2026 was when he moved"), ("v.1/2/2014", "v.1/2/2014"),
    ])
  func aDayOfBirthIsMaskedHoweverItIsSaid(text: String, masked: String) { #expect(self.masked(text) == masked) }

  @Test(
    arguments: [
      ("14Acacia Avenue", "[address]"), ("at 7High Street today", "at [address] today"),
      ("Flat 3Rose Court", "[address]"),
      ("a 4 lane road", "a 4 lane road"), ("3 bedroom terrace", "3 bedroom terrace"),
      ("2 Green Place mats", "2 Green Place mats"), ("2 Green Place, mats", "[address], mats"),
      ("12 park lane", "[address]"),
      ("5 Heol y Bryn", "[address]"), ("at 22 Y Stryd Fawr now", "at [address] now"), ("17 Ffordd Las", "[address]"),
      ("3 Lôn Goed", "[address]"), ("4 Maes y Coed, Bangor", "[address], Bangor"), ("6 Bryn y Môr", "[address]"),
      ("3 Bryn said so", "3 Bryn said so"), ("5 Clos the door", "5 Clos the door"),
    ])
  func aHouseAndNothingElseIsAnAddress(text: String, masked: String) { #expect(self.masked(text) == masked) }

  @Test(
    arguments: [
      "Abdirahman came", "Abdulrahman came", "Abdurrahman came", "Abdirahmaan came", "Kasia W. rang",
      "Katarzyna W. rang",
      "Kasia B. rang",
    ])
  func otherSpellingsAndInitialsAreMasked(text: String) {
    let masked = NameMask(["Cabdiraxmaan Cali", "Katarzyna Wolska"]).masked(text)
    #expect(masked == "[name] came" || masked == "[name]. rang")
  }

  @Test func aNameThatIsHeardAlikeIsNoOther() {
    #expect(NameMask(["Cabdiraxmaan"]).masked("Abdi came, and Rahel") == "Abdi came, and Rahel")
    #expect(NameMask(["Leo Hart"]).masked("with Leo. B came") == "with [name]. B came")
  }

  @Test(
    arguments: [
      "Brown bruise on the arm.", "Seen. Green discharge since.", "Young carer.", "Long delay.", "Black eye.",
      "White stains on it.",
    ])
  func aWordThatSaysMoreOfAThingStaysAtTheBeginningOfASentence(text: String) {
    let outcome = NameMask(["Ann Brown", "Bo Green", "Cy Young", "Di Long", "Ed Black", "Flo White"]).outcome(for: text)
    #expect(outcome.text == text)
    #expect(outcome.doubtful.map(\.doubt) == [.wordOrMonth])
  }

  @Test(
    arguments: [
      ("Brown came.", "[name] came."), ("Green said no.", "[name] said no."), ("with Young carer", "with [name] carer"),
      ("Mr Long delay", "Mr [name] delay"),
    ])
  func aNameIsMaskedAsBefore(text: String, masked: String) {
    #expect(NameMask(["Ann Brown", "Bo Green", "Cy Young", "Di Long"]).masked(text) == masked)
  }

  @Test(
    arguments: [
      ("Ionela Vranceanu, social worker", "social worker"), ("social worker", "social worker"),
      ("Ionela Vranceanu (team manager)", "team manager"), ("Ionela Vranceanu", nil), ("Duty", "Duty"),
      ("Out of hours", "Out of hours"), ("Ionela Duty", nil),
    ])
  func ofWhoWroteANoteTheRoleAloneIsKept(author: String, role: String?) throws {
    let mapping = """
      format: caseaudit-mapping/1
      id: own
      title: Notes
      child: Child ID
      tables:
        - called: notes
          makes: [{ part: caseNotes, facts: { happened: Date, authorRole: Author, text: Note } }]
      """
    let read = try ReadTables(
      ["notes.csv": "Child ID,Date,Author,Note\n1,2026-01-05,\"\(author)\",Seen at home.\n"],
      mapping: mapping
    )
    #expect(read.cases[0].caseNotes.value?.map(\.authorRole.value) == [role])
    let native = CaseFile(reference: "1", caseNotes: [CaseNote(authorRole: .value(author), text: "Seen.")])
    let masked = native.prepared(with: PseudonymKey(), mask: NameMask([]))
    #expect(masked.caseFile.caseNotes.value?.first?.authorRole.value == role)
    #expect(masked.account.leftOut == (author == role ? [] : ["caseNotes[0].authorRole"]))
  }

  @Test(
    arguments: [
      ("Hartley Marsh", nil), ("Marsh, Hartley", nil), ("Dr Ines Calloway", nil), ("Ines", nil), ("hartley marsh", nil),
      ("Hartley Marsh (detective sergeant)", "detective sergeant"), ("health visitor, Ines Calloway", "health visitor"),
      ("health visitor", "health visitor"), ("mother, with interpreter", "mother, with interpreter"),
      ("mother's partner", "mother's partner"), ("exploitation team detective", "exploitation team detective"),
      ("Police", "Police"),
      ("Children's social care", "Children's social care"), ("GP", "GP"), ("head of year", "head of year"),
    ])
  func ofWhoTookPartTheRoleAloneIsKept(written: String, role: String?) {
    let people: Part<Participant> = [Participant(agency: .value(.health), role: .value(written))]
    let file = CaseFile(
      reference: "1",
      assessments: [Assessment(contributions: people)],
      strategyDiscussions: [StrategyDiscussion(participants: people)],
      section47Enquiries: [Section47Enquiry(consulted: people)],
      conferences: [Conference(attended: people)],
      plans: [Plan(coreGroup: people)],
      coreGroups: [CoreGroup(attended: people)],
      reviews: [Review(attended: people)],
      caseNotes: [CaseNote(text: "Rang Hartley Marsh.")]
    )
    let masked = file.prepared(with: PseudonymKey(), mask: NameMask([]))
    let after = masked.caseFile
    let lists = [
      after.assessments.value?.first?.contributions, after.strategyDiscussions.value?.first?.participants,
      after.section47Enquiries.value?.first?.consulted, after.conferences.value?.first?.attended,
      after.plans.value?.first?.coreGroup, after.coreGroups.value?.first?.attended,
      after.reviews.value?.first?.attended,
    ]
    #expect(lists.map { $0?.value?.first?.role.value } == Array(repeating: role, count: 7))
    #expect(lists.allSatisfy { $0?.value?.first?.agency.value == .health })
    #expect(masked.account.leftOut.count == (written == role ? 0 : 7))
    // Whoever is named there is masked in the texts too.
    if written.contains("Hartley Marsh") { #expect(after.caseNotes.value?.first?.text.value == "Rang [name].") }
  }
}

import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

@Suite("Masking names")
struct NameMaskTests {
  @Test(
    arguments: [
      ("Leo was seen", "[name] was seen"), ("LEO and leo", "[name] and [name]"), ("Leo's mother", "[name]'s mother"),
      ("Leo’s mother", "[name]’s mother"), ("the Bennetts' home", "the [name]' home"),
      ("Leo Bennett came", "[name] came"), ("Leo\nBennett came", "[name] came"), ("Leo-Bennett", "[name]"),
      ("leo.bennett at example", "[name] at example"), ("leobennett7", "[name]7"), ("Leopold stayed", "Leopold stayed"),
      ("Galileo stayed", "Galileo stayed"), ("Léo came", "[name] came"), ("Ms O'Brien rang", "[name] rang"),
      ("Mrs O’Brien rang", "Mrs [name] rang"), ("OBrien rang", "[name] rang"), ("O. Brien", "[name]"),
      ("Brien alone", "[name] alone"), ("de la Cruz", "de la [name]"), ("the street", "the street"), ("", ""),
      ("Bennett, Leo", "[name], [name]"), ("Ann-Marie and Ann", "[name] and [name]"), ("no names", "no names"),
    ])
  func namesAreMaskedInAnyWriting(text: String, masked: String) {
    let mask = NameMask(["Leo Bennett", "Ms O'Brien", "Ana de la Cruz", "Ann", "Ann-Marie", "", "  "])
    #expect(mask.masked(text) == masked)
    #expect(mask.masked(mask.masked(text)) == masked)
  }

  @Test(
    arguments: [
      ("by 30 June 2026", "by 30 June 2026"), ("since June", "since June"), ("June 2026", "June 2026"),
      ("30th of June", "30th of June"), ("Ms June rang", "Ms [name] rang"), ("June Carter rang", "[name] rang"),
      ("told june carter", "told [name]"), ("he will come", "he will come"), ("Will he come?", "Will he come?"),
      ("Will came drunk", "[name] came drunk"), ("and Will left", "and [name] left"),
      ("Mrs Hughes", "Mrs [name]"), ("Carter-\nHughes", "[name]"), ("the Hug-\nhes family", "the [name] family"),
      ("Lukasz and Łukasz", "[name] and [name]"), ("WEISS, Weiß", "[name], [name]"), ("O´Brien", "[name]"),
      ("O`Brien and O′Brien", "[name] and [name]"), ("Mueller, Müller", "[name], [name]"),
      ("Hu\u{200B}ghes and Hu\u{AD}ghes", "[name] and [name]"), ("Нughes", "[name]"),
      ("the name [name]", "the name [name]"),
    ])
  func eachPartOfANameIsFoundAndNoDateIsTakenForOne(text: String, masked: String) {
    let mask = NameMask([
      "June Carter-Hughes", "June Carter", "Will Young", "Łukasz", "Weiß", "Siobhan O'Brien", "Eva Müller",
    ])
    #expect(mask.masked(text) == masked)
  }

  @Test(
    arguments: [
      // A part that is a particle, or has two letters, stands in many texts and tells nothing.
      ("the van came, and Jo left", "the van came, and Jo left"), ("Ana Berg and Marie", "[name] [name] and [name]"),
      ("Van-den-Berg, Jo-Marie", "[name], [name]"),
      // Whoever wrote a name between brackets has not masked it.
      ("seen [Ana] today", "seen [[name]] today"), ("[Ana]", "[[name]]"), ("[name]", "[name]"),
    ])
  func partsOfANameWithHyphensAreMaskedWhereTheyTellSomething(text: String, masked: String) {
    #expect(NameMask(["Ana Van-den-Berg", "Jo-Marie"]).masked(text) == masked)
  }

  @Test(
    arguments: [
      // With a capital within a sentence it is a name, whatever follows; at the beginning only what goes with a verb is none.
      ("told Will that he may stay", "told [name] that he may stay"), ("Will that do?", "Will that do?"),
      ("we met An today", "we met [name] today"), ("An uncle came", "An uncle came"),
      ("Rose came. Rose left", "[name] came. [name] left"), ("prices rose", "prices rose"),
      ("Yes. Will that do?", "Yes. Will that do?"), ("Yes\nWill that do?", "Yes\nWill that do?"),
      ("with Ro\nse today", "with Ro\nse today"), ("with You\nng today", "with [name] today"),
      ("with You,\nng today", "with You,\nng today"),
    ])
  func aNameThatIsAWordIsMaskedWhereItIsWrittenAsAName(text: String, masked: String) {
    #expect(NameMask(["Will Young", "An Lee", "Rose Field"]).masked(text) == masked)
  }

  @Test(
    arguments: [
      ("王小明说。我见到王小明。今天王小明哭了", "[name]说。我见到[name]。今天[name]哭了"), ("(王小明)", "([name])"),
      ("สมชายร้องไห้ และสมชาย", "[name]ร้องไห้ และ[name]"), ("ひろしは泣いた。", "[name]は泣いた。"),
      ("민준이가 울었다", "[name]이가 울었다"), ("王\u{200B}小明说", "[name]说"), ("小明说王明", "[name]说王明"),
      ("リー・ジョン", "[name]"), ("ジョンと言う", "[name]と言う"), ("王小明 said", "[name] said"),
    ])
  func inWritingWithoutSpacesANameIsFoundAnywhere(text: String, masked: String) {
    let outcome = NameMask(["王小明", "สมชาย", "ひろし", "민준", "リー・ジョン"]).outcome(for: text)
    #expect(outcome.text == masked)
    #expect(outcome.doubtful.isEmpty)
  }

  @Test(
    arguments: [
      ("今天小明哭了", "今天[name]哭了"), ("王先生来了", "[name]先生来了"), ("王子很高兴", "王子很高兴"), ("明天", "明天"),
      ("修说欧阳先生打他", "修说[name]先生打他"), ("민준이가 울었다", "[name]이가 울었다"), ("김씨", "[name]씨"), ("김치", "김치"),
      ("太郎が泣いた。山田さん", "[name]が泣いた。[name]さん"), ("Huong cried; bà Hương", "[name] cried; bà [name]"),
      ("Nguyen An and An", "[name] [name] and [name]"), ("李先生", "李先生"),
    ])
  func whereTheFamilyComesFirstTheGivenNameAloneIsMaskedToo(text: String, masked: String) {
    let mask = NameMask(["王小明", "欧阳修文", "김민준", "山田太郎", "Nguyễn Thị Hương", "Nguyễn Văn An"])
    #expect(mask.masked(text) == masked)
    #expect(mask.masked(mask.masked(text)) == masked)
  }

  @Test(
    arguments: [
      ("@NathanielCarter wrote", "@[name] wrote"), ("from nathanielcarter", "from [name]"),
      ("ncarterhughes@x.uk", "[email address]"), ("carterhughesn@x.uk", "[email address]"), ("@ncarter99", "@[name]99"),
      ("NathanielCarterHughes", "[name]"), ("he is @NathanielTheGreat", "he is @[name]"), ("CarterNathaniel", "[name]"),
      ("nathaniel_carter", "[name]_[name]"),
    ])
  func handlesAndAddressesThatAreMadeOfNamesAreMasked(text: String, masked: String) {
    let outcome = NameMask(["Nathaniel Carter-Hughes"]).outcome(for: text)
    #expect(outcome.text == masked)
    #expect(outcome.doubtful.isEmpty)
  }

  @Test(
    arguments: [
      ("see @xxcarterxx", 6), ("the Cartering", 5), ("ncarterhughes said", 1),
      ("明天", 1), ("the Annex", nil), ("Brownies on Monday", nil), ("a hughesy day", 3), ("42 Browning, @annex", nil),
    ] as [(String, Int?)]
  )
  func aLongerWordThatHoldsANameIsAPlaceToLookAt(text: String, place: Int?) {
    let outcome = NameMask(["Nathaniel Carter-Hughes", "May Brown", "明"]).outcome(for: text)
    #expect(outcome.text == text)
    #expect(
      outcome.doubtful
        == (place.map { [NameMask.Doubtful(character: $0, doubt: .withinWord)] } ?? [])
    )
  }

  @Test(
    arguments: [
      ("we saw June. Archers' house", "we saw [name]. [name]' house"), ("June.\nArcher came", "[name].\n[name] came"),
      ("J. Archer", "[name]"), ("june.archer", "[name]"), ("Mrs. Archer", "[name]"),
    ])
  func aFullStopStaysWhereASentenceEnds(text: String, masked: String) {
    #expect(NameMask(["June Archer", "J Archer", "Mrs Archer"]).masked(text) == masked)
  }

  @Test func whatReadsAsAWordIsCounted() {
    let outcome = NameMask(["June Carter"]).outcome(for: "June, Carter and 30 June 2026")
    #expect(
      outcome
        == NameMask.Outcome(
          text: "[name], [name] and 30 June 2026",
          counts: [.name: 2],
          doubtful: [NameMask.Doubtful(character: 23, doubt: .wordOrMonth)]
        )
    )
  }

  @Test func theLongestNameIsTakenFirst() {
    let mask = NameMask(["Ann", "Ann Lee", "Ann Lee Carver"])
    #expect(mask.masked("Ann Lee Carver, Ann Lee, Ann") == "[name], [name], [name]")
  }

  @Test func aMaskOfNothingChangesNothing() {
    let caseFile = CaseFile(reference: "1", team: "Leo")
    #expect(caseFile.masked(names: []) == caseFile)
    #expect(caseFile.masked(names: ["", "-"]) == caseFile)
  }

  @Test func noMaskedNameSurvivesAnywhereInTheWrittenExtract() throws {
    var maker = try ExtractMaker(seed: 3, word: "Tyler Harding's")
    var count = 0
    for _ in 0..<50 {
      let text = maker.extract().pretty
      count += text.components(separatedBy: "Tyler").count - 1
      let caseFile = try #require(try Fixtures.extract(text).caseFile)
      let written = String(decoding: NativeExtract.write(caseFile.masked(names: ["Tyler Harding"])), as: UTF8.self)
      #expect(!written.lowercased().contains("tyler") && !written.lowercased().contains("harding"))
      #expect(try Fixtures.extract(written).caseFile != nil)
    }
    #expect(count > 1_000)
  }

  @Test func aShortNameDoesNotBreakAPseudonym() {
    let caseFile = CaseFile(reference: "C-LI22LI22LI", visits: [Visit(worker: "W-LI22LI22LI", purpose: "Li came")])
    let masked = caseFile.masked(names: ["Li"])
    #expect(masked.reference == "C-LI22LI22LI" && masked.visits.value?.first?.worker.value == "W-LI22LI22LI")
    #expect(masked.visits.value?.first?.purpose.value == "[name] came")
  }

  @Test func whatStandsForANameIsNoName() {
    #expect(NameMask(["Ann Name"]).masked("[name] went to Name.") == "[name] went to [name].")
  }

  @Test func aNameIsBrokenOverTheEndOfALineOnly() {
    let mask = NameMask(["Johnson"])
    #expect(mask.masked("seen by John-\nson today") == "seen by [name] today")
    #expect(mask.masked("his john son of six") == "his john son of six")
  }

  @Test(
    arguments: [
      ("Rob-\nert came", "[name] came"), ("Jon-\nathan", "[name]"), ("Tim-\nothy", "[name]"), ("Will-\niam", "[name]"),
      ("Rob-\r\nert", "[name]"), ("Robert", "[name]"), ("Rob\nert", "[name]"), ("Rob came", "[name] came"),
      // The short form stays one where the rest is none of the name.
      ("Rob-\nand", "[name]-\nand"), ("Rob\nHall", "[name]\n[name]"),
    ])
  func aNameThatALineEndCutsIsWholeWhereItsBeginningIsAShortForm(text: String, masked: String) {
    let mask = NameMask(["Robert Smith", "Jonathan Smith", "Timothy Hall", "William Hall"])
    #expect(mask.masked(text) == masked)
  }

  @Test(
    arguments: [
      ("Stasia Nowak rang.", "[name] rang."), ("and dad, Costel Nowak", "and dad, [name]"),
      ("met Gigi Nowak there", "met [name] there"), ("with Grace Nowak", "with [name]"), ("Olu-Nowak", "[name]"),
      // What is no name stays before one.
      ("When Nowak rang", "When [name] rang"), ("Mr Nowak", "Mr [name]"), ("Mum Nowak", "Mum [name]"),
      ("Discussed Nowak today", "Discussed [name] today"), ("the Nowak family", "the [name] family"),
      ("Case Nowak", "Case [name]"), ("Social Worker Nowak", "Social Worker [name]"), ("LAC Nowak", "LAC [name]"),
      ("On Monday Nowak rang", "On Monday [name] rang"), ("Home Visit: Nowak", "Home Visit: [name]"),
      ("Stasia. Nowak rang", "Stasia. [name] rang"), ("Stasia  Nowak", "Stasia  [name]"),
      // Before a first name stands what it begins with.
      ("Yesterday Ewelina rang", "Yesterday [name] rang"), ("Then Ewelina Nowak rang", "Then [name] rang"),
    ])
  func whoStandsBeforeTheNameOfTheFamilyIsOfIt(text: String, masked: String) {
    #expect(NameMask(["Ewelina Nowak"]).masked(text) == masked)
  }

  @Test(
    arguments: [
      ("Gwenllian Price", "Gwen"), ("Aleksander Nowak", "Alek"), ("Jadwiga Nowak", "Jadzia"),
      ("Stanisława Nowak", "Stasia"), ("Constantin Popa", "Costel"), ("Constantin Popa", "Costi"),
      ("Gheorghe Popa", "Gigi"), ("Nicolae Popa", "Nicu"), ("Zulfiqar Khan", "Zulfi"), ("Adebowale Ajayi", "Debo"),
      ("Adebowale Ajayi", "Bowale"), ("Ayodeji Bello", "Ayo"), ("Ayodeji Bello", "Deji"), ("Olabisi Bello", "Olab"),
      ("Oğuzhan Kaya", "Oguz"), ("Abdul Rehman Khan", "Abdulrahman"), ("Abdul Rehman Khan", "Abdurrahman"),
      ("Abdulrahman Khan", "Abdul Rehman"), ("Maxamuud Cali", "Mahmoud"), ("Temitayo Bello", "Temi"),
    ])
  func aChildIsMaskedByWhatItIsCalled(listed: String, called: String) {
    #expect(NameMask([listed]).masked("Then \(called) rang.") == "Then [name] rang.", "\(listed)")
  }

  @Test(
    arguments: [
      ("Stephanie Hall", "Step up to CP."), ("Stephanie Hall", "next step"), ("Marketa Hall", "Mark as done."),
      ("Partap Singh", "Part of the plan."), ("Constantin Popa", "it is const"), ("Olabisi Bello", "the olab"),
      ("Adelaide Price", "on the line"), ("Adeline Price", "Line manager"), ("Planeta Hall", "Plan agreed."),
    ])
  func theBeginningOfANameThatIsAWordStays(listed: String, text: String) {
    #expect(NameMask([listed]).masked(text) == text)
  }

  @Test(
    arguments: [
      ("ring Segun Bello", 1), ("Segun will ring.", 1), ("Olusegun Ajayi to see.", 2), ("Tyrone was seen.", 1),
      ("Barnabus rang.", 1), ("Barnabus was seen.", 1), ("Barnabus to ring.", 1), ("Stasia [name] rang", 1),
      // Whoever is no person, and what begins a sentence, is not told.
      ("School rang.", 0), ("Police said so.", 0), ("Mum was seen.", 0), ("Nobody was seen.", 0), ("Plan to see.", 0),
      ("When [name] rang", 0), ("Discussed [name]", 0), ("Manager to ring.", 0), ("CAMHS rang.", 0),
      ("It was seen.", 0),
      // Whoever works with the child is in no list of the family.
      ("Manager Priya agreed the plan.", 1), ("Priya agreed the plan.", 1), ("Team manager Priya Nair agreed it.", 2),
      ("Kemi (health visitor) weighed baby.", 1), ("Kemi weighed baby.", 1), ("Advocate Oluchi attended.", 1),
      ("Supervisor Priya", 1), ("Kemi (on leave) to see.", 0), ("School (DSL) aware.", 0),
      ("Visit (social worker) done.", 0),
      ("Conference agreed the plan.", 0), ("Parents agreed.", 0), ("Review confirmed it.", 0), ("Panel agreed.", 0),
      ("Manager Oversight recorded", 0), ("Manager Decision", 0), ("Mum (carer) asked.", 0), ("Everyone agreed.", 0),
    ])
  func whoIsInNoListIsToldByWhatHeDoes(text: String, count: Int) {
    #expect(NameMask([]).outcome(for: text).doubtful.count == count, "\(text)")
  }
}

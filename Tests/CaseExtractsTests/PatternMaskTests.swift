import AuditRules
import AuditTestSupport
import Testing

@testable import CaseExtracts

@Suite("What is masked by its shape")
struct PatternMaskTests {
  private func masked(_ text: String) -> String { NameMask([]).masked(text) }

  @Test(
    arguments: [
      ("NHS no: 943 476 5919", "NHS no: [NHS number]"), ("9434765919, 943-476-5919", "[NHS number], [NHS number]"),
      // A label makes up for a mistyped figure; without one the check digit decides.
      ("NHS 943 476 5918", "NHS [NHS number]"), ("ref 943 476 5918", "ref 943 476 5918"),
      ("order 94347659190", "order 94347659190"), ("９４３ ４７６ ５９１９", "[NHS number]"),
      ("h801200001001", "[UPN]"),
    ])
  func aNumberHasToFitItsCheckDigit(text: String, masked: String) { #expect(self.masked(text) == masked) }

  @Test func aNumberThatDoesNotFitIsTold() {
    let outcome = NameMask(["Ann"]).outcome(for: "Ann has 943 476 5918.")
    #expect(outcome.text == "[name] has 943 476 5918.")
    #expect(outcome.doubtful == [NameMask.Doubtful(character: 12, doubt: .likeNumber)])
  }

  @Test(
    arguments: [
      ("at SW1A 2AA now", "at [postcode] now"), ("sw1a2aa; M1 1AE", "[postcode]; [postcode]"),
      ("W-SW1A2AABCD", "W-SW1A2AABCD"), ("b4 2nd visit", "b4 2nd visit"), ("S47 enquiry", "S47 enquiry"),
      ("QQ1 1AA", "QQ1 1AA"), ("s20 2hr", "s20 2hr"),
    ])
  func aPostcodeHasThePublishedShape(text: String, masked: String) { #expect(self.masked(text) == masked) }

  @Test(
    arguments: [
      "07700 900123", "07700900123", "07700-900-123", "(020) 7946 0958", "+44 (0)20 7946 0958", "+44 7700 900 123",
      "0044 7700 900123", "0161 496 0000 ext 12", "7700900123", "+48 601 234 567", "07700.900.123", "01632 960001",
    ])
  func aTelephoneNumberIsFoundInTheSpellingsThatPeopleWrite(number: String) {
    #expect(masked("ring \(number), please") == "ring [telephone number], please")
  }

  @Test(
    arguments: [
      "on 01.02.2026 10:30", "30 June 2026", "12/03/2026", "05 03 2026 14 30", "999", "0800 1111", "£1,240.50",
      "1 in 20",
      "3/4 of 12", "2026-03-31", "10.30 to 11.15", "seen 3 times in 14 days", "mail@x", "aged 12", "0.75",
    ])
  func numbersThatTellNobodyStay(text: String) { #expect(masked(text) == text) }

  @Test(
    arguments: [
      ("12 Acacia Avenue", "[address]"), ("Flat 3, 4 High St", "[address]"), ("Flat 3b, Rose Court", "[address]"),
      ("12a high street.", "[address]."), ("12 Hyde Park Road", "[address]"), ("9 St John's Close", "[address]"),
      ("12 Acacia Avenue, Leeds LS1 4AB", "[address] [postcode]"), ("4-6 Mill Lane", "[address]"),
      ("2 Family Court hearings", "2 Family Court hearings"), ("5 days down the road", "5 days down the road"),
      ("12 May Hill came", "12 May Hill came"), ("at 10 Consultant Dr Patel", "at 10 Consultant Dr Patel"),
      ("aged 5 Grace Hill", "aged 5 Grace Hill"),
    ])
  func aHouseAndItsStreetAreAnAddress(text: String, masked: String) { #expect(self.masked(text) == masked) }

  @Test(
    arguments: [
      ("dob 12/03/2014", "dob [date of birth]"), ("D.O.B: 12.3.14", "D.O.B: [date of birth]"),
      ("born on 12th March 2014", "born on [date of birth]"), ("born in March 2014", "born in [date of birth]"),
      ("Date of birth - 2014-03-12", "Date of birth - [date of birth]"), ("12/03/2014 (DOB)", "[date of birth] (DOB)"),
      ("DOBs 1/2/14 and 3/4/15", "DOBs [date of birth] and [date of birth]"), ("DOB 120314", "DOB [date of birth]"),
      ("seen 3/4/2026 DOB 1/2/2014", "seen 3/4/2026 DOB [date of birth]"),
      ("Born 12 weeks early; seen 3/4/2026", "Born 12 weeks early; seen 3/4/2026"),
      ("visit 12/03/2026", "visit 12/03/2026"),
    ])
  func aDateBesideBirthIsMaskedAndNoOther(text: String, masked: String) { #expect(self.masked(text) == masked) }

  @Test func anAddressOfMailIsMaskedWhole() {
    #expect(masked("to anna.o'neil+1@mail.example.co.uk.") == "to [email address].")
    #expect(masked("@someone, mail@x") == "@someone, mail@x")
  }

  @Test func whatIsMaskedStaysAsItIsTheNextTime() {
    let mask = NameMask(["Ann Post"])
    let once = mask.masked(
      "Ann, dob 1/2/14, 12 Acacia Avenue, M1 1AE, 07700 900123, NHS 9434765919, upn A123456789012, a@b.org"
    )
    #expect(
      once
        == "[name], dob [date of birth], [address], [postcode], [telephone number], NHS [NHS number], upn [UPN], [email address]"
    )
    #expect(mask.masked(once) == once)
  }

  @Test func whatIsMaskedByShapeNeedsNoListAndIsCountedByKind() {
    let file = CaseFile(reference: "1", caseNotes: [CaseNote(text: "M1 1AE and 07700 900123, M1 1AF")])
    let masked = file.prepared(with: PseudonymKey(), mask: NameMask([]))
    #expect(masked.account.counts["caseNotes.text"] == [.postcode: 2, .telephoneNumber: 1])
  }

  @Test func somethingOnTheWayNeverBreaksIt() {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "12", " ", "/", "March", "born", "dob", "@", ".", "Road", "Flat ", "+44", "(0)", "SW1A", "é", "‑", "９", "王",
      "\r\n", "[name]", "A", "\u{200B}",
    ]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0..<14, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      let outcome = NameMask(["A Road", "王明"]).outcome(for: text)
      #expect(outcome.doubtful.allSatisfy { $0.character <= outcome.text.count }, "\(text)")
    }
  }
}

@Suite("Names of one case beside a list")
struct AddedNamesTests {
  @Test(
    arguments: [
      ("Zed and Leo", "[name] and [name]"), ("Gosia came", "[name] came"), ("Kowalska", "[name]"),
      ("L. Bennett rang", "[name] rang"), ("Bennett, L. rang", "[name]. rang"),
      ("A visit by Bennett", "A visit by [name]"),
      ("marks on his arm", "marks on his arm"), ("Xiao Ming", "[name]"), ("mrs mark rang", "mrs [name] rang"),
      ("SHE WILL GO", "SHE WILL GO"), ("May Day, Mark Road", "May Day, Mark Road"),
    ])
  func bothAreMasked(text: String, masked: String) {
    let council = NameMask(["Leo Bennett", "Mark Will", "May"])
    let mask = council.adding(["Zed", "Małgorzata Kowalski", "Xiaoming Wang"])
    #expect(mask.masked(text) == masked)
    #expect(council.masked("Zed") == "Zed")
  }

  @Test func whatLooksLikeANameIsToldByWhyItDoes() {
    func doubts(_ text: String) -> [MaskingAccount.Doubt] { NameMask(["Leo"]).outcome(for: text).doubtful.map(\.doubt) }
    #expect(doubts("his brother Jayden") == [.afterRelation])
    #expect(doubts("Leo (12/03/2014) came") == [.dateBesideName])
    #expect(doubts("on Acacia Avenue") == [.street])
    #expect(doubts("seen with Katie") == [.firstName])
    #expect(doubts("his brother And, mother Said") == [])
  }
}

import AuditRules
import Testing

@testable import CaseExtracts

@Suite("Numbers that were cut, spelled out, or of a kind that nobody looked for")
struct LeakedAtLineEndsTests {
  private func masked(_ text: String) -> String { NameMask([]).masked(text) }
  private func doubts(_ text: String) -> [MaskingAccount.Doubt] {
    NameMask([]).outcome(for: text).doubtful.map(\.doubt)
  }

  @Test(
    arguments: [
      ("NHS 943 476\n5919 was", "NHS [NHS number] was"), ("is 943\r\n476 5919.", "is [NHS number]."),
      ("943-\n  476-5919", "[NHS number]"), ("ring 07700\n900123 now", "ring [telephone number] now"),
      ("ring 0161 496\r\n  0345.", "ring [telephone number]."), ("+44 7700\n900123", "[telephone number]"),
      ("at 12 Acacia\nAvenue today", "at [address] today"), ("lives at 12\nAcacia Avenue.", "lives at [address]."),
      ("of 4 Mill\r\n Lane", "of [address]"), ("NI QQ 12 34\n56 C", "NI [National Insurance number]"),
      // An empty line ends what stands before it, and a number at the end of a line is mostly a count.
      ("07700\n\n900123", "07700\n\n900123"), ("late marks: 12\nPark Road School", "late marks: 12\nPark Road School"),
      ("for 2 Workers\nClose the case", "for 2 Workers\nClose the case"),
      ("0161 496 0345\n12 came", "[telephone number]\n12 came"),
      ("Ward 943\n\n476 5919", "Ward 943\n\n476 5919"),
    ])
  func whatALineEndCutsIsMaskedWhole(text: String, masked: String) { #expect(self.masked(text) == masked) }

  @Test(
    arguments: [
      ("her 13th birthday, 3 May 2012", "her 13th birthday, [date of birth]"),
      ("bday: 3.5.2012", "bday: [date of birth]"),
      ("B'day 3/5/2012", "B'day [date of birth]"), ("B’day is 3rd May", "B’day is [date of birth]"),
      ("b-day 3 May 2012", "b-day [date of birth]"), ("birthday is Sunday 3 May", "birthday is Sunday [date of birth]"),
      ("born Weds 12 March 2014", "born Weds [date of birth]"),
      ("born thur 13 March 2014", "born thur [date of birth]"),
      ("Mum's dob 3.5.86 and dad's 4.6.85", "Mum's dob [date of birth] and dad's [date of birth]"),
      ("DOB mum 3/5/1986, dad 4/6/1985", "DOB mum [date of birth], dad [date of birth]"),
      ("dob 3/5/2012; Leo's 4/6/2013", "dob [date of birth]; Leo's [date of birth]"),
      ("dob 3/5/2012, seen 4/6/2026", "dob [date of birth], seen 4/6/2026"),
      ("dob 3/5/2012 - 4/6/2026 home visit", "dob [date of birth] - 4/6/2026 home visit"),
      ("today 3/5/2026", "today 3/5/2026"), ("holiday 3 May 2026", "holiday 3 May 2026"),
    ])
  func aDayOfBirthIsMaskedHoweverItIsLabelled(text: String, masked: String) { #expect(self.masked(text) == masked) }

  @Test(
    arguments: [
      ("0 7 7 0 0 9 0 0 1 2 3", "[telephone number]"), ("07 700 900 123", "[telephone number]"),
      ("07 70 09 00 12 3", "[telephone number]"), ("9 4 3 4 7 6 5 9 1 9", "[NHS number]"),
      ("05 03 20 26 14 3", "05 03 20 26 14 3"), ("0 1 2 3", "0 1 2 3"), ("1 2 3 4 5 6 7 8 9 1", "1 2 3 4 5 6 7 8 9 1"),
    ])
  func aNumberThatIsSpelledOutIsOne(text: String, masked: String) { #expect(self.masked(text) == masked) }

  @Test(
    arguments: [
      ("QQ123456C", "[National Insurance number]"), ("ab123456d came", "[National Insurance number] came"),
      ("AB 12 34 56 D", "[National Insurance number]"), ("AB-12-34-56-D", "[National Insurance number]"),
      ("AB 123456 C", "[National Insurance number]"), ("NINO AB123456", "NINO [National Insurance number]"),
      ("AB 12 03 26 D", "[National Insurance number]"), ("on 12 03 26 a visit", "on 12 03 26 a visit"),
      ("at 12 03 26 A visit", "at 12 03 26 A visit"), ("GB123456A", "GB123456A"), ("AB123456E", "AB123456E"),
      ("XAB123456C", "XAB123456C"), ("AB12345C", "AB12345C"), ("LS6-2AB", "[postcode]"),
    ])
  func aNationalInsuranceNumberHasItsShape(text: String, masked: String) { #expect(self.masked(text) == masked) }

  @Test(
    arguments: [
      "passport 123456789", "Passport no: AB 1234567", "Home Office ref A1234567", "bank 12-34-56 12345678",
      "acc no. 12345678", "a/c 87654321", "card 4929 1234 5678 9012", "AB12 CDE was outside", "reg: yk19xyz",
      "a Corsa, P123 ABC", "car reg AB12CDE",
      "Mosaic 12345678",
    ])
  func aNumberOfARegisterStaysAndIsTold(text: String) {
    #expect(masked(text) == text)
    #expect(doubts(text) == [.registeredNumber], "\(text)")
  }

  @Test(
    arguments: [
      "on 20260331", "31032026", "£1,240.50", "payment of 314.20", "12345", "ref 1234567", "10 in 2026",
      "Bank 25 December",
      "account of 3 May 2026", "class 12 ABC", "Year 9 abc", "S47 enq", "day 123 abc", "section 47", "accident 12345",
      "in 2026 1200 people",
    ])
  func numbersOfNobodyAreNotTold(text: String) {
    #expect(masked(text) == text)
    #expect(doubts(text).isEmpty, "\(text)")
  }
}

@Suite("Names that are words, days or what somebody is to the child")
struct NamesThatAreWordsTests {
  private static let listed = [
    "Sunday Okafor", "Will Young", "Mark Stone", "Rose Price", "Summer Hope", "Grace Field", "May Faith", "Dawn Bank",
  ]
  private func masked(_ text: String) -> String { NameMask(Self.listed).masked(text) }

  @Test(
    arguments: [
      "Seen on Sunday.", "Every Sunday he sees dad.", "Sunday contact went well.", "Sunday 4 May", "by Sunday",
      "Saturday and Sunday", "Sunday to Tuesday", "last Sunday", "on a sunday",
    ])
  func aDayOfTheWeekStays(text: String) {
    let outcome = NameMask(Self.listed).outcome(for: text)
    #expect(outcome.text == text)
    #expect(outcome.doubtful.map(\.doubt).contains(.wordOrMonth))
  }

  @Test(
    arguments: [
      ("Sunday was upset", "[name] was upset"), ("Spoke to Sunday about school", "Spoke to [name] about school"),
      ("Sunday Okafor came", "[name] came"), ("Sunday's room", "[name]'s room"),
      ("told Sunday that", "told [name] that"),
      ("Sunday visits dad", "[name] visits dad"),
    ])
  func aChildOfThatNameIsMasked(text: String, masked: String) { #expect(self.masked(text) == masked) }

  @Test(
    arguments: [
      "Will update TM.", "Will chase CAMHS.", "Will call mum tomorrow.", "May need referral.", "Mark as complete.",
      "Rose to the challenge.", "Summer term.", "Faith school.", "Grace period.", "Dawn raid by police.",
      "Bank holiday.",
      "Seen. Will ring back.", "Will mum sign?", "Faith and culture considered.",
    ])
  func aWordAtTheBeginningOfASentenceStaysAndIsTold(text: String) {
    let outcome = NameMask(Self.listed).outcome(for: text)
    #expect(outcome.text == text)
    #expect(outcome.doubtful.map(\.doubt) == [.wordOrMonth])
  }

  @Test(
    arguments: [
      ("Will said no.", "[name] said no."), ("Will hit Rose.", "[name] hit [name]."),
      ("Will updates her.", "[name] updates her."),
      ("Will called mum.", "[name] called mum."), ("May rang duty.", "[name] rang duty."),
      ("Mark came.", "[name] came."),
      ("Rose to attend.", "[name] to attend."), ("Summer is 4.", "[name] is 4."),
      ("told Will to ring", "told [name] to ring"),
      ("Will, ring mum", "[name], ring mum"), ("Will put it down", "[name] put it down"),
      ("Will and Rose came", "[name] and [name] came"),
      ("Will, mum and dad", "[name], mum and dad"),
      ("Will Update", "[name] Update"),
      ("WILL SAID NO", "[name] SAID NO"), ("MAY RANG", "[name] RANG"), ("SHE WILL GO", "SHE WILL GO"),
      ("IT MAY BE", "IT MAY BE"), ("mum (faith)", "mum ([name])"), ("in good (faith)", "in good (faith)"),
    ])
  func aTrueNameIsMaskedAsBefore(text: String, masked: String) { #expect(self.masked(text) == masked) }

  @Test(
    arguments: [
      "Granny Rees", "Rees (grandpa)", "Aunty: Rees", "Mam - Rees", "Mama Rees", "niece Rees", "Rees, nephew",
      "Taid Rees", "Nain Rees", "great granny Rees",
    ])
  func whatSomebodyIsToTheChildIsNoNameOfTheList(line: String) {
    let mask = NameMask(NameList(line).names)
    for word in Kin.words {
      #expect(mask.masked("\(word.capitalized) said no to Rees") == "\(word.capitalized) said no to [name]")
    }
  }

  @Test(
    arguments: [
      ("at BD 7 1DP now", "at [postcode] now"), ("BD 71DP", "[postcode]"), ("B 7 1DP", "[postcode]"),
      ("BD7 1DP", "[postcode]"),
      ("SW 2 3 hrs", "SW 2 3 hrs"), ("LS 6 2nd visit", "LS 6 2nd visit"), ("bd 7 1dp", "bd 7 1dp"),
      ("E 71DP", "E 71DP"),
      ("TM 3 4PM", "TM 3 4PM"), ("CP 3 1ST", "CP 3 1ST"),
    ])
  func aPostcodeMayStandApartFromItsArea(text: String, masked: String) { #expect(self.masked(text) == masked) }
}

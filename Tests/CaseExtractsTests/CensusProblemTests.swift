import AuditRules
import AuditTestSupport
import Testing

@testable import CaseExtracts

@Suite("What is said of a census that is not as it should be")
struct CensusProblemTests {
  private func rendered(_ text: String) throws -> String { try Fixtures.census(text).reading.problems.render() }

  @Test func aDateThatCannotBeReadIsNotSeenAndSaysWhere() throws {
    let text = Fixtures.child("<CINdetails><CINreferralDate>2026-02-30</CINreferralDate></CINdetails>")
    let (cases, reading) = try Fixtures.census(text)
    #expect(cases[0].referrals.value?.first?.received == .notSeen)
    #expect(
      reading.problems.render() == """
        census.xml:3: warning: 'CINreferralDate' is of the form '9999-99-99', not a date
          Do: write a date such as 2026-03-31; it is not used until then.

        1 warning
        """
    )
  }

  @Test func aValueThatMayBeANameIsNeverShown() throws {
    for value in ["Tyler", "Tyler Example", "2 Example Road", "<![CDATA[Tyler]]>", "Ty&lt;ler"] {
      let text = Fixtures.child(
        """
        <ChildIdentifiers><PersonBirthDate>\(value)</PersonBirthDate></ChildIdentifiers>
        <CINdetails><ReferralNFA>\(value)</ReferralNFA><ReferralSource>\(value) of Example</ReferralSource></CINdetails>
        """
      )
      #expect(
        try rendered(text) == """
          census.xml:3: warning: 'PersonBirthDate' is text, not a date
            Do: write a date such as 2026-03-31; it is not used until then.

          census.xml:4: warning: 'ReferralNFA' is text, not yes or no
            Do: write 0, 1, false or true; it is not used until then.

          census.xml:4: warning: 'ReferralSource' is text, not a code
            Do: write the code of the census; it is not used until then.

          3 warnings
          """
      )
    }
  }

  @Test(arguments: ["CIN", "Data", "Return"])
  func anElementThatHoldsTheChildrenAndIsNoneOfTheCensusIsTheCause(name: String) throws {
    let child = "<Child><ChildIdentifiers><LAchildID>7</LAchildID></ChildIdentifiers></Child>"
    let text = "<Message>\n<Header/>\n<\(name)>\n<Children>\(child)</Children></\(name)></Message>"
    let (cases, reading) = try Fixtures.census(text)
    #expect(cases.isEmpty)
    let last = reading.problems.all.last
    #expect(last?.what == "its children stand in an element that is none of the census, so that none of them was read")
    #expect(last?.line == 3)
    // One that holds no children is passed over, and of none but children nothing else is said.
    let other = try Fixtures.census("<Message><\(name)><Note/></\(name)><Children>\(child)</Children></Message>")
    #expect(other.cases.count == 1 && !other.reading.problems.hasErrors)
    #expect(try rendered("<Message><Header/></Message>").contains("the census holds no child"))
  }

  @Test(arguments: [
    "<ReferralSou", "<ReferralSource", "<ReferralSource>1A</Ref", "<ReferralSource>1A", "<ReferralSource a=\"",
  ])
  func aFileThatIsCutIsSaidToBeCutWhereverThatIs(end: String) throws {
    let whole = Fixtures.child("<CINdetails><ReferralNFA>0</ReferralNFA></CINdetails>")
    let begun = try #require(whole.components(separatedBy: "<ReferralNFA>").first)
    let problem = try Fixtures.census(begun + end).reading.problems.all.first { $0.severity == .error }
    #expect(problem?.what.hasPrefix("the XML is not well-formed: the file ends before its elements are closed") == true)
    #expect(problem?.hint == "Fetch or export the file again; it was cut short.")
    // What is wrong in the middle is no cut.
    let stray = try Fixtures.census(whole.replacing("<ReferralNFA>", with: "< <ReferralNFA>")).reading.problems.all
    #expect(stray.first { $0.severity == .error }?.hint.contains("&lt;") == true)
  }

  @Test func textBetweenElementsIsMentionedOnce() throws {
    let text = Fixtures.child("<CINdetails>stray</CINdetails>more<CINdetails>stray</CINdetails>")
    #expect(
      try rendered(text) == """
        census.xml:3: warning: there is text between elements; it is not read, here or further on
          Do: take it out if it was not meant.

        1 warning
        """
    )
  }

  @Test func anOlderNameOfTheRequirementIsReadAsItsOpposite() throws {
    let text = Fixtures.child(
      """
      <CINdetails><Section47><ICPCRequired>False</ICPCRequired></Section47>
      <Section47><ICPCRequired>True</ICPCRequired></Section47></CINdetails>
      """
    )
    let (cases, reading) = try Fixtures.census(text)
    #expect(cases[0].section47Enquiries.value?.map(\.conferenceRequired.value) == [false, true])
    #expect(
      reading.problems.render() == """
        census.xml:3: warning: 'ICPCRequired' is not the name of this year's census; it is read as the opposite of 'ICPCnotRequired'
          Do: write 'ICPCnotRequired', with the opposite value.

        1 warning
        """
    )
  }

  @Test func namesInOtherCapitalsAreReadAndUnknownOnesArePassedOver() throws {
    let text = Fixtures.child(
      """
      <CINdetails><CINClosureDate>2026-02-02</CINClosureDate>
      <DateOfInitialCP>2026-02-02</DateOfInitialCP><Pet>2026-02-02</Pet></CINdetails>
      """
    )
    let (cases, reading) = try Fixtures.census(text)
    #expect(cases[0].referrals.value?.first?.closed.value == "2026-02-02")
    #expect(cases[0].conferences == .empty(Place(line: 2)))
    #expect(
      reading.problems.render() == """
        census.xml:3: warning: 'CINClosureDate' is read as 'CINclosureDate'
          Do: write the element's name with the capitals that the census has.

        census.xml:4: warning: the element 'DateOfInitialCP' is not known here; it is passed over wherever it stands
          Do: write 'DateOfInitialCPC' if that is what is meant; an element of another year is no mistake.

        census.xml:4: warning: the element is not known here; it is passed over wherever it stands
          Do: nothing needs to be done: no rule asks for it, and an element of another year is no mistake.

        3 warnings
        """
    )
  }

  @Test func anElementInTheWrongPlaceAndOneGivenTwiceAreMentioned() throws {
    let text = Fixtures.child(
      """
      <CINreferralDate>2026-02-02</CINreferralDate>
      <CINdetails><ReferralNFA>0</ReferralNFA><ReferralNFA>1</ReferralNFA></CINdetails>
      """
    )
    let (cases, reading) = try Fixtures.census(text)
    #expect(cases[0].referrals.value?.first?.noFurtherAction.value == false)
    #expect(
      reading.problems.render() == """
        census.xml:3: warning: 'CINreferralDate' stands in 'Child', where it is not known here; it is passed over there
          Do: nothing needs to be done if the census of that year has it there; otherwise move it to where it belongs.

        census.xml:4: warning: 'ReferralNFA' stands twice in one 'CINdetails'; the first is used
          Do: keep one of the two.

        2 warnings
        """
    )
  }

  @Test func aChildBornAfterTheCensusHasNoAgeBand() throws {
    let text = Fixtures.child("<ChildIdentifiers><PersonBirthDate>2026-04-01</PersonBirthDate></ChildIdentifiers>")
    let (cases, reading) = try Fixtures.census(text)
    #expect(cases[0].child.value?.ageBand == .notSeen)
    #expect(
      reading.problems.render() == """
        census.xml:3: warning: 'PersonBirthDate' is after the day of the census, so the child has no age band
          Do: check the date; an unborn child has 'ExpectedPersonBirthDate' instead.

        1 warning
        """
    )
  }

  @Test func aCensusWithoutHeaderIsReadAndAsksForItsDay() throws {
    let text = "<CINdetailsCollection>\n<Child><CINdetails/></Child>\n</CINdetailsCollection>"
    let (cases, reading) = try Fixtures.census(text)
    #expect(cases.count == 1 && cases[0].extracted == .notSeen)
    #expect(
      reading.problems.render() == """
        census.xml:2: warning: the census gives no reference date, so work still open cannot be judged
          Do: give the day the census was made for, with --as-of 2026-03-31.

        1 warning
        """
    )
    #expect(try Fixtures.census(text, asOf: "2026-03-31").reading.problems.render() == "no problems")
  }

  @Test func anotherXMLFileIsNamedAsSuch() throws {
    #expect(
      try rendered("<?xml version=\"1.0\"?>\n<catalogue><Child/></catalogue>") == """
        census.xml:2: error: this is XML, but not a children in need census: its outermost element is another
          Do: give a census, whose outermost element is 'Message', or an extract in JSON.

        1 error
        """
    )
    #expect(
      try rendered(Fixtures.child("", header: "<Collection>SSDA903</Collection>")) == """
        census.xml:1: error: the header says that this is 'SSDA903', not 'CIN'
          Do: give a children in need census.

        1 error
        """
    )
    #expect(
      try rendered("<Message/>") == """
        census.xml: error: the census holds no child
          Do: check that the export was made for the right year.

        1 error
        """
    )
  }

  @Test func moreProblemsThanAPersonReadsAreCounted() throws {
    let dates = String(repeating: "<CINdetails><CINreferralDate>soon</CINreferralDate></CINdetails>\n", count: 500)
    let problems = try Fixtures.census(Fixtures.child(dates)).reading.problems
    #expect(problems.all.count == 200 && problems.omitted == 300)
  }

  @Test func whatTheCallerThrowsEndsTheReading() throws {
    struct Enough: Error {}
    var count = 0
    #expect(throws: Enough.self) {
      try CINCensusReader(name: "census.xml", bytes: try Fixtures.bytes("census.xml")).read { _ in
        count += 1
        throw Enough()
      }
    }
    #expect(count == 1)
  }

  @Test func ofAValueOnlyItsFormIsShownWhateverItsLetters() {
    let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    for letter in letters { #expect(CensusText.form(of: "\(letter)0/9".utf8) == "of the form 'a9/9'") }
    #expect(CensusText.form(of: letters.utf8) == "text")
  }

  @Test(
    arguments: [
      ("2026-03-31", true), ("2026-03-31T09:30:00.000+01:00", true), ("2026-03-31Z", true), ("2026-03-31 09:30", true),
      ("2026-03-31T" + String(repeating: "0", count: 24), true),
      ("2026-03-31T" + String(repeating: "0", count: 25), false),
      ("2026-03-31x", false), ("2026-03-31T9 o'clock", false), ("2026-3-31T09:30", false),
    ])
  func aDateMayHaveATimeAfterItAndNothingElse(text: String, isDate: Bool) {
    let day = Array(text.utf8).withUnsafeBufferPointer { CensusText.day($0) }
    #expect(day == (isDate ? "2026-03-31" : nil))
  }

  @Test func whatTheLibraryForXMLOnlyGrumblesAboutDoesNotStopTheReading() throws {
    let text = Fixtures.child(
      "<CINdetails xsi:nil=\"false\"><CINreferralDate>2026-02-01</CINreferralDate></CINdetails>"
    )
    let (cases, reading) = try Fixtures.census(text)
    #expect(cases[0].referrals.value?.first?.received.value == "2026-02-01")
    #expect(reading.problems.render() == "no problems")
  }
}

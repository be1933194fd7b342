import AuditRules
import Foundation
import Testing

@testable import CaseExtracts

@Suite("What the checks say of a census")
struct CensusChecksTests {
  private static let header = """
    <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
    <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children>
    """

  private func child(_ identifier: String, pupil: String = "", referral: String = "") -> String {
    """
    <Child>
    <ChildIdentifiers>
    <LAchildID>\(identifier)</LAchildID>
    \(pupil.isEmpty ? "" : "<UPN>\(pupil)</UPN>")
    <PersonBirthDate>2015-05-01</PersonBirthDate>
    <Sex>F</Sex>
    </ChildIdentifiers>
    <ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>
    <CINdetails><CINreferralDate>2025-06-02</CINreferralDate><ReferralSource>1A</ReferralSource><ReferralNFA>1</ReferralNFA>
    \(referral)
    </CINdetails>
    </Child>

    """
  }

  /// The faults of each child as `name at line`, without those of the return as a whole.
  private func faults(_ children: String...) throws -> [(reference: String, faults: [String])] {
    let text = Self.header + children.joined() + "</Children></Message>"
    var reader = CINCensusReader(name: "census.xml", bytes: Array(text.utf8))
    var found: [(reference: String, faults: [String])] = []
    reader.doubted = { reference, faults in
      guard !reference.isEmpty else { return }
      found.append((reference, faults.map { "\($0.check.name) at \($0.line)" }))
    }
    _ = try reader.read { _ in }
    return found
  }

  @Test func aChildWithoutFaultIsNotMentioned() throws {
    #expect(try faults(child("A1")).isEmpty)
  }

  @Test func aFaultIsToldByTheLineOfItsField() throws {
    let found = try faults(
      child("A1", referral: "<CINclosureDate>2025-06-01</CINclosureDate>\n<ReasonForClosure>RC7</ReasonForClosure>")
    )
    #expect(found.map(\.faults) == [["closure-before-referral at 11"]])
  }

  @Test func whatIsMissingIsToldByTheLineOfItsModule() throws {
    let found = try faults(
      child(
        "A1",
        referral: "\n<Section47><ICPCnotRequired>1</ICPCnotRequired></Section47>\n<Assessments></Assessments>"
      )
    )
    #expect(found.map(\.faults) == [["open-assessment-outside-year at 13"]])
  }

  @Test func aDateThatCannotBeReadIsAMissingOne() throws {
    let found = try faults(
      child("A1", referral: "<CINPlanDates><CINPlanStartDate>soon</CINPlanStartDate></CINPlanDates>")
    )
    #expect(found.flatMap(\.faults).contains("plan-start-missing-or-after-year at 11"))
  }

  @Test func aNumberOfTheCouncilThatComesAgainIsDoubtedThoughThatChildCountsOnce() throws {
    let found = try faults(child("A1"), child("A1"))
    #expect(found.map(\.faults) == [["council-number-twice at 16"]])
  }

  @Test func ofTwoChildrenWithOnePupilNumberBothAreMentioned() throws {
    let found = try faults(
      child("A1", pupil: "A301000000001"),
      child("A2", pupil: "A301000000001"),
      child("A3", pupil: "A301000000001")
    )
    #expect(found.map(\.reference) == ["child 2 (line 14)", "child 1 (line 2)", "child 3 (line 26)"])
    #expect(found.map(\.faults.count) == [1, 1, 1])
  }

  @Test func theReturnAsAWholeComesLastAndWithoutAName() throws {
    let text = Self.header.replacing("2026-03-31", with: "2026-03-30") + child("A1") + "</Children></Message>"
    var reader = CINCensusReader(name: "census.xml", bytes: Array(text.utf8))
    var last: [ReturnFault] = []
    reader.doubted = { reference, faults in if reference.isEmpty { last = faults } }
    _ = try reader.read { _ in }
    #expect(last.contains { $0.check.name == "reference-date-not-of-year" && $0.line == 2 })
  }

  @Test func theOlderNameOfARequirementIsReadAsItsOpposite() throws {
    let found = try faults(
      child(
        "A1",
        referral:
          "<CINclosureDate>2025-07-01</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure><Section47><ICPCRequired>0</ICPCRequired></Section47>"
      )
    )
    #expect(!found.flatMap(\.faults).contains { $0.hasPrefix("closed-with-open-enquiry") })
  }

  @Test func inAFileOfOneLineSpansAreStillToldApart() throws {
    let plans = String(
      repeating:
        "<CINPlanDates><CINPlanStartDate>2025-07-01</CINPlanStartDate><CINPlanEndDate>2025-08-01</CINPlanEndDate></CINPlanDates>",
      count: 2
    )
    let found = try faults(child("A1", referral: plans).replacing("\n", with: ""))
    #expect(found.flatMap(\.faults).filter { $0.hasPrefix("plans-overlap") }.count == 2)
  }

  /// How many assessments of a return stand where a fault is, with these signs between its elements.
  private func doubted(between signs: String) throws -> [Int] {
    let elements = [
      "<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>",
      "<ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children><Child><ChildIdentifiers>",
      "<LAchildID>A1</LAchildID>", "<PersonBirthDate>2015-05-01</PersonBirthDate>", "</ChildIdentifiers>",
      "<CINdetails>",
      "<CINreferralDate>2025-06-02</CINreferralDate>", "<Assessments>",
      "<AssessmentActualStartDate>2025-06-02</AssessmentActualStartDate>",
      "<AssessmentAuthorisationDate>2025-07-02</AssessmentAuthorisationDate>", "</Assessments>", "<Assessments>",
      "<AssessmentActualStartDate>2025-08-02</AssessmentActualStartDate>",
      "<AssessmentAuthorisationDate>2025-07-20</AssessmentAuthorisationDate>", "</Assessments>", "</CINdetails>",
      "</Child></Children></Message>",
    ]
    var reader = CINCensusReader(name: "census.xml", bytes: Array(elements.joined(separator: signs).utf8))
    var faults: [ReturnFault] = []
    reader.doubted = { faults += $1 }
    var counts: [Int] = []
    _ = try reader.read { file in
      let assessments = file.assessments.value ?? []
      counts = ["assessment-ends-before-start", "factors-missing"].map { name in
        let fault = faults.first { $0.check.name == name }
        return assessments.count { assessment in
          let places = [assessment.place, assessment.started.place, assessment.authorised.place].compactMap(\.self)
          return fault.map { fault in places.contains { $0.isAt(fault.spot) || $0.isAt(fault.moduleSpot) } } ?? false
        }
      }
    }
    return counts
  }

  @Test func whatIsDoubtedOfOneAssessmentTouchesNoOtherHoweverTheFileIsBroken() throws {
    let apart = try doubted(between: "\n")
    #expect(apart.first == 1)
    for signs in ["", " ", "\n\n", "\r\n  "] {
      #expect(try doubted(between: signs) == apart, "\(signs.debugDescription)")
    }
  }
}

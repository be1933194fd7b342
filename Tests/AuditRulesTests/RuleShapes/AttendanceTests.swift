import Testing

@testable import AuditRules

/// Who is expected depends on how old the child is.
@Suite struct AttendanceTests {
  private func wanted(at age: Fact<String>) -> [Agency] {
    Attendance(wanted: [.police, .health, .education]).expected(of: .value(Child(ageBand: age), .unknown)).wanted
  }

  @Test(arguments: ["unborn", "under 1", "1 to 4", "0-4", "3"])
  func nobodyInEducationIsExpectedBelowSchoolAge(age: String) {
    #expect(wanted(at: .value(age, .unknown)) == [.police, .health])
  }

  @Test(arguments: ["5", "4 to 6", "5 to 9", "10 to 15", "16 and over", "a code"])
  func somebodyIsWhereTheChildMayBeAtSchool(age: String) {
    #expect(wanted(at: .value(age, .unknown)) == [.police, .health, .education])
  }

  @Test func anAgeThatIsNotKnownTakesNobodyAway() {
    #expect(wanted(at: .notSeen).count == 3 && wanted(at: .empty).count == 3)
    #expect(Attendance(wanted: [.education]).expected(of: .notSeen).wanted == [.education])
  }
}

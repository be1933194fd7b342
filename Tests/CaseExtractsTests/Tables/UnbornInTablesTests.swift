import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

/// A child who is expected is unborn in every source that says so, as in a census.
@Suite("Children not yet born in tables and records")
struct UnbornInTablesTests {
  /// The date of birth, the day on which the birth is expected, and the age that is kept, on 15 May 2026.
  private static let births: [(born: String, expected: String, age: String?)] = [
    ("", "2026-06-20", "unborn"), ("2026-05-10", "2026-06-20", "under 1"), ("", "", nil),
    // Nobody has written down a birth by the day on which it was expected.
    ("", "2026-04-20", "unborn"),
    // A date of birth that lies ahead is the expected one, for as long as a child is expected.
    ("2026-06-20", "", "unborn"), ("2026-05-16", "", "unborn"), ("2026-05-15", "", "under 1"),
    ("2027-03-11", "", "unborn"), ("2027-03-12", "", nil),
  ]

  private func ssd(_ born: String, _ expected: String) throws -> ReadTables {
    try ReadTables(
      [
        "ssd_person.csv": """
        pers_person_id,pers_forename,pers_surname,pers_dob,pers_expected_dob,pers_sex,pers_ethnicity
        1,Ann,Smith,\(born),\(expected),U,WBRI

        """
      ],
      asOf: "2026-05-15"
    )
  }

  @Test func whoIsExpectedIsUnbornInADatabase() throws {
    for (born, expected, age) in Self.births {
      let read = try ssd(born, expected)
      #expect(read.cases.first?.child.value?.ageBand.value == age, "\(born) \(expected)")
      let isTooLate = read.problems.contains { $0.contains("nobody could expect it") }
      #expect(isTooLate == (age == nil && !born.isEmpty), "\(born)")
    }
    // What cannot be read says nothing.
    #expect(try ssd("", "soon").cases.first?.child.value?.ageBand == .notSeen)
    #expect(try ssd("", "soon").problems.contains { $0.contains("pers_expected_dob") })
  }

  private func record(_ birth: String, placements: String = "") throws -> CaseFile {
    let text = """
      [{"la_child_id": "71133", "child_details": {"first_name": "X", "surname": "Y", "sex": "U", "ethnicity": "WBRI"\(birth)},
        "social_care_episodes": [{"social_care_episode_id": "R0", "referral_date": "2025-01-12", "referral_source": "3A",
          "child_looked_after_placements": [\(placements)]}]}]
      """
    return try #require(try ReadTables(["api.json": text], asOf: "2026-05-15").cases.first)
  }

  @Test func whoIsExpectedIsUnbornInTheDailyRecord() throws {
    for (born, expected, age) in Self.births {
      let birth = [("date_of_birth", born), ("expected_date_of_birth", expected)].filter { !$0.1.isEmpty }
        .map { ", \"\($0.0)\": \"\($0.1)\"" }.joined()
      #expect(try record(birth).child.value?.ageBand.value == age, "\(born) \(expected)")
    }
  }

  @Test func whoIsExpectedIsUnbornInAnnexA() throws {
    let headings = """
      Child Unique ID,Date of Birth,Gender,Ethnicity,Child Protection Plan Start Date,Child Protection Plan End Date
      """
    for (born, expected, age) in Self.births where expected.isEmpty {
      let text = "\(headings)\n1,\(born),Not stated,WBRI,2026-05-01,\n"
      let read = try ReadTables(["List 7.csv": text], asOf: "2026-05-15")
      #expect(read.cases.first?.child.value?.ageBand.value == age, "\(born)")
    }
  }

  /// A census as tables has a column for the date that is expected, as the census has an element.
  @Test func aCensusAsTablesSaysItAsTheCensusDoes() throws {
    func age(_ born: String, _ expected: String) throws -> String? {
      let read = try ReadTables(
        [
          "ChildIdentifiers.csv": "LAchildID,PersonBirthDate,ExpectedPersonBirthDate,Sex\n1,\(born),\(expected),U\n",
          "CINdetails.csv": "LAchildID,CINreferralDate,ReferralSource,PrimaryNeedCode\n1,2026-01-12,3A,N1\n",
        ],
        asOf: "2026-03-31"
      )
      return read.cases.first?.child.value?.ageBand.value
    }
    #expect(try age("", "2026-06-20") == "unborn")
    #expect(try age("2025-06-20", "") == "under 1")
    #expect(try age("2026-06-20", "") == nil)
  }

  /// The reason for which the second record of a placement began, and the placements that there are.
  @Test(arguments: [("L", 1), ("P", 2), ("T", 2), ("B", 2), ("S", 2)])
  func aChangeOfTheLegalStatusAloneIsNoMove(reason: String, count: Int) throws {
    let file = try record(
      ", \"date_of_birth\": \"2015-06-01\"",
      placements: """
        {"start_date": "2025-08-04", "start_reason": "S", "end_date": "2025-09-15"},
        {"start_date": "2025-09-15", "start_reason": "\(reason)"}
        """
    )
    let placements = try #require(file.placements.value)
    #expect(placements.count == count)
    #expect(placements.map(\.started.value).first == "2025-08-04")
    #expect(placements.last?.ended.value == nil)
    let plan = Plan(kind: .value(.lookedAfter), started: "2025-08-04", ended: .empty)
    let placed = [Placement(started: "2025-08-04", ended: .empty)]
    // The looked-after children return has no day of its own, and dates a review after that.
    let returned = CaseFile(
      reference: file.reference,
      plans: [plan],
      reviews: [Review(held: "2026-01-20")],
      placements: .value(placed)
    )
    let joined = JoinedCase(returned, with: file)
    #expect(joined.caseFile.placements.value?.count == count)
    #expect(joined.differing.contains("placements[0].ended") == (count == 2))
  }

  @Test func everyCellThatCannotBeReadIsToldOfItsChild() throws {
    let folder = try TemporaryFolder()
    let texts = [
      "ssd_person.csv": "pers_person_id,pers_forename,pers_surname,pers_dob,pers_sex,pers_ethnicity\n"
        + "1,A,B,2015-02-03,F,WBRI\n2,C,D,31/02/2016,M,WBRI\n3,E,F,2014-01-01,M,WBRI\n",
      "ssd_cin_episodes.csv": "cine_referral_id,cine_person_id,cine_referral_date,cine_close_date,cine_referral_nfa\n"
        + "R1,1,31/06/2025,,N\nR2,2,03/03/2025,31/06/2025,N\nR3,3,04/04/2025,,perhaps\nR4,,05/05/2025,,N\n",
    ]
    let sheets = try texts.sorted { $0.key < $1.key }.flatMap { name, text in
      let url = folder.url.appending(path: name)
      try Data(text.utf8).write(to: url)
      return try TableReader.sheets(of: (url: url, shown: name))
    }
    var reader = try TableReader(sheets, mappings: ShippedMapping.all())
    reader.asOf = "2026-03-31"
    var told: [String: [DoubtedCell]] = [:]
    var order: [String] = []
    reader.doubtedCells = { told[$0, default: []] += $1 }
    _ = try reader.readJoined(seen: SeenCases()) {
      order.append($0.caseFile.reference)
      // They are told before the case is handed on.
      if $0.caseFile.reference == "child 1" { #expect(told["child 1"] != nil) }
    }
    let cells = told.mapValues { $0.map { "\($0.heading) \($0.what) \($0.place.path):\($0.place.line)" }.sorted() }
    let date = "is not a date"
    #expect(order == ["child 1", "child 2", "child 3"])
    let all = cells.values.flatMap(\.self)
    #expect(all.count == 4)
    #expect(all.count { $0.contains(date) } == 3)
    #expect(all.contains("cine_referral_date \(date) ssd_cin_episodes.csv:2"))
    #expect(all.contains("cine_close_date \(date) ssd_cin_episodes.csv:3"))
    #expect(all.contains("pers_dob \(date) ssd_person.csv:3"))
    #expect(told.values.flatMap(\.self).allSatisfy { !$0.hint.isEmpty && !$0.isError })
  }
}

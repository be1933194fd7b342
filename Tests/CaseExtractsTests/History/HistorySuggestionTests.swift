import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

@Suite struct HistorySuggestionTests {
  private static func suggestion(_ text: String) throws -> HistorySuggestion {
    try HistorySuggestion((try HistorySample.sheet(text), []), asked: HistorySample.asked)
  }

  private static func rows(_ count: Int, _ row: (Int) -> String) -> String {
    (1...count).map(row).joined(separator: "\n") + "\n"
  }

  @Test func aFormIsReadWithItsPointsAndFeedback() throws {
    let found = try Self.suggestion(
      "ID,Start time,Completion time,Email,Name,Total points,Case number,Was the child seen alone?,Points - Was the child seen"
        + " alone?,Feedback - Was the child seen alone?\n"
        + Self.rows(6) {
          "\($0),3/1/24 9:05,3/\($0 + 10)/24 9:35,a\($0)@x,A Person,5,20\($0),\($0 > 3 ? "Yes" : "No;"),1,"
        }
    )
    #expect(found.roles == [.reference: "Case number", .day: "Completion time", .auditor: "Email"])
    #expect(found.order == .monthFirst)
    #expect(found.items.map(\.column) == ["Was the child seen alone?"])
    #expect(found.items.first?.isSure == true)
    #expect(!found.yaml.contains("A Person"))
  }

  @Test func aHeaderCanHaveTwoRowsAndATitle() throws {
    let found = try Self.suggestion(
      "Audits 2023,,,,,\n,,,,,\nCase ref,Audit date,Was the child seen alone?,,Is there a contingency plan?,\n"
        + ",,Answer,Comment,Answer,Comment\n"
        + Self.rows(4) { "10\($0),1\($0)/03/2023,Yes,words \($0),Partly,more \($0)" }
    )
    #expect(found.headerRow == 4)
    #expect(found.headerRows == 2)
    #expect(found.items.map(\.column) == ["Was the child seen alone? Answer", "Is there a contingency plan? Answer"])
    #expect(found.texts == ["Was the child seen alone? Comment", "Is there a contingency plan? Comment"])
    #expect(found.items.map { $0.candidates.first?.nearness } == [1, 1], "the word under a question is no part of it")
  }

  @Test func whatIsOnlyLikeAWordingIsAQuestion() throws {
    let found = try Self.suggestion(
      "Case,Date,Decisions recorded?\n" + Self.rows(4) { "10\($0),1\($0)/03/2023,Yes" }
    )
    #expect(found.items.first?.isSure == false)
    #expect(found.yaml.contains("\n  # decisions: \"Decisions recorded?\""))
    #expect(found.yaml.contains("Which item is 'Decisions recorded?'?"))
  }

  @Test(
    "the team, the auditor and the grade of the whole file go by many names",
    arguments: [
      ("team", "Service area / team"), ("team", "Team/Service"), ("team", "Service"), ("team", "Team at time of audit"),
      ("team", "Team name"), ("overall", "Audit outcome"), ("overall", "Overall outcome"),
      ("overall", "Overall Ofsted judgement"), ("overall", "Grade given"), ("overall", "Overall effectiveness"),
      ("overall", "How would you grade this file overall?"), ("auditor", "Lead auditor"),
      ("auditor", "Audit undertaken by"), ("auditor", "Audit completed by"),
    ]
  )
  func aRoleIsKnownByItsHeadings(_ role: String, _ heading: String) throws {
    let cells = ["team": ["North", "South"], "auditor": ["A", "B"], "overall": ["Good", "Inadequate"]][role] ?? []
    let found = try Self.suggestion(
      "LCS ID,Audit date,Was the child seen alone?,\(heading)\n"
        + Self.rows(8) { "20\($0),1\($0)/03/2023,Yes,\(cells[$0 % 2])" }
    )
    #expect(found.roles[try #require(HistoryRole(rawValue: role))] == heading, "\(found.roles)")
    #expect(found.yaml.contains("\n\(role): \"\(heading)\""))
  }

  @Test func whatMayBeTheTeamOrTheGradeIsAskedAbout() throws {
    let found = try Self.suggestion(
      "LCS ID,Audit date,Was the child seen alone?,Cluster,How did we do?\n"
        + Self.rows(8) { "20\($0),1\($0)/03/2023,Yes,\(["North", "South"][$0 % 2]),\(["Good", "Inadequate"][$0 % 2])" }
    )
    #expect(found.yaml.contains("# team: \"\"  # the heading of the column with the team"))
    #expect(found.yaml.contains("write above: overall: \"How did we do?\""))
  }

  @Test func gradesInNumbersAndWordsOfOneRowAreLeftToThePerson() throws {
    let found = try Self.suggestion(
      "Case,Date,Overall grade,Was the child seen alone?\n"
        + Self.rows(9) { "10\($0),1\($0)/03/2023,\($0 % 3 + 1),Yes" }
        + "200,20/03/2023,2,Mum said Jay hit her\n201,20/03/2023,2,tbc\n202,21/03/2023,2,TBC\n"
    )
    #expect(found.yaml.contains("# \"2\":   # 6 cells: give it a grade"))
    #expect(found.yaml.contains("# \"tbc\":   # 2 cells: give it an outcome"))
    #expect(!found.yaml.contains("Jay"))
    #expect(found.rareWords == 1)
  }

  @Test func aColumnOfFewWordsIsAnAnswerThoughSomeAreNotKnown() throws {
    let found = try Self.suggestion(
      "Child’s LCS number,Date,Is there a contingency plan?\n"
        + Self.rows(12) { "10\($0),\($0 + 10)/03/2023,\($0 % 3 == 0 ? "Yes" : "Unclear")" }
    )
    #expect(found.roles[.reference] == "Child’s LCS number")
    #expect(found.items.first?.isSure == true)
    #expect(found.yaml.contains("# \"unclear\":   # 8 cells: give it an outcome"))
  }

  @Test func whatItWritesCanBeReadAgain() throws {
    let text =
      "Case,Date,Team,Overall grade,Was the child seen alone?,Are the child's wishes and feelings recorded?\n"
      + Self.rows(5) { "10\($0),1\($0)/03/2023,North,Good,Yes,\($0 > 2 ? "N/A" : "No")" }
    let mapping = try HistoryMapping(SourceText(name: "m", text: try Self.suggestion(text).yaml)) { _, _ in
      (HistorySample.asked, [])
    }
    let reading = try HistoryReading(try HistorySample.sheet(text), mapping, key: PseudonymKey(), today: "2026-11-29")
    #expect(reading.audits.count == 5)
    #expect(reading.items.map(\.item) == ["seen-alone", "views"])
    #expect(reading.items.allSatisfy { $0.wording != nil })
  }

  @Test(arguments: [String.Encoding.utf16, .windowsCP1252, .utf8])
  func aListIsReadInTheEncodingsOfSpreadsheets(encoding: String.Encoding) throws {
    let text =
      "Case,Date,Are the child’s wishes and feelings recorded?\n"
      + Self.rows(4) { "10\($0),1\($0)/03/2023,Yes – fully" }
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "list.csv")
    try #require(text.data(using: encoding)).write(to: file)
    let found = try HistorySuggestion(try Sheet.read(file, shownAs: "list.csv"), asked: HistorySample.asked)
    #expect(found.items.first?.candidates.first?.nearness == 1)
    #expect(found.outcomes.first?.meaning == "met")
  }

  @Test func theWordsOfATotalAreNoWords() throws {
    let found = try Self.suggestion(
      "Case,Date,Overall grade,Was the child seen alone?\n" + Self.rows(9) { "10\($0),1\($0)/03/2023,Good,Yes" }
        + "Total,,Inadequate,No\n,,Total,No\n"
    )
    #expect(found.outcomes.map(\.key) == ["yes"])
    #expect(found.grades.map(\.key) == ["good"])
  }

  @Test func aGroupOverAQuestionIsNoPartOfIt() throws {
    let list =
      "Case,,Voice,Plan,\nCase,Audit date,Was the child seen alone?,Is there a contingency plan?,Comment\n"
      + Self.rows(4) { "10\($0),1\($0)/03/2023,Yes,No,words \($0)" }
    let yaml = try Self.suggestion(list).yaml
    let mapping = try HistoryMapping(
      SourceText(
        name: "m",
        text: "format: caseaudit-history/1\nchecklist: { id: plans, version: 2 }\nheader: 2\nheader-rows: 2\n"
          + "case: column A\nday: column B\nitems: { seen-alone: column C, contingency: column D }\n"
          + "outcomes: { yes: met, \"no\": notMet }\n"
      )
    ) { _, _ in (HistorySample.asked, []) }
    let reading = try HistoryReading(try HistorySample.sheet(list), mapping, key: PseudonymKey(), today: "2026-11-29")
    #expect(reading.items.allSatisfy { $0.wording != nil })
    #expect(yaml.contains("# 1.00: 'Was the child seen alone?'"), "\(yaml)")
  }

  @Test func aQuestionWithUnknownWordsIsAskedAbout() throws {
    let found = try Self.suggestion(
      "Case,Date,Was the child seen alone?,Final judgement of quality,Band,What worked well?\n"
        + Self.rows(12) {
          "20\($0),\($0 + 10)/03/2023,\(["Always", "Never"][$0 % 2]),\(["Meets", "Below"][$0 % 2]),\(["A", "B"][$0 % 2]),text \($0)"
        }
    )
    #expect(found.items.map(\.column) == ["Was the child seen alone?"])
    #expect(found.items.first?.isSure == false)
    #expect(found.sections.map(\.column) == ["Final judgement of quality"])
    #expect(found.yaml.contains("# \"always\":   # 6 cells: give it an outcome"), "\(found.yaml)")
    #expect(found.yaml.contains("# \"meets\":   # 6 cells: give it a grade"))
    #expect(found.yaml.contains("# Not used: 'Band'."))
    #expect(found.yaml.contains("may name a child: 'What worked well?'."))
  }

  @Test func aQuestionTheOtherWayRoundIsSaidToBe() throws {
    let found = try Self.suggestion(
      "Case,Date,Was the child not seen alone?\n" + Self.rows(4) { "10\($0),1\($0)/03/2023,Yes" }
    )
    #expect(found.items.first?.isSure == false)
    #expect(found.items.first?.candidates.first?.isTurned == true)
    #expect(found.yaml.contains("perhaps the other way round, so that Yes says No: 'Was the child seen alone?'"))
    #expect(!Negation.differs("Is there a plan B?", "Does the plan say what happens if things do not change?"))
    #expect(!Negation.differs("Is the plan about the child?", "Is the plan about the child, and not only tasks?"))
  }

  @Test func aCoverSheetIsRefusedWithTheNamesOfTheOthers() throws {
    func refusal(_ others: [String]) throws -> String {
      let cover = try HistorySample.sheet("Audits of 2023\nMade by the QA team\n")
      let problems = #expect(throws: Problems.self) {
        try HistorySuggestion((cover, others), asked: HistorySample.asked)
      }
      return problems?.all.first?.hint ?? ""
    }
    #expect(try refusal(["Audits", "Lists"]).hasSuffix("The other sheets are: 'Audits', 'Lists'."))
    #expect(try !refusal([]).contains("other sheets"))
  }

  @Test func aListWithoutAHeaderIsRefused() throws {
    #expect(throws: Problems.self) { try Self.suggestion("a\nb\nc\n") }
  }

  @Test func theSharedListsAreRead() throws {
    for (name, roles) in [("forms-export", 4), ("tracker", 5)] {
      let file = Repository.root.deletingLastPathComponent().appending(path: "shared/data/lists/\(name).xlsx")
      guard FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else {
        print("skipped: \(name).xlsx is not beside this checkout")
        continue
      }
      let found = try HistorySuggestion(try Sheet.read(file, shownAs: name), asked: HistorySample.asked)
      #expect(found.roles.count == roles, "\(name): \(found.roles)")
      #expect(found.grades.count >= 4)
    }
  }
}

import AuditDocuments
import Foundation
import Testing

@testable import CaseExtracts

@Suite("Workers whom a list writes in several ways")
struct ListedWorkersTests {
  private static func cases(_ workers: [(team: String, name: String)]) throws -> CaseList {
    let rows = workers.enumerated().map { "\($0 + 1),\($1.team),\"\($1.name)\"\n" }.joined()
    return try AuditorTieTests.cases("Child ID,Team,Allocated worker\n" + rows)
  }

  @Test(arguments: [
    ["Una Price", "U. Price"], ["U Price", "Una Price"], ["Una Price", "Price, Una"],
    ["Una Price", "Una Price (agency)"],
    ["Una Price", "Ms Una Price"], ["Una Price", "UNA PRICE", "U. Price", "Price, Una", "Una Price (agency)"],
  ])
  func oneWorkerOfATeamIsOne(names: [String]) throws {
    let list = try Self.cases(names.map { ("Elm", $0) })
    #expect(Set(list.entries.map(\.worker)).count == 1)
    let told = list.doubts.filter { $0.what.contains("look like one worker") }
    // Of some ways of writing the list itself knows that they are one name, and says nothing.
    #expect(told.count < names.count)
    #expect(told.allSatisfy { $0.severity == .warning && !$0.description.contains("Price") })
  }

  @Test(arguments: [
    [("Elm", "Una Price"), ("Elm", "Ulla Price")], [("Elm", "Una Price"), ("Oak", "U. Price")],
    [("Elm", "Una Price"), ("Elm", "Una Prior")], [("Elm", "4022"), ("Elm", "4023")],
    [("", "Una Price"), ("", "U. Price")],
  ])
  func whoMayBeTwoAreTwo(workers: [(team: String, name: String)]) throws {
    let list = try Self.cases(workers)
    #expect(Set(list.entries.map(\.worker)).count == 2)
    #expect(!list.doubts.contains { $0.what.contains("look like one worker") })
  }

  @Test func whichRowsAreTakenForOneIsSaid() throws {
    let list = try Self.cases([("Elm", "U. Price"), ("Oak", "Bo Lane"), ("Elm", "Una Price")])
    let told = try #require(list.doubts.first { $0.what.contains("look like one worker") })
    #expect(told.what.contains("as in row 4 and in row 2"))
  }

  @Test func anInitialOfTwoWorkersIsNeither() throws {
    let list = try Self.cases([("Elm", "Una Price"), ("Elm", "Ugo Price"), ("Elm", "U. Price")])
    #expect(Set(list.entries.map(\.worker)).count == 3)
  }
}

import AuditDocuments
import AuditSummaries
import Testing

@testable import PublishedFigures

@Suite struct AreaSelectionTests {
  private func figures(_ names: String, year: Int? = nil) throws -> [PublishedFigure] {
    try PublishedFiles([PublishedSample.file(PublishedSample.reviews)]).figures(beside: names, year: year)
  }

  private func problems(_ names: String, year: Int? = nil) -> [Problem] {
    do {
      _ = try figures(names, year: year)
      return []
    } catch {
      return (error as? Problems)?.all ?? []
    }
  }

  @Test func englandComesFirstAndTheLatestYearIsTaken() throws {
    #expect(try figures("").map(\.area.name) == ["England"])
    #expect(try figures("England").map(\.area.name) == ["England"])
    #expect(try figures("").map(\.year.ending) == [2024])
    #expect(try figures("", year: 2023).first?.value == .counts(met: 900, counted: 1000))
  }

  @Test(
    arguments: [
      ("Upper Marsh, City of", ["Upper Marsh, City of"]), ("upper marsh", ["Upper Marsh, City of"]),
      ("E61", ["Upper Marsh, City of"]), ("902,Marsh", ["Lower Marsh", "Marsh"]),
      ("Upper Marsh, City of, Lower Marsh", ["Upper Marsh, City of", "Lower Marsh"]),
      ("Lower,lower Marsh , ,902", ["Lower Marsh"]),
    ]
  )
  func areasAreFoundByNamePartOfANameAndCode(typed: String, names: [String]) throws {
    #expect(try figures(typed).map(\.area.name) == ["England"] + names)
  }

  @Test func everyNameThatIsNoAreaIsReportedWithWhatWasMeant() {
    let found = problems("Uper, Lower Mash, of Lower, City of")
    #expect(
      found.map(\.what) == [
        "the published files have no area 'Uper'", "the published files have no area 'Lower Mash'",
        "the published files have no area 'of Lower'",
      ]
    )
    #expect(found[0].hint.contains("did you mean 'Upper Marsh, City of'?"))
    #expect(found[1].hint.contains("did you mean 'Lower Marsh'?"))
  }

  @Test func aShortWordOfANameIsNotSuggested() {
    #expect(problems("olx").first?.hint.contains("did you mean") == false)
    #expect(problems("mersh").first?.hint.contains("did you mean 'Marsh'?") == true)
  }

  @Test func aPartOfSeveralNamesListsThem() throws {
    let text = PublishedSample.reviews.replacing("Marsh,\"", with: "Marsh,").replacing("E1,Marsh", with: "E1,Fen")
    let files = try PublishedFiles([PublishedSample.file(text)])
    do {
      _ = try files.figures(beside: "Marsh", year: nil)
      Issue.record("the name of several areas was taken for one")
    } catch {
      #expect(error.all.first?.what == "'Marsh' is a part of the names of 3 areas")
      #expect(error.all.first?.hint.contains("Lower Marsh; Old Marsh; Upper Marsh, City of") == true)
    }
  }

  @Test func anAreaThatTheYearDoesNotHaveHasNoFigure() throws {
    let old = try #require(try figures("Old Marsh").last)
    #expect(old.area.name == "Old Marsh" && old.value == .unavailable("the file has no row for it in this year"))
  }

  @Test func aYearThatTheFileDoesNotHaveIsAProblem() {
    let found = problems("", year: 2012)
    #expect(found.map(\.what) == ["the file has no figures for the year to March 2012"])
    #expect(found.first?.hint == "Ask for one of the years 2023, 2024.")
    #expect(problems("", year: .min).count == 1)
  }

  @Test func twoFilesOfOneTableAreAProblem() throws {
    let file = try PublishedSample.file(PublishedSample.reviews)
    let other = try PublishedSample.file(PublishedSample.reviews, name: "again.csv")
    do {
      _ = try PublishedFiles([file, other])
      Issue.record("two files of one table were taken")
    } catch {
      #expect(error.all.map(\.file) == ["again.csv"])
    }
  }
}

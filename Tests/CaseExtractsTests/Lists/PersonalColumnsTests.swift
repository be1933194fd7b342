import AuditDocuments
import AuditTestSupport
import Testing

@testable import CaseExtracts

/// What names, numbers or describes single people divides no list, and stands in no plan.
@Suite struct PersonalColumnsTests {
  /// A list of twenty cases with two workers and one more column, of which the cells come again and again.
  private static func list(_ heading: String, _ cells: [String]) -> String {
    "Child ID,Team,Social worker,\"\(heading)\"\n"
      + (0..<20).map { "\(40_001 + $0),North,\($0 % 2 == 0 ? "Ann Birk" : "Bo Carr"),\"\(cells[$0 % cells.count])\"\n" }
      .joined()
  }

  /// What stands against dividing such a list by its last column; nil where nothing does.
  private static func objection(_ heading: String, _ cells: [String], _ names: ColumnNames = .options) throws
    -> Problem?
  {
    do throws(Problems) {
      _ = try CaseList(sheet(list(heading, cells)), key: try key(), stratum: heading, names: names)
      return nil
    } catch { return error.all.first }
  }

  private static func key() throws(Problems) -> PseudonymKey {
    guard let key = PseudonymKey(bytes: [UInt8](repeating: 7, count: PseudonymKey.length)) else { throw Problems([]) }
    return key
  }

  private static func sheet(_ text: String) throws(Problems) -> Sheet {
    try Sheet(SourceText(name: "cases.csv", text: text))
  }

  @Test(arguments: [
    "Our ref", "Child name", "Name of child", "Name", "Ref", "First name", "Surname", "Initials", "Date of birth",
    "DOB",
    "Born on", "NHS number", "UPN", "Postcode", "Home address", "Mother", "Name of mother", "Carer's email", "Siblings",
    "Family ID", "Household", "Worker Allocated", "Previous worker", "Case holder (duty)", "Allocated practitioner",
    "Manager", "Team leader", "Head of service", "Chair", "IRO", "Referred by", "Key person",
  ])
  func aHeadingOfSomebodyDividesNothingWhateverStandsUnderIt(heading: String) throws {
    let problem = try #require(try Self.objection(heading, ["x", "y"]), "\(heading)")
    #expect(problem.what.hasPrefix("'\(heading)' names or numbers people, and a round is not divided by that"))
    #expect(problem.hint.contains("Divide it by one of 'Team'"))
  }

  @Test(arguments: [
    "Team", "Social work team", "Worker's team", "Worker type", "Child's age", "Age band", "Name of school",
    "School name",
    "Plan type", "Type of plan", "Category of abuse", "Legal status", "Area", "Ward code", "Locality", "Service area",
    "Manager's area", "Postcode district", "Priority", "Squad", "Mother's language", "Ethnicity",
  ])
  func aHeadingOfWhatManyHaveTheSameOfDividesTheList(heading: String) throws {
    #expect(try Self.objection(heading, ["Kings Norton", "Weston Park", "x"]) == nil, "\(heading)")
  }

  /// Where a heading says neither, the cells do.
  @Test(
    arguments: [
      (["Ann Birk", "Bo Carr"], true), (["Birk, Ann", "Duty"], true), (["Carr", "Birk"], false),
      (["Priya Nair", "x"], true),
      (["J. Smithson", "x"], true), (["Ms Okafor", "Mr Bell"], false), (["Priya", "Tariq"], true),
      (["Uzo Kwarteng", "Zandra Falk"], true), (["40001", "40002"], true), (["943 476 5919", "943 476 5870"], true),
      (["01/02/2019", "14/11/2020"], true), ((1...20).map { "x\($0 * 7)" }, true),
      (["The mother of the child says that he was out with friends until late on most of the days"], true),
      (["Child Protection", "Looked After"], false), (["Court", "Pre-proceedings"], false), (["1", "2", "3"], false),
      (["2024", "2025"], false), (["Red", "Amber", "Green"], false), (["Yes", "No"], false),
      (["Duty Team", "Early Help"], false),
      (["North East", "South West"], false), (["Children with Disabilities", "Fostering"], false), (["A", "B"], false),
    ] as [([String], Bool)]
  )
  func cellsThatLookLikePeopleDivideNothing(cells: [String], isRefused: Bool) throws {
    let problem = try Self.objection("Xyz", cells)
    #expect((problem != nil) == isRefused, "\(cells)")
    // What they look like is a guess, and the heading says it otherwise.
    if let problem { #expect(problem.hint.contains("head it with what it says")) }
  }

  @Test(arguments: [
    (["Ann Birk", "North"], true), (["Birk, Ann (acting)", "x"], true), (["Birk", "North"], false),
    (["North", "x"], false),
  ])
  func whomTheListNamesDividesNothingWhateverTheHeadingSays(cells: [String], isRefused: Bool) throws {
    for heading in ["Area", "Squad"] { #expect(try (Self.objection(heading, cells) != nil) == isRefused, "\(cells)") }
    // Nor where the column is said to be that of the team.
    let sheet = try Self.sheet(Self.list("Squad", cells))
    let isDivided = (try? CaseList(sheet, key: Self.key(), named: [.team: "Squad"], stratum: "Squad")) != nil
    #expect(isDivided == !isRefused)
  }

  @Test func aBoxOffersNoHeadingOfPeople() throws {
    let text =
      "Our ref,Child name,Squad,Worker Allocated,Manager,Plan,Who\n"
      + (1...20).map { "\($0),Kay \($0),\($0 % 2 == 0 ? "A" : "B"),Ann Birk,Max Power,Need,Max Power\n" }.joined()
    #expect(ListHeadings.dividing(try Self.sheet(text), named: [:]) == ["Squad", "Plan"])
    // What a person says that a column is holds as well.
    #expect(ListHeadings.dividing(try Self.sheet(text), named: [.worker: "Squad"]) == ["Plan"])
    let boxes = ColumnNames.boxes(
      { ColumnNames.Box(id: $0.name, label: $0.name) },
      choices: { ColumnNames.Box(id: "box-\($0.rawValue)", label: "x") }
    )
    #expect(try Self.objection("Manager", ["Max Power"], boxes)?.file == "box-by")
  }

  @Test(
    arguments: [
      (["Team=North"], [], "only Team North"),
      ([], ["Social worker=Ann Birk"], "without cases of one worker"),
      ([], ["social WORKER=Ann Birk", "Social worker=Bo Carr"], "without cases of 2 workers"),
      ([], ["Child ID=40004", "Team=South"], "without cases of one child, without Team South"),
      (
        ["Child ID=40004", "Child ID=40005"], ["Xyz=Priya Nair"],
        "only cases of 2 children, without cases of one person"
      ),
      (["Xyz=Priya Nair"], [], "only cases of one person"),
    ] as [([String], [String], String)]
  )
  func whatIsLeftOutByPeopleIsSaidWithoutThem(only: [String], without: [String], words: String) throws {
    let scope = try ListScope(only: only, without: without)
    let text = Self.list("Xyz", ["Priya Nair", "x"]) + "50001,South,Cy Dale,x\n"
    let sheet = try Self.sheet(text)
    #expect(try CaseList(sheet, key: Self.key(), scope: scope).scopeInWords == words)
    #expect(try CaseList(ListSheets((sheet: sheet, others: [])), key: Self.key(), scope: scope).scopeInWords == words)
    // They are left out all the same.
    let list = try CaseList(sheet, key: Self.key(), scope: scope)
    #expect(list.entries.contains { $0.planned.isOutOfScope } && list.entries.contains { !$0.planned.isOutOfScope })
  }
}

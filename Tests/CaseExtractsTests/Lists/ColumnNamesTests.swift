import AuditDocuments
import AuditRules
import Testing

@testable import CaseExtracts

/// What is wrong with a list names its column by value: in the words of a terminal, and in those of a page.
@Suite struct ColumnNamesTests {
  private static let boxes = ColumnNames.boxes(
    { ColumnNames.Box(id: "box-\($0.name)", label: "The \($0.name)") },
    choices: { ColumnNames.Box(id: $0.rawValue, label: $0.rawValue) }
  )

  /// What is wrong with a list, or doubtful in it.
  private static func problems(_ text: String, _ names: ColumnNames, named: [CaseColumn: String] = [:]) -> [Problem] {
    do throws(Problems) {
      let sheet = try Sheet(SourceText(name: "cases.csv", text: text))
      return try CaseList(sheet, key: PseudonymKey(), named: named, names: names).doubts
    } catch { return error.all }
  }

  @Test(arguments: [
    ("Key,Patch\n1,A\n", "child"), ("Team,Worker\nNorth,W1\n", "child"), ("Child ID,Team\n,North\n", "child"),
    ("Child ID,Team,Status\n1,North,yes\n", "status"),
    ("Child ID,Team,Audit last done\n1,North,\n", "audited"), ("Child ID,Team,Legal status open\n1,North,\n", ""),
  ])
  func aColumnIsCalledByItsOptionOrByItsBox(text: String, column: String) {
    let (typed, shown) = (Self.problems(text, .options), Self.problems(text, Self.boxes))
    #expect(typed.count == shown.count)
    guard !column.isEmpty, let option = typed.first, let box = shown.first else { return }
    #expect(option.file == "cases.csv" && option.hint.contains("--column \(column)="))
    #expect(box.hint.contains("'The \(column)'") && !"\(box.what) \(box.hint)".contains("--"))
    // What stands against the list is beside the box; what is only doubtful stays with the list.
    #expect(box.file == (box.severity == .error ? "box-\(column)" : "cases.csv"))
    if box.severity == .error { #expect(box.what.hasPrefix("in cases.csv: ")) }
  }

  @Test func aHeadingThatIsNotThereIsOfTheColumnItWasGivenFor() {
    let named = [CaseColumn.team: "Squad", .chair: ""]
    let shown = Self.problems("Child ID,Team\n1,North\n", Self.boxes, named: named)
    #expect(shown.map(\.file) == ["box-team"])
    #expect(shown.first?.what == "in cases.csv: no column is headed 'Squad' (row 1)")
  }

  @Test func anEmptyListHasNoColumn() {
    #expect(Self.problems("", Self.boxes).map(\.file) == ["cases.csv"])
  }
}

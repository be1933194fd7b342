import AuditRules
import Testing

/// What an extract must name: others refer to it.
@Suite struct ExtractShapeTests {
  private func required<Whole: Described>(_ part: Whole.Type) -> [String] {
    Whole.shape.rows.filter(\.isRequired).map(\.key)
  }

  @Test func aCaseAndItsWorkersHaveReferencesAndNothingElseMustHaveOne() {
    #expect(required(CaseFile.self) == ["reference"] && required(Worker.self) == ["reference"])
    #expect(required(Plan.self).isEmpty && required(Assessment.self).isEmpty && required(Conference.self).isEmpty)
  }
}

import AuditRules
import Testing

@testable import AuditSummaries

@Suite struct AgreementCountsTests {
  private func file(_ pairs: [(Outcome, Outcome)]) -> AgreementTable<Outcome> {
    var table = AgreementTable<Outcome>()
    for (first, second) in pairs { table.add(first, second) }
    return table
  }

  private var files: [AgreementTable<Outcome>] {
    [
      file([(.met, .met), (.met, .partlyMet), (.notSeen, .notSeen)]),
      file([(.notMet, .notMet)]),
      file([(.met, .partlyMet), (.partlyMet, .met), (.notEvidenced, .notMet), (.met, .met)]),
    ]
  }

  private func counts(_ files: [AgreementTable<Outcome>]) -> AgreementCounts {
    files.reduce(into: AgreementCounts()) { $0.add(answers: $1, grade: (.good, .good)) }
  }

  @Test func whatIsCountedApartAddsUp() {
    var sum = counts(Array(files.prefix(1)))
    sum += counts(Array(files.dropFirst()))
    #expect(sum == counts(files))
    #expect((sum.files, sum.compared, sum.same, sum.sameGrade) == (3, 8, 4, 3))
  }

  @Test func theSumsOfAShareAreThoseOfItsFiles() {
    let expected = files.reduce(into: FileSums()) { $0.add(met: $1.same, counted: $1.total) }
    #expect(counts(files).answers.sums == expected)
  }

  @Test func aFileWithoutACommonAnswerIsAFileOfNoAnswers() {
    var counts = counts(files)
    counts.add(answers: AgreementTable(), grade: nil)
    #expect(counts.files == 4 && counts.answers.files == 3 && counts.grades.total == 3)
  }

  @Test func theLargestDifferenceComesFirst() {
    let table = counts(files).answers.table
    #expect(table.differences.map(\.count) == [2, 1, 1])
    #expect(table.differences.first?.first == .met && table.differences.first?.second == .partlyMet)
    #expect(table.mostGiven?.category == .met && table.mostGiven?.count == 7)
    #expect(table.onlyCategory == nil && files[1].onlyCategory == .notMet)
    #expect(AgreementTable<Grade>().mostGiven == nil)
  }

  @Test func gradesGoDownAndUpFromTheFirstAuditorToTheSecond() {
    var grades = AgreementTable<Grade>()
    for (first, second) in [
      (Grade.good, Grade.requiresImprovement), (.good, .requiresImprovement), (.outstanding, .inadequate),
      (.good, .good),
      (.inadequate, .good),
    ] { grades.add(first, second) }
    #expect((grades.lowered, grades.raised) == (3, 1))
  }

  @Test func onlyASquareOfCountsIsATable() {
    #expect(AgreementTable<Grade>(rows: [[1, 0], [0, 1]]) == nil)
    let row = [0, 0, 0, 0]
    #expect(AgreementTable<Grade>(rows: [[0, -1, 0, 0], row, row, row]) == nil)
    #expect(AgreementTable<Grade>(rows: [[.max, 1, 0, 0], row, row, row]) == nil)
    #expect(AgreementTable<Grade>(rows: [row, row, row, [0, 0, 0, 2]])?.same == 2)
  }

  @Test func measuresOfOneFileHaveNoInterval() {
    let agreement = Agreement(counts(Array(files.prefix(1))))
    #expect(agreement.answers.noInterval == .oneFile && agreement.answers.gwet.missing == .oneFile)
    #expect(agreement.answers.alpha.value != nil && agreement.answers.alpha.missing == .oneFile)
    #expect(agreement.grades.gwet.value == 1 && agreement.grades.alpha.missing == .everyAnswerTheSame)
    #expect(!agreement.isKappaMisleading)
  }

  @Test("Kappa is called misleading where one answer is given nearly always, and not where it is only low")
  func onlyPrevalenceMisleads() {
    let even =
      [file([(.met, .met), (.met, .met), (.met, .met), (.met, .notMet), (.notMet, .met)])]
      + [file([(.notMet, .notMet), (.notMet, .notMet), (.notMet, .notMet)])]
    let balanced = Agreement(counts(even))
    #expect(balanced.kappa.value.map { $0 < 0.6 } == true && !balanced.isKappaMisleading)
    let skewed = Agreement(
      counts([file(Array(repeating: (.met, .met), count: 8) + [(.met, .notMet), (.notMet, .met)])])
    )
    #expect(skewed.isKappaMisleading)
  }

  @Test func threeAnswersOfFourAreNearlyAlways() {
    // Of sixteen answers twelve are met.
    let edge = Array(repeating: (Outcome.met, Outcome.met), count: 5)
    let table = Agreement(counts([file(edge + [(.met, .notMet), (.notMet, .met), (.notMet, .notMet)])]))
    #expect(table.isKappaMisleading)
  }

  @Test func everyAnswerTheSameKeepsItsPercentage() {
    let agreement = Agreement(counts([file([(.met, .met)]), file([(.met, .met), (.met, .met)])]))
    #expect(agreement.answers.share == 1 && agreement.answers.noInterval == .everyFileAlike)
    #expect(agreement.answers.gwet.value == 1 && agreement.answers.gwet.missing == .everyFileAlike)
    #expect(agreement.answers.alpha.missing == .everyAnswerTheSame && agreement.kappa.value == nil)
  }
}

import AuditSummaries
import Testing

@Suite("Changes over many questions")
struct ClusteredChangeTests {
  private let first = (met: [9, 7, 10, 6, 8, 10, 5, 9], counted: [10, 9, 10, 10, 8, 10, 9, 10])
  private let second = (met: [10, 8, 10, 9, 9, 10, 7, 9, 10, 8], counted: [10, 9, 10, 10, 9, 10, 9, 10, 10, 10])

  @Test func newFilesAreComparedAsPrinted() throws {
    let change = try #require(ClusteredChange(compared(first, second)))
    #expect(prints(change.value, 0.0857298, digits: 7) && prints(change.standardError, 0.0686584, digits: 7))
    #expect(prints(change.degreesOfFreedom, 9.578896) && prints(change.value / change.standardError, 1.248643))
    #expect(prints(change.pValue, 0.241450) && prints(change.interval, -0.068167, 0.239627))
    #expect(change.covariance == 0)
  }

  @Test func filesInBothTakeOffWhatTheyHaveInCommonAsPrinted() throws {
    let change = try #require(ClusteredChange(compared(first, second, same: 5)))
    #expect(prints(change.covariance, 0.00055183, digits: 8) && prints(change.standardError, 0.0600859, digits: 7))
    #expect(prints(change.pValue, 0.196685) && change.degreesOfFreedom == 7)
  }

  @Test func sumsTakenApartAddUp() {
    var sums = compared((Array(first.met.prefix(5)), first.counted), ([], []))
    sums += compared((Array(first.met.dropFirst(5)), Array(first.counted.dropFirst(5))), second)
    #expect(ClusteredChange(sums) == ClusteredChange(compared(first, second)))
  }

  @Test func oneFileInBothHasNoCovariance() {
    #expect(ClusteredChange(compared(first, second, same: 1)) == ClusteredChange(compared(first, second)))
  }

  @Test func filesThatDoNotDifferTellNoError() {
    #expect(ClusteredChange(compared(([1], [2]), ([2, 1], [2, 2]))) == nil)
    #expect(ClusteredChange(compared(([1, 2], [2, 4]), ([2, 1], [4, 2]))) == nil)
    // Each file one answer better than itself: what the files have in common is all that they differ by.
    #expect(ClusteredChange(compared(([1, 2, 3], [4, 4, 4]), ([2, 3, 4], [4, 4, 4]), same: 3)) == nil)
    #expect(ClusteredChange(ComparedFiles()) == nil)
  }
}

@Suite("Changes that so many files can show")
struct DetectableChangeTests {
  private static let files = [12, 24, 48, 96, 200]

  @Test(arguments: [
    (0.5, [47.8, 36.7, 27.2, 19.7, 13.8]), (0.3, [53.9, 39.5, 28.0, 19.7, 13.5]), (0.7, [0, 28.7, 22.1, 16.6, 11.9]),
  ])
  func oneQuestionAsPrinted(_ share: Double, _ points: [Double]) {
    for (files, printed) in zip(Self.files, points) {
      let change = DetectableChange.inOneQuestion(from: share, files: files)
      #expect(printed == 0 ? change == nil : prints(change.map { $0 * 100 }, printed, digits: 1))
    }
  }

  @Test(arguments: [(0.2, [23.9, 16.5, 11.6, 8.1]), (0.15, [18.0, 12.4, 8.7, 6.1])])
  func allQuestionsAsPrinted(_ deviation: Double, _ points: [Double]) {
    for (files, printed) in zip(Self.files, points) {
      let change = DetectableChange.overAllQuestions(deviation: deviation, files: files)
      #expect(prints(change.map { $0 * 100 }, printed, digits: 1))
    }
  }

  @Test func tooFewFilesShowNothing() {
    #expect(DetectableChange.inOneQuestion(files: 0) == nil && DetectableChange.inOneQuestion(from: 1, files: 9) == nil)
    #expect(DetectableChange.overAllQuestions(files: 1) == nil && DetectableChange.overAllQuestions(files: .max) == nil)
    #expect(DetectableChange.overAllQuestions(deviation: 0.5, files: 2) == nil)
  }
}

import AuditSummaries
import Testing

/// Compares strata, changes over many questions and their sizes with `Tests/oracles/statistics_oracle.py`.
@Suite struct FamilyOracleTests {
  @Test func changesOverManyQuestions() throws {
    var comparison = try OracleComparison("changes")
    for row in comparison.rows {
      let change = ClusteredChange(
        compared(
          try (row.ints("met1"), row.ints("counted1")),
          try (row.ints("met2"), row.ints("counted2")),
          same: try row.int("same")
        )
      )
      comparison.add(change?.value, try row.double("difference"), row)
      comparison.add(change?.covariance, try row.double("covariance"), row)
      comparison.add(change?.standardError, try row.double("error"), row)
      comparison.add(change?.degreesOfFreedom, try row.double("degrees"), row)
      comparison.add(change?.interval.low, try row.double("low"), row)
      comparison.add(change?.interval.high, try row.double("high"), row)
      comparison.add(change?.pValue, try row.double("p"), row)
    }
    comparison.finish()
  }

  @Test func strataDrawnAtDifferentRates() throws {
    var comparison = try OracleComparison("strata")
    for row in comparison.rows {
      func parts(_ column: String) throws -> [[Int]] {
        try row.cell(column).split(separator: ";").map { part in
          try part.split(separator: ",").map { try #require(Int($0)) }
        }
      }
      let frames = try row.cell("frames").split(separator: ";").map { try #require(Int($0)) }
      let strata = zip(frames, zip(try parts("met"), try parts("counted"))).map { frame, files in
        DrawnStratum(name: "", frame: frame, sums: sums(of: files.0, counted: files.1))
      }
      let share = StratifiedShare(strata, try row.cell("kind") == "one" ? .oneQuestion : .manyQuestions)
      comparison.add(share?.value, try row.double("ratio"), row)
      comparison.add(share?.standardError, try row.double("error"), row)
      comparison.add(share?.interval?.low, try row.double("low"), row)
      comparison.add(share?.interval?.high, try row.double("high"), row)
    }
    comparison.finish()
  }

  @Test func changesThatSoManyFilesCanShow() throws {
    var comparison = try OracleComparison("detectable")
    for row in comparison.rows {
      let files = try row.int("files")
      let one = DetectableChange.inOneQuestion(from: try row.double("share"), files: files)
      let all = DetectableChange.overAllQuestions(deviation: try row.double("deviation"), files: files)
      comparison.add(one, try row.double("oneQuestion"), row)
      comparison.add(all, try row.double("allQuestions"), row)
    }
    comparison.finish()
  }
}

/// The sums over two sides, of which the first `same` files are in both.
func compared(_ first: (met: [Int], counted: [Int]), _ second: (met: [Int], counted: [Int]), same: Int = 0)
  -> ComparedFiles
{
  let (before, after) = (Array(zip(first.met, first.counted)), Array(zip(second.met, second.counted)))
  var files = ComparedFiles()
  for file in 0..<same { files.add(first: before[file], second: after[file]) }
  for file in before.dropFirst(same) { files.add(first: file, second: nil) }
  for file in after.dropFirst(same) { files.add(first: nil, second: file) }
  return files
}

import AuditTestSupport
import Testing

@testable import AuditSummaries

/// One table serves every search, whatever was hidden or shown in between.
@Suite struct LinearProgramTests {
  private struct System {
    var rows: [LinearProgram.Row]
    var point: [Double]
    var low: [Double]
    var high: [Double]

    /// Sums of some columns, each a column too, with bounds around a whole point.
    init(_ generator: inout SeededGenerator) {
      (rows, low, high) = ([], [], [])
      let parts = Int.random(in: 4...7, using: &generator)
      point = (0..<parts).map { _ in Double(Int.random(in: 0...9, using: &generator)) }
      for _ in 0..<Int.random(in: 2...4, using: &generator) {
        let chosen = point.indices.filter { _ in Bool.random(using: &generator) }
        let total = chosen.reduce(0) { $0 + point[$1] }
        rows.append([(point.count, 1)] + chosen.map { ($0, -1) })
        point.append(total)
      }
      bound(&generator)
    }

    mutating func bound(_ generator: inout SeededGenerator) {
      low = point.map { max(0, $0 - Double(Int.random(in: 0...4, using: &generator))) }
      high = point.map { $0 + Double([0, 0, 3, 8].randomElement(using: &generator) ?? 0) }
    }

    func begin(_ program: LinearProgram) {
      for column in point.indices {
        (program.low[column], program.high[column], program.point[column]) = (low[column], high[column], point[column])
      }
    }

    func isObeyed(by program: LinearProgram) -> Bool {
      rows.allSatisfy { row in
        row.reduce(0) { $0 + $1.coefficient * program.point[$1.column] }.magnitude < 1e-6
      }
        && point.indices.allSatisfy {
          program.point[$0] > low[$0] - 1e-6 && program.point[$0] < high[$0] + 1e-6
        }
    }
  }

  @Test("A table that served other bounds finds what a new one finds")
  func whatWasSolvedStaysSolved() {
    var generator = SeededGenerator(seed: 4)
    var moved = 0
    for _ in 0..<60 {
      var system = System(&generator)
      let kept = LinearProgram(rows: system.rows, count: system.point.count)
      for _ in 0..<4 {
        system.bound(&generator)
        for column in system.point.indices {
          for up in [true, false] {
            let new = LinearProgram(rows: system.rows, count: system.point.count)
            system.begin(new)
            system.begin(kept)
            let (mine, other) = (kept.move(column, up: up), new.move(column, up: up))
            #expect((mine - other).magnitude < 1e-6)
            #expect(system.isObeyed(by: kept))
            moved += kept.point[column] != system.point[column] ? 1 : 0
          }
        }
      }
    }
    #expect(moved > 500)
  }

  @Test("A search of whole steps stands on whole numbers only")
  func wholeStepsStayWhole() {
    var generator = SeededGenerator(seed: 9)
    var (moved, best) = (0, 0)
    for _ in 0..<80 {
      let system = System(&generator)
      let program = LinearProgram(rows: system.rows, count: system.point.count)
      for column in system.point.indices {
        system.begin(program)
        let far = program.move(column, up: true)
        system.begin(program)
        var search = LinearProgram.Search()
        search.isWhole = true
        let whole = program.move(column, up: true, search) {
          #expect(system.isObeyed(by: program))
          #expect(system.point.indices.allSatisfy { program.point[$0] == program.point[$0].rounded() })
          return false
        }
        #expect(whole <= far + 1e-6)
        moved += whole > system.point[column] ? 1 : 0
        best += whole > far - 1 + 1e-6 ? 1 : 0
      }
    }
    #expect(moved > 100 && best > 500, "\(moved) \(best)")
  }
}

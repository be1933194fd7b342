extension LinearProgram {
  /// How a search goes.
  struct Search {
    /// How many steps to take where there is no limit, to show a point far out.
    var beyond = 1.0
    /// Whether only steps are taken that leave whole numbers whole; then the end need not be the best.
    var isWhole = false
    /// A gain below this is none.
    var least = LinearProgram.zero
  }

  /// Moves to a point where a column is largest, or smallest.
  ///
  /// - Returns: the value of the column there; `infinity` where there is no limit.
  func move(_ column: Int, up: Bool, _ search: Search = Search(), visit: () -> Bool = { false }) -> Double {
    guard has(column) else { return up ? point[column] : -point[column] }
    let sign = up ? 1.0 : -1.0
    gains.update(repeating: 0, count: width)
    if place[column] < 0 {
      gains[-1 - place[column]] = sign
    } else {
      let row = table + place[column] * width
      var index = 0
      while index < width {
        gains[index] = -sign * row[index]
        index += 1
      }
    }
    return climb(search, visit) ? .infinity : sign * point[column]
  }

  /// Moves to a point where an expression is largest; gives its value there, `infinity` where there is no limit.
  func maximise(_ objective: [Double], _ search: Search = Search()) -> Double {
    var index = 0
    while index < width {
      gains[index] = objective[free[index]]
      index += 1
    }
    for row in 0..<rows where objective[solved[row]] != 0 {
      let factor = objective[solved[row]]
      let entries = table + row * width
      index = 0
      while index < width {
        if entries[index] != 0 { gains[index] -= factor * entries[index] }
        index += 1
      }
    }
    if climb(search, { false }) { return .infinity }
    return objective.indices.reduce(0) { objective[$1] == 0 ? $0 : $0 + objective[$1] * point[$1] }
  }

  /// Climbs by the gains; gives true where there is no limit.
  private func climb(_ search: Search, _ visit: () -> Bool) -> Bool {
    var idle = 0
    var barred: Set<Int> = []
    // Far more than is ever needed; a search that is cut short only makes the range found narrower.
    var left = 20 * (width + rows) + 1000
    while left > 0 {
      left -= 1
      let index = entering(search, bySmallest: idle > Self.stall, barred)
      guard index >= 0 else { return false }
      let direction = gains[index] > 0 ? 1.0 : -1.0
      var end = leaving(index, direction, bySmallest: idle > Self.stall)
      if end.isFixed {
        // What cannot move at all is not moved: it leaves for good.
        exchange(end.row, index)
        continue
      }
      guard end.step < .infinity else {
        let far = direction * search.beyond * (search.isWhole ? denominator(of: index) : 1)
        shift(index, by: far)
        _ = visit()
        shift(index, by: -far)
        return true
      }
      var isFull = true
      if search.isWhole {
        let unit = denominator(of: index)
        let step = unit > 0 ? ((end.step + 1e-7) / unit).rounded(.down) * unit : 0
        isFull = step >= end.step - 1e-7
        end.step = step
      }
      idle = end.step > Self.zero ? 0 : idle + 1
      if search.isWhole, idle > 2 * Self.stall { return false }
      if end.step > 0 { shift(index, by: direction * end.step) }
      if isFull {
        if end.row >= 0 {
          let column = solved[end.row]
          point[column] = end.atHigh ? high[column] : low[column]
          exchange(end.row, index)
        } else {
          point[free[index]] = direction > 0 ? high[free[index]] : low[free[index]]
        }
      } else if end.row >= 0, end.step == 0 {
        exchange(end.row, index)
      } else if end.step == 0 {
        barred.insert(free[index])
      }
      if end.step > Self.zero, visit() { return false }
    }
    return false
  }

  /// The place of the column to move; -1 where no move makes the expression larger.
  private func entering(_ search: Search, bySmallest: Bool, _ barred: Set<Int>) -> Int {
    let zero = Self.zero
    let (width, free, gains, least) = (width, free, gains, search.least)
    let (low, high, point, isOpen) = (low, high, point, barred.isEmpty)
    var best = -1
    var most = least
    var smallest = Int.max
    var index = 0
    while index < width {
      let gain = gains[index]
      let size = gain < 0 ? -gain : gain
      if size > least, bySmallest || size > most {
        let column = free[index]
        let canMove =
          low[column] < high[column]
          && (gain > 0 ? point[column] < high[column] - zero : point[column] > low[column] + zero)
        if canMove, isOpen || !barred.contains(column) {
          if !bySmallest {
            best = index
            most = size
          } else if column < smallest {
            best = index
            smallest = column
          }
        }
      }
      index += 1
    }
    return best
  }

  /// How far a column can move, and what stops it.
  private struct End {
    var step: Double
    /// The row whose column meets a bound; -1 where it is the column itself.
    var row = -1
    var atHigh = false
    /// Whether that column can have one value only.
    var isFixed = false
  }

  private func leaving(_ index: Int, _ direction: Double, bySmallest: Bool) -> End {
    let zero = Self.zero
    let (width, table, rows, solved) = (width, table, rows, solved)
    let (low, high, point) = (low, high, point)
    let own = free[index]
    var best = End(step: direction > 0 ? high[own] - point[own] : point[own] - low[own])
    var size = 0.0
    var row = 0
    var entry = table + index
    while row < rows {
      let rate = -direction * entry[0]
      let speed = rate < 0 ? -rate : rate
      if speed > zero {
        let column = solved[row]
        if low[column] >= high[column] {
          if !best.isFixed || speed > size {
            best = End(step: 0, row: row, isFixed: true)
            size = speed
          }
        } else if !best.isFixed {
          let room = rate > 0 ? high[column] - point[column] : point[column] - low[column]
          let step = room > 0 ? room / speed : 0
          let gap = step - best.step
          let isTie = gap <= zero && gap >= -zero
          let winsTie = bySmallest ? best.row < 0 || column < solved[best.row] : speed > size
          if gap < -zero || (isTie && winsTie) {
            best = End(step: step, row: row, atHigh: rate > 0)
            size = speed
          }
        }
      }
      row += 1
      entry += width
    }
    return best
  }

  /// The smallest step of a column that leaves whole numbers whole; 0 where none of up to 12 does.
  private func denominator(of index: Int) -> Double {
    for unit in [1.0, 2, 3, 4, 6, 12] where isWhole(index, unit) { return unit }
    return 0
  }

  private func isWhole(_ index: Int, _ unit: Double) -> Bool {
    let (width, table, rows) = (width, table, rows)
    var row = 0
    var entry = table + index
    while row < rows {
      let value = entry[0] * unit
      let whole = (value + 6_755_399_441_055_744) - 6_755_399_441_055_744
      if value - whole > 1e-7 || whole - value > 1e-7 { return false }
      row += 1
      entry += width
    }
    return true
  }

  private func shift(_ index: Int, by amount: Double) {
    let (width, table, rows, solved, point) = (width, table, rows, solved, point)
    guard amount != 0 else { return }
    point[free[index]] += amount
    var row = 0
    var entry = table + index
    while row < rows {
      if entry[0] != 0 { point[solved[row]] = Self.clean(point[solved[row]] - amount * entry[0]) }
      row += 1
      entry += width
    }
  }
}

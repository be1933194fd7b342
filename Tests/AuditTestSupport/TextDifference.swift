/// How a text differs from the one expected, line by line, for a person to read.
public enum TextDifference {
  /// The lines that differ with two lines around them: `-` expected and missing, `+` there and not expected.
  ///
  /// Empty where the texts are the same.
  public static func between(expected: String, and actual: String) -> String {
    let before = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let after = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let changes = after.difference(from: before)
    guard !changes.isEmpty else { return "" }
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in changes {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [(mark: Character, text: Substring, number: Int)] = []
    var old = 0
    var new = 0
    while old < before.count || new < after.count {
      if old < before.count, removed.contains(old) {
        lines.append(("-", before[old], old + 1))
        old += 1
      } else if new < after.count, inserted.contains(new) {
        lines.append(("+", after[new], old + 1))
        new += 1
      } else {
        lines.append((" ", before[old], old + 1))
        old += 1
        new += 1
      }
    }
    return shown(lines)
  }

  private static func shown(_ lines: [(mark: Character, text: Substring, number: Int)]) -> String {
    let changed = lines.indices.filter { lines[$0].mark != " " }
    var shown: [String] = []
    var last = -1
    for index in lines.indices where changed.contains(where: { abs($0 - index) <= 2 }) {
      if index != last + 1 || shown.isEmpty { shown.append("line \(lines[index].number):") }
      shown.append("\(lines[index].mark) \(lines[index].text)")
      last = index
    }
    return shown.joined(separator: "\n")
  }
}

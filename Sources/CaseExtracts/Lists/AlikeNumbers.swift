import AuditDocuments

/// Numbers of children that differ in capitals or in noughts before them alone: a spreadsheet takes the noughts away, and what was one child
/// counts as two.
public enum AlikeNumbers {
  /// A number without what a spreadsheet changes in it.
  static func bare(_ number: String) -> String { String(number.lowercased().drop { $0 == "0" }) }

  /// A warning where a number is written otherwise than one that was there before, or than another of them.
  ///
  /// - Parameters:
  ///   - numbers: those that were read.
  ///   - known: those that are known from earlier.
  ///   - file: what the warning stands beside.
  /// - Returns: the warning, without a number.
  public static func problem(
    _ numbers: some Sequence<String>,
    among known: some Sequence<String> = [],
    file: String
  ) -> Problem? {
    let read = Set(numbers)
    let wanted = Set(read.map(bare))
    let all = read.union(known.filter { wanted.contains(bare($0)) })
    return problem(Dictionary(grouping: all, by: bare).values.count { $0.count > 1 }, file: file)
  }

  /// Whether that is said already.
  public static func areTold(_ problems: [Problem]) -> Bool { problems.contains { $0.what.contains(told) } }

  private static let told = "written in two ways, with other capitals or noughts before it"

  static func problem(_ count: Int, file: String, line: Int? = nil) -> Problem? {
    guard count > 0 else { return nil }
    let what = count == 1 ? "1 number of a child is" : "\(count) numbers of children are"
    return Problem(
      "\(what) \(told); each counts as a child of its own",
      file: file,
      line: line,
      hint: "Export the column as text, so that every table has the number as the council's system writes it.",
      severity: .warning
    )
  }
}

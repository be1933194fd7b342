import AuditDocuments
import AuditPlanning

/// Which cases of a list a round looks at, by what stands in columns of it: `Plan type=Child protection`.
public struct ListScope: Hashable, Sendable {
  /// A heading with one of the values that count.
  struct Rule: Hashable, Sendable {
    var heading: String
    var value: String
  }

  /// Of each heading among these a case has to have one of the values.
  let only: [Rule]
  /// A case that has one of these is left out.
  let without: [Rule]

  /// All cases.
  public init() { (only, without) = ([], []) }

  /// Reads what was typed.
  ///
  /// - Parameters:
  ///   - only: of each heading among these a case has to have one of the values.
  ///   - without: a case that has one of these is left out.
  ///   - names: how that is said.
  /// - Throws: what has no heading or no value.
  public init(only: [String], without: [String], names: ColumnNames = .options) throws(Problems) {
    var problems: [Problem] = []
    func rules(_ typed: [String], _ choice: ListChoice) -> [Rule] {
      typed.compactMap { text in
        let halves = text.split(separator: "=", maxSplits: 1).map(\.trimmed)
        guard halves.count == 2, let heading = halves.first, let value = halves.last, TeamName(value) != nil
        else {
          problems.append(
            Problem(
              "\(Problem.quote(text)) does not say which column has which value",
              file: names.place(of: choice),
              hint: names.writing(choice, "Plan type=Child protection")
                + ", with a heading of the list and what stands under it."
            )
          )
          return nil
        }
        return Rule(heading: heading, value: value)
      }
    }
    self.only = rules(only, .only)
    self.without = rules(without, .leaveOut)
    guard problems.isEmpty else { throw Problems(problems) }
  }

  /// Whether it leaves nothing out.
  public var isAll: Bool { only.isEmpty && without.isEmpty }

  /// It in words that follow a comma; nil for all cases.
  ///
  /// Of a heading under which people are named or numbered it says of how many people the cases are, and never of whom.
  ///
  /// - Parameter people: whom the column of a heading names or numbers.
  /// - Returns: the words.
  func inWords(_ people: [String: PersonalColumns.Whom]) -> String? {
    guard !isAll else { return nil }
    func words(_ rules: [Rule], _ before: String) -> [String] {
      var counted: [PersonalColumns.Whom: Int] = [:]
      for rule in rules { if let whom = people[Self.key(rule.heading)] { counted[whom, default: 0] += 1 } }
      var told: Set<PersonalColumns.Whom> = []
      return rules.compactMap { rule in
        guard let whom = people[Self.key(rule.heading)] else { return "\(before) \(rule.heading) \(rule.value)" }
        return told.insert(whom).inserted ? "\(before) cases of \(whom.inWords(counted[whom] ?? 1))" : nil
      }
    }
    return (words(only, "only") + words(without, "without")).joined(separator: ", ")
  }

  private static func key(_ heading: String) -> String { ListHeader<CaseColumn>.key(heading) }

  /// Every heading that it names, each once, with where it is named first.
  var headings: [(heading: String, choice: ListChoice)] {
    var headings: [(heading: String, choice: ListChoice)] = []
    for (choice, rules) in [(ListChoice.only, only), (.leaveOut, without)] {
      for rule in rules where !headings.contains(where: { $0.heading == rule.heading }) {
        headings.append((rule.heading, choice))
      }
    }
    return headings
  }

  /// Whether a case is left out, by what stands under its headings.
  func leavesOut(_ value: (_ heading: String) -> String) -> Bool {
    func has(_ rule: Rule) -> Bool { TeamName(value(rule.heading)).map { $0 == TeamName(rule.value) } ?? false }
    if without.contains(where: has) { return true }
    return Dictionary(grouping: only) { ListHeader<CaseColumn>.key($0.heading) }.values
      .contains { rules in !rules.contains(where: has) }
  }

  /// The values that no case of the list has, so that they may be mistyped.
  func unmet(among met: Set<String>, file: String, names: ColumnNames = .options) -> [Problem] {
    (only.map { (ListChoice.only, $0) } + without.map { (.leaveOut, $0) }).compactMap { choice, rule in
      guard !met.contains(Self.met(rule)) else { return nil }
      return Problem(
        "no case of the list has \(Problem.quote(rule.value)) under \(Problem.quote(rule.heading))",
        file: names.place(of: choice),
        hint: "Write it as the list \(Problem.quote(file)) does.",
        severity: .error
      )
    }
  }

  /// Puts down which rules a case meets.
  func note(_ value: (_ heading: String) -> String, in met: inout Set<String>) {
    for rule in only + without where TeamName(value(rule.heading)).map({ $0 == TeamName(rule.value) }) ?? false {
      met.insert(Self.met(rule))
    }
  }

  private static func met(_ rule: Rule) -> String { "\(rule.heading)=\(rule.value)" }
}

import AuditRules

/// A case file of one part each, with dates and nothing else: made from the shape, so that a new date is in it at once.
public enum DatedCase {
  /// The facts that are dates, by their patterns, for example `plans.signUp.on`.
  public static let patterns = patterns(of: CaseFile.self)

  /// The case whose dates are these, by their patterns; what is not among them was not in the extract.
  public static func file(_ days: [String: Day]) -> CaseFile { CaseFile(from: Source(days: days, path: "")) }

  private static func patterns<Whole: Described>(of type: Whole.Type, within holder: String = "") -> [String] {
    Whole.shape.rows.flatMap { row in
      let path = holder.isEmpty ? row.key : "\(holder).\(row.key)"
      switch row.kind {
      case .day: return [path]
      case .part(let part), .parts(let part): return patterns(of: part, within: path)
      default: return []
      }
    }
  }

  private struct Source: PartSource {
    let days: [String: Day]
    let path: String
    var place: Place { Place(line: 1) }

    func head(_ key: String, _ role: TextRole, isRequired: Bool) -> String? { isRequired ? "x" : nil }
    func text(_ key: String, _ role: TextRole) -> Fact<String> { .notSeen }
    func texts(_ key: String) -> Fact<[String]> { .notSeen }
    func day(_ key: String) -> Fact<Day> { days[pattern(key)].map { .value($0) } ?? .notSeen }
    func boolean(_ key: String) -> Fact<Bool> { .notSeen }
    func choice<Word: FactChoice>(_ key: String) -> Fact<Word> { .notSeen }
    func part<Inner: Described>(_ key: String) -> Fact<Inner> {
      holdsADay(below: key) ? .value(Inner(from: inner(key))) : .notSeen
    }
    func parts<Inner: Described>(_ key: String) -> Fact<[Inner]> {
      holdsADay(below: key) ? .value([Inner(from: inner(key))]) : .notSeen
    }

    private func pattern(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
    private func inner(_ key: String) -> Source { Source(days: days, path: pattern(key)) }
    private func holdsADay(below key: String) -> Bool { days.keys.contains { $0.hasPrefix("\(pattern(key)).") } }
  }
}

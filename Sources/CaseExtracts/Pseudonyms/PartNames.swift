import AuditRules

/// New names for the parts of one case file: `plan 1`, `plan 2`, in the order in which the file names them.
///
/// They keep apart what was apart, and the same file always gets the same ones.
struct PartNames {
  private var names: [NamedPart: [String: String]] = [:]

  init(of caseFile: CaseFile) {
    _ = caseFile.rewritten { role, text in
      switch role {
      case .identifier(let part), .reference(let part):
        if Self.words[part] != nil, names[part]?[text] == nil {
          names[part, default: [:]][text] = Self.name(of: part, number: (names[part]?.count ?? 0) + 1)
        }
      case .text: break
      }
      return text
    }
  }

  /// The new name of a part; none for cases and workers, which have pseudonyms.
  func name(of part: NamedPart, _ text: String) -> String? { names[part]?[text] }

  /// What a part is called by its number among those of its kind: `plan 1`.
  static func name(of part: NamedPart, number: Int) -> String { "\(words[part] ?? "part") \(number)" }

  /// The old names with the new ones.
  var all: [String: String] {
    names.values.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  }

  private static let words: [NamedPart: String] = [
    .referral: "referral", .assessment: "assessment", .strategyDiscussion: "strategy discussion",
    .section47Enquiry: "enquiry", .conference: "conference", .plan: "plan",
  ]
}

/// Who a participant speaks for.
public enum Agency: String, CaseIterable, Hashable, Sendable {
  case socialCare
  case police
  case health
  case education
  case probation
  case housing
  case voluntarySector
  case legal
  case parent
  case child
  case family
  case other
}

extension Agency {
  /// Whether a text names an agency or one of its services and nobody in it: "Health", "Children's social care", "MASH (police)".
  public static func isNamedAlone(in text: String) -> Bool {
    let words = text.lowercased().filter { $0 != "'" && $0 != "\u{2019}" }.split { !$0.isLetter }.map(String.init)
    return words.contains(where: ofAgencies.contains)
      && words.allSatisfy { ofAgencies.contains($0) || besideAgencies.contains($0) }
  }

  /// Words by which agencies and their services are called, and nobody in them.
  private static let ofAgencies: Set = [
    "police", "health", "education", "school", "schools", "nursery", "college", "hospital", "probation", "housing",
    "legal",
    "care", "services", "service", "agency", "nhs", "camhs", "mash", "csc", "cypmhs", "council", "authority",
    "ambulance",
    "surgery", "clinic", "voluntary", "charity", "cafcass", "yot", "yjs",
  ]

  /// Words that stand beside them.
  private static let besideAgencies: Set = [
    "social", "childrens", "children", "childs", "child", "adult", "adults", "mental", "public", "primary", "secondary",
    "local",
    "early", "years", "help", "the", "and", "of", "for", "s", "sector", "team", "unit", "department", "trust",
    "representative",
    "rep", "present", "attended", "protection", "abuse", "investigation", "metropolitan", "community", "youth",
    "justice", "offending",
    "support", "safeguarding", "hub", "front", "door", "a", "e",
  ]
}

import AuditDocuments
import AuditRules
import Foundation

/// A list of names as people keep it: one a line or in columns, in either order, with titles, with who it is before or after.
struct NameList {
  /// The names, in the order of the list.
  private(set) var names: [String] = []

  init(_ list: String) {
    for cells in Self.lines(of: list.split(whereSeparator: \.isNewline).map { Self.cells(of: $0) }) {
      let found = cells.map { Self.withoutRelations($0, isAlone: cells.count == 1) }.filter {
        $0.contains(where: \.isLetter)
      }
      names += found
      // Columns and "Hughes, Emma": one name in both orders, so that the two together are one name in a text.
      let words = found.flatMap { $0.split(separator: " ") }
      if found.count == 2, words.count <= 4 { names += ["\(found[1]) \(found[0])", "\(found[0]) \(found[1])"] }
    }
  }

  /// The lines of people: without the headings and the title above them, without totals below.
  ///
  /// Where it is not plain that a line is none of people, it stays: a name that is not masked is worse than a word that is.
  private static func lines(of all: [[String]]) -> [[String]] {
    let heading = all.prefix(10).firstIndex { $0.count > 1 && $0.allSatisfy { heads.contains($0.lowercased()) } } ?? 0
    return all.enumerated().compactMap { index, cells in
      if index < heading, cells.contains(where: isTitle) { return nil }
      // A heading is no name wherever it stands; alone on a line some are.
      let people = cells.filter { cell in
        !heads.contains(cell.lowercased()) || cells.count == 1 && names.contains(cell.lowercased())
      }
      return people.first.map(isFoot) == true ? nil : people
    }
  }

  /// Whether it says what the list is, above its headings.
  private static func isTitle(_ cell: String) -> Bool {
    let words = Set(cell.lowercased().split { !$0.isLetter }.map(String.init))
    return cell.contains(where: \.isNumber)
      || !words.isDisjoint(with: ["name", "names", "list", "mask", "case", "masking"])
  }

  /// Whether a line counts what is above it: `Total: 6`, `6 names`.
  private static func isFoot(_ cell: String) -> Bool {
    let words = cell.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if ["total", "totals", "subtotal"].contains(words.first ?? "") { return true }
    return words.count == 2 && Int(words[0]) != nil
      && ["names", "people", "records", "rows", "entries"].contains(words[1])
  }

  /// What a line has between whatever separates in lists.
  private static func cells(of line: Substring) -> [String] {
    line.replacing(/(?i)\bb\s?\/\s?o\b/, with: "baby").split { ",;:\t|()[]/=\"“”".contains($0) }
      .flatMap { String($0).replacing("–", with: " - ").replacing("—", with: " - ").components(separatedBy: " - ") }
      .map(\.typed)
      .filter { cell in
        cell.contains(where: \.isLetter) && !cell.contains("@") && !nothing.contains(cell.lowercased())
      }
  }

  /// A cell without the words that say who somebody is; those alone are no name, but for what is one as well.
  private static func withoutRelations(_ cell: String, isAlone: Bool) -> String {
    let words = cell.split(separator: " ").filter { $0.contains(where: \.isLetter) }.map(String.init)
    func isRelation(_ word: String) -> Bool {
      relations.contains(word.lowercased().filter { $0.isLetter || $0 == "-" })
    }
    guard !words.allSatisfy(isRelation) else {
      return isAlone && words.count == 1 && words.allSatisfy { names.contains($0.lowercased()) } ? cell : ""
    }
    return words.drop(while: isRelation).reversed().drop(while: isRelation).reversed().joined(separator: " ")
  }

  /// What a list says of a person; in the texts these are no names.
  private static let relations = Set(Kin.words).union([
    "carer", "carers", "foster", "child", "children", "half", "half-sister", "half-brother", "step", "step-mother",
    "step-father", "great", "paternal", "maternal", "ex-partner", "friend", "neighbour", "social", "worker", "sw",
    "hv", "health", "visitor", "teacher", "head", "manager", "team", "iro", "gp", "nurse", "police", "officer", "key",
    "family", "support", "subject", "index", "female", "male", "m", "f", "mr", "mrs", "ms", "miss", "mx", "dr", "sir",
    "rev", "prof", "professor", "aka", "known", "as", "nee", "née", "formerly", "also", "the", "and", "of", "younger",
    "older", "eldest", "youngest", "school",
  ])

  /// Relations that are names as well, and are taken for one where they stand alone on a line.
  private static let names: Set<String> = [
    "nan", "nana", "son", "head", "key", "child", "miss", "papa", "mama", "nain",
  ]

  /// What stands in a cell of which nobody knows more.
  private static let nothing: Set<String> = [
    "none", "n/a", "na", "n", "a", "nil", "unknown", "not known", "not recorded", "tbc", "tba", "nk", "n/k", "k", "yes",
    "no", "surname unknown", "other", "etc", "deceased", "unborn", "confidential", "redacted",
  ]

  private static let heads: Set<String> = nothing.union([
    "name", "names", "full name", "family name", "surname", "last name", "forename", "forenames", "first name",
    "given name", "middle name", "known as", "initial", "initials", "title", "relationship", "role", "dob",
    "date of birth", "id", "address", "postcode", "notes", "ref", "reference", "no", "number", "email", "phone", "age",
    "gender", "sex", "relationship to child", "social worker", "names to mask", "child", "mother", "father",
  ])
}

import AuditDocuments
import Foundation

extension NameMask {
  /// Makes a mask of a file of names, one a line or in the columns of a spreadsheet.
  ///
  /// Throws where it cannot be read, and where it holds no name.
  public init(contentsOf file: URL, shownAs name: String) throws(Problems) {
    let source = try SourceText(contentsOf: file, shownAs: name, isPrivate: true)
    let mask = NameMask(Self.names(in: String(decoding: source.bytes, as: UTF8.self)))
    guard !mask.isEmpty else {
      throw Problems([
        Problem(
          "0 names were read, so nothing would be masked",
          file: name,
          hint: "Write the names, one a line; where the texts hold none, say so with --no-names."
        )
      ])
    }
    self = mask
  }

  /// The names of a list: lines, and what commas, semicolons, tabs or bars separate; the heads of columns are none.
  static func names(in list: String) -> [String] {
    let lines = list.split(whereSeparator: \.isNewline).map { line in
      line.split { ",;\t|".contains($0) }
        .map { String($0).typed.trimmingCharacters(in: CharacterSet(charactersIn: "\"“”")).typed }
        .filter { $0.contains(where: \.isLetter) && !relations.contains($0.lowercased()) }
    }
    guard let first = lines.first else { return [] }
    let isHead = !first.isEmpty && first.allSatisfy { heads.contains($0.lowercased()) }
    return (isHead ? lines.dropFirst() : lines[...]).flatMap(\.self)
  }

  /// What the column of a spreadsheet says of a person; in the texts these are no names.
  private static let relations: Set<String> = [
    "mother", "father", "parent", "carer", "child", "sibling", "sister", "brother", "son", "daughter", "aunt", "uncle",
    "cousin", "grandmother", "grandfather", "stepmother", "stepfather", "partner", "social worker", "teacher", "female",
    "male", "m", "f",
  ]

  private static let heads: Set<String> = [
    "name", "names", "full name", "child", "family name", "surname", "last name", "forename", "forenames", "first name",
    "given name", "middle name", "initial", "initials", "title", "relationship", "role", "dob", "date of birth", "id",
  ]
}

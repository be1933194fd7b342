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

  /// The names of a list, one a line or in columns.
  static func names(in list: String) -> [String] { NameList(list).names }
}

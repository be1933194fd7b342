import AuditDocuments
import Foundation

extension NameMask {
  /// Makes a mask of a file of names, one a line or in the columns of a spreadsheet, as text or as a workbook.
  ///
  /// Throws where it cannot be read, and where it holds no name.
  public init(contentsOf file: URL, shownAs name: String) throws(Problems) {
    let mask = NameMask(Self.names(in: try Sheet.lines(in: file, shownAs: name)))
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

import AuditDocuments
import CaseExtracts
import Foundation

/// Headings that a person gave for columns of the two lists.
enum ColumnOptions {
  /// Reads what was typed after `--column`, such as `child=Our ref`; `manager=` for a column that the list does not have.
  static func columns(_ typed: [String]) throws(Problems) -> [ListedColumn: String] {
    var columns: [ListedColumn: String] = [:]
    for text in typed {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      let what = parts.first?.lowercased() ?? ""
      guard parts.count == 2, let column = ListedColumn(name: what) else {
        let names = (ListedColumn.ofCases + ListedColumn.ofAuditors).map(\.name).sorted()
        throw Problems([
          Problem(
            "\(Problem.quote(text)) does not say which column is which",
            file: "--column",
            hint: "Write --column child=\"Our ref\", with one of \(names.joined(separator: ", "))"
              + "\(didYouMean(what, in: names))."
          )
        ])
      }
      columns[column] = parts[1]
    }
    return columns
  }
}

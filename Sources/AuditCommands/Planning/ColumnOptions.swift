import AuditDocuments
import CaseExtracts
import Foundation

/// Headings that a person gave for columns of the two lists.
struct ColumnOptions {
  private(set) var cases: [CaseColumn: String] = [:]
  private(set) var auditors: [AuditorColumn: String] = [:]

  /// Reads what was typed after `--column`, such as `child=Our ref`; `manager=` for a column that the list does not have.
  init(_ typed: [String]) throws(Problems) {
    for text in typed {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      let what = parts.first?.lowercased() ?? ""
      let ofCases = CaseColumn(rawValue: what)
      let ofAuditors = AuditorColumn(name: what)
      guard parts.count == 2, ofCases != nil || ofAuditors != nil else {
        let names = Set(CaseColumn.allCases.map(\.rawValue) + AuditorColumn.allCases.map(\.name)).sorted()
        throw Problems([
          Problem(
            "\(Problem.quote(text)) does not say which column is which",
            file: "--column",
            hint: "Write --column child=\"Our ref\", with one of \(names.joined(separator: ", "))"
              + "\(didYouMean(what, in: names))."
          )
        ])
      }
      if let ofCases { cases[ofCases] = parts[1] }
      if let ofAuditors { auditors[ofAuditors] = parts[1] }
    }
  }
}

import AuditRules
import AuditTestSupport
import CaseExtracts
import Foundation
import Testing

@testable import AuditChecklists

/// A case of the shipped workspace, and items that ask for what a test needs.
enum ShippedCase {
  static func file(_ path: String) throws -> CaseFile {
    try #require(NativeExtract.read(file: Repository.url("audits/\(path).json")).caseFile)
  }

  /// The item of the shipped checklist that a rule brings evidence to.
  static func item(rule: String) throws -> ChecklistItem {
    let library = try ChecklistLibrary(folder: Repository.url("checklists"))
    let items = try #require(library.checklist("case-file", version: 1)).items
    return try #require(items.first { $0.rule?.identifier == rule })
  }

  /// An item that shows these facts.
  static func item(
    asking question: String = "Is it there?",
    showing facts: [String],
    called id: String = "shown"
  ) -> ChecklistItem {
    ChecklistItem(
      id: id,
      ref: nil,
      rule: nil,
      question: question,
      lookFor: nil,
      show: facts,
      standard: nil,
      limits: nil,
      answeredByRule: false,
      onlyIf: nil,
      waiver: nil
    )
  }
}

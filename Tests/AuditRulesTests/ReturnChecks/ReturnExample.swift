@testable import AuditRules

/// A small return written in one line, as the examples of checks are: the names of modules, each with its fields behind it.
///
/// `Child PersonBirthDate=2015-05-01 CINdetails CINreferralDate=2025-05-02` is one child with one referral. A module belongs to
/// the one above it that was named last. The year of the return ends on 31 March 2026.
struct ReturnExample {
  private var header = ReturnedHeader()
  private var children: [ReturnedChild] = []

  /// The words that are neither a module nor a field of the module before them; none in an example that can be read.
  private(set) var unread: [String] = []

  /// Reads an example; what stands before the first child belongs to the header, or to a child without a word of its own.
  init(_ text: String) {
    var module = ""
    for (line, word) in text.split(separator: " ").enumerated() {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count < 2 {
        module = String(word)
        begin(module, line: line + 1)
      } else if !take(String(parts[0]), String(parts[1]), of: module, line: line + 1) {
        unread.append(String(word))
      }
    }
  }

  /// The names of the checks that doubt it, in their order, each once.
  var doubts: [String] {
    var checker = ReturnChecker()
    checker.year = ReturnYear(endingOn: "2026-03-31")
    checker.take(header)
    var numbers: Set<ReturnedText> = []
    var names: Set<String> = []
    for child in children {
      for fault in checker.check(child).faults { names.insert(fault.check.name) }
      if child.identifier.isFilled, !numbers.insert(child.identifier.text).inserted {
        names.insert(ReturnChecker.sameNumber(child).check.name)
      }
    }
    for fault in checker.faultsOfTheWhole { names.insert(fault.check.name) }
    return ReturnCheck.catalogue.map(\.name).filter(names.contains)
  }

  private mutating func begin(_ module: String, line: Int) {
    let spot = Spot(line: Int32(clamping: line))
    if module == "Child" || children.isEmpty {
      var child = ReturnedChild()
      child.begin(ordinal: children.count + 1, spot: spot)
      children.append(child)
    }
    let at = children.count - 1
    let referral = children[at].referrals.count - 1
    switch module {
    case "Child", "Header": break
    case ReturnedReferral.name:
      children[at].referrals.append(ReturnedReferral(spot: spot, position: children[at].referrals.count))
    case ReturnedAssessment.name:
      let position = children[at].assessments.count
      children[at].assessments.append(ReturnedAssessment(spot: spot, position: position, referral: referral))
    case ReturnedPlan.name:
      children[at].plans.append(ReturnedPlan(spot: spot, position: children[at].plans.count, referral: referral))
    case ReturnedEnquiry.name:
      let position = children[at].enquiries.count
      children[at].enquiries.append(ReturnedEnquiry(spot: spot, position: position, referral: referral))
    case ReturnedProtectionPlan.name:
      let position = children[at].protectionPlans.count
      children[at].protectionPlans.append(ReturnedProtectionPlan(spot: spot, position: position, referral: referral))
    default: unread.append(module)
    }
  }

  private mutating func take(_ name: String, _ value: String, of module: String, line: Int) -> Bool {
    let field = ReturnedField(text: ReturnedText(value), day: Day(value), spot: Spot(line: Int32(clamping: line)))
    let at = children.count - 1
    guard at >= 0 else { return false }
    switch (module, name) {
    case ("Header", _): return Self.set(&header, name, field)
    case ("Child", "Disability"):
      children[at].disabilities.append(ReturnedDisability(code: field))
    case ("Child", _):
      if name == "LAchildID" {
        children[at].identifierIsPlain = value.utf8.allSatisfy { byte in
          byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26
        }
      }
      return Self.set(&children[at], name, field)
    case (ReturnedReferral.name, _): return Self.setLast(&children[at].referrals, name, field)
    case (ReturnedAssessment.name, "AssessmentFactors"):
      children[at].factors.append(ReturnedFactor(assessment: children[at].assessments.count - 1, code: field))
    case (ReturnedAssessment.name, _): return Self.setLast(&children[at].assessments, name, field)
    case (ReturnedPlan.name, _): return Self.setLast(&children[at].plans, name, field)
    case (ReturnedEnquiry.name, _): return Self.setLast(&children[at].enquiries, name, field)
    case (ReturnedProtectionPlan.name, "CPPreviewDate"):
      children[at].reviews.append(ReturnedReview(plan: children[at].protectionPlans.count - 1, held: field))
    case (ReturnedProtectionPlan.name, _): return Self.setLast(&children[at].protectionPlans, name, field)
    default: return false
    }
    return true
  }

  private static func setLast<Module: ReturnedModule>(
    _ modules: inout [Module],
    _ name: String,
    _ field: ReturnedField
  ) -> Bool {
    guard !modules.isEmpty else { return false }
    return set(&modules[modules.count - 1], name, field)
  }

  private static func set<Module: ReturnedModule>(
    _ module: inout Module,
    _ name: String,
    _ field: ReturnedField
  ) -> Bool {
    guard let path = Module.fields.first(where: { $0.name == name })?.path else { return false }
    module[keyPath: path] = field
    return true
  }
}

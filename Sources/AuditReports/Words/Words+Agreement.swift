import AuditPages
import AuditRules
import AuditSummaries

extension Words {
  /// A coefficient with its interval, for example `0.81 (0.70 to 0.92)`, or why there is none.
  static func coefficient(_ coefficient: AgreementCoefficient) -> String {
    guard let value = coefficient.value else {
      return coefficient.missing == .everyAnswerTheSame
        ? "cannot be calculated: every answer was the same" : "nothing was compared"
    }
    if let interval = coefficient.interval {
      return "\(signed(value)) (\(signed(interval.low))\u{A0}to\u{A0}\(signed(interval.high)))"
    }
    return switch coefficient.missing {
    case .oneFileDecides: "\(signed(value)) (no interval: it rests on one file)"
    case .everyFileAlike: "\(signed(value)) (no interval: every file says the same)"
    default: signed(value)
    }
  }

  /// Which way the second auditors of some files graded them; nothing where no file has two grades.
  static func direction(_ grades: AgreementTable<Grade>) -> String? {
    guard grades.total > 0 else { return nil }
    return """
      The second auditor, blind, graded \(grades.lowered)\u{A0}of \(count(grades.total, "file")) lower than the first, \
      \(grades.raised)\u{A0}higher and \(grades.same)\u{A0}the same.
      """
  }
}

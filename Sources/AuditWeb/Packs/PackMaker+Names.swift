import AuditRules
import AuditStore
import AuditSummaries
import Foundation

extension PackMaker.Wish {
  /// Whether small numbers are protected, and who it is for.
  var protectionInWords: String {
    switch kind {
    case .release: "released, \(hiding)"
    case .summary(_, let team?): "for \(team) alone, not protected"
    case .summary, .comparison: isProtected ? "\(hiding), not released" : Self.unprotected
    case .actionPlan, .inspection: Self.unprotected
    }
  }

  static let unprotected = "not protected: for the authority’s own eyes"

  private var hiding: String { DisclosurePolicy(policy)?.inWords ?? policy }

  private var isProtected: Bool { DisclosurePolicy(policy)?.isProtective ?? false }

  /// What tells its files from those of another: of what it is, whether it is protected, and when it was made.
  func fileWords(at moment: Date) -> String {
    let subject =
      switch kind {
      case .summary(let subject, let team): [subject, team ?? ""]
      case .release(let subject): [subject]
      case .comparison(let first, let second): [first, second]
      case .actionPlan(let layout): [layout]
      case .inspection: [String]()
      }
    let protected = isProtected ? "protected-\(policy)" : "unprotected"
    let protection = if case .release = kind { "released-\(policy)" } else { protected }
    let day = EnglandDay.of(moment).map { "\($0)" } ?? ""
    let clock = (EnglandDay.clock(of: moment) ?? "").replacing(":", with: "")
    return (subject + [protection, day, clock]).map(Self.plain).filter { !$0.isEmpty }.joined(separator: "-")
  }

  /// A text as part of the name of a file, on every system.
  private static func plain(_ text: String) -> String {
    text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
  }
}

extension DisclosurePolicy {
  /// What it does with small numbers, for example `counts from 1 to 5 hidden`.
  var inWords: String {
    guard isProtective else { return "nothing hidden" }
    return "counts from 1 to \(smallestShown - 1) hidden\(isRounding ? ", others to the nearest \(rounding)" : "")"
  }
}

extension PackMaker.Made {
  /// What its files are called, without an ending, where it was made at a moment.
  func fileName(at moment: Date) -> String { wish.map { "\(name)-\($0.fileWords(at: moment))" } ?? name }

  /// What tells it from others on a page.
  func told(at moment: Date) -> String {
    let when = EnglandDay.of(moment).map { "made \($0.inWords) at \(EnglandDay.clock(of: moment) ?? "")" }
    let subtitle = report.page.subtitle
    let protection = wish?.protectionInWords ?? ""
    let isSaid = protection == PackMaker.Wish.unprotected && subtitle.contains("not protected")
    let told = [subtitle.hasSuffix(".") ? String(subtitle.dropLast()) : subtitle, isSaid ? "" : protection, when ?? ""]
    return told.map(BrowserWords.plain).filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

import AuditPages
import AuditSummaries

extension Brief {
  /// How many questions are named of those that are clearly below their target.
  private static let mostMissed = 2

  /// The questions with a target, how many are below it, and those that clearly are.
  var targets: String? {
    guard !isTooFew, let sentence = belowTarget else { return nil }
    let missed = ItemRanking.worstFirst(summary.items.filter { $0.standing == .missed })
    guard !missed.isEmpty else { return sentence }
    let named = missed.prefix(Self.mostMissed).map { item in
      "“\(report.wording(item))” \(counts(item)), target \(item.target.map(Words.percent) ?? "")"
    }
    let more = missed.count > named.count ? "; and \(missed.count - named.count)\u{A0}more" : ""
    return "\(sentence) Clearly below: \(named.joined(separator: "; "))\(more)."
  }

  private var belowTarget: String? {
    let all = summary.items.count { $0.target != nil }
    let standings = summary.items.compactMap(\.standing)
    guard all > 0 else { return nil }
    if standings.count < all { return belowTarget(standings, of: all) }
    let below = standings.count(where: \.isBelow)
    let clearly = standings.count { $0 == .missed }
    guard below > 0 else {
      return standings.count == 1
        ? "The one question with a target is at or above it."
        : "All \(standings.count)\u{A0}questions with a target are at or above it."
    }
    return """
      Of \(Words.count(standings.count, "question")) with a target set beforehand, \(below) \
      \(below == 1 ? "is" : "are") below it\(clearly == below ? "" : clearly == 0 ? ", none of them by more than chance is likely to explain" : ", \(clearly) of them by more than chance is likely to explain").
      """
  }

  /// Where not every question with a target can be told, the sentence counts those that the table has.
  private func belowTarget(_ standings: [TargetStanding], of all: Int) -> String {
    let (below, clearly) = (standings.count(where: \.isBelow), standings.count { $0 == .missed })
    if standings.isEmpty {
      return "Of \(Words.count(all, "question")) with a target set beforehand, none can be told here."
    }
    return """
      Of \(Words.count(all, "question")) with a target set beforehand, \(all - standings.count) cannot be told here; of \
      the other \(standings.count), \(below) \(below == 1 ? "is" : "are") below it\
      \(below == 0 ? "" : ", \(clearly) of them by more than chance is likely to explain").
      """
  }
}

/// What one rule says of one case: an outcome, a reason and citations.
public struct Finding: Hashable, Sendable {
  /// The identifier of the rule.
  public let rule: String

  /// The revision of the rule that was used.
  public let revision: Int

  /// The worst counted outcome among the occurrences, or what the rule says of the case as a whole.
  ///
  /// Where a checklist asks for a share only, the outcome is met once that share of the occurrences is.
  public let outcome: Outcome

  /// How often each outcome was given to an occurrence.
  public let counts: OutcomeCounts

  /// How many occurrences could not be judged though the extract has them.
  public let unread: Int

  private let judgement: Judgement

  /// The position of the occurrence that is worst: of several alike the one that took longest, else the first of them.
  private let worst: Int

  /// Makes the finding of a rule from its judgement.
  init(rule: String, revision: Int, judgement: Judgement) {
    self.rule = rule
    self.revision = revision
    self.judgement = judgement
    switch judgement {
    case .whole(let outcome, _, _):
      self.outcome = outcome
      counts = OutcomeCounts()
      unread = 0
      worst = 0
    case .occurrences(let all, let metShare):
      var worst = 0
      var unread = 0
      var counts = OutcomeCounts()
      // Taken by position and by field: an occurrence is large, and a census has many millions of them.
      for index in all.indices {
        counts[all[index].outcome] += 1
        if all[index].isUnread { unread += 1 }
        let (weight, known) = (all[index].outcome.weight, all[worst].outcome.weight)
        // Of things in time none is worse, so the first stands for them all.
        let isLonger = all[index].outcome != .met && (all[index].days ?? 0) > (all[worst].days ?? 0)
        if weight > known || (weight == known && isLonger) { worst = index }
      }
      self.worst = worst
      self.unread = unread
      self.counts = counts
      let isEnough = metShare < 1 && Self.isReached(metShare, by: counts)
      outcome = all.isEmpty ? .notApplicable : isEnough ? .met : all[worst].outcome
    }
  }

  /// The reason of the occurrence that decided, or of the case as a whole.
  public var reason: String {
    switch judgement {
    case .whole(_, let reason, _): return reason.inWords
    case .occurrences(let all, let metShare):
      guard worst < all.count else { return "there was nothing to judge" }
      guard all[worst].outcome != outcome else { return all[worst].reason }
      return "\(counts.met) of \(counts.counted) are met; \(Int((metShare * 100).rounded())) % are asked for"
    }
  }

  /// The places that show it.
  public var places: Places {
    switch judgement {
    case .whole(_, _, let places): places
    case .occurrences(let all, _): worst < all.count ? all[worst].places : []
    }
  }

  /// One statement for each thing judged; empty where there was nothing to judge one by one.
  public var occurrences: [Occurrence] {
    guard case .occurrences(let all, _) = judgement else { return [] }
    return all
  }

  /// How often each aspect was named, missing and not seen, where texts were judged.
  public var aspects: AspectCounts {
    var counts = AspectCounts()
    let all = occurrences
    for index in all.indices { counts.add(all[index].aspects) }
    return counts
  }

  /// The same for the case: an aspect is named where the share of the wordings that is asked for names it.
  public var caseAspects: Aspects {
    guard case .occurrences(_, let metShare) = judgement else { return Aspects() }
    let counts = aspects
    var found = Aspects()
    for aspect in counts.asked {
      guard let count = counts[aspect] else { continue }
      let isNamed = count.counted > 0 && Double(count.named) >= metShare * Double(count.counted)
      found[aspect] = count.counted == 0 ? .notSeen : isNamed ? .named : .missing
    }
    return found
  }

  private static func isReached(_ share: Double, by counts: OutcomeCounts) -> Bool {
    counts.met > 0 && counts.met < counts.counted && Double(counts.met) / Double(counts.counted) >= share
  }
}

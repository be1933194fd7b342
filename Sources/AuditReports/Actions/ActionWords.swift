import AuditActions
import AuditPages
import AuditRules

/// What pages say of one action.
enum ActionWords {
  /// How it stands on a day, for example `overdue by 14 days` or `verified on 1 June 2026`.
  static func standing(of action: PlannedAction, on day: Day) -> String {
    switch action.state {
    case .open, .inProgress, .reopened: openStanding(of: action, on: day)
    case .done: action.completion.map { "done on \($0.on.inWords), not verified" } ?? action.state.inWords
    case .verified: verifiedStanding(of: action)
    case .acceptedRisk:
      action.acceptedRisk.map { risk in
        action.isRiskExpired(on: day)
          ? "accepted as a risk until \(risk.until.inWords), which is past"
          : "accepted as a risk until \(risk.until.inWords)"
      } ?? action.state.inWords
    case .withdrawn: action.withdrawal.map { "withdrawn on \($0.on.inWords)" } ?? action.state.inWords
    }
  }

  private static func openStanding(of action: PlannedAction, on day: Day) -> String {
    var words = [action.state.inWords]
    if action.reopenings.count > 1 { words = ["\(action.state.inWords) \(times(action.reopenings.count))"] }
    if let late = action.daysOverdue(on: day) {
      words.append("overdue by \(Words.count(late, "day"))")
    } else if let due = action.timeScale.due {
      words.append("due by \(due.inWords)")
    } else if let from = action.timeScale.from {
      words.append("from \(from.inWords) on")
    }
    return words.joined(separator: ", ")
  }

  private static func verifiedStanding(of action: PlannedAction) -> String {
    guard let verification = action.verification else { return action.state.inWords }
    let how = action.impact == nil ? ", no impact named" : ""
    return "verified on \(verification.on.inWords)\(how)"
  }

  /// Everything else there is to say of it, in sentences.
  static func particulars(of action: PlannedAction) -> String {
    var sentences = [
      action.text.withFullStop, "\(action.person.withFullStop) Time scale: \(timeScale(of: action).withFullStop)",
    ]
    sentences += action.notes.suffix(1).map { "Last note, \($0.on.inWords): \($0.text.withFullStop)" }
    if let completion = action.completion { sentences.append("Evidence: \(completion.text.withFullStop)") }
    if let verification = action.verification { sentences.append("Verified by: \(verification.by.withFullStop)") }
    if let impact = action.impact { sentences.append("Impact: \(impact.withFullStop)") }
    if let reopening = action.reopenings.last { sentences.append("Re-opened because: \(reopening.text.withFullStop)") }
    if action.state == .acceptedRisk, let reason = action.acceptedRisk?.reason {
      sentences.append("Accepted by: \(reason.by). Because: \(reason.text.withFullStop)")
    }
    if let withdrawal = action.withdrawal { sentences.append("Withdrawn because: \(withdrawal.text.withFullStop)") }
    return sentences.joined(separator: " ")
  }

  /// The time scale as it was written, and what it was before.
  static func timeScale(of action: PlannedAction) -> String {
    let scale = action.timeScale
    var notes: [String] = []
    if scale.due == nil, scale.from == nil { notes.append("no day can be read from it") }
    if !action.earlierTimeScales.isEmpty {
      notes.append("was: \(action.earlierTimeScales.map(\.written).joined(separator: ", then "))")
    }
    return notes.isEmpty ? scale.written : "\(scale.written) (\(notes.joined(separator: "; ")))"
  }

  /// How often, for example `twice`.
  static func times(_ count: Int) -> String {
    switch count {
    case 1: "once"
    case 2: "twice"
    default: "\(count)\u{A0}times"
    }
  }
}

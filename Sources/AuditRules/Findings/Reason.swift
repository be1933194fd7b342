/// Why an outcome was given; put together only when somebody reads it, because a census gives a million reasons.
enum Reason: Sendable {
  /// A sentence.
  case words(String)
  /// The two halves of a sentence.
  case joined(String, String)
  /// How long something took, and how long it may take.
  case counted(CountedDays)
  /// What a text names and leaves unnamed, between other words.
  case naming(String, Naming, String)

  /// The reason in words.
  var inWords: String {
    switch self {
    case .words(let words): words
    case .joined(let first, let second): first + second
    case .counted(let days): days.inWords
    case .naming(let before, let naming, let after): before + naming.reason + after
    }
  }
}

extension Reason: Hashable {
  static func == (left: Reason, right: Reason) -> Bool { left.inWords == right.inWords }

  func hash(into hasher: inout Hasher) { hasher.combine(inWords) }
}

extension Reason: ExpressibleByStringInterpolation {
  init(stringLiteral words: String) { self = .words(words) }
}

/// How long something took, or has lasted, and its limit.
struct CountedDays: Sendable {
  /// Whether the thing has ended, and if not, how that stands.
  enum Standing: Sendable {
    /// It has ended.
    case ended
    /// It has not ended, and is past its limit.
    case overdue
    /// It has not ended, and its limit is still to come.
    case notYetDue
    /// The work it belongs to ended first; what that was, for example `the plan ended`.
    case closed(String)
  }

  /// What took the time, for example `it was authorised`.
  var what: String

  /// The day on which the clock started.
  var start: Day

  /// The days counted, in the unit of the limit.
  var count: Int

  /// Whether it has ended.
  var standing = Standing.ended

  /// The limit.
  var limit: Limit

  /// Where the limit comes from.
  var basis: Timing.Basis

  var inWords: String {
    let counted = "\(what) \(limit.inWords(after: count))"
    let standing =
      switch standing {
      case .ended, .overdue: ""
      case .notYetDue: ", not yet due"
      case .closed(let words): ", when \(words)"
      }
    let allowed =
      switch basis {
      case .inForce: "the limit is \(limit.inWords)"
      case .ofAuthority: "the authority's own limit is \(limit.inWords)"
      case .setByChecklist: "the limit set by the checklist is \(limit.inWords)"
      case .inForceOn(let day): "worked out under the limit in force on \(day.inWords), \(limit.inWords)"
      }
    return "\(counted)\(standing); \(allowed)"
  }
}

/// Why an outcome was given; put together only when somebody reads it, because a census gives a million reasons.
enum Reason: Sendable {
  /// A sentence.
  case words(String)
  /// The two halves of a sentence.
  case joined(String, String)
  /// How long something took, and how long it may take.
  case counted(CountedDays)

  /// The reason in words.
  var inWords: String {
    switch self {
    case .words(let words): words
    case .joined(let first, let second): first + second
    case .counted(let days): days.inWords
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
  /// What took the time, for example `it was authorised`.
  var what: String

  /// The days counted, in the unit of the limit.
  var count: Int

  /// What is added of a thing that has not ended, for example `, not yet due`.
  var standing = ""

  /// The limit.
  var limit: Limit

  /// Whether a checklist set the limit in place of the dated one.
  var isSet: Bool

  var inWords: String {
    let allowed = isSet ? "the limit set by the checklist" : "the limit"
    return "\(what) after \(limit.inWords(counted: count))\(standing); \(allowed) is \(limit.inWords)"
  }
}

/// What an occurrence is about; put together only when somebody reads it.
enum Subject: Sendable {
  /// Words, for example `assessment`.
  case words(String)
  /// Something on a day, for example `visit on 3 March 2026`.
  case dated(String, Day)
  /// One of several, for example `review 2`.
  case numbered(String, Int)

  /// The day that it names.
  var day: Day? {
    guard case .dated(_, let day) = self else { return nil }
    return day
  }

  /// The subject in words.
  var inWords: String {
    switch self {
    case .words(let words): words
    case .dated(let words, let day): "\(words) on \(day.inWords)"
    case .numbered(let words, let number): "\(words) \(number)"
    }
  }
}

extension Subject: Hashable {
  static func == (left: Subject, right: Subject) -> Bool { left.inWords == right.inWords }

  func hash(into hasher: inout Hasher) { hasher.combine(inWords) }
}

extension Subject: ExpressibleByStringInterpolation {
  init(stringLiteral words: String) { self = .words(words) }
}

/// Reads how often a wording says that something is done, such as `every 15 working days` or `six-weekly`.
struct VisitInterval {
  /// The intervals that are read, in the order of the words.
  private(set) var limits: [Limit] = []

  /// Whether it says how often in a way that is not read: `twice a week` is no time between two visits.
  private(set) var isUnread = false

  /// Whether it says how often at all.
  var isNamed: Bool { !limits.isEmpty || isUnread }

  private let words: [String]

  /// Whether the words say by when as well, so that a day of the week or of the month is one by which.
  private let isDue: Bool

  /// Reads some words in lower case.
  init(_ written: some Sequence<String>, isDue: Bool = false) {
    words = written.flatMap(Self.parts)
    self.isDue = isDue
    var at = 0
    while at < words.count { at = read(at) }
    // "Tuesdays", "Tues and Fri", "3/12": how often, in a way that is not read, where nothing else says it.
    if limits.isEmpty, words.indices.contains(where: isLoose) { isUnread = true }
  }

  /// What a word says of how often, where it stands; the position of the next that may say something.
  private mutating func read(_ at: Int) -> Int {
    switch words[at] {
    case "fortnightly", "ftnly", "ftly", "ftnightly", "fnightly", "f'nightly", "fortnightley": limits.append(.weeks(2))
    case "nightly": if word(at - 1) == "f" { limits.append(.weeks(2)) } else { isUnread = true }
    case "weekly", "wkly", "wly", "w'ly", "wk'ly": repeated(at) { .weeks($0) }
    case "monthly", "mthly", "mly", "m'ly", "mth'ly": repeated(at) { .months($0) }
    case "quarterly": limits.append(.months(3))
    case "daily": daily(at)
    case "biweekly", "bimonthly", "termly", "yearly", "annually", "frequency": isUnread = true
    case "alternate", "alt":
      if let next = word(at + 1), Self.isWeekday(next) {
        limits.append(.weeks(2))
      } else if let unit = word(at + 1).flatMap(Self.unit) {
        limits.append(unit.limit(2, isWorking: false))
      } else {
        isUnread = true
      }
      return at + 2
    case "every", "each": return each(at)
    case "interval", "intervals":
      if let found = quantity(at + 1) {
        limits.append(found.limit)
        return found.next
      }
      // "Ten-day intervals" were read before.
      if limits.isEmpty { isUnread = true }
    case "a", "per": if let unit = word(at + 1).flatMap(Self.unit), unit != .day { return once(at, unit, next: at + 2) }
    case "p_w": return once(at, .week, next: at + 1)
    case "p_f": return once(at, .fortnight, next: at + 1)
    case "p_m": return once(at, .month, next: at + 1)
    case "x": return times(at)
    case "once", "twice":
      guard word(at + 1) == "in", let found = quantity(at + 2) else { break }
      if words[at] == "once" { limits.append(found.limit) } else { isUnread = true }
      return found.next
    case let word where word.hasSuffix("/52"):
      if let weeks = Self.number(String(word.dropLast(3))) { limits.append(.weeks(weeks)) } else { isUnread = true }
    default:
      if let found = quantity(at, isBare: true) { return counted(at, found) }
    }
    return at + 1
  }

  /// "Weekly", "3-weekly", "two to three weekly"; "twice weekly" names no time between two.
  private mutating func repeated(_ at: Int, _ limit: (Int) -> Limit?) {
    let before = word(at - 1)
    if before.map(Self.multiples.contains) ?? false || before == "x" || before == "bi" {
      isUnread = true
    } else if let limit = limit(before.flatMap(Self.number) ?? 1) {
      limits.append(limit)
    } else {
      isUnread = true
    }
  }

  /// "Daily", "10-working-daily"; "three-daily" is no way to say it.
  private mutating func daily(_ at: Int) {
    let isWorking = word(at - 1).map(Self.working.contains) ?? false
    guard isWorking || word(at - 1) == "day" else { return repeated(at) { $0 == 1 ? .days(1) : nil } }
    let count = word(at - 2).flatMap(Self.number)
    if isWorking { limits.append(.workingDays(count ?? 1)) } else { isUnread = true }
  }

  /// "1 x fortnight"; "2 x week", "x2" and "3 x" name no time between two, and "1x weekly" is read at the next word.
  private mutating func times(_ at: Int) -> Int {
    let count = word(at - 1).flatMap(Self.number)
    if count == 1, let unit = word(at + 1).flatMap(Self.unit), unit != .day {
      limits.append(unit.limit(1, isWorking: false))
      return at + 2
    }
    if count != nil || word(at + 1).flatMap(Self.number) != nil { isUnread = true }
    return at + 1
  }

  /// Whether a word stands alone that may say how often: a day of the week that is not one by which, or a figure with a stroke.
  private func isLoose(_ at: Int) -> Bool {
    let word = words[at]
    if Self.isWeekday(word) {
      if word.hasSuffix("days") { return true }
      let isOneDay = self.word(at + 1).map { $0.first?.isNumber ?? false } ?? false
      return !isDue && !isOneDay && !(self.word(at - 1).map(Self.once.contains) ?? false)
    }
    guard !isDue, word.contains("/"), word.first?.isNumber ?? false else { return false }
    return !(self.word(at - 1).map { Self.once.contains($0) || $0 == "on" } ?? false)
  }

  /// "Every 15 working days", "every other week", "each fortnight", "every Monday"; "each visit" says nothing.
  private mutating func each(_ at: Int) -> Int {
    if let found = quantity(at + 1) {
      limits.append(found.limit)
      return found.next
    }
    guard let next = word(at + 1) else { return at + 1 }
    if Self.isWeekday(next) {
      limits.append(.weeks(1))
    } else if let ordinal = Self.ordinals[next], let unit = word(at + 2).flatMap(Self.unit) {
      limits.append(unit.limit(ordinal, isWorking: false))
      return at + 3
    } else if Self.number(next) != nil || Self.vague.contains(next) {
      isUnread = true
      return at + 2
    }
    return at + 1
  }

  /// "One visit a month", "once per fortnight"; "twice a week" and "three visits a month" name no time between two.
  private mutating func once(_ at: Int, _ unit: Unit, next: Int) -> Int {
    let before = [word(at - 1), word(at - 2)].compactMap(\.self)
    let isMore = before.contains { Self.multiples.contains($0) || (Self.number($0) ?? 1) > 1 }
    if isMore { isUnread = true } else { limits.append(unit.limit(1, isWorking: false)) }
    return next
  }

  /// "10 working day visits", "six weeks apart"; "within 10 days" is a day by which, and "for six weeks" how long.
  private mutating func counted(_ at: Int, _ found: (limit: Limit, next: Int)) -> Int {
    let after = word(found.next)
    let isBetween = after.map(Self.between.contains) ?? false
    let isOfTheLast =
      after == "of"
      && words[found.next...].prefix(4).contains { ["last", "previous", "each", "preceding"].contains($0) }
    if isBetween || isOfTheLast {
      limits.append(found.limit)
    } else if !(word(at - 1).map(Self.untimed.contains) ?? false) {
      isUnread = true
    }
    return found.next
  }

  /// A number of days, weeks or months from a position on, and the position after it; of two numbers the greater.
  private func quantity(_ start: Int, isBare: Bool = false) -> (limit: Limit, next: Int)? {
    var at = start
    if !isBare { while let next = word(at), Self.fillers.contains(next) { at += 1 } }
    var count = word(at).flatMap(Self.number)
    if isBare, count == nil { return nil }
    if count != nil {
      at += 1
      let to = ["to", "or"].contains(word(at) ?? "") ? 1 : 0
      if let known = count, let other = word(at + to).flatMap(Self.number) {
        count = max(known, other)
        at += to + 1
      }
    }
    // "20 w/d" is one word, and of "20 w/days" the first half is read as "with".
    if let count, word(at) == "w_d" { return (.workingDays(count), at + 1) }
    let isWorking = word(at).map { Self.working.contains($0) || $0 == "with" && word(at + 1) == "days" } ?? false
    if isWorking { at += 1 } else if word(at) == "calendar" { at += 1 }
    if isWorking, word(at - 1) == "w", word(at) == "d" { return (.workingDays(count ?? 1), at + 1) }
    if let count, ["wd", "wds"].contains(word(at) ?? "") { return (.workingDays(count), at + 1) }
    guard let unit = word(at).flatMap(Self.unit) else { return nil }
    return (unit.limit(count ?? 1, isWorking: isWorking), at + 1)
  }

  private func word(_ at: Int) -> String? { words.indices.contains(at) ? words[at] : nil }

  /// "15wd", "2x", "2-3" and "bi-weekly" in their parts.
  private static func parts(_ word: String) -> [String] {
    guard ordinals[word] == nil, !isStroke(word) else { return [word] }
    guard word.contains(where: \.isNumber) else { return word.split(separator: "-").map(String.init) }
    var parts: [String] = []
    var isNumber: Bool?
    for character in word {
      guard character.isNumber || character.isLetter else {
        isNumber = nil
        continue
      }
      if isNumber == character.isNumber {
        parts[parts.count - 1].append(character)
      } else {
        parts.append(String(character))
      }
      isNumber = character.isNumber
    }
    return parts
  }

  /// "2/52" and "3/12", and not "3/12/2026".
  private static func isStroke(_ word: String) -> Bool {
    let halves = word.split(separator: "/", omittingEmptySubsequences: false)
    return halves.count == 2 && halves.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isNumber) }
  }

  private static func isWeekday(_ word: String) -> Bool {
    weekdays.contains(word) || word.hasSuffix("s") && weekdays.contains(String(word.dropLast()))
  }

  private enum Unit {
    case day, week, fortnight, month

    func limit(_ count: Int, isWorking: Bool) -> Limit {
      switch self {
      case .day: isWorking ? .workingDays(count) : .days(count)
      case .week: .weeks(count)
      case .fortnight: .weeks(2 * count)
      case .month: .months(count)
      }
    }
  }

  private static func unit(_ word: String) -> Unit? {
    switch word {
    case "day", "days": .day
    case "week", "weeks", "wk", "wks": .week
    case "fortnight", "fortnights": .fortnight
    case "month", "months", "mth", "mths": .month
    default: nil
    }
  }

  /// A number of days, weeks or months as plans write it; nothing longer than a year in days.
  private static func number(_ word: String) -> Int? {
    if let number = Int(word) { return (1...366).contains(number) ? number : nil }
    return ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
      .firstIndex(of: word).map { $0 + 1 } ?? ["fifteen": 15, "twenty": 20, "thirty": 30][word]
  }

  private static let ordinals = ["other": 2, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4]
  private static let multiples: Set = ["twice", "thrice", "times", "x"]
  private static let vague: Set = ["few", "couple", "so", "now", "term", "half", "holiday"]
  private static let working: Set = ["working", "work", "business", "wkg", "w"]
  private static let between: Set = [
    "visit", "visits", "visiting", "interval", "intervals", "apart", "between", "cycle", "basis",
  ]
  private static let weekdays: Set = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "weds",
    "thu", "thur", "thurs", "fri",
  ]
  /// Before a day on which something is done once.
  private static let once: Set = ["by", "before", "next", "this", "last", "until", "from", "after", "since", "w_c"]
  /// Between "every" or "intervals" and the number.
  private static let fillers: Set = [
    "of", "no", "not", "more", "than", "less", "longer", "exceeding", "greater", "up", "to", "at", "most", "least",
    "maximum",
    "max", "minimum", "min", "about", "approximately", "approx", "around", "the", "a",
  ]
  /// Before a number of days that is no time between two: by when, or for how long.
  private static let untimed: Set = [
    "within", "by", "in", "for", "after", "until", "first", "next", "over", "before", "from", "during", "following",
    "last",
    "past", "than", "least", "under", "aged", "of", "the", "initial",
  ]
}

import AuditRules

/// Something that is to be done for the child of one audit: what, and where the words do not say it, by whom and by when.
public struct ChildAction: Hashable, Sendable {
  /// What is to be done, as the auditor wrote it.
  public var text: String
  /// Who does it, where the words above do not say it.
  public var who: String?
  /// By when, where the words above do not say it.
  public var when: String?
  /// The last day that is in time, as it was read on the day on which it was noted.
  public var due: Day?

  /// Makes an action as it stands in a journal.
  public init(text: String, who: String? = nil, when: String? = nil, due: Day? = nil) {
    (self.text, self.who, self.when, self.due) = (text, who, when, due)
  }

  /// Takes an action as it is noted on a day, and reads from its words by when it is due.
  public init(noted text: String, who: String? = nil, when: String? = nil, on day: Day?) {
    self.init(text: text, who: who, when: when)
    guard let day else { return }
    // An event, such as "before birth", leaves by when to the words of the action; words that are not read leave nothing.
    if let named = when.map({ ByWhen($0, on: day) }), !named.isEvent {
      due = named.due?.asDeadline(on: day, within: 2).last
    } else {
      let times = TimesInWords(in: text, on: day)
      // "SW, by 4 December" and "SW; 4 December" answer who and by when.
      let isOpen = times.due == nil && times.doubt == nil && when == nil
      due = times.due ?? (isOpen ? who.flatMap { Self.dueBehind($0, on: day) } : nil)
    }
  }

  /// What an action has to say, in the order in which it is asked for.
  public static let aspects: [Aspect] = [.what, .who, .when]

  /// What its words leave open, read as every action of a plan is; it is asked for and never required.
  public var missing: [Aspect] {
    let aspects = Self.aspects(of: text)
    return Self.aspects.filter { aspect in
      switch aspect {
      case .who where who != nil: false
      case .when where due != nil: false
      case .when where when != nil: !isEvent
      // A day that is told of, is over or is none says nothing of by when; "before the review" does.
      case .when:
        Self.aspects(of: Self.anyDay.map { TimesInWords(in: text, on: $0).rest } ?? text)?[.when] == .missing
      default: aspects?[aspect] == .missing
      }
    }
  }

  /// What is doubtful about the day by which it is due, read on the day on which it is noted; nothing where none is named, or it is clear.
  public func doubt(on day: Day?) -> DayDoubt? {
    guard due == nil, let day else { return nil }
    return when.map { ByWhen($0, on: day).doubt(on: day) } ?? TimesInWords(in: text, on: day).doubt
  }

  /// What the words of an action name and leave open, as the rule on plans reads it; nothing where it cannot.
  static func aspects(of text: String) -> Aspects? {
    Rule.named("plan-outcomes-smart")?.occurrence(forText: text, as: .action)?.aspects
  }

  /// Whether by when is answered by an event, which nobody has to know the day of.
  private var isEvent: Bool {
    guard let when, let day = Self.anyDay else { return false }
    return ByWhen(when, on: day).isEvent
  }

  /// A day for what is the same on any day: whether words name a time at all.
  private static let anyDay = Day(year: 1990, month: 1, day: 1)

  /// The same with an answer to what was left open, of an action that is noted on a day.
  public func naming(_ aspect: Aspect, as words: String, on day: Day?) -> ChildAction {
    switch aspect {
    case .who: naming(who: words, on: day)
    case .when: naming(when: words, on: day)
    default: ChildAction(noted: "\(text): \(words)", who: who, when: when, on: day)
    }
  }

  /// The same with an answer to who: where it has a day behind it, or is one, the day is by when.
  private func naming(who words: String, on day: Day?) -> ChildAction {
    let whole = ChildAction(noted: text, who: words, when: when, on: day)
    guard due == nil, when == nil, let day else { return whole }
    let times = TimesInWords(in: words, on: day)
    let rest = times.rest.drop { !$0.isLetter && !$0.isNumber }
    let name = rest.lastIndex { $0.isLetter || $0.isNumber || $0 == ")" }.map { String(rest[...$0]) } ?? ""
    let isDayAlone = EmptyWords.sayTooLittle(name)
    guard times.due != nil, times.isLed || isDayAlone else {
      return Self.dayBehind(words, on: day).map { ChildAction(noted: text, who: $0.name, when: $0.when, on: day) }
        ?? whole
    }
    return ChildAction(noted: text, who: isDayAlone ? who : name, when: times.said, on: day)
  }

  /// The same with an answer to by when: where who is open, and stands before the day, that is answered too.
  private func naming(when words: String, on day: Day?) -> ChildAction {
    let whole = ChildAction(noted: text, who: who, when: words, on: day)
    guard let day, missing.contains(.who), ByWhen(words, on: day).due == nil,
      let behind = Self.dayBehind(words, on: day)
    else { return whole }
    return ChildAction(noted: text, who: behind.name, when: behind.when, on: day)
  }

  /// A name with a day behind a mark, as in `SW; 11 December 2026` and `HV, 14/12`; nothing where it is none, or is an action.
  private static func dayBehind(_ words: String, on day: Day) -> (name: String, when: String, due: NamedTime)? {
    guard let mark = words.lastIndex(where: { ",;–—".contains($0) }) else { return nil }
    let name = inner(words[..<mark])
    let when = inner(words[words.index(after: mark)...])
    guard !EmptyWords.sayTooLittle(name), !readsAsAction(name), let due = ByWhen(when, on: day).due else { return nil }
    return (name, when, due)
  }

  /// Words without the spaces around them.
  private static func inner(_ words: Substring) -> String {
    let begun = words.drop(while: \.isWhitespace)
    return begun.lastIndex { !$0.isWhitespace }.map { String(begun[...$0]) } ?? ""
  }

  /// The day behind who does something, by which it is due.
  private static func dueBehind(_ who: String, on day: Day) -> Day? {
    let times = TimesInWords(in: who, on: day)
    if times.isLed { return times.due }
    return dayBehind(who, on: day)?.due.asDeadline(on: day, within: 2).last
  }

  /// Whether words that are to say who does something are an action of their own: they say what, and by when as well, or not who.
  ///
  /// `SW to ring the school` says who.
  public static func readsAsAction(_ words: String) -> Bool {
    guard let aspects = aspects(of: words), aspects[.what] == .named else { return false }
    return aspects[.who] != .named || aspects[.when] == .named
  }

  /// Whether words say too little to be kept as what an action says of itself: what is to be done, who does it, or by when.
  public static func saysTooLittle(_ words: String, of aspect: Aspect) -> Bool {
    switch aspect {
    case .what: EmptyWords.sayTooLittle(words) || saysWhoAlone(words)
    case .when: TimeScale.namesNoTime(words)
    default: EmptyWords.sayTooLittle(words)
    }
  }

  /// Whether words name who does something and nothing besides, as *Social worker* and *HV and school nurse* do.
  ///
  /// Whoever they name is known by what would be read of them before something that is to be done.
  public static func saysWhoAlone(_ words: String) -> Bool {
    guard aspects(of: words)?[.what] == .missing,
      let last = words.lastIndex(where: { $0.isLetter || $0.isNumber || $0 == ")" })
    else { return false }
    let text = String(words[...last])
    let read = Rule.named("plan-outcomes-smart")?.occurrence(forText: "\(text) to visit", as: .action)
    let who = (read?.spans ?? []).filter { $0.says == Aspect.who.inWords }
    guard !who.isEmpty else { return false }
    func namesWho(_ offset: Int) -> Bool { who.contains { $0.start <= offset && offset < $0.end } }
    let rest = text.utf8.enumerated().filter { !namesWho($0.offset) }.map(\.element)
    return EmptyWords.words(of: String(decoding: rest, as: UTF8.self)).allSatisfy(joining.contains)
  }

  private static let joining: Set<String> = ["and", "or", "with", "the", "a"]

  /// Whether another has the same words, however they are typed: capitals, spaces and marks do not matter.
  ///
  /// By when counts as it was written: the same words noted on another day may be due on another.
  public func hasWords(of other: ChildAction) -> Bool {
    [(text, other.text), (who ?? "", other.who ?? ""), (when ?? "", other.when ?? "")].allSatisfy {
      Self.isSame($0, $1)
    }
  }

  /// Whether two texts have the same words in the same order.
  public static func isSame(_ one: String, _ other: String) -> Bool {
    let words = [one, other].map { $0.lowercased().split { !$0.isLetter && !$0.isNumber } }
    return words[0] == words[1]
  }

  private static func withoutBy(_ when: String) -> String {
    when.lowercased().hasPrefix("by ") ? String(when.dropFirst(3)) : when
  }

  /// The action in one text with the day as it was understood, where its words do not have that already.
  public var inWordsWithDay: String {
    guard let due, !inWords.contains(due.inWords) else { return inWords }
    return "\(inWords) Due by \(due.inWords)."
  }

  /// The action in one text, as a page and a screen show it.
  public var inWords: String {
    ([text] + [who.map { "Who: \($0)" }, when.map { "By when: \(Self.withoutBy($0))" }].compactMap(\.self))
      .map { ".!?".contains($0.last ?? ".") ? $0 : "\($0)." }.joined(separator: " ")
  }
}

/// What an auditor says of the child's safety on the day of the audit.
public enum SafetyToday: String, CaseIterable, Hashable, Sendable {
  /// The child is safe today.
  case yes
  /// The child is not.
  case no
  /// The file does not say.
  case cannotTell

  /// The answer in words.
  public var inWords: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .cannotTell: "cannot tell from the file"
    }
  }
}

import AuditRules

/// Finds words that stand where a name does and are in no list.
///
/// It masks nothing: a surname, a school and the first word of a heading look alike. Somebody is to look.
enum UnlistedNames {
  /// Where such words begin in a masked text, in bytes.
  static func places(in text: NameRuns) -> [(place: Int, doubt: MaskingAccount.Doubt)] {
    var places: [(place: Int, doubt: MaskingAccount.Doubt)] = []
    for (index, run) in text.runs.enumerated() {
      if run.isMasked {
        if let date = dateOfBirth(after: run, in: text) { places.append((date, .dateBesideName)) }
      } else if run.isCapital, let doubt = doubt(about: run, at: index, in: text) {
        places.append((run.range.lowerBound, doubt))
      }
    }
    return places
  }

  private static func doubt(about run: NameRun, at index: Int, in text: NameRuns) -> MaskingAccount.Doubt? {
    let letters = text.letters[run.folded]
    guard letters.count > 1 else { return nil }
    if index > 0, let doubt = doubt(about: run, at: index, after: text.runs[index - 1], in: text) { return doubt }
    let isName = run.isPlain && letters.count > 2 && firstNames.contains(letters)
    if isName, !(letters.count < 4 && text.isAllCapitals(run)) { return .firstName }
    return doubt(about: run, before: index + 1, in: text)
  }

  /// A word with a capital before the masked name of a family, or before what people alone do.
  private static func doubt(
    about run: NameRun,
    before next: Int,
    in text: NameRuns
  ) -> MaskingAccount.Doubt? {
    guard next < text.runs.count, run.folded.count > 2, !text.isAllCapitals(run) else { return nil }
    let after = text.runs[next]
    let gap = text.bytes[run.range.upperBound..<after.range.lowerBound]
    let isOfOneWord = gap.count == 1 && (gap.first == 0x20 || gap.first == 0x2D)
    let isBeside =
      isOfOneWord && after.isMasked && text.bytes[after.range].elementsEqual(NameMask.replacement.utf8)
    let hasRole = gap.elementsEqual(" (".utf8) && isRole(after, in: text)
    let tells = isOfOneWord && tells(after, in: text)
    guard isBeside || hasRole || tells || isOfOneWord && doesAsPeople(after, at: next, in: text) else { return nil }
    let folded = text.folded(run)
    guard !NoName.contains(folded) else { return nil }
    // A panel and a form agree and confirm as well.
    if tells, NoName.isWord(folded) { return nil }
    let isWord = NoName.isOfVerb(folded) || CommonWord.isCommon(folded)
    if isWord, !isBeside || CommonWord.beginsSentence(run.range.lowerBound, of: text) { return nil }
    return isBeside ? .besideName : .doesAsPeople
  }

  /// Whether words say what people alone do: `rang`, `will ring`, `was seen`.
  private static func doesAsPeople(_ run: NameRun, at index: Int, in text: NameRuns) -> Bool {
    guard !run.isCapital, run.isPlain else { return false }
    let letters = text.letters[run.folded]
    if doings.contains(letters) { return true }
    guard beforeDoings.contains(letters), index + 1 < text.runs.count, text.hasGap(before: index + 1) else {
      return false
    }
    let next = text.letters[text.runs[index + 1].folded]
    return (letters.elementsEqual("was".utf8) ? undergone : doingsToCome).contains(next)
  }

  /// Whether words say what meetings and papers do as well as people: `agreed`, `confirmed`.
  private static func tells(_ run: NameRun, in text: NameRuns) -> Bool {
    !run.isCapital && run.isPlain && tellings.contains(text.letters[run.folded])
  }

  /// Whether what stands in brackets is what somebody is: `(health visitor)`.
  private static func isRole(_ run: NameRun, in text: NameRuns) -> Bool {
    let rest = text.bytes[run.range.lowerBound...].prefix(longestRole)
    guard let end = rest.firstIndex(of: UInt8(ascii: ")")) else { return false }
    let author = AuthorRole(String(decoding: rest[..<end], as: UTF8.self))
    return author.role != nil && !author.leavesOut
  }

  private static let longestRole = 60

  private static let tellings = LetterTrie([
    "agreed", "agrees", "asked", "asks", "explained", "explains", "stated", "states", "reported", "reports",
    "confirmed",
    "advised", "replied", "answered", "described", "mentioned", "shared", "visited", "attended", "weighed", "spoke",
    "insisted", "promised", "suggested", "decided", "offered", "collected", "missed", "stayed", "signed", "chaired",
  ])

  private static let doings = LetterTrie([
    "said", "says", "rang", "phoned", "texted", "told", "cried", "smiled", "laughed", "disclosed", "denied", "admitted",
    "thinks", "thought", "wants", "wanted", "felt", "feels", "lives", "lived", "refused", "apologised", "shouted",
    "hit",
    "slept", "ate", "hugged", "wept", "swore",
  ])
  private static let beforeDoings = LetterTrie(["will", "to", "was"])
  private static let doingsToCome = LetterTrie([
    "ring", "phone", "text", "see", "visit", "call", "speak", "tell", "ask", "go", "come", "collect", "chase", "email",
  ])
  private static let undergone = LetterTrie([
    "seen", "spoken", "upset", "asked", "told", "crying", "tearful", "angry", "happy", "asleep", "sad", "born", "hit",
    "arrested", "collected", "taken", "observed", "interviewed",
  ])

  private static func doubt(
    about run: NameRun,
    at index: Int,
    after before: NameRun,
    in text: NameRuns
  ) -> MaskingAccount.Doubt? {
    let gap = text.bytes[before.range.upperBound..<run.range.lowerBound]
    let isAcronym = run.folded.count < 5 && text.isAllCapitals(run)
    if before.isMasked {
      let joined = text.text[text.range(gap.indices)]
      guard text.bytes[before.range].elementsEqual(NameMask.replacement.utf8), !isAcronym, !joined.isEmpty,
        joined.count <= 3, joined.allSatisfy({ " -\u{A0}'’".contains($0) })
      else { return nil }
      return isNobody(text.folded(run)) ? nil : .besideName
    }
    guard before.isPlain, text.hasGap(before: index) else { return nil }
    let letters = text.letters[before.folded]
    if titlesAlone.contains(letters) { return isNobody(text.folded(run)) ? nil : .afterTitle }
    guard gap.count == 1 else { return nil }
    if relations.contains(letters), !isAcronym {
      let folded = text.folded(run)
      return isNobody(folded) || CommonWord.isSmall(folded) ? nil : .afterRelation
    }
    // "Manager Priya", and not the heading "Manager Oversight".
    if posts.contains(letters), !isAcronym {
      let folded = text.folded(run)
      let isNone = NoName.contains(folded) || NoName.isOfVerb(folded) || headings.contains(folded)
      return isNone || CommonWord.isCommon(folded) ? nil : .afterRelation
    }
    return before.isCapital && streets.contains(text.letters[run.folded]) ? .street : nil
  }

  /// Where a whole date in brackets begins after a masked name.
  private static func dateOfBirth(after run: NameRun, in text: NameRuns) -> Int? {
    var index = run.range.upperBound
    guard text.bytes[run.range].elementsEqual(NameMask.replacement.utf8) else { return nil }
    while index < text.bytes.count, text.bytes[index].isGap { index += 1 }
    guard index + 1 < text.bytes.count, text.bytes[index] == UInt8(ascii: "("), text.bytes[index + 1].isFigure,
      let date = DateInText(in: text.bytes, at: index + 1, from: index), date.isWhole,
      date.range.upperBound < text.bytes.count, text.bytes[date.range.upperBound] == UInt8(ascii: ")")
    else { return nil }
    return index + 1
  }

  static func isNobody(_ folded: String) -> Bool { dayWords.contains(folded) || roles.contains(folded) }

  private static let titlesAlone = LetterTrie(titles)

  /// What somebody is to the child, and what says a name.
  private static let relations = LetterTrie(
    Set(Kin.words).subtracting(titles).union([
      "friend", "baby", "called", "named", "worker", "teacher", "carer", "carers", "neighbour",
    ])
  )

  /// What somebody is by their work.
  private static let posts = LetterTrie([
    "manager", "managers", "supervisor", "practitioner", "officer", "visitor", "midwife", "adviser", "advisor",
    "advocate", "sw", "ssw", "hv", "tm", "atm", "iro", "dsl", "detective", "headteacher", "solicitor", "therapist",
    "chair",
  ])

  /// What stands after such a word at the head of a field.
  private static let headings: Set<String> = [
    "oversight", "decision", "decisions", "comments", "comment", "approval", "signature", "signatures", "rationale",
    "analysis", "guidance", "direction", "directions", "view", "actions", "action", "notes", "footprint", "observation",
    "observations", "response", "role", "opinion", "recommendations", "allocated", "reflections", "qa", "involvement",
    "checks", "input", "feedback", "notified", "invited", "referral", "appointment", "clinic", "request", "sign",
  ]

  private static let firstNames = LetterTrie(NameVariants.firstNames)

  private static let streets = LetterTrie([
    "street", "road", "avenue", "lane", "crescent", "terrace", "gardens", "grove", "mews", "drive", "close",
  ])

  static let titles = Set(Kin.addressed).union([
    "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sir", "dame", "lord", "lady", "rev", "revd",
    "reverend", "pastor", "imam", "rabbi", "pc", "wpc", "dc", "ds", "di", "sgt", "sergeant", "constable", "nurse",
    "judge", "cllr", "councillor",
  ])

  /// Words with a capital that follow a title or a name and are none.
  private static let roles: Set<String> = [
    "social", "worker", "school", "manager", "team", "mum", "mother", "dad", "father", "child", "and", "said", "the",
    "health", "visitor", "police", "court", "order", "plan", "unit", "practitioner", "group", "assessment", "report",
    "care", "carer", "carers", "home", "views", "visit", "supervisor", "officer", "assistant",
  ]

  private static let dayWords: Set<String> = CommonWord.months.union(Weekday.words)
}

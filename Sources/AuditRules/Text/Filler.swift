/// What stands in a field and only sends the reader elsewhere, or puts off what is asked for: "See email to SM 14/5", "as per core group
/// mins 4.11.26", "N/A - not required at this time", "to be agreed at the next meeting".
struct Filler {
  /// The parts that only send the reader to a paper or a meeting.
  let pointers: [Range<Int>]

  /// Whether the text says no more than that.
  let isAll: Bool

  /// Reads a text; of a plan "no action needed" is filler, of a decision it is one.
  init(_ words: [Word], isDecision: Bool = false) {
    pointers = Self.pointers(words)
    let pointers = pointers
    let parts = Segments(words, atCommas: true).ranges
    var isSaid = false
    isAll =
      !parts.isEmpty
      && parts.allSatisfy { part in
        let isIdle =
          pointers.contains { $0.lowerBound <= part.lowerBound && part.upperBound <= $0.upperBound }
          || Self.isDenied(part, words, isDecision: isDecision) || Self.isPutOff(part, words)
          || isDecision && Self.isPerused(part, words)
        isSaid = isSaid || isIdle
        return isIdle || part.allSatisfy { Self.fields.contains(words[$0]) }
      } && isSaid
  }

  /// As marks: a placeholder in which nobody is named.
  var marks: [Mark] {
    pointers.flatMap { [Mark(reading: .placeholder, words: $0), Mark(reading: .notPerson, words: $0)] }
  }

  /// The marks of a text without those that lie in a pointer, and with the pointers.
  func applied(to found: [Mark]) -> [Mark] {
    pointers.isEmpty ? found : found.filter { mark in !pointers.contains { $0.overlaps(mark.words) } } + marks
  }

  // MARK: - Pointers

  private static func pointers(_ words: [Word]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for part in Segments(words, atCommas: true).ranges {
      if isPointer(part, words) || isReferring(part, words) {
        found.append(part)
      } else if let last = found.last, last.upperBound == part.lowerBound, !words[part.lowerBound].startsSentence,
        words[part.lowerBound].gap.contains(.bracket) || part.allSatisfy({ isDay(words[$0]) }),
        part.allSatisfy({ isAround(words[$0]) || PhraseTable.adults[words[$0].text] != nil })
      {
        // "see health plan on file (HV) 3/6", "as per emails 12/3, 15/3".
        found[found.count - 1] = last.lowerBound..<part.upperBound
      }
    }
    return found
  }

  /// "See core group mins 4.11.26", "refer to strat mins dated 7th June": a word that points, and nothing but a paper and which it is.
  ///
  /// What somebody is to see or read by a day is a task: "See the GP's report by 3/6", "See mum re the plan".
  private static func isPointer(_ part: Range<Int>, _ words: [Word]) -> Bool {
    var first = part.lowerBound
    while first < part.upperBound, polite.contains(words[first]) { first += 1 }
    guard first + 1 < part.upperBound else { return false }
    var next = first + 1
    // "refer to core group" may be where a case goes.
    var mayBeMeeting = true
    switch words[first].text {
    case "see", "cf", "per", "ditto", "ref", "same": break
    case "as": if ["per", "in"].contains(words[next].text) { next += 1 }
    case "refer", "referring":
      guard words[next].text == "to" else { return false }
      next += 1
      mayBeMeeting = false
    default: return false
    }
    var paper: Int?
    var at = next
    while at < part.upperBound {
      let word = words[at]
      if papers.contains(word) || places.contains(word) || mayBeMeeting && meetings.contains(word) {
        paper = at
      } else if paper != nil, ["for", "re", "regarding", "about", "on"].contains(word.text) {
        return !holdsTask(at + 1..<part.upperBound, words)
      } else if bounding.contains(word) {
        return false
      } else if isDay(word) {
        // "dated 7th June": a month, and nobody called so.
        at += 1
        continue
      } else if paper != nil, word.isCapital, ["to", "from", "by", "with", "of"].contains(words[at - 1].text) {
        // "email to HoS", "minutes from Priya".
        at += 1
        continue
      } else if PhraseTable.adults[word.text.withoutPossessive] != nil
        || word.classes.contains(.name) && !word.classes.contains(.capitals)
        || word.classes.contains(.initial)
      {
        // "email to SM", "HV's report", "see mum re plan".
        guard
          paper != nil && ["to", "from", "by", "with", "of", "and"].contains(words[at - 1].text)
            || isBeforePaper(at, part, words) || papers.contains(words[at - 1]) && word.classes.contains(.capitals)
        else { return false }
      } else if !isAround(word) {
        return false
      }
      at += 1
    }
    return paper != nil
  }

  /// "MARAC notes refer", "GP letter refers": a paper, and that it says so.
  private static func isReferring(_ part: Range<Int>, _ words: [Word]) -> Bool {
    guard (2...7).contains(part.count), let last = part.last, ["refer", "refers"].contains(words[last].text) else {
      return false
    }
    let before = part.dropLast()
    return before.contains { papers.contains(words[$0]) || meetings.contains(words[$0]) }
      && before.allSatisfy { isAround(words[$0]) || PhraseTable.adults[words[$0].text.withoutPossessive] != nil }
  }

  /// "the GP's report", "SW assessment": whose paper it is.
  private static func isBeforePaper(_ index: Int, _ part: Range<Int>, _ words: [Word]) -> Bool {
    for at in index + 1..<max(index + 1, min(index + 5, part.upperBound)) {
      if papers.contains(words[at]) { return true }
      guard
        ofPapers.contains(words[at]) || words[at].classes.contains(.capitals)
          || PhraseTable.adults[words[at].text.withoutPossessive] != nil
      else { return false }
    }
    return false
  }

  /// "See plan for SW to visit weekly".
  private static func holdsTask(_ range: Range<Int>, _ words: [Word]) -> Bool {
    range.contains { index in
      let isTask =
        words[index].text == "to" && index + 1 < range.upperBound
        && !words[index + 1].classes.isDisjoint(with: [.imperative, .does, .be, .have])
      return isTask || words[index].classes.contains(.modal) || bounding.contains(words[index])
    }
  }

  /// Whether a word only says which paper it is, or of which day.
  private static func isAround(_ word: Word) -> Bool {
    if isDay(word) || ofPapers.contains(word) || papers.contains(word) || places.contains(word)
      || meetings.contains(word)
    {
      return true
    }
    if !word.classes.isDisjoint(with: [.modal, .negation, .pronoun, .we]) { return false }
    return word.classes.contains(.function) || word.classes.contains(.capitals)
  }

  private static func isDay(_ word: Word) -> Bool {
    !word.classes.isDisjoint(with: [
      .number, .date, .slashed, .dotted, .weeks, .month, .year, .ordinal, .weekday,
    ])
  }

  private static let polite: WordList = ["please", "pls", "plz", "also"]

  /// Words by which a day bounds something.
  private static let bounding: WordList = ["by", "before", "until", "till", "within", "today", "tomorrow", "weekly"]

  /// Where something is recorded.
  static let papers: WordList = [
    "report", "reports", "body", "page", "pages", "chronology", "chron", "file", "files", "notes", "note", "minutes",
    "mins", "assessment", "assessments", "appendix", "overleaf", "document", "documents", "mosaic", "liquidlogic",
    "lcs", "records", "record", "summary", "paperwork", "section", "attached", "attachment", "folder", "form",
    "template", "analysis", "above", "below", "statement", "casenotes", "system", "log", "booklet", "genogram", "plan",
    "plans", "email", "emails", "mail", "message", "messages", "letter", "tasks", "task", "actions", "action", "list",
    "tracker", "checklist", "agreement", "recs", "recommendations", "decision", "decisions", "ehcp", "entry", "entries",
    "spreadsheet", "overview", "outcomes", "direction", "instructions", "c_f", "caf", "saf", "ehc",
  ]

  /// Where in them, or in which.
  private static let places: WordList = [
    "previous", "previously", "last", "earlier", "prior", "before", "overleaf", "prev",
  ]

  /// Of what they are the papers, and which are named for them.
  private static let meetings: WordList = [
    "conference", "icpc", "rcpc", "rcpcc", "cpc", "conf", "core", "cg", "review", "cin", "cp", "lac", "cla", "taf",
    "tac",
    "pep", "strat", "strategy", "supervision", "sup", "sv", "supn", "panel", "hearing", "visit", "meeting", "mtg",
    "discussion", "disc", "discussed", "session", "handover", "plo", "lpm", "gateway", "fgc", "group", "s47",
  ]

  private static let ofPapers: WordList = [
    "main", "full", "last", "previous", "back", "sw", "case", "my", "social", "work", "worker's", "child", "cla", "lac",
    "action", "safety", "care", "health", "core", "group", "protection", "need", "cin", "cp", "pathway", "support",
    "education", "contingency", "child's", "team", "dated", "date", "latest", "recent", "current", "joint", "manager's",
    "management", "school", "behaviour", "placement", "risk", "agreed", "recorded", "saved", "uploaded", "and",
    "parenting",
    "police", "nursery", "single", "working", "written",
  ]

  // MARK: - Nothing, and nothing yet

  /// "Not required at this stage", "none identified this month", "No further actions": a denial without what it denies.
  private static func isDenied(_ part: Range<Int>, _ words: [Word], isDecision: Bool) -> Bool {
    var at = part.lowerBound
    switch words[at].text {
    case "n_a", "na", "nil", "none", "nothing": at += 1
    case "not":
      guard at + 1 < part.upperBound, needed.contains(words[at + 1]) else { return false }
      at += 1
    case "no":
      at += 1
      if at < part.upperBound, ["further", "new", "other", "additional"].contains(words[at].text) { at += 1 }
      guard at < part.upperBound, words[at].text == "actions" || words[at].text == "action" && !isDecision else {
        return false
      }
      at += 1
    default: return false
    }
    return part.dropFirst(at - part.lowerBound).allSatisfy {
      needed.contains(words[$0]) || tail.contains(words[$0]) || words[$0].classes.contains(.unit)
    }
  }

  private static let needed: WordList = [
    "required", "needed", "necessary", "identified", "applicable", "expressed", "due", "appropriate", "relevant",
    "outstanding", "known", "available", "raised", "noted",
  ]

  /// When that is so.
  private static let tail: WordList = [
    "at", "this", "the", "that", "time", "stage", "present", "moment", "point", "currently", "for", "now", "yet",
    "today",
    "so", "far", "in", "as", "of", "is", "are", "was", "were", "been", "have", "has", "further", "to", "date",
  ]

  /// "to be reviewed at next meeting", "This will be discussed and agreed at the next meeting", "TBC at next core group": what is asked
  /// for is put off, and nobody is named who is to do it.
  private static func isPutOff(_ part: Range<Int>, _ words: [Word]) -> Bool {
    var at = part.lowerBound
    func skip(_ list: WordList) {
      while at < part.upperBound, list.contains(words[at]) { at += 1 }
    }
    if ["tbc", "tba", "tbd", "tb"].contains(words[at].text) {
      at += 1
    } else {
      skip(putOff)
      guard at < part.upperBound, ["to", "will", "yet", "still", "is", "are"].contains(words[at].text) else {
        return false
      }
      skip(["to", "will", "yet", "still", "is", "are"])
      guard at + 1 < part.upperBound, words[at].text == "be", settled.contains(words[at + 1]) else { return false }
      at += 1
    }
    return part.dropFirst(at - part.lowerBound).allSatisfy { index in
      settled.contains(words[index]) || meetings.contains(words[index]) || around.contains(words[index])
        || needed.contains(words[index])
    }
  }

  private static let putOff: WordList = [
    "this", "it", "these", "they", "that", "contingency", "contingencies", "plan", "plans", "action", "actions",
    "decision", "decisions", "which",
  ]

  private static let settled: WordList = [
    "considered", "reviewed", "discussed", "agreed", "decided", "determined", "confirmed", "completed", "updated",
    "advised",
    "arranged", "explored", "looked", "addressed", "developed", "added", "identified",
  ]

  private static let around: WordList = [
    "and", "or", "at", "in", "by", "the", "next", "first", "our", "if", "when", "as", "where", "later", "further",
    "again",
    "on", "then", "a", "date", "time", "group", "multi", "agency", "professionals", "future", "point", "due", "course",
    "conference", "required", "needed", "necessary", "into", "more", "fully", "this", "also",
  ]

  /// "File read and agreed", "Seen and noted by TM": that somebody has seen what others wrote, and nothing that was decided.
  private static func isPerused(_ part: Range<Int>, _ words: [Word]) -> Bool {
    part.contains { perusing.contains(words[$0]) }
      && part.allSatisfy { perusing.contains(words[$0]) || perusal.contains(words[$0]) || papers.contains(words[$0]) }
      || part.allSatisfy { perusers.contains(words[$0]) || words[$0].text == "oversight" }
  }

  private static let perusing: WordList = ["read", "seen", "viewed", "noted", "reviewed", "checked"]

  private static let perusal: WordList = [
    "and", "agreed", "noted", "approved", "endorsed", "signed", "off", "by", "the", "have", "has", "been", "i", "all",
    "case",
    "tm", "sm", "atm", "ptm", "manager", "mgr", "hos", "mgmt", "management", "oversight", "mo", "today", "above",
    "with",
    "contents", "content", "thanks",
  ]

  /// Who signs for it, or the name of the field.
  private static let perusers: WordList = [
    "tm", "sm", "atm", "ptm", "manager", "mgr", "mgr's", "manager's", "hos", "mgmt", "management", "mo", "mother",
    "oversight",
    "comment", "comments", "note",
  ]

  /// The names of fields, which say nothing before what is put off.
  private static let fields: WordList = [
    "contingency", "contingencies", "plan", "action", "actions", "decision", "decisions", "outcome", "comment",
    "comments",
    "next", "steps", "views", "wishes", "and", "feelings", "other",
  ]
}

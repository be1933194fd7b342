import AuditRules

/// Names that are also months, seasons and feasts, and whether one says when something is where it stands.
///
/// What stands around it decides. Where a person and a time are as likely, as after "seen by", it is a name.
enum TimeName {
  /// Whether a word is such a name.
  static func isOne(_ folded: String) -> Bool { CommonWord.months.contains(folded) || isLong(folded) }

  /// Whether a run is a time where it stands.
  ///
  /// - Parameters:
  ///   - index: where among the runs it stands.
  ///   - text: the text.
  ///   - saysWhen: whether the text is nothing but by when something is to be done.
  /// - Returns: whether it is one.
  static func isTime(at index: Int, in text: NameRuns, saysWhen: Bool) -> Bool {
    let near = Near(text, index)
    let word = near.word(0)
    guard isOne(word), !near.isOwner else { return false }
    if saysWhen, near.isAlone { return true }
    if isLong(word), isBesideYear(near) { return true }
    if after.contains(near.word(1)) || isLong(word) && afterSeasons.contains(near.word(1)) { return true }
    if isOfSpan(near) { return true }
    let does = near.isBeforeDoing
    switch near.word(-1) {
    case "early", "late", "mid", "throughout", "during", "end", "last", "next", "this", "every", "each": return !does
    case "of": return periods.contains(near.word(-2))
    case "the", "over", "at": return isLong(word) && !does
    case "before", "until", "till", "since": return !does
    case "after": return !does && !askers.contains(near.word(-2))
    case "in": return !does && !trusting.contains(near.word(-2))
    case "from": return !does && !givers.contains(near.word(-2))
    case "by": return !does && !isDoer(near)
    default: return false
    }
  }

  /// What stands around a run in its sentence.
  private struct Near {
    private let text: NameRuns
    private let index: Int

    init(_ text: NameRuns, _ index: Int) { (self.text, self.index) = (text, index) }

    /// The word that stands so many words before or after, with nothing but spaces, hyphens and strokes between; empty where there is none.
    func word(_ offset: Int) -> String {
      let place = index + offset
      guard text.runs.indices.contains(place) else { return "" }
      let between = offset < 0 ? place..<index : index..<place
      return between.allSatisfy { joins($0) } ? text.folded(text.runs[place]) : ""
    }

    /// Whether it is joined to the next or the one before by a hyphen or a stroke.
    func isStroked(_ offset: Int) -> Bool {
      let place = offset < 0 ? index - 1 : index
      guard !word(offset).isEmpty else { return false }
      return gap(place).contains { !$0.isGap && !$0.isLineEnd }
    }

    /// Whether something is somebody's or something's: "May's", "before May’s visit".
    var isOwner: Bool {
      let rest = text.bytes[text.runs[index].range.upperBound...]
      return rest.first == UInt8(ascii: "'") || rest.starts(with: "’".utf8)
    }

    /// Whether what follows is what people do, so that somebody stands before it.
    var isBeforeDoing: Bool {
      let next = word(1)
      guard !next.isEmpty, !text.runs[index + 1].isCapital || text.isShouted(index + 1) else { return false }
      return doings.contains(next) || CommonWord.isDoing(next)
    }

    /// Whether every other word of the text goes with times.
    var isAlone: Bool {
      text.runs.allSatisfy { run in
        let folded = text.folded(run)
        return TimeName.isOne(folded) || ofTimes.contains(folded) || Weekday.words.contains(folded)
      }
    }

    /// What stands right after it.
    var rest: ArraySlice<UInt8> { text.bytes[text.runs[index].range.upperBound...] }

    private func gap(_ place: Int) -> ArraySlice<UInt8> {
      text.bytes[text.runs[place].range.upperBound..<text.runs[place + 1].range.lowerBound]
    }

    private func joins(_ place: Int) -> Bool {
      let gap = gap(place)
      // A dash is of three bytes, of which none is a space.
      let marks = gap.filter { !$0.isGap && !$0.isLineEnd }
      return !gap.isEmpty
        && (marks.isEmpty || marks.elementsEqual("-".utf8) || marks.elementsEqual("/".utf8)
          || marks.elementsEqual("–".utf8))
    }
  }

  /// Whether a year follows: "Summer 2026".
  private static func isBesideYear(_ near: Near) -> Bool {
    let figures = near.rest.drop { $0.isGap }.prefix { $0.isFigure }
    return figures.count == 4 && figures.first.map { $0 == UInt8(ascii: "1") || $0 == UInt8(ascii: "2") } ?? false
  }

  /// Whether it is one end of a span: "from May to June", "May/June", "between April and June".
  private static func isOfSpan(_ near: Near) -> Bool {
    if isOne(near.word(1)) && near.isStroked(1) || isOne(near.word(-1)) && near.isStroked(-1) { return true }
    if isOne(near.word(2)), spans.contains(near.word(1)) { return true }
    if isOne(near.word(-2)), spans.contains(near.word(-1)) { return true }
    let joined = ["and", "or"]
    return joined.contains(near.word(1)) && isOne(near.word(2)) && openers.contains(near.word(-1))
      || joined.contains(near.word(-1)) && isOne(near.word(-2)) && openers.contains(near.word(-3))
  }

  /// Whether "by" names who did something: "seen by May", "was completed by May", "a letter by May", "stood by May".
  private static func isDoer(_ near: Near) -> Bool {
    let (before, helper) = (near.word(-2), near.word(-3))
    if near.word(1) == "on", Weekday.words.contains(near.word(2)) { return true }
    if withPeople.contains(before) { return true }
    // "to be sent by May" is still to come, whoever sends it.
    if helper == "be" { return false }
    if doneByPeople.contains(before) { return true }
    let isDone = ["ed", "done", "made"].contains { before.hasSuffix($0) }
    return isDone && ["was", "were", "been", "being"].contains(helper)
  }

  private static func isLong(_ folded: String) -> Bool { seasons.contains(folded) }

  /// Seasons and feasts by which work is dated.
  private static let seasons: Set<String> = ["spring", "summer", "autumn", "winter", "easter", "christmas"]

  /// Words after a month or a season that make it one.
  private static let after: Set<String> = ["half", "bank", "term", "holiday", "holidays", "onwards"]
  private static let afterSeasons: Set<String> = ["break", "vacation", "terms"]

  /// Of what a month or a season is the whole: "the end of May".
  private static let periods: Set<String> = [
    "end", "beginning", "start", "middle", "mid", "close", "week", "weeks", "weekend", "month", "months", "half",
    "part",
    "rest", "course", "day", "days", "st", "nd", "rd", "th", "first", "second", "third", "last", "quarter", "fortnight",
    "term",
  ]

  private static let spans: Set<String> = ["to", "until", "till", "through"]
  private static let openers: Set<String> = ["between", "in", "during", "from", "since", "both", "of", "throughout"]

  /// Words beside which a month stands where a cell says by when.
  private static let ofTimes = periods.union(after).union(afterSeasons).union(spans).union(openers).union([
    "by", "before", "after", "early", "late", "next", "this", "the", "and", "or", "at", "over", "latest", "no", "than",
    "later", "ongoing", "then", "monthly", "weekly", "review", "due", "from", "st", "nd", "rd", "th",
  ])

  /// What people do, beyond what they say: a time does none of it.
  private static let doings: Set<String> = [
    "is", "was", "has", "had", "will", "would", "could", "can", "did", "does", "who", "goes", "leaves", "comes", "gets",
    "returns", "returned", "moves", "moved", "started", "starts", "turned", "turns", "stopped", "stops", "gave",
    "gives",
    "took", "takes", "made", "makes", "saw", "sees", "met", "knew", "knows", "began", "needs", "needed", "should",
    "might", "yesterday", "today", "herself", "himself", "alone", "visited", "spoke", "speaks", "called", "calls",
  ]

  /// Who is asked, looked or cared after.
  private static let askers: Set<String> = [
    "look", "looks", "looked", "looking", "ask", "asks", "asked", "asking", "care", "cared", "named", "run", "ran",
    "take",
    "takes",
  ]

  private static let trusting: Set<String> = [
    "confide", "confides", "confided", "confiding", "trust", "trusts", "trusted", "confidence", "faith", "belief",
    "believe", "believes", "believed", "interest", "interested",
  ]

  /// What is had from people.
  private static let givers: Set<String> = [
    "letter", "letters", "call", "calls", "email", "emails", "text", "texts", "message", "messages", "phone", "report",
    "statement", "away", "gift", "card", "note", "notes", "rang", "heard", "hear", "information", "received", "apart",
    "removed", "taken", "money", "feedback", "contact", "disclosure", "allegation", "referral", "apology", "came",
    "separate", "separated", "feed", "input", "update", "updates", "visit", "visits", "views", "quote",
  ]

  /// What people do with a child, so that even what is to be done so names who does it.
  private static let withPeople: Set<String> = [
    "seen", "visited", "taken", "brought", "collected", "supported", "supervised", "observed", "interviewed",
    "accompanied", "chaired", "met", "cared", "after", "picked", "driven", "fed", "dressed", "led", "hit", "hurt",
    "bitten", "kicked", "punched", "slapped", "pushed", "assaulted", "abused", "threatened", "stood", "stands", "stand",
    "sat", "sits", "sit",
  ]

  /// What people have done, and what they have written or said.
  private static let doneByPeople: Set<String> = [
    "told", "signed", "written", "asked", "called", "given", "said", "made", "sent", "allocated", "reported", "raised",
    "authorised", "recorded", "helped", "held", "contacted", "invited", "attended", "dropped", "spoken", "stated",
    "disclosed", "noted", "countersigned", "approved", "agreed", "requested", "witnessed", "read", "heard", "letter",
    "email", "statement", "comment", "comments", "disclosure", "allegation", "assault", "entry", "account", "drawing",
    "text", "message",
  ]
}

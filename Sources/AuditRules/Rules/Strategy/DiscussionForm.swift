/// What the words for the form of a discussion say: whether people saw each other, or only heard or read each other.
///
/// Words are read clause by clause, and what a clause denies, asks for or puts off does not count: "face to face not possible",
/// "police asked for a meeting", "visit in person to be made".
enum DiscussionForm: Hashable {
  /// A meeting, in a room or by video.
  case meeting
  /// By telephone or messages.
  case apart
  /// It was no meeting, and nothing says what it was.
  case noMeeting
  /// The words name no form.
  case unsaid

  /// Reads the words of a form.
  init(_ text: String) {
    let clauses = Self.clauses(of: text)
    var said: Set<Way> = []
    var isDenied = false
    for (index, clause) in clauses.enumerated() {
      let next = index + 1 < clauses.count ? clauses[index + 1] : []
      for mention in Self.mentions(in: clause) {
        if Self.isDenied(mention, in: clause) || Self.takesBack(next) {
          isDenied = isDenied || mention.way == .seen || mention.way == .met
        } else if !Self.isToCome(mention, in: clause) {
          // "Strategy meeting (call)": a call alone in its clause is how it was held.
          said.insert(mention.way == .called && clause.count == 1 ? .apart : mention.way)
        }
      }
    }
    if said.contains(.seen) {
      self = .meeting
    } else if said.contains(.apart) {
      self = .apart
    } else if said.contains(.met) {
      self = .meeting
    } else {
      self = said.contains(.written) || said.contains(.called) ? .apart : isDenied ? .noMeeting : .unsaid
    }
  }

  /// How a word or a phrase says that people came together.
  private enum Way: Hashable {
    /// They saw each other, whatever else is said.
    case seen
    /// They heard each other only.
    case apart
    /// They met, where nothing says that they only heard each other.
    case met
    /// They wrote, where nothing else is said: what a meeting decided is sent by mail as well.
    case written
    /// They called, where nothing else is said: a meeting is called as well.
    case called
  }

  private struct Mention {
    let way: Way
    let words: Range<Int>
  }

  // MARK: Clauses

  private static func clauses(of text: String) -> [[String]] {
    var clauses: [[String]] = [[]]
    var word = ""
    func isOfWord(_ sign: Character) -> Bool { sign.isLetter || sign.isNumber || "/&'".contains(sign) }
    func close() {
      guard !word.isEmpty else { return }
      let parts = short[word].map { [$0] } ?? word.split { "/&".contains($0) }.map(String.init)
      word = ""
      // "but", "so" and their like begin another thought.
      if let first = parts.first, turns.contains(first), clauses.last?.isEmpty == false { clauses.append([]) }
      clauses[clauses.count - 1] += parts
    }
    var letters = Array(text.lowercased().replacing("\u{2019}", with: "'"))
    // "t.c." and "e-mail" are one word, and so is "f-2-f".
    letters.append(" ")
    for (index, sign) in letters.enumerated() {
      let next = index + 1 < letters.count ? letters[index + 1] : " "
      if isOfWord(sign) {
        word.append(sign)
      } else if "-.".contains(sign), word.count == 1 || word == "f2", isOfWord(next) {
        continue
      } else {
        close()
        if ",;.:()[]\n\u{2013}\u{2014}".contains(sign) || sign == "-" && next == " ", clauses.last?.isEmpty == false {
          clauses.append([])
        }
      }
    }
    close()
    return clauses.filter { !$0.isEmpty }
  }

  private static let short = ["t/c": "tc", "f/f": "f2f", "v/c": "vc"]

  private static let turns: Set = ["but", "so", "because", "although", "though", "while", "then", "instead", "rather"]

  // MARK: What is named

  private static func mentions(in clause: [String]) -> [Mention] {
    var mentions: [Mention] = []
    var at = 0
    while at < clause.count {
      guard let mention = mention(at: at, in: clause) else {
        at += 1
        continue
      }
      mentions.append(mention)
      at = mention.words.upperBound
    }
    return mentions
  }

  private static func mention(at: Int, in clause: [String]) -> Mention? {
    var best: Mention?
    for (way, table) in phrases {
      for phrase in table where clause[at...].starts(with: phrase) && phrase.count > (best?.words.count ?? 0) {
        best = Mention(way: way, words: at..<(at + phrase.count))
      }
    }
    guard let best else { return nil }
    let next = best.words.upperBound < clause.count ? clause[best.words.upperBound] : ""
    // A visit is none of the discussion, and teams are people unless they are what a call is made with.
    if best.way == .seen, ["visit", "visits", "contact"].contains(next) { return nil }
    let before = at > 0 ? clause[at - 1] : ""
    if clause[at] == "teams", best.words.count == 1, at > 0, !reaching.contains(before) { return nil }
    if clause[at] == "met", ["threshold", "thresholds", "criteria", "test"].contains(before) { return nil }
    return best
  }

  private static let reaching: Set = [
    "via", "on", "over", "by", "using", "through", "ms", "microsoft", "or", "and",
  ]

  private static func table(_ lines: String) -> [[String]] {
    lines.split { ",\n".contains($0) }.map { $0.split(separator: " ").map(String.init) }.filter { !$0.isEmpty }
  }

  private static let phrases: [(Way, [[String]])] = [
    (
      .seen,
      table(
        """
        video, videos, videocall, videolink, videoconference, video conference, video conferencing, vc, teams, ms teams
        microsoft teams, teams call, teams meeting, teams video, zoom, skype, webex, facetime, face time, google meet
        whatsapp video, virtual, virtually, online, hybrid, face to face, face 2 face, f2f, ftf, in person, in the room
        in a room, in one room, in the same room, meeting room, round the table, around the table, round a table
        around a table, on screen, sat down together, sat together, around one table
        """
      )
    ),
    (
      .apart,
      table(
        """
        telephone, telephoned, telephones, phone, phoned, phones, phone call, telephone call, telecon, telecons, teleconf
        teleconference, teleconferencing, tel, tele, tel conf, tel call, tc, tcs, conference call, conf call, mobile
        voice call, audio, voicemail, speakerphone, rang, dial in, telephone meeting, phone meeting, telephone conference
        phone conference, telephone discussion, meeting by email, meeting via email, email meeting
        """
      )
    ),
    (
      .written,
      table(
        """
        email, emails, emailed, text, texts, texted, sms, message, messages, messaging, whatsapp, whatsapps, letter, letters
        in writing, written, correspondence, secure mail
        """
      )
    ),
    (
      .met,
      table(
        """
        meeting, meetings, mtg, met, meet, conference, conf, convened, gathering, at the station, at the police station
        at police station, at the hub, at the office, at the offices, in the office, at the civic centre
        """
      )
    ),
    (.called, table("call, calls, called")),
  ]

  // MARK: What is denied, asked for or put off

  private static func isDenied(_ mention: Mention, in clause: [String]) -> Bool {
    let before = clause[..<mention.words.lowerBound].suffix(4)
    let after = clause[mention.words.upperBound...]
    // "Not just by phone but face to face" denies nothing.
    if before.contains(where: isDenial), !before.contains("only"), !before.contains("just") { return true }
    if before.contains("instead") && before.contains("of") || before.contains("rather") && before.contains("than") {
      return true
    }
    if after.prefix(5).contains(where: failing.contains) { return true }
    return after.enumerated().prefix(4).contains { index, word in
      let rest = after.dropFirst(index + 1).prefix(3)
      return isDenial(word) && (rest.isEmpty || rest.contains(where: predicates.contains))
    }
  }

  /// Whether it was only asked for, or is still to be; who is asked by telephone was rung up all the same.
  private static func isToCome(_ mention: Mention, in clause: [String]) -> Bool {
    guard mention.way == .seen || mention.way == .met else { return false }
    let after = clause[mention.words.upperBound...]
    return clause[..<mention.words.lowerBound].suffix(4).contains(where: wishing.contains)
      || after.prefix(4).contains(where: puttingOff.contains) || hasToBe(after)
  }

  /// "visit in person is to be arranged".
  private static func hasToBe(_ after: ArraySlice<String>) -> Bool {
    zip(after.prefix(5), after.dropFirst()).contains { $0 == "to" && ["be", "follow"].contains($1) }
  }

  /// Whether a clause takes back the one before it: "not held", "none was held", "cancelled".
  private static func takesBack(_ clause: [String]) -> Bool {
    guard let first = clause.first, mentions(in: clause).isEmpty else { return false }
    if failing.contains(first) { return true }
    let isDenied = isDenial(first) || first == "none"
    return isDenied && clause.dropFirst().contains(where: predicates.contains)
  }

  private static func isDenial(_ word: String) -> Bool { denials.contains(word) || word.hasSuffix("n't") }

  private static let denials: Set = [
    "no", "not", "never", "unable", "cannot", "cant", "couldnt", "wasnt", "without", "neither", "nor", "non", "didnt",
  ]

  /// Whoever asks for a meeting has not held it.
  private static let wishing: Set = [
    "asked", "asks", "requested", "requesting", "request", "wanted", "wants", "want", "wished", "should", "would",
    "will",
    "plan", "planned", "planning", "arrange", "arranging", "awaiting", "await", "offered", "suggested", "proposed",
    "tried", "try",
    "need", "needs", "needed", "prefer", "preferred", "hoped", "attempted",
  ]

  private static let failing: Set = [
    "unavailable", "impossible", "cancelled", "canceled", "declined", "refused", "failed", "postponed", "broken",
    "down",
    "impractical", "abandoned", "unsuitable",
  ]

  private static let predicates: Set = [
    "possible", "held", "available", "working", "work", "works", "used", "needed", "required", "convened", "take",
    "took", "taken",
    "happen", "happened", "arranged", "done", "feasible", "practical", "practicable", "offered", "be", "agreed",
    "necessary",
    "manage", "managed", "meet", "occur", "go", "wanted", "suitable", "appropriate", "connect",
  ]

  private static let puttingOff: Set = [
    "tbc", "tba", "will", "planned", "requested", "pending", "awaited", "tomorrow", "booked",
  ]
}

/// One person or organisation that a text names, and whether it is the child.
struct Person: Hashable, Sendable {
  enum Kind: Sendable {
    case family
    case worker
    case organisation
    case child
    /// A name or initials, which may be the child's.
    case name
    /// "Professionals", "all": words that name nobody.
    case nobody
  }

  var words: Range<Int>
  var kind: Kind

  /// "Tom's": somebody to whom a thing belongs, and who does nothing.
  var isOwner: Bool

  /// Whether it is an adult: a relative, a worker or an organisation.
  var isAdult: Bool { kind == .family || kind == .worker || kind == .organisation }

  /// "Family Solutions": capital words side by side are a service rather than a child or a relative.
  func isService(in texts: [Word]) -> Bool {
    let first = words.lowerBound
    switch kind {
    case .family: return words.count > 1 && texts[first].text == "family" && texts[words.upperBound - 1].isCapital
    case .name: return words.count > 1 || first > 0 && texts[first].gap.isEmpty && texts[first - 1].isCapital
    case .worker, .organisation, .child, .nobody: return false
    }
  }

  /// Whether it may be the child.
  var isChild: Bool { kind == .child || kind == .name }
}

/// Finds who is named in a text: by role, by relation, by initial, and by name.
struct People {
  private(set) var list: [Person] = []
  let words: [Word]

  /// Finds the people in a text whose phrases were read.
  init(_ wording: Wording, _ marks: [Mark]) {
    words = wording.words
    var longest = [(length: Int, kind: Person.Kind?)](repeating: (0, nil), count: words.count)
    for mark in marks {
      let kind: Person.Kind?
      switch mark.reading {
      case .family: kind = .family
      case .worker: kind = .worker
      case .organisation: kind = .organisation
      case .child: kind = .child
      case .nobody: kind = .nobody
      case .notPerson: kind = nil
      default: continue
      }
      let start = mark.words.lowerBound
      // "the team manager" is somebody, though "the team" is nobody.
      if kind == .nobody, marks.contains(where: { $0.outruns(mark) }) { continue }
      // "TM to chair the review": what somebody does.
      if kind == .worker, mark.words.count == 1, start > 0, words[start].gap.isEmpty,
        Self.doings.contains(words[start]),
        ["to", "will", "2"].contains(words[start - 1].text)
      {
        continue
      }
      if kind == .worker, isVisit(mark.words) { continue }
      if mark.words.count > longest[start].length { longest[start] = (mark.words.count, kind) }
    }
    var at = 0
    while at < words.count {
      let (length, kind) = longest[at]
      if length > 0 {
        var end = at + length
        // "DC Hall", "Dr Park": a name that is a word besides.
        if kind == .worker, words[end - 1].classes.contains(.title), end < words.count, words[end].isCapital,
          words[end].gap.isEmpty, longest[end].length == 0
        {
          end += 1
        }
        if let kind { add(at..<end, kind) }
        at = end
      } else if let kind = contractedKind(at) {
        add(at..<(at + 1), kind)
        at += 1
      } else if isPlaceOrProvider(at) {
        add(at..<(at + 1), .organisation)
        at += 1
      } else if let end = nameEnd(at) {
        at = end
      } else {
        at += 1
      }
    }
    // "TAC lead = Jo, minutes by Jo": who was named as a worker is one throughout.
    for index in list.indices where list[index].kind == .name && list[index].words.count == 1 {
      let name = words[list[index].words.lowerBound].text
      let isWorker = list.contains {
        $0.kind == .worker && $0.words.count == 1 && words[$0.words.lowerBound].text == name
      }
      if isWorker { list[index].kind = .worker }
    }
  }

  /// The words within somebody's name or role.
  var covered: WordSet {
    var covered = WordSet()
    for person in list { covered.insert(person.words) }
    return covered
  }

  /// "Dad's going to hand", "the worker's filling it in": who it is that a verb hangs on.
  private func contractedKind(_ at: Int) -> Person.Kind? {
    guard words[at].text.hasSuffix("'s"), isContracted(at + 1) else { return nil }
    let pronouns = PhraseTable.adults[words[at].text.withoutPossessive]
    return pronouns.map { $0.count == 1 && !$0.contains("they") ? .family : .worker }
  }

  /// "Femi's going to", "Dad's fixing the gate": what follows is what somebody does, and nothing of theirs.
  private func isContracted(_ next: Int) -> Bool {
    guard next + 1 < words.count, words[next].gap.isEmpty, words[next + 1].gap.isEmpty else { return false }
    if ["going", "gonna", "been", "to"].contains(words[next].text) { return true }
    return words[next].classes.contains(.does) && words[next].text.hasSuffix("ing")
      && Self.afterVerbs.contains(words[next + 1])
  }

  /// "SW HV to mum", "unannounced HV", "Joint HV SW + HV": a home visit, and no health visitor.
  private func isVisit(_ role: Range<Int>) -> Bool {
    let at = role.lowerBound
    guard role.count == 1, at > 0, words[at].gap.isEmpty, ["hv", "hvs"].contains(words[at].text) else { return false }
    return Self.visiting.contains(words[at - 1])
  }

  private static let visiting: WordList = [
    "sw", "fsw", "ssw", "iro", "duty", "unannounced", "announced", "joint", "weekly", "fortnightly", "planned",
  ]

  /// Roles that are verbs too.
  private static let doings: WordList = ["chair", "coach", "mentor", "tutor", "escort", "host"]

  /// What follows a verb, and not a noun.
  static let afterVerbs: WordList = [
    "the", "a", "an", "his", "her", "their", "him", "them", "it", "in", "onto", "up", "back", "out", "all", "this",
    "that",
  ]

  private mutating func add(_ range: Range<Int>, _ kind: Person.Kind) {
    let isOwner = words[range.upperBound - 1].text.hasSuffix("'s") && !isContracted(range.upperBound)
    let person = Person(words: range, kind: kind, isOwner: isOwner)
    guard let last = list.last, last.words.upperBound == range.lowerBound, !last.isOwner else {
      return list.append(person)
    }
    // "FSW Marie", "Karen (family support)", "school (Mrs Ross)": one of them, and an adult.
    let gap = words[range.lowerBound].gap.subtracting(.square)
    let isOne = gap.isEmpty || gap == .bracket
    let isTitled = kind == .worker && words[range.lowerBound].classes.contains(.title)
    if isOne, last.isAdult, kind == .name || isTitled && last.kind == .worker {
      list[list.count - 1].words = last.words.lowerBound..<range.upperBound
      list[list.count - 1].isOwner = isOwner
    } else if gap == .bracket, last.kind == .name, kind == .worker || kind == .organisation {
      list[list.count - 1] = Person(words: last.words.lowerBound..<range.upperBound, kind: kind, isOwner: false)
    } else {
      list.append(person)
    }
  }

  /// Adds a name that begins here, if one does, and says where it ends.
  private mutating func nameEnd(_ at: Int) -> Int? {
    let word = words[at]
    if word.classes.contains(.title), at + 1 < words.count, words[at + 1].isCapital, !words[at + 1].startsSentence {
      add(at..<(at + 2), .worker)
      return at + 2
    }
    guard isName(at) else { return nil }
    var end = at + 1
    while end < words.count, words[end].gap.isEmpty || words[end].gap == .hyphen, isName(end),
      word.classes.contains(.firstName) || word.classes.contains(.initial)
    {
      end += 1
    }
    if isOwnerOfField(at) {
      add(at..<end, .worker)
      return end
    }
    // "CSW 2 look Mon", "YJW 2 do 6 sessions": three capitals before a "2" that is typed for "to" are a worker or a meeting.
    if end == at + 1, word.classes.contains(.capitals), !word.classes.contains(.firstName), word.end - word.start == 3,
      end < words.count,
      ["2", "to"].contains(words[end].text), words[end].end - words[end].start == 1
    {
      add(at..<end, .worker)
      return end
    }
    let isParent = end == at + 1 && word.classes.contains(.initial) && (word.text == "m" || word.text == "f")
    add(at..<end, isParent ? .family : .name)
    return end
  }

  private func isName(_ at: Int) -> Bool {
    let word = words[at]
    guard word.classes.contains(.name) || word.classes.contains(.initial) else { return false }
    if word.text.hasPrefix("\u{2588}") || word.text == "xxx" { return true }
    if word.classes.contains(.initial) {
      if word.text == "i" || word.gap.contains(.hyphen) { return false }
      // "Triple P", "Plan B": part of another name.
      if at > 0, words[at - 1].isCapital, word.gap.isEmpty, words[at - 1].end - words[at - 1].start > 3,
        !words[at - 1].classes.contains(.firstName)
      {
        return false
      }
      // "A referral" is no initial, "A and B" are.
      if word.text == "a", word.startsSentence || word.startsClause { return at + 1 < words.count && doesNext(at + 1) }
      return true
    }
    if isOwnerOfField(at), word.isCapital, word.known < 0 || word.classes.contains(.firstName) { return true }
    if isMonth(at) || isInjury(at) || isBoundFor(at) || isFieldName(at) { return false }
    if word.classes.contains(.firstName) { return true }
    if word.classes.contains(.capitals) { return isInitials(at) }
    if word.text.hasSuffix("'s"), word.known < 0 { return true }
    if at + 1 < words.count, words[at + 1].isCapital, !words[at + 1].startsClause { return false }
    if at > 0, !word.startsSentence, ["at", "in", "from", "via", "near", "the", "a"].contains(words[at - 1].text) {
      return false
    }
    if word.startsSentence || word.startsClause { return at + 1 < words.count && doesNext(at + 1) }
    return !word.gap.contains(.hyphen)
  }

  /// Whether a word after a capital one shows that it was somebody's name.
  func doesNext(_ at: Int) -> Bool {
    let word = words[at]
    guard !word.startsClause else { return false }
    if word.text == "to" { return isActedOn(at + 1) }
    return word.text == "and" || word.text == "said" || word.text == "says" || Agents.arranging.contains(word)
      || !word.classes.isDisjoint(with: [.modal, .be, .have])
      || (word.classes.contains(.does) && word.text.hasSuffix("s"))
      || (word.classes.contains(.participle) && word.text != "agreed")
  }
}

extension Mark {
  /// Whether it names somebody by words that begin within another mark and go on behind it.
  fileprivate func outruns(_ other: Mark) -> Bool {
    switch reading {
    case .family, .worker, .organisation, .child:
      words.lowerBound > other.words.lowerBound && words.lowerBound < other.words.upperBound
        && words.upperBound > other.words.upperBound
    default: false
    }
  }
}

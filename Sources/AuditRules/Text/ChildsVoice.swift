/// Reads what a text holds of a child's own words or of what the child was seen to do, and of how and why.
struct ChildsVoice {
  let wording: Wording
  var marks: [Mark] = []

  /// Whether it stands in the field and says nothing of the child: process words, or a placeholder.
  private(set) var isPlaceholder = false

  /// Whether an adult is the source.
  var isAdults = false

  /// Whether it judges or labels, without words or behaviour.
  private(set) var isLabel = false

  /// Whether it is in another language: whether it holds a quotation is then all that can be told.
  let isUnread: Bool

  /// How much is told of the child, in words.
  var told = 0

  let words: [Word]

  /// Where the child would not speak to whoever came.
  let refusals: [Range<Int>]
  var refusalsRead = 0

  /// What the writer lends to the child, which nobody said.
  let lent: WordSet

  /// Whether the child is old enough to say anything: what is put into a baby's mouth is nobody's.
  let canSpeak: Bool

  /// Reads a text, of a child who can speak or of a baby.
  init(_ wording: Wording, canSpeak: Bool = true) {
    self.wording = wording
    self.canSpeak = canSpeak
    words = wording.words
    let form = Self.formQuestion(words)
    var quoted = Self.quoted(wording)
    refusals = Self.refusals(words, quoted)
    let found = Self.withoutPointers(
      wording.filled(Self.phrases.marks(in: wording), else: .process),
      Self.pointers(words, quoted),
      words
    )
    let unspoken = Unspoken(words, quoted: quoted)
    lent = Unreal(words, quoted: quoted).covered
    let company = Company(words)
    var nobodys = unspoken.covered
    for index in words.indices where lent[index] { nobodys[index] = true }
    var speakers = Speakers(words, quoted: quoted, unspoken: nobodys, aside: company.aside)
    if let form { quoted.insert(form) }
    isUnread = WrittenLanguage.isOther(wording)
    for mark in found where mark.reading == .source && !quoted[mark.words.lowerBound] && !isLentSource(mark) {
      marks.append(Mark(reading: .adultsWords, words: mark.words))
      isAdults = true
      speakers.adultSpeaks(from: mark.words.lowerBound)
    }
    if !isUnread {
      readHeadings(&speakers, quoted)
      let attributed = Self.attributed(wording, speakers)
      for mark in found where mark.reading == .speech || mark.reading == .behaviour {
        readRefusals(&speakers, upTo: mark.words.lowerBound)
        if attributed[mark.words.lowerBound] || refusals.contains(where: { $0.overlaps(mark.words) }) { continue }
        readSpeech(mark, &speakers, quoted, found)
      }
      readRefusals(&speakers, upTo: words.count)
      readUnlisted(&speakers, quoted)
    }
    for quotation in wording.quotations { readQuotation(quotation, &speakers, found) }
    if isUnread { return }
    readPutForward(quoted)
    readSigned(speakers, quoted)
    readFirstPerson(found, quoted, isWriters: unspoken.isWriters)
    if let form, form.upperBound < words.count, words[form.upperBound].text == "yes",
      !isAnsweredNo(after: form.upperBound)
    {
      marks += found.filter { $0.reading == .alone && $0.words.overlaps(form) && !company.contradicts($0) }
    }
    readAlone(found, quoted, company)
    readHow(found, quoted)
    readPlaced(quoted)
    readAnswers(found, quoted)
    readFollowed(quoted)
    readChanges(found, quoted)
    readRest(found)
  }

  static func quoted(_ wording: Wording) -> WordSet {
    var quoted = WordSet()
    for quotation in wording.quotations { quoted.insert(quotation.words) }
    return quoted
  }

  /// "Class teacher: lovely girl": an adult and a colon at the start make what follows the adult's account.
  private mutating func readHeadings(_ speakers: inout Speakers, _ quoted: WordSet) {
    for (index, word) in words.enumerated().dropFirst() where word.gap.contains(.colon) && !quoted[index] {
      let start = (0..<index).last { words[$0].startsSentence } ?? 0
      if index == 1, readReportOfOrganisation(speakers) { continue }
      guard index - start <= 3, speakers.isAdult(at: index - 1), !words[index - 1].classes.contains(.building),
        !Speakers.isMessaged(words, index - 1)
      else {
        continue
      }
      marks.append(Mark(reading: .adultsWords, words: (index - 1)..<index))
      isAdults = true
      speakers.adultSpeaks(from: index - 1)
    }
  }

  /// "Wishes and feelings sheet: best thing - my dog": what follows a tool and a colon is the child's answer.
  mutating func readAnswers(_ found: [Mark], _ quoted: WordSet) {
    let process = found.covering(.process)
    for mark in marks
    where mark.reading == .asked
      && !mark.words.contains(where: { ["observation", "observed"].contains(words[$0].text) })
    {
      let answer = mark.words.upperBound
      guard answer < words.count, words[answer].gap.contains(.colon), !quoted[answer] else { continue }
      let end = (answer + 1..<max(words.count, answer + 1)).first { words[$0].startsSentence } ?? words.count
      let told = (answer..<end).count { !words[$0].classes.contains(.function) && !process[$0] }
      guard told >= 1, !(answer..<end).contains(where: { process[$0] }) else { continue }
      marks.append(Mark(reading: .speech, words: answer..<end))
      self.told += told + 2
    }
  }

  private mutating func readSpeech(_ mark: Mark, _ speakers: inout Speakers, _ quoted: WordSet, _ found: [Mark]) {
    let first = mark.words.lowerBound
    if quoted[first] || isTitleOfSomebody(first) { return }
    if mark.reading == .behaviour, isJudged(mark, found) { return }
    if mark.reading == .behaviour,
      isNotDone(mark) || isCopied(mark) || isWorkersAsking(mark) || isTakenFurther(mark) || isOfAThing(first)
    {
      return
    }
    if mark.reading == .speech,
      isWorkersAsking(mark) || isLabelOnly(mark, found) || isStockWish(mark, found) || isNoun(mark)
    {
      return
    }
    // "Settled in placement": a judgement of where the child is.
    if mark.reading == .behaviour, isSettledSomewhere(mark) { return }
    // "points at what he wants", "signs of distress".
    if mark.reading == .speech, words[first].text == "what" && !words[first].startsClause || isSignOf(mark) { return }
    // "wishes and feelings" is a heading, not a wish.
    if found.contains(where: {
      $0.reading == .process && $0.words.count > 1 && $0.words.overlaps(mark.words) && mark.reading == .speech
    }) {
      return
    }
    switch speakers.reading(of: mark.reading, at: first) {
    case .child:
      // "did not want to talk to me": what the child did, and told nobody.
      marks.append(isRefusal(mark) ? Mark(reading: .behaviour, words: mark.words) : mark)
      told += tells(after: mark)
      if isPassedOn(mark) { isAdults = true }
    case .adult:
      // Who asks or agrees is no source on the child.
      if mark.reading == .speech, !words[first].text.hasPrefix("ask"), !isWorkersTelling(mark), !isWasTold(mark) {
        marks.append(Mark(reading: .adultsWords, words: mark.words))
        isAdults = true
      }
    case .childThroughAdult:
      marks.append(mark)
      isAdults = true
      told += 3
    case .nobody: break
    }
  }

  /// How many words the sentence goes on to tell.
  func tells(after mark: Mark) -> Int {
    var count = mark.reading == .behaviour ? 3 : 1
    var at = mark.words.upperBound
    while at < words.count, !words[at].startsSentence, at - mark.words.upperBound < 12 {
      count += words[at].classes.contains(.function) ? 0 : 1
      at += 1
    }
    return count
  }

  private mutating func readQuotation(_ quotation: Quotation, _ speakers: inout Speakers, _ found: [Mark]) {
    let range = quotation.words
    let isShort = range.count == 1
    if lent[range.lowerBound] || !canSpeak || isTitle(range) { return }
    switch speakers.speaker(ofQuotation: range) {
    case .child, .childThroughAdult:
      if isShort, quotation.isSingle || !isSpoken(before: range.lowerBound, found) {
        guard isSpoken(before: range.lowerBound, found) else { return }
      }
      if words[range.lowerBound].gap.isEmpty, isSounded(before: range.lowerBound) { return }
      marks.append(Mark(reading: .speech, words: range))
      if Self.isReported(range, words) { isAdults = true }
      told += range.count + 2
    case .adult:
      marks.append(Mark(reading: .adultsWords, words: range))
      isAdults = true
      let isPassedOn = Self.isPassedOn(range, words) || isBegged(before: range.lowerBound)
      if isPassedOn {
        marks.append(Mark(reading: .speech, words: range))
        told += range.count + 3
      }
    case .nobody: break
    }
  }

  /// "said 'gone'", "pressed 'sad'": a verb of speech stands shortly before.
  private func isSpoken(before index: Int, _ found: [Mark]) -> Bool {
    if index == 0 || words[index].startsClause || words[index].gap.contains(.comma) { return true }
    return found.contains { mark in
      mark.reading == .speech && mark.words.upperBound <= index && index - mark.words.upperBound < 4
    }
  }

  private mutating func readHow(_ found: [Mark], _ quoted: WordSet) {
    let isToCome =
      !holdsTheChild && words.indices.contains { $0 > 0 && words[$0].text == "be" && words[$0 - 1].text == "to" }
    for mark in found where mark.reading == .asked && !quoted[mark.words.lowerBound] && !isToCome {
      let before = words[max(0, mark.words.lowerBound - 2)..<mark.words.lowerBound]
      let after = words[mark.words.upperBound..<min(words.count, mark.words.upperBound + 3)]
      if before.contains(where: { $0.text == "no" || $0.text == "not" || $0.text == "without" }) { continue }
      if after.contains(where: { $0.text == "be" || $0.text == "needed" }) || isNotUsed(mark) { continue }
      let isWeak = mark.words.count == 1 && words[mark.words.lowerBound].classes.contains(.weakTool)
      if isWeak, !names(.speech) || isSigned(mark) { continue }
      if words[mark.words.lowerBound].text == "i", isChildsRequest(mark.words.lowerBound) { continue }
      if isAskedByTheChild(mark) { continue }
      if words[mark.words.lowerBound].classes.contains(.questionWord), !isQuestion(mark) { continue }
      // "she asked me" is the child's question.
      if mark.words.contains(where: { ["asked", "ask"].contains(words[$0].text) }), isChildAsking(mark.words) {
        continue
      }
      // "his form tutor" is somebody.
      if words[mark.words.lowerBound].text == "form", after.first?.text == "tutor" || after.first?.text == "teacher" {
        continue
      }
      marks.append(mark)
    }
    // "Seen at college", "spoke in the car": where the child was met, when it is not at home.
    for (index, word) in words.enumerated() where word.classes.contains(.meets) && !quoted[index] {
      // "said the taxi makes him sick so he goes on the bus": what is said soon leaves the place where it was said.
      let reach = word.classes.contains(.passedOn) ? 5 : 8
      if Saturday.isDay(words, index) { continue }
      // "until his mum had left the room".
      if word.text == "had", index + 1 < words.count, words[index + 1].classes.contains(.participle) { continue }
      for at in (index + 1)..<max(index + 1, min(words.count, index + reach)) {
        if words[at].startsSentence { break }
        guard words[at].classes.contains(.place), isWhere(at, after: index) else { continue }
        if ["home", "house", "text"].contains(words[at].text), words[at - 1].text != "by" { continue }
        if words[at].text == "contact", words[at - 1].text == "for" { continue }
        // "Was seen alone in his bedroom": where the child was met tells of no asking, where nothing was told.
        if !holdsTheChild, word.text == "seen" || word.text == "saw" { continue }
        marks.append(Mark(reading: .asked, words: at..<(at + 1)))
        break
      }
    }
  }

  func isChildAsking(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    let subject = words[first].text
    if ["i", "we", "worker", "sw", "fsw", "when"].contains(subject) { return false }
    // "She asked if she could", "as she asked"; "she asked him" may be the worker.
    if subject == "she" {
      let next = range.upperBound
      return next == words.count || !words[next].gap.isEmpty || Self.childsQuestions.contains(words[next])
        || Self.childsQuestions.contains(words[next - 1])
    }
    guard first > 0, !words[first].startsSentence else { return false }
    let before = words[first - 1]
    if before.text == "and", words[..<first].contains(where: { $0.classes.contains(.name) && $0.startsSentence }) {
      return true
    }
    return before.text == "he" || before.text == "she" || before.text == "they" || before.classes.contains(.name)
  }

  private mutating func readChanges(_ found: [Mark], _ quoted: WordSet) {
    guard let first = marks.filter({ $0.reading == .speech || $0.reading == .behaviour }).map(\.words.lowerBound).min()
    else { return }
    let holding = marks.filter { $0.reading == .speech || $0.reading == .behaviour }
    readGranted(quoted)
    readErrands(after: first, quoted)
    readForbidden(after: first, quoted)
    for part in followUps(after: first)
    where !quoted[part.lowerBound] && (isFollowUp(part, holding) || isFromNow(part, holding)) {
      marks.append(Mark(reading: .changed, words: part))
    }
    for part in Segments(words, atCommas: false).ranges where part.lowerBound > first && isDone(part) {
      let isChilds = marks.contains {
        ($0.reading == .speech || $0.reading == .behaviour) && $0.words.overlaps(part)
      }
      if !isChilds, !quoted[part.lowerBound], !["he", "she", "they", "i"].contains(words[part.lowerBound].text),
        !isUndone(part)
      {
        marks.append(Mark(reading: .changed, words: part))
      }
    }
    for part in Segments(words, atCommas: false).ranges
    where part.lowerBound > first && !quoted[part.lowerBound] && isFromNow(part, holding) {
      marks.append(Mark(reading: .changed, words: part))
    }
    for mark in found where mark.reading == .changed && mark.words.lowerBound > first {
      if quoted[mark.words.lowerBound] { continue }
      var start = mark.words.lowerBound
      while start > 0, !words[start].startsClause { start -= 1 }
      var end = mark.words.upperBound
      while end < words.count, !words[end].startsClause { end += 1 }
      let isChilds = marks.contains {
        ($0.reading == .speech || $0.reading == .behaviour) && $0.words.overlaps(start..<end)
      }
      if isUndone(max(start, mark.words.lowerBound - 3)..<end) || isNoChange(mark) || quoted[mark.words.upperBound - 1]
      {
        continue
      }
      let isConnected = ["so", "as", "therefore", "because", "and"].contains(words[mark.words.lowerBound].text)
      let isChild = ["he", "she", "they", "i", "dad", "mum", "mother", "father", "child"].contains(words[start].text)
      if isConnected || !isChilds && !isChild && start > first { marks.append(mark) }
    }
  }

  private mutating func readRest(_ found: [Mark]) {
    let holds = holdsTheChild
    for mark in found where mark.reading == .label { marks.append(mark) }
    guard !holds else { return }
    let labels = found.filter { !lent[$0.words.lowerBound] }.covering(.label)
    let process = processWords(found, labels)
    let isAboutProcess = !process.isEmpty
    let said = words.indices.filter { !words[$0].classes.contains(.function) && !process[$0] && !labels[$0] }.count
    let isJudged = !labels.isEmpty
    let isHouse = words.contains { $0.classes.contains(.house) }
    let processCount = process.count
    let labelCount = labels.count
    let isOutweighed = labelCount <= processCount || labelCount <= found.covering(.process).count && names(.alone)
    if isJudged, !isOutweighed || !isAboutProcess && !names(.alone), !isHouse, !isAdults || isOwnView { isLabel = true }
    if isLabelSomewhere(labels) { isLabel = true }
    if isAboutProcess, !isLabel, !isAdults, !names(.alone) || processCount > 2, said <= 8 { isPlaceholder = true }
    if words.isEmpty || words.count == 1 && words[0].known < 0 { isPlaceholder = true }
    if !isLabel, !isAdults, !names(.alone), Self.saysNothing(words) || isBlankTickBox { isPlaceholder = true }
    if isPlaceholder {
      // "Wishes and feelings work completed": a tool that is named where nothing is told asked nothing.
      marks = marks.filter { $0.reading != .changed && ($0.reading != .asked || isUsed($0)) }
      marks += found.filter { $0.reading == .process }
    }
  }

  /// Whether something in it is read so.
  func names(_ reading: Reading) -> Bool { marks.contains { $0.reading == reading } }

  /// Whether it holds the child's own words, or what the child was seen to do.
  var holdsTheChild: Bool { names(.speech) || names(.behaviour) }

  /// Whether it tells enough of the child to be recognised again: more than "said fine".
  var isTelling: Bool {
    let how = (names(.asked) ? 1 : 0) + (names(.alone) ? 1 : 0) + (names(.changed) ? 2 : 0)
    return told + how >= 6
      && marks.contains { mark in
        (mark.reading == .speech || mark.reading == .behaviour) && !refusals.contains(mark.words)
      }
  }

  /// What else it is read as.
  var reads: [TextRead] {
    (isAdults ? [.adult] : []) + (isPlaceholder ? [.placeholder] : []) + (isLabel ? [.label] : [])
  }

  /// The aspects that it names.
  var aspects: AspectSet {
    var named = AspectSet()
    for mark in marks {
      switch mark.reading {
      case .speech: named.insert(.words)
      case .behaviour: named.insert(.behaviour)
      case .alone: named.insert(.alone)
      case .asked: named.insert(.asked)
      case .changed: named.insert(.changed)
      default: continue
      }
    }
    return named
  }

  /// What it holds of the child, in words.
  var held: String {
    names(.speech) ? Reading.speech.words : names(.behaviour) ? Reading.behaviour.words : Self.either
  }

  /// What is asked for, in words.
  static let either = "the child's own words or what the child was seen to do"

  /// All that is read in it.
  var spans: [Span] { wording.spans(of: marks) }

  private static let phrases = Phrases([
    (.speech, PhraseTable.speech), (.behaviour, PhraseTable.behaviour), (.asked, PhraseTable.asked),
    (.changed, PhraseTable.changed), (.label, PhraseTable.label), (.alone, PhraseTable.alone),
    (.process, PhraseTable.process), (.source, PhraseTable.sources), (.time, PhraseTable.time),
    (.firstPerson, PhraseTable.firstPerson),
  ])
}

import AuditRules

/// Names that are also months, days or common words, and whether one is written as a name where it stands.
enum CommonWord {
  /// Whether a word is common whoever has it as a name.
  static func isCommon(_ folded: String) -> Bool {
    TimeName.isOne(folded) || weekdays.contains(folded) || words.contains(folded) || functionWords.contains(folded)
      || verbs.contains(folded)
  }

  /// Whether a word of a text that is listed as a name reads as a word or a date where it stands.
  ///
  /// Beside another part of a name it never does: there the two are found as one name. Nor does it after a title.
  ///
  /// - Parameters:
  ///   - listed: the name of the list; the word of the text may be its plural, as `marks` is of Mark.
  ///   - run: the word of the text.
  ///   - index: where among the runs it stands.
  ///   - text: the text.
  ///   - saysWhen: whether the text is nothing but by when something is to be done.
  /// - Returns: whether it is to stay.
  static func isWord(
    _ listed: String,
    _ run: NameRun,
    at index: Int,
    in text: NameRuns,
    saysWhen: Bool = false
  ) -> Bool {
    let folded = text.folded(run)
    guard isCommon(folded) || isCommon(listed) else { return false }
    let before = index > 0 ? text.folded(text.runs[index - 1]) : ""
    let next = index + 1 < text.runs.count ? text.folded(text.runs[index + 1]) : ""
    if UnlistedNames.titles.contains(before), text.hasGap(before: index) { return false }
    // "mum (faith)": small letters in brackets after what somebody is say who.
    guard run.isCapital else { return !isInBracketsAfterKin(run, before, in: text) }
    let range = text.range(run.range)
    if weekdays.contains(folded), isDayOfWeek(run, at: index, in: text) { return true }
    if months.contains(folded), isBesideFigure(range, in: text.text) { return true }
    if TimeName.isTime(at: index, in: text, saysWhen: saysWhen) { return true }
    if afterPlaces.contains(next), text.runs[index + 1].isCapital, text.hasGap(before: index + 1) { return true }
    // "Brown bruise", "Young carer": what the word says more of stands after it, and it begins the sentence.
    if folded == listed, describing.contains(folded),
      described.contains(next) || ages.contains(folded) && people.contains(next), text.hasGap(before: index + 1),
      !text.runs[index + 1].isCapital, beginsSentence(range.lowerBound, in: text.text)
    {
      return true
    }
    let isSmallWord = functionWords.contains(folded) || verbs.contains(folded)
    // Where all is in capitals, a capital tells nothing: of small words, which are everywhere, it is no name, unless it says or does
    // something as people alone do.
    if isSmallWord, text.isShouted(index) {
      return !verbs.contains(folded) || !afterNames.contains(next) || articles.contains(before)
    }
    let isPlural = folded != listed && text.byte(after: run) != UInt8(ascii: "'")
    guard beginsSentence(range.lowerBound, in: text.text) else { return false }
    if folded == "chase", WordsOfWork.isChased(after: index, in: text) { return true }
    if goesWith(run, next, at: index, in: text) { return true }
    guard isSmallWord || isPlural else { return false }
    return verbs.contains(folded) ? afterVerbs.contains(next) : true
  }

  /// Whether what follows a word at the beginning of a sentence makes it one: "Will update", "Summer term", "Rose to the".
  ///
  /// A name goes with none of these: verbs stand as people tell others what they will do, and not as what somebody did.
  private static func goesWith(_ run: NameRun, _ next: String, at index: Int, in text: NameRuns) -> Bool {
    guard index + 1 < text.runs.count, !text.runs[index + 1].isCapital, text.hasGap(before: index + 1),
      text.byte(after: run) != UInt8(ascii: ".")
    else { return false }
    let folded = text.folded(run)
    if ["will", "may", "can"].contains(folded), plainVerbs.contains(next) || kin.contains(next) { return true }
    if folded == "mark" || folded == "marks", WordsOfInjury.isMark(before: index, in: text) { return true }
    if WordsOfInjury.isHurt(folded, next) { return true }
    guard let following = companions[folded] else { return false }
    let after = index + 2 < text.runs.count ? text.folded(text.runs[index + 2]) : ""
    return following.contains(next) || following.contains("\(next) \(after)")
  }

  /// Whether a day of the week is one: after a word that goes with days, beside another day or a date, before a time of day.
  private static func isDayOfWeek(_ run: NameRun, at index: Int, in text: NameRuns) -> Bool {
    if isInDate(text.range(run.range), in: text.text) { return true }
    func word(_ place: Int) -> String { text.runs.indices.contains(place) ? text.folded(text.runs[place]) : "" }
    if ["on", "every", "each", "following", "previous", "coming", "alternate", "other"].contains(word(index - 1)) {
      return true
    }
    if afterDays.contains(word(index + 1)), text.hasGap(before: index + 1), !text.runs[index + 1].isCapital {
      return true
    }
    let near = [index - 2, index - 1, index + 1, index + 2]
    return near.contains { weekdays.contains(word($0)) && word($0) != word(index) }
  }

  private static func isInBracketsAfterKin(_ run: NameRun, _ before: String, in text: NameRuns) -> Bool {
    kin.contains(before) && text.byte(after: run) == UInt8(ascii: ")") && run.range.lowerBound > 0
      && text.bytes[run.range.lowerBound - 1] == UInt8(ascii: "(")
  }

  private static let kin = Set(Kin.words)
  private static let weekdays = Set(Weekday.words)
  private static let articles: Set<String> = ["the", "a", "his", "her", "their", "this", "that", "my"]

  /// What a person did or does, and what a word in capitals before it is then a name for.
  private static let afterNames: Set<String> = [
    "said", "says", "rang", "told", "asked", "came", "went", "left", "stated", "reported", "attended", "became",
    "cried", "hit", "wants", "wanted", "felt", "feels", "refused", "agreed", "disclosed", "lives", "arrived", "ran",
  ]

  /// What happens on a day of the week, and the times of it.
  private static let afterDays: Set<String> = [
    "morning", "afternoon", "evening", "night", "lunch", "lunchtime", "dinner", "contact", "visit", "school", "pm",
    "session", "sessions", "service", "group", "club", "overnight", "onwards", "roast", "market", "football",
    "training",
  ]

  /// Verbs as they stand after "will", and never as what somebody did.
  private static let plainVerbs = Set(
    """
    accept accompany add address agree aim allow also apply approach arrange ask assess assist attempt attend await be \
    become begin bring call chase check clarify collect come complete confirm consider contact continue convene create decide \
    deliver develop discuss do draft drop email encourage ensure escalate explain explore feed feedback fill find finish \
    follow forward gather get give go have help hold identify inform investigate invite join keep know leave liaise look \
    maintain make meet message monitor move need never not observe obtain offer only organise pass phone pick plan \
    prepare progress provide pursue raise receive record refer remain remind reply report request require respond return \
    review ring schedule see seek send share speak start stay submit support take talk tell text transfer try update use \
    visit wait want work write
    """.split(separator: " ").map(String.init)
  )

  /// What goes with a word that is a name as well, where it begins a sentence; of two words both have to follow.
  private static let companions: [String: Set<String>] = [
    "amber": ["rating", "rated", "light", "alert", "risk"], "bank": ["holiday", "account", "details", "statement"],
    "banks": ["account", "accounts", "holiday"], "dawn": ["raid", "to dusk"],
    "faith": [
      "and culture", "and religion", "and beliefs", "school", "schools", "group", "groups", "community", "leader",
      "leaders", "needs", "based",
    ],
    "field": ["visit", "work", "trip"], "grace": ["period", "before meals"], "hope": ["that", "for the", "is that"],
    "lane": ["closure", "closed"], "mark": ["as complete", "as completed", "as done", "as read", "on his", "on her"],
    "may": ["half"], "price": ["list", "of", "was agreed"], "rose": ["to the", "from the"],
    "stone": ["wall", "walls", "floor"],
    "summer": [
      "holiday", "holidays", "term", "break", "school", "camp", "club", "born", "clothes", "uniform", "scheme", "half",
    ],
    "will": ["and testament"], "wood": ["burner", "burning"], "frost": ["on"], "spring": ["term", "break", "half"],
    "autumn": ["term", "half"],
    "winter": ["coat", "clothes", "term", "break"], "ruby": ["wedding"], "kit": ["list", "bag"],
  ]

  /// Whether a word is so small that it begins many sentences.
  static func isSmall(_ folded: String) -> Bool { functionWords.contains(folded) }

  /// Whether a figure stands beside a day of the week, or a word before it that goes with times.
  private static func isInDate(_ range: Range<String.Index>, in text: String) -> Bool {
    isBesideFigure(range, in: text) || wordsBefore(range, in: text).last.map { timeWords.contains($0) } ?? false
  }

  /// Whether a figure stands beside a month or a day of the week.
  private static func isBesideFigure(_ range: Range<String.Index>, in text: String) -> Bool {
    let after = text[range.upperBound...].prefix(12).drop { $0.isWhitespace || ",.'’-/".contains($0) }
    if after.first?.isNumber == true { return true }
    let before = wordsBefore(range, in: text)
    let last = before.last == "of" ? before.dropLast().last ?? "of" : before.last
    return last?.first?.isNumber == true
  }

  private static func wordsBefore(_ range: Range<String.Index>, in text: String) -> [String] {
    text[..<range.lowerBound].suffix(24).split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
  }

  /// Whether a word is what a person did or does.
  static func isDoing(_ folded: String) -> Bool { afterNames.contains(folded) }

  /// The same of a word by its first byte.
  static func beginsSentence(_ byte: Int, of text: NameRuns) -> Bool {
    beginsSentence(text.index(byte), in: text.text)
  }

  /// Whether a word stands where any word has a capital.
  private static func beginsSentence(_ index: String.Index, in text: String) -> Bool {
    guard let before = text[..<index].last(where: { !$0.isWhitespace || $0.isNewline }) else { return true }
    return before.isNewline || ".!?:;•*-–—\"“”‘'([".contains(before)
  }

  /// The months by their names, by three letters of them, and September by four.
  static let months: Set<String> = {
    let names = Day.monthNames.map { $0.lowercased() }
    return Set(names + names.map { String($0.prefix(3)) } + ["sept"])
  }()

  private static let timeWords: Set<String> = [
    "in", "by", "since", "until", "till", "during", "early", "late", "mid", "last", "next", "this", "throughout",
  ]

  /// Words after which a name is one of a street or a building.
  private static let afterPlaces: Set<String> = [
    "street", "road", "avenue", "lane", "close", "crescent", "drive", "gardens", "terrace", "court", "house", "school",
    "primary", "centre", "park", "hospital", "ward", "day", "surgery", "nursery", "academy", "station",
  ]

  /// Words that often begin a sentence.
  private static let functionWords: Set<String> = [
    "a", "all", "an", "and", "any", "are", "as", "at", "be", "but", "by", "do", "for", "had", "has", "he", "her", "his",
    "how", "i", "if", "in", "is", "it", "me", "more", "my", "no", "not", "now", "on", "one", "or", "said", "she", "so",
    "they", "to", "two", "up", "us", "we", "when", "who", "why", "you",
  ]

  /// Names that say more of a thing or of somebody.
  private static let describing: Set<String> = [
    "black", "blue", "bright", "broad", "brown", "early", "fair", "frank", "free", "golden", "good", "green", "grey",
    "gray", "late", "little", "long", "low", "new", "orange", "pink", "quick", "red", "rich", "sad", "sharp", "short",
    "silver", "small", "smart", "still", "stout", "strange", "strong", "sweet", "swift", "tender", "true", "violet",
    "warm", "white", "wild", "young",
  ]

  /// What such words say more of in what social workers write, and no family does.
  private static let described: Set<String> = Set(
    """
    bruise bruises bruising discharge eye eyes stain stains hair skin lump lumps vomit stool stools urine scab scabs \
    scar scars spot spots patch patches liquid fluid blood paint powder substance bag bags coat jacket jumper shirt \
    trousers shoes car van bin bins box folder teeth tooth nappy mould tablets pills pill capsule envelope delay delays \
    discussion term hours weekend gap gaps conversation journey amount amounts bump graze smell noise progress \
    attendance news shift night temper weather water
    """.split(separator: " ").map(String.init)
  )

  /// Of which people such words are said; of other colours and sizes it is their family.
  private static let ages: Set<String> = ["little", "young"]
  private static let people: Set<String> = [
    "carer", "carers", "person", "persons", "people", "child", "children", "man", "men", "woman", "women", "boy",
    "boys", "girl", "girls", "adult", "adults", "offender", "offenders",
  ]

  /// Names that are verbs as well, and the words before which they are no names at the beginning of a sentence.
  private static let verbs: Set<String> = ["can", "let", "mark", "may", "say", "see", "sue", "will"]
  private static let afterVerbs: Set<String> = [
    "a", "an", "be", "have", "he", "her", "his", "i", "it", "need", "not", "she", "that", "the", "their", "them",
    "there", "they", "this", "us", "we", "you", "your",
  ]

  private static let words: Set<String> = Set(
    """
    abbey ally almond amber angel ant apple arch archer art ash autumn back baker ball bank banks bar barb barber \
    bass bay beach bean bear beech bell berry best bill birch bird bishop black blessing bloom blossom blue bolt \
    bond bone bones booth bow bowler branch brand brass bridge bridges bright broad brook brooks brother brown buddy \
    bull burn burns bush butcher butler button cage camp candy cane cannon canon carol carpenter case cash castle \
    cat chambers chance chapel char charity charm chase cherry child church clay cliff cloud coal coffin colt \
    comfort constance cook copper coral corn cotton court craft crane crisp cross crow crystal cuff curry dale dance \
    darling dawn day dean dear deed deep dell den desire destiny diamond dick dolly don dot dove drew driver duke \
    dusty eagle earl early east ebony echo eden elder emerald ever fair faith fan fanny farm farmer fern field \
    fields figures finch fish fisher flint flood flower flowers fly foot ford forest fort fox frank free french \
    friend frost gale gardener gates gay gem gene gift ginger glass glen glory goal gold golden good gore grace \
    grant grave graves gray green grey grove gum guy hail hale hall ham hammer hand hands handy harmony harp haven \
    hawk hay hazel head heal heard heath heather heaven herd hero hill hills holiday holly home honey hook hope horn \
    house hull hunter hut innocent iris ivy jack jade jay jewel job jolly joy judge jumper junior justice keen key \
    kind king kit kite kitty knight lad laird lake lamb lance land lane lark last laurel law lawn lawyer leaf leek \
    lemon liberty light lily lion little lock long lord love lovely low luck lunch mace major male man maple marble \
    mark marks marsh marshal mason mate max mayor mead meek melody mercy merit merry miles milk miller mills mint \
    mist mo moon moor moral more morning moss mount music nature neat needle new nice nick night noble nook north \
    nurse oak ocean offer olive opal orange orchard ore pace pack page pain paint palm paris parish park parker \
    parks parrot past pat patience peach pear pearl penny pepper petal piece pierce pike pink piper plant plum \
    pointer pole polo pond pool pop pope poppy porter post potter pound power prayer present price prince princess \
    promise proud prudence queen quick rain rainbow ram ransom raven ray reach read reason reed reef reeve regal \
    remedy rice rich ridge ring river rivers rob robin rod root rope rose rowan royal ruby rule rush sad saffron \
    sage sailor saint salmon salt sand sands savage scarlet school sea seal self serenity seven shade shades shaft \
    sharp shell shield shine ship short silver singer sky small smart snow soul south spark speed spring squire \
    stack staff stain stamp stand star steel steer still stock stone storm stout strange street strength strong sue \
    summer sun sunday sunny swan sweet swift talent taper teacher teddy tender thorn thrower tiger till \
    trinity true truth tuck tulip turner unity vale valentine van victor vine violet virtue wait walk walker wall \
    walls ward warm watch water waters weaver week weeks welcome wells welsh west wheat wheeler whisper white wild \
    willow wind wing winner winter wise wish wolf woman wood woodland woods worth wren yard young
    """.split(separator: " ").map(String.init)
  )
}

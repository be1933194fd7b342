import AuditRules

/// Names that are also months, days or common words, and whether one is written as a name where it stands.
enum CommonWord {
  /// Whether a word is common whoever has it as a name.
  static func isCommon(_ folded: String) -> Bool {
    months.contains(folded) || words.contains(folded) || functionWords.contains(folded) || verbs.contains(folded)
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
  /// - Returns: whether it is to stay.
  static func isWord(_ listed: String, _ run: NameRun, at index: Int, in text: NameRuns) -> Bool {
    let folded = text.folded(run)
    guard isCommon(folded) || isCommon(listed) else { return false }
    let before = index > 0 ? text.folded(text.runs[index - 1]) : ""
    let next = index + 1 < text.runs.count ? text.folded(text.runs[index + 1]) : ""
    if UnlistedNames.titles.contains(before), text.hasGap(before: index) { return false }
    guard run.isCapital else { return true }
    let range = text.range(run.range)
    if months.contains(folded), isInDate(range, in: text.text) || afterMonths.contains(next) { return true }
    if afterPlaces.contains(next), text.runs[index + 1].isCapital, text.hasGap(before: index + 1) { return true }
    // "Brown bruise", "Young carer": what the word says more of stands after it, and it begins the sentence.
    if folded == listed, describing.contains(folded),
      described.contains(next) || ages.contains(folded) && people.contains(next), text.hasGap(before: index + 1),
      !text.runs[index + 1].isCapital, beginsSentence(range.lowerBound, in: text.text)
    {
      return true
    }
    let isSmallWord = functionWords.contains(folded) || verbs.contains(folded)
    // Where all is in capitals, a capital tells nothing: of small words, which are everywhere, it is no name.
    if isSmallWord, text.isShouted(index) { return true }
    let isPlural = folded != listed && text.byte(after: run) != UInt8(ascii: "'")
    guard isSmallWord || isPlural, beginsSentence(range.lowerBound, in: text.text) else { return false }
    return verbs.contains(folded) ? afterVerbs.contains(next) : true
  }

  /// Whether a word is so small that it begins many sentences.
  static func isSmall(_ folded: String) -> Bool { functionWords.contains(folded) }

  /// Whether a figure stands beside a month, or a word before it that goes with times.
  private static func isInDate(_ range: Range<String.Index>, in text: String) -> Bool {
    let after = text[range.upperBound...].prefix(12).drop { $0.isWhitespace || ",.'’-/".contains($0) }
    if after.first?.isNumber == true { return true }
    let before = text[..<range.lowerBound].suffix(24).split { !$0.isLetter && !$0.isNumber }
    guard let last = before.last?.lowercased() else { return false }
    let words = last == "of" ? before.dropLast().last.map { $0.lowercased() } ?? last : last
    return words.first?.isNumber == true || timeWords.contains(last)
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

  /// Words after a month that make it one.
  private static let afterMonths: Set<String> = ["half", "bank", "term", "holiday", "holidays"]

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

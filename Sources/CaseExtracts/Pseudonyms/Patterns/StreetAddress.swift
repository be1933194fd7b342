/// A house and its street: `12 Acacia Avenue`, `Flat 3, 4 High St`, with the town where a postcode follows.
enum StreetAddress {
  /// The address around the first figure of its house or flat.
  static func found(in bytes: [UInt8], at index: Int, from floor: Int) -> Range<Int>? {
    guard index == floor || !(bytes[index - 1].isLetter || ".:/£#'".utf8.contains(bytes[index - 1])),
      index - floor < 2 || !(bytes[index - 1] == UInt8(ascii: "-") && bytes[index - 2].isFigure),
      let number = houseNumber(in: bytes, at: index)
    else { return nil }
    let gap = bytes[floor..<index].reversed().prefix(while: \.isGap).count
    let before = Nearby.word(in: bytes, before: index - gap, from: floor)
    let isFlat = flats.contains(before)
    let start = isFlat ? index - gap - before.utf8.count : index
    if isFlat {
      // "Flat 3, 4 High St" and "Flat 3, Rose Court".
      let next = afterMarks(number, in: bytes)
      if let house = houseNumber(in: bytes, at: next), let end = street(in: bytes, from: house, isFlat: true) {
        return start..<withTown(end, in: bytes)
      }
      return street(in: bytes, from: number, isFlat: true).map { start..<withTown($0, in: bytes) }
    }
    guard !counted.contains(before), !CommonWord.months.contains(before) || number - index < 4 else { return nil }
    // "lives at 12" and the street on the next line; a number at the end of another line is a count of something.
    if livesAt.contains(before), number < bytes.count {
      let next = Nearby.afterLineEnd(number, in: bytes)
      if next > number, let end = street(in: bytes, from: number, named: next, isFlat: false) {
        return start..<withTown(end, in: bytes)
      }
    }
    return street(in: bytes, from: number, isFlat: false).map { start..<withTown($0, in: bytes) }
  }

  /// Where the number of a house ends: up to four figures, a letter, a second number.
  private static func houseNumber(in bytes: [UInt8], at index: Int) -> Int? {
    guard index < bytes.count, bytes[index].isFigure else { return nil }
    var end = Nearby.afterFigures(index, in: bytes)
    guard end - index <= 4 else { return nil }
    // "14Acacia Avenue".
    if isGlued(end, in: bytes) { return end }
    if end < bytes.count, bytes[end].isEnglishLetter { end += 1 }
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: "/"),
      bytes[end + 1].isFigure
    {
      end = Nearby.afterFigures(end + 1, in: bytes)
      if end < bytes.count, bytes[end].isEnglishLetter { end += 1 }
    }
    return end == bytes.count || !bytes[end].isLetterOrFigure ? end : nil
  }

  /// Whether a name begins at once after the figures.
  private static func isGlued(_ end: Int, in bytes: [UInt8]) -> Bool {
    end + 2 < bytes.count && bytes[end].isCapital
      && bytes[(end + 1)...(end + 2)].allSatisfy { $0.isLetter && !$0.isCapital }
  }

  /// A word of an address.
  private struct Word {
    var small: String
    var end: Int
    var isCapital: Bool
  }

  /// Where the name of a street ends that follows a number.
  private static func street(in bytes: [UInt8], from number: Int, named: Int? = nil, isFlat: Bool) -> Int? {
    var index = named ?? afterMarks(number, in: bytes)
    guard index > number || isGlued(number, in: bytes) else { return nil }
    var words: [Word] = []
    while words.count < 6, let word = word(in: bytes, at: index) {
      words.append(word)
      let next = word.end < bytes.count && bytes[word.end] == UInt8(ascii: ".") ? word.end + 1 : word.end
      index = Nearby.afterGap(next, in: bytes, most: 2)
      // The name of a street may go on in the next line, where that begins with the word for one.
      let line = Nearby.afterLineEnd(next, in: bytes)
      if line > next, word.isCapital, let further = self.word(in: bytes, at: line), further.isCapital,
        lineStarts.contains(further.small)
      {
        index = line
      }
      if index == next { break }
    }
    if let end = welshStreet(words) { return end }
    for count in words.indices.dropFirst() {
      let name = words[..<count]
      guard isStreet(words[count], after: name, isFlat: isFlat) else { continue }
      var last = words[count]
      if count + 1 < words.count, !words[count + 1].isCapital, things.contains(words[count + 1].small) { continue }
      // "Park Road", "Mill Hill Lane", "High Road West".
      if count + 1 < words.count, words[count + 1].isCapital || !last.isCapital,
        strong.contains(words[count + 1].small) || sides.contains(words[count + 1].small)
      {
        last = words[count + 1]
      } else if last.small == "dr" || last.small == "st", isName(after: last, in: bytes) {
        continue
      }
      let hasStop = last.end < bytes.count && bytes[last.end] == UInt8(ascii: ".") && short.contains(last.small)
      return hasStop ? last.end + 1 : last.end
    }
    return nil
  }

  /// Where the name of a street ends in Welsh, which has the word for a street first: `Heol y Bryn`, `Y Stryd Fawr`.
  private static func welshStreet(_ words: [Word]) -> Int? {
    let first = words.first.map { $0.isCapital && articles.contains($0.small) } ?? false ? 1 : 0
    guard first + 1 < words.count, words[first].isCapital else { return nil }
    let hasArticle = articles.contains(words[first + 1].small)
    guard welsh.contains(words[first].small) || hasArticle && welshBeforeArticle.contains(words[first].small) else {
      return nil
    }
    var end: Int?
    for word in words[(first + 1)...].prefix(4) {
      if word.isCapital { end = word.end } else if !articles.contains(word.small) { break }
    }
    return end
  }

  private static func isStreet(_ word: Word, after name: ArraySlice<Word>, isFlat: Bool) -> Bool {
    let isWritten = name.allSatisfy { $0.isCapital || joining.contains($0.small) } && name.first?.isCapital == true
    guard let first = name.first, let last = name.last else { return false }
    if strong.contains(word.small) || (weak.contains(word.small) && isWritten && word.isCapital) {
      guard !courts.contains(last.small) || word.small != "court" else { return false }
      if isWritten {
        return strong.contains(word.small)
          ? !titles.contains(first.small)
          : isFlat || !(titles.contains(first.small) || CommonWord.months.contains(first.small))
      }
      return !word.isCapital && name.count <= 2 && long.contains(word.small)
        && name.allSatisfy {
          !$0.isCapital && !counted.contains($0.small) && !small.contains($0.small) && !measures.contains($0.small)
        }
    }
    return false
  }

  /// "seen at 10 by Consultant Dr Patel", "9 Little St Mary's": the short word belongs to the next.
  private static func isName(after word: Word, in bytes: [UInt8]) -> Bool {
    let next = Nearby.afterGap(word.end, in: bytes, most: 2)
    guard next > word.end, next < bytes.count, bytes[next].isCapital else { return false }
    return word.small == "dr" || saints.contains(Nearby.word(in: bytes, at: next))
  }

  private static func word(in bytes: [UInt8], at index: Int) -> Word? {
    guard index < bytes.count, bytes[index].isLetter else { return nil }
    var end = index
    while end < bytes.count, end - index < 32,
      bytes[end].isLetter || ("'-".utf8.contains(bytes[end]) && end + 1 < bytes.count && bytes[end + 1].isLetter)
    {
      end += 1
    }
    return Word(small: Nearby.small(bytes[index..<end]), end: end, isCapital: bytes[index].isCapital)
  }

  /// Where the town ends, if a postcode follows it.
  private static func withTown(_ end: Int, in bytes: [UInt8]) -> Int {
    var last = end
    var index = end
    for _ in 0..<9 {
      var next = index
      while next < bytes.count, next - index < 4,
        bytes[next].isGap || bytes[next].isLineEnd || ",.".utf8.contains(bytes[next])
      {
        next += 1
      }
      if Postcode.found(in: bytes, from: next, after: last) != nil { return last }
      guard let word = word(in: bytes, at: next), word.isCapital || joining.contains(word.small) else { return end }
      (last, index) = (word.end, word.end)
    }
    return end
  }

  /// Where a comma and spaces end.
  private static func afterMarks(_ index: Int, in bytes: [UInt8]) -> Int {
    var end = index
    while end < bytes.count, end - index < 3, bytes[end].isGap || bytes[end] == UInt8(ascii: ",") { end += 1 }
    return end
  }

  private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

  private static let flats = words("flat apartment apt unit maisonette room plot caravan")
  /// Words that are a street after any other.
  static let strong = words(
    """
    street st road rd avenue ave av lane ln drive dr close cl crescent cres court ct place pl gardens gdns grove gr \
    terrace terr ter square sq mews parade villas crescents cottages buildings bldgs embankment esplanade boulevard blvd
    """
  )
  /// Words for a street that stand before its name; a letter that is not English is a question mark here.
  private static let welsh = words(
    "heol stryd ffordd lon l?n maes rhodfa rhes cilgant clos llys gerddi teras"
  )
  /// Words that are a street where an article follows: alone they are names of people too.
  private static let welshBeforeArticle = words("bryn pen cae tan coed parc cwrt tyddyn rhiw allt dol d?l")
  private static let articles = words("y yr")
  /// Words for a street that begin no sentence.
  private static let lineStarts = words("street st road rd avenue ave lane crescent terrace gardens grove")
  private static let livesAt = words("at to from of address is lives live living no number moved")
  private static let short = words("st rd ave av ln dr cl cres ct pl gdns gr terr ter sq bldgs blvd")
  /// Words that are a street where no capital says so.
  private static let long = words("street road rd avenue ave lane crescent terrace drive close gardens grove st")
  /// Words that are a street where the name before it has capitals.
  private static let weak = words(
    """
    way walk hill park rise row view green house heights mead meadow meadows croft dale path quay wharf broadway vale \
    estate fields end common circus yard gate bank banks chase copse dene drove garth glade heath hollow loan mount \
    orchard passage promenade ridge side spinney top wynd wood woods bridge lodge cottage farm hall tower point approach
    """
  )
  /// What is counted of a road or a house: a four lane road, a two bed terrace.
  private static let measures = words(
    "lane lanes way ways track bed bedroom bedrooms storey tier seater door mile metre"
  )
  /// Things whose name begins with the word of a street: place mats.
  private static let things = words("mat mats setting settings card cards name names holder holders shoe shoes")
  private static let sides = words("north south east west")
  private static let joining = words("of the on upon le la de y st")
  private static let courts = words(
    "family crown county high supreme youth magistrates coroner's tennis the in criminal"
  )
  private static let titles = words("mr mrs ms miss mx dr sir lady lord pc dc ds sgt nurse")
  private static let saints = words(
    "mary mary's john john's peter paul paul's james george thomas michael joseph andrew luke anne anne's nicholas mark"
  )
  /// Words that go with a number which is no house, before it or after.
  private static let counted = words(
    """
    aged age year years yr yrs month months week weeks day days hour hours hr hrs min mins minute minutes class form \
    section page question item step stage phase part session visit visits times mile miles metre metres child children \
    people cars other more further long short
    """
  )
  /// Words that stand before a street in running text.
  private static let small = words(
    """
    a an and at by down for from in into main of off on onto or over side that the their this through to up was were with \
    busy same whole next own quiet doors down along across very near nearby local different residential new
    """
  )
}

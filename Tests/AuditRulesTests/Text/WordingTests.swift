import Testing

@testable import AuditRules

@Suite struct WordingTests {
  private func words(_ text: String) -> [String] { Wording(text).wholeWords }

  @Test func wordsAreLowerCasedAndKeepTheirApostrophes() {
    #expect(words("Mum’s partner DIDN'T come.") == ["mum's", "partner", "didn't", "come"])
  }

  @Test func figuresKeepTheMarksInsideThem() {
    #expect(
      words("by 31/05/2026, 3-5 times, 7.30pm, 90 %") == ["by", "31/05/2026", "3-5", "times", "7.30pm", "90", "%"]
    )
  }

  @Test func hyphensAndDashesCutWords() {
    #expect(words("age-appropriate – on-going") == ["age", "appropriate", "on", "going"])
  }

  @Test func wordsKnowTheirBytes() {
    let text = "«Zoë» said"
    let spans = Wording(text).words.map { Array(text.utf8)[$0.start..<$0.end] }.map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(spans == ["Zoë", "said"])
  }

  @Test func sentencesEndAtStopsAndEmptyLines() {
    let wording = Wording("He came. She left\nearly\n\nThen quiet")
    #expect(wording.words.filter(\.startsSentence).map(wording.whole) == ["he", "she", "then"])
  }

  @Test(arguments: [
    ("J. Okoro rang", ["j"]), ("Seen (J. Okoro) today", ["seen"]), ("Al. Okoro rang", ["al", "okoro"]),
    ("a. Okoro rang", ["a", "okoro"]), ("J.\nOkoro rang", ["j", "okoro"]), ("J. OKORO rang", ["j", "okoro"]),
    ("Plan J. Okoro rang", ["plan", "okoro"]), ("J. O", ["j", "o"]), ("J.", ["j"]),
  ])
  func aSentenceGoesOnAfterTheInitialOfANameThatBeginsIt(_ text: String, _ starts: [String]) {
    let wording = Wording(text)
    #expect(wording.words.filter(\.startsSentence).map(wording.whole) == starts)
  }

  @Test(
    arguments: [
      ("she said \"I miss home\" twice", ["i miss home"]),
      ("she said “I miss home” twice", ["i miss home"]),
      ("she said 'I don't like it' twice", ["i don't like it"]),
      ("the brothers' room and the sisters' room", []),
      ("she said \"I miss home", []),
      ("„Chcę mieszkać z babcią” – said twice", ["chcę mieszkać z babcią"]),
      ("« Je veux rester » she said", ["je veux rester"]),
      ("„Ich will bleiben“ sagte er", ["ich will bleiben"]),
      ("「家に帰りたい」 he said", ["家に帰りたい"]),
    ]
  )
  func quotationsAreFound(_ text: String, _ expected: [String]) {
    let wording = Wording(text)
    let found = wording.quotations.map { quotation in
      wording.words[quotation.words].map(wording.whole).joined(separator: " ")
    }
    #expect(found == expected)
  }

  static let figures: [(word: String, classes: WordClasses)] = [
    ("2026-05-31", .date), ("31.05.26", .date), ("31/02/2026", .number), ("1/2/3/4", .number), ("21st", .ordinal),
    ("8pm", .clock), ("48hrs", .span), ("6/52", [.weeks, .span]), ("30/6", .slashed), ("11kg", [.number, .weight]),
    ("19:30", [.number, .clock]), ("2x", [.number, .times]), ("2026", .year),
    ("99999999999999999999999999", .number), ("4g", [.number, .weight]), ("4q", []),
  ]

  @Test(arguments: figures.indices) func figuresAreOfTheirKind(_ index: Int) {
    let (word, classes) = Self.figures[index]
    let found = Array(word.utf8).withUnsafeBufferPointer {
      WordClasses.of(Letters(word), $0, known: -1, isCapital: false, isAllCapitals: false)
    }
    #expect(found == classes, "\(word)")
  }

  @Test func wordsOfATextAreKeptByTheirPositionsHoweverManyThereAre() {
    var some = WordSet()
    #expect(some.isEmpty && some.count == 0 && !some[0] && !some[5_000])
    for index in [0, 63, 64, 127, 128, 1_000] { some[index] = true }
    #expect(some.count == 6 && some[63] && some[64] && some[1_000] && !some[62] && !some[65] && !some[999])
    some[64] = false
    some[0] = false
    #expect(some.count == 4 && !some[64] && some.touches(100..<128) && !some.touches(0..<63) && !some.touches(5..<5))
    some.insert(60..<70)
    #expect((60..<70).allSatisfy { some[$0] } && !some[59] && !some[70] && !some.isEmpty)
  }

  @Test func aListHasItsWordsWhetherATableHasThemOrNot() throws {
    let list: WordList = ["said", "zzzq"]
    let found = Wording("She said zzzq and zzq").words.filter { list.contains($0) }
    #expect(found.map(\.text) == ["said", "zzzq"] as [Letters])
    #expect(found.map { $0.known >= 0 } == [true, false])
  }

  @Test func aWordIsTheSameHoweverItWasRead() {
    // Small letters alone are compared where they stand; all others are put together first.
    for (text, words) in [
      ("a mother's son", ["a", "mother's", "son"]), ("Mother MOTHER mother", ["mother", "mother", "mother"]),
      ("café au lait zzz", ["café", "au", "lait", "zzz"]), ("it’s w/c 48hrs x2", ["it's", "w_c", "48hrs", "x2"]),
    ] {
      #expect(Wording(text).wholeWords == words)
      #expect(Wording(text).words.allSatisfy { $0.known == Vocabulary.shared[$0.text] })
    }
  }

  @Test func aLongTextIsReadUpToItsBoundAndSaysSo() {
    let text = String(repeating: "child ", count: 4_000)
    let wording = Wording(text)
    #expect(wording.wasCut)
    #expect(wording.words.count == Wording.longest / 6)
    #expect(wording.cutWords.contains("20,000 bytes"))
    #expect(!Wording(String(text.prefix(20_000))).wasCut)
  }

  @Test func noCharacterIsCutAtTheBound() {
    for shift in 0..<4 {
      let text = String(repeating: "a", count: shift) + String(repeating: " 👩‍👧é", count: 3_000)
      let last = Wording(text).words.last?.end ?? 0
      #expect(last <= Wording.longest)
      #expect(String(validating: Array(text.utf8)[0..<last], as: UTF8.self) != nil)
    }
  }
}

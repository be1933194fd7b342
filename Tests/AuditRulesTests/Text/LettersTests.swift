import Testing

@testable import AuditRules

@Suite struct LettersTests {
  /// Words of every length around the eight, sixteen and twenty-four bytes that are held together, some one letter apart.
  static let words: [String] = (0...Letters.held).flatMap { count -> [String] in
    let word = String("abcdefghijklmnopqrstuvwxyz".prefix(count))
    return [word, String(word.dropLast()) + "z", "z" + word.dropFirst(), String(repeating: "é", count: count / 2)]
  }

  @Test func wordsAreAlikeWhereTheirLettersAre() {
    for word in Self.words {
      #expect(String(Letters(word)) == word)
      #expect(Letters(word).count == word.utf8.count)
      for other in Self.words { #expect((Letters(word) == Letters(other)) == (word == other), "\(word) \(other)") }
    }
  }

  @Test func wordsBeginAndEndAsTheirLettersDo() {
    for word in Self.words where word.utf8.count <= 8 {
      for whole in Self.words {
        let isBeginning = Array(whole.utf8).starts(with: Array(word.utf8))
        let isEnd = Array(whole.utf8.suffix(word.utf8.count)) == Array(word.utf8)
        #expect(Letters(whole).hasPrefix(Letters(word)) == isBeginning, "\(whole) \(word)")
        #expect(Letters(whole).hasSuffix(Letters(word)) == isEnd, "\(whole) \(word)")
      }
    }
  }

  @Test func aWordWithoutItsEndIsAnotherWord() {
    for word in Self.words where word.utf8.allSatisfy({ $0 < 0x80 }) {
      #expect(Letters(word + "").dropLast(2) == Letters(String(word.dropLast(2))))
    }
    #expect(Letters("mum's").dropLast(2) == "mum")
  }

  @Test func aWordThatTheRulesNameIsTheOneThatIsRead() {
    #expect(Letters("") == "" && Letters("to") == "to" && Letters("visiting") == "visiting")
    #expect(Letters("safeguarding") == "safeguarding" && Letters("responsibilities") == "responsibilities")
    #expect(Letters("grandparentsgrandparents") == "grandparentsgrandparents" && Letters("to") != "too")
  }

  @Test func aWordThatIsTooLongToBeHeldIsReadWhole() {
    for text in [
      "Supercalifragilisticexpialidociousness", "искамдаживеясмамаибаба", "thelongestofallthewordsthatdon’tend",
    ] {
      let wording = Wording("She said \(text) twice")
      let word = text.contains("S") ? "s" + text.dropFirst() : text
      #expect(wording.wholeWords == ["she", "said", word.split(separator: "’").joined(separator: "'"), "twice"])
      #expect(
        wording.words[2].known < 0
          && wording.words[2].text.count == word.split(separator: "’").joined(separator: "'").utf8.count
      )
    }
  }

  /// A longer one would be held in part, and another word could be taken for it.
  @Test func noTableHasAWordThatIsTooLongToBeHeld() {
    let words = (0..<Vocabulary.shared.count).map { Vocabulary.shared.word(Int32($0)) }
    #expect(words.count > 5_000 && words.allSatisfy { $0.count <= Letters.held })
  }
}

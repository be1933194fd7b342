import AuditRules
import AuditTestSupport
import Testing

/// What holds for every text, whatever it says.
@Suite struct TextRulePropertyTests {
  static let rules = ["childs-views-evidenced", "plan-outcomes-smart", "supervision-decisions-on-file"].compactMap(
    Rule.named
  )

  private static let scraps = [
    "mother", "S", "said", "\"", "'", "’", "“", "”", "wants", "by", "the", "end", "of", "May", "2026-05-31", "31.5.26",
    "ongoing", "every", "Tuesday", "attend", "school", "course", "3", "out", "5", "%", ".", "\n", "\n\n", "\r\n", "-",
    "/", "é", "e\u{301}", "\u{301}", "\u{200D}", "\u{FE0F}",
    "👩‍👧", "🇬🇧", "\u{600}", "\u{0}", "\u{A0}", "\u{2019}", "\u{2588}",
    "漢字", "ﬁ", "İ", "smiled", "because", "seen", "alone", "Zoë", "Ms", "in", "1:", "::", "31/", "1x", "9pm", "\t", "  ",
  ]
  private static let vague = [
    "ongoing", "regular", "regularly", "appropriate", "stable", "adequate", "asap", "as soon as possible",
    "as required", "successful completion", "monitor", "improve", "engage with",
  ]

  private func randomText(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...24, using: &random)).map { _ in
      let space = Bool.random(using: &random) ? " " : ""
      if Int.random(in: 0..<8, using: &random) == 0,
        let scalar = Unicode.Scalar(UInt32.random(in: 0...0x1FFFF, using: &random))
      {
        return String(scalar) + space
      }
      return (Self.scraps.randomElement(using: &random) ?? "") + space
    }.joined()
  }

  @Test func thereAreThreeTextRules() {
    #expect(Self.rules.count == 3)
    #expect(Self.rules.allSatisfy { $0.readsText && $0.decision.shape == .text })
  }

  @Test func spansLieInTheTextOnCharacterBoundaries() {
    var random = SeededGenerator(seed: 41)
    var seen = 0
    for _ in 0..<4_000 {
      let text = randomText(&random)
      let bytes = text.utf8
      for rule in Self.rules {
        for span in rule.occurrence(forText: text)?.spans ?? [] {
          seen += 1
          #expect(span.start >= 0 && span.start < span.end && span.end <= bytes.count && !span.says.isEmpty)
          for offset in [span.start, span.end] where offset < bytes.count {
            let index = bytes.index(bytes.startIndex, offsetBy: offset)
            #expect(String.Index(index, within: text) != nil, "\(Array(bytes)) at \(offset)")
          }
        }
      }
    }
    #expect(seen > 4_000)
  }

  /// A mark within somebody's name begins a part of the text in the middle of the name.
  @Test(arguments: [
    "CGL) worker to do weekly: results emailed to SW every Fri.", "CGL (worker to do weekly: results emailed to SW.",
    "The= local authority to promote Mason's education.", "The: local authority to promote Mason's education.",
    "The local authority to promote Mason's education.", "Social= worker to ring dad by Friday.",
  ])
  func aNameWithAMarkInItIsRead(_ text: String) {
    for rule in Self.rules { #expect(rule.occurrence(forText: text)?.reason.isEmpty == false) }
  }

  @Test func anyBytesGetAnOutcomeAndAReason() {
    var random = SeededGenerator(seed: 42)
    for _ in 0..<600 {
      let count = Int.random(in: 0...300, using: &random)
      let text = String(decoding: (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }, as: UTF8.self)
      for rule in Self.rules {
        #expect(rule.occurrence(forText: text)?.reason.isEmpty == false)
      }
    }
  }

  @Test func textsBeyondTheBoundAreReadAndSaidToBeCut() {
    for word in ["attend course ", "\"", "'a ", "by ", "é", "mother said ", "3 out of ", "x"] {
      let text = String(repeating: word, count: 60_000 / word.utf8.count)
      for rule in Self.rules {
        let occurrence = rule.occurrence(forText: text)
        #expect(occurrence?.outcome != .met)
        #expect(occurrence?.spans.allSatisfy { $0.end <= 20_000 } == true)
      }
    }
  }

  @Test func aVagueWordNeverMakesAnUnmetTextMet() {
    var random = SeededGenerator(seed: 43)
    var unmet = 0
    for _ in 0..<4_000 {
      let words = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        Self.scraps.randomElement(using: &random) ?? ""
      }
      // Beside the text and not within it, where it would part words that belong together.
      let longer = words + [".", Self.vague.randomElement(using: &random) ?? ""]
      for rule in Self.rules {
        guard let before = rule.occurrence(forText: words.joined(separator: " "))?.outcome, before != .met else {
          continue
        }
        unmet += before == .notMet ? 1 : 0
        let after = rule.occurrence(forText: longer.joined(separator: " "))?.outcome
        #expect(before != .notMet || after != .met, "\(longer)")
        #expect(before != .notEvidenced || after != .met, "\(longer)")
      }
    }
    #expect(unmet > 500)
  }

  @Test(arguments: vague) func aVagueWordAloneNamesNothing(_ word: String) {
    for rule in Self.rules where rule.identifier != "supervision-decisions-on-file" {
      let outcome = rule.occurrence(forText: word)?.outcome
      #expect(outcome == .notMet || outcome == .notEvidenced, "\(rule.identifier)")
    }
  }

  @Test func wordsOfNoTableAreNeverMet() {
    for text in ["The situation is what it is.", "Lorem ipsum dolor amet", "green under quickly nineteen", "…", ""] {
      for rule in Self.rules {
        let outcome = rule.occurrence(forText: text)?.outcome
        // Words of no table may be those of another language.
        #expect([.notMet, .notEvidenced, .notSeen].contains(outcome), "\(rule.identifier): \(text)")
      }
    }
  }

  @Test func reasonsHoldNothingOfTheText() {
    let text = "Zanzibar told Quetzal \"my Xylophone\" by 31 May 2026 because Quetzal will visit"
    for rule in Self.rules {
      let occurrence = rule.occurrence(forText: text)
      for word in ["Zanzibar", "Quetzal", "Xylophone", "31 May"] {
        #expect(occurrence?.reason.contains(word) == false)
        #expect(occurrence?.spans.contains { $0.says.contains(word) } == false)
      }
    }
  }
}

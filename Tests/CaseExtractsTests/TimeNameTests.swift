import AuditRules
import Testing

@testable import CaseExtracts

/// A month, a season or a feast stays where it says when, and is told; a person of that name is masked.
@Suite("Names that are times")
struct TimeNameTests {
  private static let names = ["May", "April", "June", "August", "Summer", "Autumn", "Easter", "Winter"]

  /// Texts in which `X` says when.
  private static let times = [
    "Complete the assessment by the end of X.", "Done by X.", "Before X we meet.", "not before X",
    "in the last week of X",
    "since X", "until X", "in X", "After X the plan ends.", "no later than early X", "by mid X", "end of X 2026",
    "X half term", "beginning of X", "by the middle of X", "during X", "next X", "this X", "throughout X",
    "The report is to be sent by X.", "to be completed by X", "The review is due by X.", "BY THE END OF X",
    "from X onwards",
    "contact is weekly from X", "every X", "before X, and then again",
  ]

  @Test(arguments: names)
  func aTimeStaysAndIsTold(name: String) {
    let mask = NameMask(["\(name) Honeychurch"])
    for text in Self.times.map({ $0.replacing("X", with: $0 == $0.uppercased() ? name.uppercased() : name) }) {
      let outcome = mask.outcome(for: text)
      #expect(outcome.text == text)
      #expect(outcome.doubtful.map(\.doubt) == [.wordOrMonth], "\(text)")
    }
    for (one, other) in [("May", "June"), ("April", "August")] {
      let both = NameMask(["\(one) Honeychurch", "\(other) Honeychurch", "\(name) Honeychurch"])
      for text in [
        "From \(one) to \(other) she stayed.", "between \(one) and \(other)", "\(one)/\(other)", "\(one) to \(other)",
      ] {
        #expect(both.masked(text) == text)
      }
    }
  }

  /// Texts in which `X` is somebody, or may be.
  private static let people = [
    "Leo was seen by X on Tuesday.", "seen by X", "She was told by X that all is well.", "to be visited by X",
    "a letter by X",
    "Signed by X.", "looks after X", "asked after X", "before X left", "since X came home", "after X said so",
    "until X returns",
    "He confides in X.", "a letter from X", "a call from X about school", "removed from X", "by X's grandmother",
    "before X’s visit", "told X", "with X and Leo", "to X", "for X", "of X", "the mother of X", "and X was there",
    "X said no",
    "I saw X.", "was completed by X", "a visit to X", "in. X was there", "stands by X", "by X on Tuesday",
  ]

  @Test(arguments: names)
  func somebodyIsMasked(name: String) {
    let mask = NameMask(["\(name) Honeychurch"])
    for text in Self.people.map({ $0.replacing("X", with: name) }) {
      #expect(mask.masked(text) == text.replacing(name, with: "[name]"), "\(text)")
    }
    #expect(mask.masked("by \(name) Honeychurch") == "by [name]")
    // Two people, and no span of time.
    let both = NameMask(["May Honeychurch", "June Honeychurch"])
    #expect(both.masked("I saw May and June.") == "I saw [name] and [name].")
  }

  /// What says by when a decision is to be done is nothing else.
  @Test(arguments: names)
  func aCellThatSaysByWhenIsNoName(name: String) {
    let mask = NameMask(["\(name) Honeychurch"])
    func masked(_ due: String) -> CaseFile {
      CaseFile(
        supervisions: [
          Supervision(decisions: [SupervisionDecision(text: .value(name), owner: .value(name), due: .value(due))])
        ]
      ).masked(with: mask)
    }
    for due in [
      name, "\(name).", "\(name) 2026", "early \(name)", "end \(name)", "the week of \(name)", "by \(name) latest",
    ] {
      let decision = masked(due).supervisions.value?.first?.decisions.value?.first
      #expect(decision?.due.value == due)
      // The same word where it is told who acts, or what to do, is a name.
      #expect(decision?.owner.value == "[name]" && decision?.text.value == "[name]")
    }
    for due in ["\(name) to ring", "ask \(name)", "when \(name) is back"] {
      #expect(masked(due).supervisions.value?.first?.decisions.value?.first?.due.value?.contains("[name]") == true)
    }
  }

  @Test(
    arguments: [
      // Ukrainian, Russian and Polish names in another case are told.
      ("Сергій", "Говорили про Сергія вчора", true), ("Сергій", "з Сергієм", true), ("Сергій", "Сергієві", true),
      ("Олена", "для Олени", true), ("Марія", "без Марії", true), ("Павло", "бачили Павла", true),
      ("Ільницький", "від Ільницького", true), ("Ковальчук", "про Ковальчука", true), ("Марта", "про Марту", true),
      ("Agnieszka", "rozmowa z Agnieszki bratem", true), ("Krzysztof", "dla Krzysztofa", true),
      // Another name with the same beginning, a small word, and a name of which too little is left.
      ("Сергій", "про Сергушина", false), ("Сергій", "серга", false), ("Оля", "про Олега", false),
      ("Agnieszka", "Agnieszkowa", false), ("Maria", "Mario came", false),
    ])
  func aNameInAnotherCaseIsTold(name: String, text: String, isTold: Bool) {
    let outcome = NameMask([name]).outcome(for: text)
    #expect(outcome.text == text)
    #expect(outcome.doubtful.contains { $0.doubt == .withinWord } == isTold, "\(text): \(outcome.doubtful)")
  }
}

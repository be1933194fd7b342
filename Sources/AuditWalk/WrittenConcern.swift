import AuditActions
import AuditDocuments
import AuditRules
import AuditStore

/// Whether a concern is written in a file of answers or a form that was not taken, or that a child is not safe.
///
/// A file may be one that nothing else can be read of, so that its lines are looked at where it has no other shape.
struct WrittenConcern {
  /// What an answer to whether a child is safe today says, however it was written.
  private enum Safety {
    case isSafe, isUnsafe, cannotBeRead
  }

  /// The concerns, each in its words; of a file without a shape, what stands on their lines.
  private var concerns: [String] = []
  /// Words elsewhere that are headed as a concern.
  private var isHeadedElsewhere = false
  /// Whether words were left over where the box for a concern is gone.
  private var isWithoutItsBox = false
  /// What is said of the child's safety, the worst of it.
  private var safety = Safety.isSafe
  /// What it is that the concern is written in.
  private let noun: String

  init(_ source: SourceText) {
    noun = "file"
    let isJSON = source.bytes.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "{")
    if let root = try? isJSON ? Node.parse(json: source) : Node.parse(yaml: source) {
      look(at: root)
    } else {
      look(at: String(decoding: source.bytes, as: UTF8.self))
    }
    leaveOutWhatSaysNothing()
  }

  init(_ form: FilledForm) {
    noun = "form"
    for box in form.boxes {
      switch box.tag {
      case FormSubject.concern.tag: concerns.append(box.text)
      case FormSubject.safety.tag: take(safety: box.text)
      default: lookForHeading(in: box.text)
      }
    }
    let strays = form.strays.map(\.text)
    for stray in strays { lookForHeading(in: stray) }
    let hadBox = form.madeWith.contains(FormSubject.concern.tag)
    isWithoutItsBox =
      hadBox && !form.boxes.contains { $0.tag == FormSubject.concern.tag }
      && !strays.allSatisfy(EmptyWords.sayTooLittle)
    leaveOutWhatSaysNothing()
  }

  /// What is said of it; empty where there is nothing to tell, or the audit has all of it already.
  func left(in session: AuditSession?, shownAs shown: String, route: String) -> [Problem] {
    guard let what = told(session?.writer.state) else { return [] }
    return [
      Problem(
        "\(what), and nothing of the \(noun) was kept",
        file: shown,
        hint: "Open the \(noun) and read it today. \(route) caseaudit concerns raise keeps it."
      )
    ]
  }

  private func told(_ state: AuditState?) -> String? {
    let known = (state.map { $0.concerns + $0.retractedConcerns } ?? []).map(\.text)
    if !concerns.allSatisfy(known.contains) { return "a concern that a child may be unsafe is written in the \(noun)" }
    let isRaised = state?.concerns.isEmpty == false
    if safety == .isUnsafe, !isRaised { return "the \(noun) says that a child is not safe today" }
    if isHeadedElsewhere, !isRaised { return "words that begin as a concern does are written in the \(noun)" }
    if isWithoutItsBox {
      return "the box for a concern is gone from the \(noun), and there are words in none of its boxes"
    }
    if safety == .cannotBeRead, !isRaised {
      return "whether a child is safe today is answered in the \(noun) with words that are none of the answers"
    }
    return nil
  }

  /// A yes, or a tick, says that there is a concern and not what it is.
  private mutating func leaveOutWhatSaysNothing() {
    concerns.removeAll { EmptyWords.sayTooLittle($0) && !EmptyWords.affirm($0) }
  }

  private mutating func lookForHeading(in text: String) {
    isHeadedElsewhere = isHeadedElsewhere || ConcernHeading.stands(in: text)
  }

  // MARK: The child's safety

  private mutating func take(safety text: String, askingIfUnsafe isTurned: Bool = false) {
    let words = EmptyWords.words(of: text.replacing("'", with: "").replacing("’", with: ""))
    let plain = words.joined(separator: " ")
    if plain.isEmpty { return }
    // "No concerns" and "not sure" begin as a no does.
    let isOther = words.count > 1 && EmptyWords.sayNothing(text) || EmptyWords.giveNoReason(text) && words.count > 1
    let isNo = words.first.map(Self.noes.contains) == true && !isOther
    let read: Safety =
      if isTurned {
        EmptyWords.affirm(text) ? .isUnsafe : plain == "no" ? .isSafe : .cannotBeRead
      } else if isNo || Self.deniesSafety(words) {
        .isUnsafe
      } else {
        EmptyWords.affirm(text) || plain == "safe" || Self.doubts.contains(plain) ? .isSafe : .cannotBeRead
      }
    if read == .isUnsafe || safety == .isSafe { safety = read }
  }

  /// Whether words say that somebody is unsafe, or not safe.
  private static func deniesSafety(_ words: [String]) -> Bool {
    words.contains("unsafe") || zip(words, words.dropFirst()).contains { denials.contains($0) && $1 == "safe" }
  }

  private static let noes: Set<String> = ["false", "isnt", "n", "nah", "no", "nope", "not"]
  private static let denials = noes.union(["aint", "cannot", "hardly", "never", "wasnt"])
  /// The third answer, as it is written in files and forms, and as the program writes it itself.
  private static let doubts: Set<String> = [
    "cannot tell", "cannottell", "cant tell", "cant tell from the file", SafetyToday.cannotTell.inWords,
  ]

  // MARK: Files

  private mutating func look(at node: Node) {
    if let text = node.scalar { lookForHeading(in: text.text) }
    for item in node.sequence?.items ?? [] { look(at: item) }
    for entry in node.mapping?.entries ?? [] {
      let key = Key(entry.key)
      let isOneText = entry.value.mapping == nil
      // A question may be called as a concern is.
      if entry.key == "answers", let answers = entry.value.mapping {
        for answer in answers.entries { look(at: answer.value) }
        continue
      }
      switch key {
      case .concern where isOneText || key == .concern(isPlain: true): concerns += Self.texts(entry.value)
      case .safety(let isTurned) where isOneText:
        for text in Self.texts(entry.value) { take(safety: text, askingIfUnsafe: isTurned) }
      default: look(at: entry.value)
      }
    }
  }

  private static func texts(_ node: Node) -> [String] {
    if let text = node.scalar, text.kind != .null { return [text.text] }
    return (node.sequence?.items ?? []).flatMap(texts) + (node.mapping?.entries ?? []).flatMap { texts($0.value) }
  }

  /// A key by its line, and what stands behind it, or on the next line where that is further in; words headed as a concern wherever
  /// they stand.
  private mutating func look(at text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (number, line) in lines.enumerated() {
      let parts = line.split { "\"'[]{},|>".contains($0) }
      for (index, part) in parts.enumerated() {
        lookForHeading(in: String(part))
        guard let colon = part.firstIndex(of: ":") else { continue }
        let rest = part[part.index(after: colon)...]
        lookForHeading(in: String(rest))
        guard Key(String(part[..<colon])) == .concern(isPlain: true) else { continue }
        concerns.append(String(rest.allSatisfy(\.isWhitespace) ? parts.dropFirst(index + 1).first ?? rest : rest))
      }
      guard let colon = line.firstIndex(of: ":") else { continue }
      var said = line[line.index(after: colon)...].split { " \t\r\"'[],|>-".contains($0) }.joined(separator: " ")
      let next = lines.indices.contains(number + 1) ? lines[number + 1] : ""
      if said.isEmpty, Self.depth(next) > Self.depth(line) || next.hasPrefix("-") { said = next }
      switch Key(String(line[..<colon])) {
      case .concern(isPlain: true): concerns.append(said)
      // A question of the checklist may be called so, too.
      case .concern where !said.hasPrefix("{") && !said.contains(":"): concerns.append(said)
      case .safety(let isTurned): take(safety: said, askingIfUnsafe: isTurned)
      default: continue
      }
    }
  }

  private static func depth(_ line: String) -> Int { line.prefix { $0 == " " || $0 == "\t" }.count }

  /// What a key asks for, however it was written.
  private enum Key: Equatable {
    /// A concern; whether the key is the one that such files have.
    case concern(isPlain: Bool)
    /// Whether the child is safe; turned round where it asks whether the child is unsafe.
    case safety(isTurned: Bool)
    case other

    init(_ key: String) {
      let letters = key.lowercased().filter(\.isLetter)
      if ["concern", "concerns"].contains(letters) {
        self = .concern(isPlain: true)
      } else if letters.contains("concern") && !letters.hasPrefix("no") || letters.hasPrefix("safeguarding") {
        self = .concern(isPlain: false)
      } else if letters.contains("unsafe") || letters.contains("notsafe") {
        self = .safety(isTurned: true)
      } else if letters.contains("safe") && letters.contains("today") || Self.safety.contains(letters) {
        self = .safety(isTurned: false)
      } else {
        self = .other
      }
    }

    private static let safety: Set<String> = ["childsafe", "issafe", "safe", "safenow", "safety"]
  }
}

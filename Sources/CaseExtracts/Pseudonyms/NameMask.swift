import AuditDocuments
import Foundation

/// Replaces listed names in texts by `[name]`, in any capitals and with or without accents.
///
/// A name of several words is masked as a whole and in each of its parts; "Ann Lee-Ford" also masks "Lee's" and "the
/// Fords". A part that is also a common word or a month is masked only where it is written as a name. In writing without
/// spaces a name is masked wherever it stands, with the given name alone and the family's before a title, and so are
/// handles and addresses that are made of names. Masking what is listed is not anonymising: nobody lists every name that a
/// file may hold.
public struct NameMask: Sendable {
  /// What stands in place of a name.
  public static let replacement = "[name]"

  /// What masking a text came to.
  public struct Outcome: Hashable, Sendable {
    /// The text with the names replaced.
    public var text: String
    /// How many places were replaced.
    public var masked = 0
    /// Where a name may be left, in the order of the text.
    public var doubtful: [Doubtful] = []
  }

  /// A place of a masked text that may hold a name.
  public struct Doubtful: Hashable, Sendable {
    /// The character at which it begins, from 1.
    public var character: Int
    /// Why it may be one.
    public var doubt: MaskingAccount.Doubt
  }

  /// Names as runs of letters, by their first run.
  private let names: [String: [[String]]]
  private let within: NamesWithinWords

  /// Makes a mask of names, one or more words each.
  public init(_ names: [String]) {
    var listed: Set<[String]> = []
    var initials: [String: Set<Character>] = [:]
    var families: Set<String> = []
    for name in names {
      for fold in LetterFold.allCases {
        let words = name.split(whereSeparator: \.isWhitespace).map { NameRun.runs(String($0), fold).map(\.folded) }
        for part in words.map({ $0.joined() }) + words.joined() where part.count > 2 {
          initials[part, default: []].formUnion(words.joined().compactMap(\.first))
        }
        listed.insert(words.flatMap(\.self))
        listed.insert([words.joined().joined()])
        for word in words where words.count > 1 && Self.isTelling(word) {
          listed.insert(word)
          listed.insert([word.joined()])
        }
        for whole in words.map({ $0.joined() }) + [words.joined().joined()] {
          guard let apart = FamilyFirstName(whole) else { continue }
          listed.formUnion(apart.parts.map { [$0] })
          if let family = apart.family { families.insert(family) }
        }
        for word in words where word.count > 1 {
          listed.formUnion(word.filter { $0.count > 2 && Self.isTelling([$0]) }.map { [$0] })
        }
      }
    }
    listed.remove([])
    listed.remove([""])
    self.names = Dictionary(grouping: listed) { $0.first ?? "" }
    within = NamesWithinWords(Set(listed.filter { $0.count == 1 }.joined()), families: families, initials: initials)
  }

  /// Whether it masks nothing.
  public var isEmpty: Bool { names.isEmpty }

  /// A text with the names replaced.
  public func masked(_ text: String) -> String { outcome(for: text).text }

  /// A text with the names replaced, and how often that was done and was not.
  public func outcome(for text: String) -> Outcome {
    guard !names.isEmpty else { return Outcome(text: text, doubtful: UnlistedNames.places(in: text)) }
    let runs = NameRun.runs(text, .plain)
    var masking = Masking(text)
    var index = 0
    while index < runs.count {
      let run = runs[index]
      guard !Self.isReplacement(run, in: text) else {
        index += 1
        continue
      }
      guard let length = match(runs, at: index, in: text) else {
        maskWithin(run, &masking)
        index += 1
        continue
      }
      let range = run.range.lowerBound..<runs[index + length - 1].range.upperBound
      if length == 1, CommonWord.isWord(run.folded, at: range, in: text) {
        masking.leave(range, .wordOrMonth)
      } else {
        masking.replace(range)
      }
      index += length
    }
    return masking.finished()
  }

  /// Masks or tells of names that are not the whole of a run.
  private func maskWithin(_ run: NameRun, _ masking: inout Masking) {
    let unspaced = within.unspacedNames(in: run, of: masking.text)
    for name in unspaced {
      if name.isTelling { masking.replace(name.range) } else { masking.leave(name.range, .withinWord) }
    }
    guard unspaced.isEmpty else { return }
    switch within.reading(of: run, in: masking.text) {
    case .name: masking.replace(run.range)
    case .holdsName: masking.leave(run.range, .withinWord)
    case .other: break
    }
  }

  /// A text on its way from its beginning to its end.
  private struct Masking {
    let text: String
    private var outcome = Outcome(text: "")
    // How many characters the masked text has up to here; each is counted once.
    private var counted: (to: String.Index, count: Int)
    private var copied: String.Index

    init(_ text: String) {
      self.text = text
      counted = (text.startIndex, 0)
      copied = text.startIndex
    }

    private mutating func count(to index: String.Index) {
      counted.count += text.distance(from: counted.to, to: index)
      counted.to = index
    }

    mutating func leave(_ range: Range<String.Index>, _ doubt: MaskingAccount.Doubt) {
      count(to: range.lowerBound)
      outcome.doubtful.append(Doubtful(character: counted.count + 1, doubt: doubt))
    }

    mutating func replace(_ range: Range<String.Index>) {
      count(to: range.lowerBound)
      counted = (range.upperBound, counted.count + NameMask.replacement.count)
      outcome.text += text[copied..<range.lowerBound] + NameMask.replacement
      outcome.masked += 1
      copied = range.upperBound
    }

    func finished() -> Outcome {
      var outcome = outcome
      outcome.text += text[copied...]
      let known = Set(outcome.doubtful.map(\.character))
      outcome.doubtful += UnlistedNames.places(in: outcome.text).filter { !known.contains($0.character) }
      outcome.doubtful.sort { $0.character < $1.character }
      return outcome
    }
  }

  /// How many runs from here on are a name, if they are one.
  private func match(_ runs: [NameRun], at start: Int, in text: String) -> Int? {
    // The first run may be the whole of a name, and then end in the s of a plural.
    let first = runs[start].folded
    let firsts = [first] + Self.plurals.filter { first.hasSuffix($0) }.map { String(first.dropLast($0.count)) }
    let found = firsts.flatMap { names[$0] ?? [] }.sorted { $0.count > $1.count }
      .first { isName($0, runs, at: start, in: text) }
    return found?.count ?? (isBrokenName(runs, at: start, in: text) ? 2 : nil)
  }

  private func isName(_ name: [String], _ runs: [NameRun], at start: Int, in text: String) -> Bool {
    guard start + name.count <= runs.count else { return false }
    for offset in name.indices {
      let found = runs[start + offset].folded
      let isLast = offset == name.count - 1
      guard found == name[offset] || (isLast && Self.plurals.contains { found == name[offset] + $0 }) else {
        return false
      }
      guard offset > 0 else { continue }
      let gap = runs[start + offset - 1].range.upperBound..<runs[start + offset].range.lowerBound
      guard Self.joins(text[gap], after: runs[start + offset - 1].folded) else { return false }
    }
    return true
  }

  /// Whether two runs are one name that was broken over the end of a line, with or without a hyphen.
  private func isBrokenName(_ runs: [NameRun], at start: Int, in text: String) -> Bool {
    guard start + 1 < runs.count else { return false }
    let gap = text[runs[start].range.upperBound..<runs[start + 1].range.lowerBound]
    guard gap.contains(where: \.isNewline), Self.joins(gap, after: runs[start].folded) else { return false }
    let whole = runs[start].folded + runs[start + 1].folded
    guard whole.count > 4 || gap.contains(where: { Self.hyphens.contains($0) }) else { return false }
    return (names[whole] ?? []).contains([whole])
  }

  static func isReplacement(_ run: NameRun, in text: String) -> Bool {
    run.folded == "name" && run.range.lowerBound > text.startIndex && run.range.upperBound < text.endIndex
      && text[text.index(before: run.range.lowerBound)] == "[" && text[run.range.upperBound] == "]"
  }

  private static let plurals = ["s", "es"]
  private static let hyphens: Set<Character> = ["-", "‐", "‑", "‒", "–", "—", "−", "\u{AD}"]
  private static let marks: Set<Character> = [
    ".", "'", "’", "‘", "‛", "`", "´", "ʼ", "ʹ", "′", "＇", "_", "・", "·",
  ]

  private static func joins(_ between: Substring, after word: String) -> Bool {
    guard between.count <= 6, between.allSatisfy({ $0.isWhitespace || hyphens.contains($0) || marks.contains($0) })
    else { return false }
    // A full stop and a space end a sentence, unless they follow an initial or a title.
    guard let stop = between.firstIndex(of: "."), between[stop...].contains(where: \.isWhitespace) else { return true }
    return word.count == 1 || particles.contains(word)
  }

  private static func isTelling(_ word: [String]) -> Bool {
    guard word.joined().count > 1 else { return false }
    return word.count > 1 || !particles.contains(word.first ?? "")
  }

  /// Words of names that stand in many texts and tell nothing.
  private static let particles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "sir", "rev", "the", "and", "of", "st", "de", "da", "di", "du", "der", "den",
    "del", "della", "la", "le", "van", "von", "bin", "ibn", "al", "el", "ap",
  ]
}

import AuditDocuments
import Foundation

/// Replaces listed names in texts by `[name]`, in any capitals and with or without accents.
///
/// A name of several words is masked as a whole and in each of its parts; "Ann Lee-Ford" also masks "Lee's" and "the
/// Fords". A part that is also a common word or a month is masked only where it is written as a name. Masking what is
/// listed is not anonymising: nobody lists every name that a file may hold.
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

  /// Names as runs of letters, by their first run, those with most runs first.
  private let names: [String: [[String]]]

  /// Makes a mask of names, one or more words each.
  public init(_ names: [String]) {
    var listed: Set<[String]> = []
    for name in names {
      for fold in LetterFold.allCases {
        let words = name.split(whereSeparator: \.isWhitespace).map { NameRun.runs(String($0), fold).map(\.folded) }
        listed.insert(words.flatMap(\.self))
        listed.insert([words.joined().joined()])
        for word in words where words.count > 1 && Self.isTelling(word) {
          listed.insert(word)
          listed.insert([word.joined()])
        }
        for word in words where word.count > 1 {
          listed.formUnion(word.filter { $0.count > 2 && Self.isTelling([$0]) }.map { [$0] })
        }
      }
    }
    listed.remove([])
    listed.remove([""])
    let sorted = listed.sorted { ($0.count, $0.joined().count) > ($1.count, $1.joined().count) }
    self.names = Dictionary(grouping: sorted) { $0.first ?? "" }
  }

  /// Whether it masks nothing.
  public var isEmpty: Bool { names.isEmpty }

  /// A text with the names replaced.
  public func masked(_ text: String) -> String { outcome(for: text).text }

  /// A text with the names replaced, and how often that was done and was not.
  public func outcome(for text: String) -> Outcome {
    guard !names.isEmpty else { return Outcome(text: text, doubtful: UnlistedNames.places(in: text)) }
    let runs = NameRun.runs(text, .plain)
    var outcome = Outcome(text: "")
    var left: [Int] = []
    // How many characters the masked text has up to here; each is counted once.
    var counted = (to: text.startIndex, count: 0)
    var copied = text.startIndex
    var index = 0
    while index < runs.count {
      guard !Self.isReplacement(runs[index], in: text), let length = match(runs, at: index, in: text) else {
        index += 1
        continue
      }
      let range = runs[index].range.lowerBound..<runs[index + length - 1].range.upperBound
      if length == 1, CommonWord.isWord(runs[index].folded, at: range, in: text) {
        counted.count += text.distance(from: counted.to, to: range.lowerBound)
        counted.to = range.lowerBound
        left.append(counted.count + 1)
      } else {
        counted.count += text.distance(from: counted.to, to: range.lowerBound) + Self.replacement.count
        counted.to = range.upperBound
        outcome.text += text[copied..<range.lowerBound] + Self.replacement
        outcome.masked += 1
        copied = range.upperBound
      }
      index += length
    }
    outcome.text += text[copied...]
    outcome.doubtful = left.map { Doubtful(character: $0, doubt: .wordOrMonth) }
    let known = Set(left)
    outcome.doubtful += UnlistedNames.places(in: outcome.text).filter { !known.contains($0.character) }
    outcome.doubtful.sort { $0.character < $1.character }
    return outcome
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
      guard Self.joins(text[gap]) else { return false }
    }
    return true
  }

  /// Whether two runs are one name that was broken over the end of a line, with or without a hyphen.
  private func isBrokenName(_ runs: [NameRun], at start: Int, in text: String) -> Bool {
    guard start + 1 < runs.count else { return false }
    let gap = text[runs[start].range.upperBound..<runs[start + 1].range.lowerBound]
    guard gap.contains(where: \.isNewline), Self.joins(gap) else { return false }
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
    ".", "'", "’", "‘", "‛", "`", "´", "ʼ", "ʹ", "′", "＇", "_",
  ]

  private static func joins(_ between: Substring) -> Bool {
    between.count <= 6 && between.allSatisfy { $0.isWhitespace || hyphens.contains($0) || marks.contains($0) }
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

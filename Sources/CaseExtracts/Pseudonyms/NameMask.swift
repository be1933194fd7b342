import AuditDocuments
import Foundation

/// Replaces listed names in texts by `[name]`, in any capitals and with or without accents.
///
/// A name of several words is masked as a whole and in each of its words; "Ann Lee" also masks "Lee's" and "the Lees".
/// Masking what is listed is not anonymising: nobody lists every name that a file may hold.
public struct NameMask: Sendable {
  /// What stands in place of a name.
  public static let replacement = "[name]"

  /// Names as runs of letters, by their first run, those with most runs first.
  private let names: [String: [[String]]]

  /// Makes a mask of names, one or more words each.
  public init(_ names: [String]) {
    var listed: Set<[String]> = []
    for name in names {
      let words = name.split(whereSeparator: \.isWhitespace).map { Self.runs(String($0)).map(\.folded) }
      listed.insert(words.flatMap(\.self))
      listed.insert([words.joined().joined()])
      guard words.count > 1 else { continue }
      for word in words where Self.isTelling(word) {
        listed.insert(word)
        listed.insert([word.joined()])
      }
    }
    listed.remove([])
    listed.remove([""])
    let sorted = listed.sorted { ($0.count, $0.joined().count) > ($1.count, $1.joined().count) }
    self.names = Dictionary(grouping: sorted) { $0.first ?? "" }
  }

  /// Makes a mask of a file of names, one a line; throws where it cannot be read.
  public init(contentsOf file: URL, shownAs name: String) throws(Problems) {
    let source = try SourceText(contentsOf: file, shownAs: name, isPrivate: true)
    self.init(Self.names(in: String(decoding: source.bytes, as: UTF8.self)))
  }

  /// The names of a list, one a line; lines of white space are none.
  static func names(in list: String) -> [String] {
    list.split(whereSeparator: \.isNewline).map { String($0).typed }.filter { !$0.isEmpty }
  }

  /// Whether it masks nothing.
  public var isEmpty: Bool { names.isEmpty }

  /// A text with the names replaced.
  public func masked(_ text: String) -> String {
    guard !names.isEmpty else { return text }
    let runs = Self.runs(text)
    var result = ""
    var copied = text.startIndex
    var index = 0
    while index < runs.count {
      guard let length = match(runs, at: index, in: text) else {
        index += 1
        continue
      }
      result += text[copied..<runs[index].range.lowerBound] + Self.replacement
      copied = runs[index + length - 1].range.upperBound
      index += length
    }
    return result.isEmpty && copied == text.startIndex ? text : result + text[copied...]
  }

  private func match(_ runs: [Run], at start: Int, in text: String) -> Int? {
    // The first run may be the whole of a name, and then end in the s of a plural.
    let first = runs[start].folded
    let candidates = (names[first] ?? []) + (first.last == "s" ? names[String(first.dropLast())] ?? [] : [])
    return candidates.sorted { $0.count > $1.count }.first { name in
      guard start + name.count <= runs.count else { return false }
      for offset in name.indices {
        let found = runs[start + offset].folded
        let isLast = offset == name.count - 1
        guard found == name[offset] || (isLast && found == name[offset] + "s") else { return false }
        guard offset > 0 else { continue }
        let gap = runs[start + offset - 1].range.upperBound..<runs[start + offset].range.lowerBound
        guard Self.joins(text[gap]) else { return false }
      }
      return true
    }?.count
  }

  private static func joins(_ between: Substring) -> Bool {
    between.count <= 4 && between.allSatisfy { $0.isWhitespace || "-‐‑–.'’_".contains($0) }
  }

  private static func isTelling(_ word: [String]) -> Bool {
    guard word.joined().count > 1 else { return false }
    return word.count > 1 || !common.contains(word.first ?? "")
  }

  /// Words of names that stand in many texts and tell nothing.
  private static let common: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "sir", "rev", "the", "and", "of", "st", "de", "da", "di", "du", "der", "den",
    "del", "della", "la", "le", "van", "von", "bin", "ibn", "al", "el", "ap",
  ]

  private struct Run {
    let range: Range<String.Index>
    let folded: String
  }

  /// The runs of letters of a text, small and without accents.
  private static func runs(_ text: String) -> [Run] {
    var runs: [Run] = []
    var start: String.Index?
    var folded = ""
    var index = text.startIndex
    while true {
      let isLetter = index < text.endIndex && text[index].isLetter
      if isLetter {
        if start == nil { start = index }
        fold(text[index], into: &folded)
      } else if let first = start {
        runs.append(Run(range: first..<index, folded: folded))
        start = nil
        folded = ""
      }
      guard index < text.endIndex else { return runs }
      index = text.index(after: index)
    }
  }

  private static func fold(_ character: Character, into folded: inout String) {
    if let ascii = character.asciiValue {
      folded.unicodeScalars.append(Unicode.Scalar(ascii | 0x20))
      return
    }
    for scalar in character.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
    where !scalar.properties.isDiacritic && scalar.properties.canonicalCombiningClass == .notReordered {
      folded.unicodeScalars.append(scalar)
    }
  }
}

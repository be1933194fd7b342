extension NameMask {
  /// A listed name in a text.
  struct Match {
    /// How many runs it has.
    var length: Int
    /// The listed name, where it is one word.
    var word: String
  }

  /// The longest name that begins at a run, with the initials beside it, if one does.
  func match(_ text: NameRuns, at start: Int) -> Match? {
    let run = text.runs[start]
    if run.folded.count == 1, run.isCapital, let initials = afterInitials(text, at: start) { return initials }
    guard let found = listed(text, at: start) else { return broken(text, at: start) }
    // "Rob-\nert": a short form that a line end cut off another name is that name.
    if found.length == 1, let whole = broken(text, at: start) { return whole }
    return withInitial(found, text, at: start)
  }

  /// The longest listed name that begins at a run.
  func listed(_ text: NameRuns, at start: Int) -> Match? {
    let run = text.runs[start]
    let letters = text.letters[run.folded]
    var best: Match?
    for list in lists where !run.isPlain || list.firsts.containsSingular(of: letters) {
      // The first run may be the whole of a name, and then end in the s of a plural.
      let first = text.folded(run)
      for word in [first] + Self.plurals.filter({ first.hasSuffix($0) }).map({ String(first.dropLast($0.count)) }) {
        // First syllables are names where they have a capital that tells something.
        if !list.shortened.isEmpty, list.shortened.contains(word), !run.isCapital || text.isShouted(start) { continue }
        for name in list.names[word] ?? [] where name.count > (best?.length ?? 0) && isName(name, text, at: start) {
          best = Match(length: name.count, word: word)
        }
      }
    }
    return best
  }

  private func isName(_ name: [String], _ text: NameRuns, at start: Int) -> Bool {
    guard start + name.count <= text.runs.count else { return false }
    for offset in name.indices {
      let run = text.runs[start + offset]
      let found = text.folded(run)
      let isLast = offset == name.count - 1
      guard !run.isMasked,
        found == name[offset] || (isLast && Self.plurals.contains { found == name[offset] + $0 })
      else { return false }
      if offset > 0, !joins(text, before: start + offset) { return false }
    }
    return true
  }

  /// Initials before the name of a family, as "J R" in J R Hughes.
  private func afterInitials(_ text: NameRuns, at start: Int) -> Match? {
    var next = start + 1
    while next < text.runs.count, next - start < 3, text.runs[next].folded.count == 1, text.runs[next].isCapital,
      joins(text, before: next)
    {
      next += 1
    }
    guard next < text.runs.count, text.runs[next].isCapital, joins(text, before: next, overLines: false),
      let name = listed(text, at: next),
      name.length > 1 || !CommonWord.isWord(name.word, text.runs[next], at: next, in: text)
    else { return nil }
    // "I" and "A" are words, unless somebody of that name begins so or a stop says that they are initials.
    let initial = text.folded(text.runs[start])
    let isMeant =
      !["i", "a"].contains(initial) || text.byte(after: text.runs[start]) == UInt8(ascii: ".")
      || initial.first.map { isInitial($0, of: name.word) } == true
    return isMeant ? Match(length: next - start + name.length, word: "") : nil
  }

  /// A name with the initial of whoever has it after it: "Hughes, J.", "Leo B".
  private func withInitial(_ match: Match, _ text: NameRuns, at start: Int) -> Match {
    let next = start + match.length
    guard match.length == 1, !match.word.isEmpty, next < text.runs.count, text.runs[next].folded.count == 1,
      text.runs[next].isCapital, let initial = text.folded(text.runs[next]).first
    else { return match }
    // A letter with a stop is an initial, whatever the list has: "Kasia W. rang".
    let isStopped = text.byte(after: text.runs[next]) == UInt8(ascii: ".") && !["i", "a"].contains(initial)
    guard isStopped || isInitial(initial, of: match.word) else { return match }
    let gap = text.bytes[text.runs[next - 1].range.upperBound..<text.runs[next].range.lowerBound]
    let after = text.byte(after: text.runs[next])
    guard gap.elementsEqual(" ".utf8) || gap.elementsEqual(", ".utf8),
      !["i", "a"].contains(initial) || after == UInt8(ascii: "."), after != UInt8(ascii: "'"), after != 0xE2
    else { return match }
    return Match(length: 2, word: "")
  }

  /// The first name before a listed name of a family, which no list has: "Stasia" in "Stasia Nowak"; nothing where a word stands there.
  func firstName(before match: Match, _ text: NameRuns, at start: Int) -> NameRun? {
    guard match.length == 1, start > 0, text.runs[start].isCapital,
      lists.contains(where: { $0.families.contains(match.word) })
    else { return nil }
    let run = text.runs[start - 1]
    let gap = text.bytes[run.range.upperBound..<text.runs[start].range.lowerBound]
    guard !run.isMasked, run.isCapital, run.folded.count > 1, gap.count == 1, gap.first == 0x20 || gap.first == 0x2D,
      !text.isAllCapitals(run)
    else { return nil }
    let folded = text.folded(run)
    let begins = CommonWord.beginsSentence(run.range.lowerBound, of: text)
    // Within a sentence a word has a capital where it is a name, "Grace" as well.
    guard !NoName.contains(folded), !begins || !(CommonWord.isCommon(folded) || NoName.isOfVerb(folded)) else {
      return nil
    }
    return run
  }

  private func isInitial(_ letter: Character, of part: String) -> Bool {
    lists.contains { $0.within.hasInitial(letter, beside: part) }
  }

  /// Two runs that are one name, broken over the end of a line, or written apart where the list has them in one.
  private func broken(_ text: NameRuns, at start: Int) -> Match? {
    guard start + 1 < text.runs.count else { return nil }
    let (run, next) = (text.runs[start], text.runs[start + 1])
    let gap = run.range.upperBound..<next.range.lowerBound
    guard !next.isMasked, gap.count <= 12 else { return nil }
    let isOverLines = text.bytes[gap].contains(where: \.isLineEnd)
    // "Xiao Ming" for Xiaoming, "Mc Donald", "Abdul-Rahman".
    let isApart = run.isCapital && next.isCapital && gap.count <= 3 && run.folded.count + next.folded.count > 5
    guard isOverLines || isApart else { return nil }
    let whole = run.folded.lowerBound..<next.folded.upperBound
    let letters = text.letters[whole]
    guard
      lists.contains(where: { list in
        guard !run.isPlain || list.firsts.walk(text.letters[run.folded]) != 0 else { return false }
        return (!run.isPlain || !next.isPlain || list.firsts.contains(letters))
          && (list.names[String(decoding: letters, as: UTF8.self)] ?? []).contains { $0.count == 1 }
      }), joins(text, before: start + 1)
    else { return nil }
    let hasHyphen = text.text[text.range(gap)].contains { Self.hyphens.contains($0) }
    return whole.count > 4 || hasHyphen ? Match(length: 2, word: "") : nil
  }

  private func joins(_ text: NameRuns, before next: Int, overLines: Bool = true) -> Bool {
    let (before, run) = (text.runs[next - 1], text.runs[next])
    let between = text.text[text.range(before.range.upperBound..<run.range.lowerBound)]
    guard between.count <= 6, !before.isMasked, overLines || !between.contains(where: \.isNewline),
      between.allSatisfy({ $0.isWhitespace || Self.hyphens.contains($0) || Self.marks.contains($0) })
    else { return false }
    // A full stop and a space end a sentence, unless they follow an initial or a title.
    guard let stop = between.firstIndex(of: "."), between[stop...].contains(where: \.isWhitespace) else { return true }
    return before.folded.count == 1 || ListedNames.particles.contains(text.folded(before))
  }

  private static let plurals = ["s", "es"]
  private static let hyphens: Set<Character> = ["-", "‐", "‑", "‒", "–", "—", "−", "\u{AD}"]
  private static let marks: Set<Character> = [
    ".", "'", "’", "‘", "‛", "`", "´", "ʼ", "ʹ", "′", "＇", "_", "・", "·",
  ]
}

extension NameRuns {
  /// The byte after a run; a space at the end of the text.
  func byte(after run: NameRun) -> UInt8 { run.range.upperBound < bytes.count ? bytes[run.range.upperBound] : 0x20 }
}

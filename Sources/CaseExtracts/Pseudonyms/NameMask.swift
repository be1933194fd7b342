/// Replaces listed names in texts by `[name]`, in any capitals and with or without accents, and what identifies a person by
/// its shape by what it is: `[postcode]`, `[NHS number]`.
///
/// A name of several words is masked as a whole and in each of its parts; "Ann Lee-Ford" also masks "Lee's" and "the
/// Fords", "Annie", "A. Ford" and whoever else of the family is called by both names, as "Gigi Ford". A part that is also a common word or a month is masked only where it is written as a name.
/// In writing without spaces a name is masked wherever it stands, with the given name alone and the family's before a
/// title, and so are handles that are made of names. Masking what is listed is not anonymising: nobody lists every name that
/// a file may hold.
public struct NameMask: Sendable {
  /// What stands in place of a name.
  public static let replacement = "[name]"

  /// What masking a text came to.
  public struct Outcome: Hashable, Sendable {
    /// The text with the names and the rest replaced.
    public var text: String
    /// How many places were replaced, by what stood there.
    public var counts: [MaskingAccount.Kind: Int] = [:]
    /// Where something may be left, in the order of the text.
    public var doubtful: [Doubtful] = []

    /// How many names were replaced.
    public var masked: Int { counts[.name] ?? 0 }
  }

  /// A place of a masked text that may hold a name.
  public struct Doubtful: Hashable, Sendable {
    /// The character at which it begins, from 1.
    public var character: Int
    /// Why it may be one.
    public var doubt: MaskingAccount.Doubt
  }

  let lists: [ListedNames]

  /// Makes a mask of names, one or more words each; what is masked by its shape needs none.
  public init(_ names: [String]) { self.init(lists: [ListedNames(names)]) }

  private init(lists: [ListedNames]) { self.lists = lists.filter { !$0.names.isEmpty } }

  /// The mask with some names more, for one case: the child's, the family's, the workers' of its own file.
  ///
  /// It shares what is worked out of the names that are there, so that a list of a whole council is taken apart once and
  /// each of its cases costs its own few names only.
  public func adding(_ names: [String]) -> NameMask { NameMask(lists: lists + [ListedNames(names)]) }

  /// Whether it has no name.
  public var isEmpty: Bool { lists.isEmpty }

  /// A text with the names and the rest replaced.
  public func masked(_ text: String) -> String { outcome(for: text).text }

  /// A text with the names and the rest replaced, how often that was done, and where it may not have been.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - saysWhen: whether it is nothing but by when something is to be done: there a month is a month, whoever is called by it.
  /// - Returns: what it came to.
  public func outcome(for text: String, saysWhen: Bool = false) -> Outcome {
    outcome(for: text) { runs, index, masking in
      let run = runs.runs[index]
      guard let match = match(runs, at: index) else {
        maskWithin(run, &masking)
        return 1
      }
      let last = index + match.length - 1
      if match.length == 1, CommonWord.isWord(match.word, run, at: index, in: runs, saysWhen: saysWhen) {
        masking.leave(run.range, .wordOrMonth)
      } else {
        var first = run.range.lowerBound
        if let before = firstName(before: match, runs, at: index), masking.isLeft(before.range) {
          first = before.range.lowerBound
        }
        masking.replace(first..<runs.runs[last].range.upperBound, .name)
      }
      return match.length
    }
  }

  /// The name of an organisation with whole names of people replaced, and what identifies somebody by its shape.
  ///
  /// One word is no person's name there: teams are called after streets, trees and saints as families are.
  func outcome(forOrganisation text: String) -> Outcome {
    outcome(for: text) { runs, index, masking in
      let run = runs.runs[index]
      guard let match = listed(runs, at: index), match.length > 1 else {
        masking.pass(run)
        return 1
      }
      masking.replace(run.range.lowerBound..<runs.runs[index + match.length - 1].range.upperBound, .name)
      return match.length
    }
  }

  /// What masking a text came to, run by run; where no name is listed, and where a run is masked by its shape, nothing is looked for.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - step: masks, leaves or passes what begins at a run; returns how many runs that were.
  /// - Returns: what it came to.
  private func outcome(
    for text: String,
    step: (_ runs: NameRuns, _ index: Int, _ masking: inout MaskedText) -> Int
  ) -> Outcome {
    let patterns = PatternMask(Array(text.utf8))
    let runs = NameRuns(text, apart: patterns.found)
    var masking = MaskedText(runs, patterns)
    var index = 0
    while index < runs.runs.count {
      if runs.runs[index].isMasked || isEmpty {
        masking.pass(runs.runs[index])
        index += 1
      } else {
        index += step(runs, index, &masking)
      }
    }
    return masking.finished()
  }

  /// Masks or tells of names that are not the whole of a run.
  private func maskWithin(_ run: NameRun, _ masking: inout MaskedText) {
    for list in lists where !run.isPlain {
      let unspaced = list.within.unspacedNames(in: run, of: masking.runs)
      for name in unspaced {
        if name.isTelling { masking.replace(name.range, .name) } else { masking.leave(name.range, .withinWord) }
      }
      if !unspaced.isEmpty { return }
    }
    var holdsName = false
    for list in lists {
      switch list.within.reading(of: run, in: masking.runs) {
      case .name: return masking.replace(run.range, .name)
      case .holdsName: holdsName = true
      case .other: break
      }
    }
    if holdsName { masking.leave(run.range, .withinWord) }
  }
}

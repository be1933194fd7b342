import AuditActions
import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditWalk

/// Words of the program as a page says them: without a command, which nobody types into a browser.
///
/// What cannot be done is said by the store in one sentence for every surface, and ends in the command that helps. A page leaves the
/// command out, and leads to the page that does the same where there is one.
enum BrowserWords {
  /// A text without its commands; a sentence of which nothing is left without one is left out.
  static func plain(_ text: String) -> String {
    guard namesCommand(text) else { return text }
    return sentences(of: text).compactMap { namesCommand($0) ? cut($0) : $0 }.joined(separator: " ")
  }

  /// What a walk says, without its commands.
  static func plain(_ block: WalkBlock) -> WalkBlock {
    WalkBlock(block.role, plain(block.text), mark: block.mark)
  }

  /// The same of a text of several lines, line by line.
  static func plainLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { plain(String($0)) }.joined(separator: "\n")
  }

  /// A text in which places of an extract are called what people call them: `plans[0].started` becomes "plan 1, started".
  ///
  /// A single key stays as it is: it is what has to be written into the file.
  static func placesNamed(in text: String) -> String {
    guard text.contains("[") || text.contains("'") else { return text }
    return text.replacing(/'?\b[a-z][A-Za-z]*(?:\[\d+\])?(?:\.[a-z][A-Za-z]*(?:\[\d+\])?)*'?/) { found -> String in
      let path = found.output.filter { $0 != "'" }
      guard path.contains(where: { "[.".contains($0) }), CaseFile.factPatterns.contains(ListedFact.pattern(of: path))
      else {
        return String(found.output)
      }
      let name = ([] as [ListedFact]).name(of: path)
      return found.output.first == "'" ? "“\(name)”" : name
    }
  }

  /// What to do about a problem, with the way to the page that does it.
  static func hint(_ problem: Problem, for visit: Visit) -> HTML {
    let words = placesNamed(in: plain(problem.hint))
    let ask = visit.mayDo(.plan) ? "Ask whoever runs this server." : "Ask a QA lead, or whoever runs this server."
    let says = words.isEmpty ? ask : words
    guard let link = link(in: problem.hint), visit.mayDo(link.act), visit.request.address != link.address else {
      return "<p>\(says)</p>"
    }
    return "<p>\(says)</p><p><a href=\"\(link.address)\">\(link.words)</a></p>"
  }

  /// Whether a text names a command, an option or a variable of a terminal.
  static func namesCommand(_ text: String) -> Bool {
    text.contains(variables) || option(in: text) != nil || command(in: text) != nil
  }

  // MARK: Leaving commands out

  /// The names of all commands, which a test holds against the program: other sentences begin with its name too.
  static let commands: Set<String> = [
    "accounts", "actions", "case", "check", "checklists", "collect", "compare", "concerns", "demo", "explain", "export",
    "feedback", "hand-out", "history", "import", "index", "init", "inspection", "moderate", "plan", "reveal", "serve",
    "status", "summarise", "verify", "walk",
  ]

  /// What the names of all variables begin with.
  private static let variables = "CASEAUDIT_"

  /// Where the first command of a text begins.
  private static func command(in text: String) -> String.Index? {
    // Most texts name none, and looking for a plain word costs little.
    guard text.contains("caseaudit ") else { return nil }
    let found = text.matches(of: /caseaudit ([a-z]+(?:-[a-z]+)*)\b/).first { commands.contains(String($0.1)) }
    return found?.range.lowerBound
  }

  /// Where the first option of a text begins.
  private static func option(in text: String) -> String.Index? {
    guard text.contains("--") else { return nil }
    return text.firstRange(of: /(?:^|[\s(\x{27}])--[a-z][a-z-]*/)?.lowerBound
  }

  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var rest = text[...]
    while let end = rest.firstRange(of: /[.!?…]+\s+(?=[A-Z\x{201C}])/) {
      sentences.append(rest[..<end.upperBound].trimmed)
      rest = rest[end.upperBound...]
    }
    return sentences + (rest.isEmpty ? [] : [String(rest)])
  }

  /// A sentence up to its command; nil where that says nothing.
  private static func cut(_ sentence: String) -> String? {
    let command = command(in: sentence)
    let begins = [command, option(in: sentence), sentence.firstRange(of: variables)?.lowerBound]
    guard let first = begins.compactMap(\.self).min() else { return sentence }
    var kept = sentence[..<first]
    let isCommand = first == command
    // An option or a variable is named in the middle of a clause, which says nothing without it.
    if !isCommand {
      let end = kept.lastIndex { ";:".contains($0) } ?? kept.lastIndex(of: ",")
      kept = kept[..<(end ?? kept.startIndex)]
    }
    // What stands before a colon ends a clause, and needs its last word: "Bring it in: …".
    let isWhole = kept.contains(/\p{L}:[\s(\x{27}]*$/)
    while let word = kept.firstRange(
      of: isWhole
        ? /[\s,;:(\x{27}]+$/
        : /(?:^|[\s,;:(\x{27}])(?:with|by|see|in|or|and|use|run|as in|where|either)?[\s,;:(\x{27}]*$/
    ), !word.isEmpty {
      kept = kept[..<word.lowerBound]
    }
    guard kept.split(separator: " ").count > 1 else { return nil }
    return "\(kept)."
  }

  // MARK: The pages that do the same

  private static func link(in hint: String) -> (address: String, words: String, act: WorkspaceSettings.Act)? {
    if let found = hint.firstMatch(of: /caseaudit plan (\S+) --reallocate/) {
      return ("\(Visit.address(round: String(found.1)))/reallocate", "Give them to others", .plan)
    }
    if let found = hint.firstMatch(of: /caseaudit status --round (\S+) --reopen/) {
      return ("\(Visit.address(round: String(found.1)))/open", "Open the round again", .closeRound)
    }
    if let found = hint.firstMatch(of: /caseaudit concerns end (\S+) --round (\S+) --auditor (\S+) --number (\d+)/),
      let number = Int(found.4)
    {
      let (round, reference, auditor) = (String(found.2), String(found.1), String(found.3))
      let name = AuditEntryName(round: round, case: reference, auditor: auditor, number: number)
      return (ConcernScene.address(of: name), "Say how the concern on \(reference) ended", .answerConcerns)
    }
    if hint.contains("caseaudit concerns end") { return ("/concerns", "Concerns", .answerConcerns) }
    return nil
  }
}

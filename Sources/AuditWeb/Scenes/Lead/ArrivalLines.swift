import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditWalk

/// What came in, line by line as the terminal says it, for people: a case leads to its page, and a place of the extract is called what
/// people call it.
struct ArrivalLines {
  private let round: Round
  private let visit: Visit
  private let there: Set<String>
  /// The facts of cases, by which places are named; none of one whose extract cannot be read.
  private var facts: [String: [ListedFact]] = [:]

  /// Looks at a round that something came into.
  init(_ round: Round, _ visit: Visit) throws(Problems) {
    (self.round, self.visit) = (round, visit)
    there = try visit.workspace.extractSet(ofRound: round.id)
  }

  /// The lines, with their line ends.
  mutating func html(_ report: String) -> HTML {
    var lines: HTML = ""
    for line in BrowserWords.plainLines(report).split(separator: "\n", omittingEmptySubsequences: false) {
      if !lines.markup.isEmpty { lines += "\n" }
      lines += self.line(String(line))
    }
    return lines
  }

  private mutating func line(_ line: String) -> HTML {
    guard line.hasPrefix("  ") else {
      return HTML(text: line.replacing("the round \(round.id).", with: "the round “\(round.title)”."))
    }
    let words = line.dropFirst(2)
    let first = words.prefix { !" :".contains($0) }
    let rest = String(words.dropFirst(first.count))
    if there.contains(String(first)) { return "  \(link(String(first)))\(said(rest, of: String(first)))" }
    // What was replaced, by the part of the extract: `caseNotes.text: 3 names`.
    guard rest.hasPrefix(": "), rest.dropFirst(2).first?.isNumber == true || rest.hasSuffix("nothing") else {
      return HTML(text: line)
    }
    return "  \(([] as [ListedFact]).name(of: String(first)))\(rest)"
  }

  private func link(_ reference: String) -> HTML {
    guard visit.mayDo(.readWords) else { return "\(reference)" }
    return "<a href=\"\(LedCaseScene.address(round: round.id, case: reference))\">\(reference)</a>"
  }

  /// What is said of a place of a case, after the case: the place by its name.
  private mutating func said(_ rest: String, of reference: String) -> String {
    let path = rest.dropFirst().prefix { !":,".contains($0) && !$0.isWhitespace }
    guard rest.first == " ", !path.isEmpty, path.contains(".") || path.contains("[") else { return rest }
    return " \(facts(of: reference).name(of: String(path)))\(rest.dropFirst(1 + path.count))"
  }

  private mutating func facts(of reference: String) -> [ListedFact] {
    if let known = facts[reference] { return known }
    let found = (try? visit.workspace.caseFile(reference, in: round).file.listedFacts) ?? []
    facts[reference] = found
    return found
  }
}

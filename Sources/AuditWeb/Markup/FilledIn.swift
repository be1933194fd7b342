import AuditActions
import AuditPages
import AuditRules
import AuditStore
import AuditSummaries
import AuditWalk

/// What somebody typed and chose in a form, as it is shown where it was not kept, or where it waits.
///
/// What is shown is told by the kind of a box and never by what stands in it: all words and choices, but nothing that the page put
/// there itself, and no password.
struct FilledIn {
  /// A box with something in it.
  struct Box: Hashable {
    /// What it is for.
    var label: String
    /// What was typed or chosen.
    var value: String
  }

  /// What was typed, box by box.
  private(set) var words: [Box] = []
  /// What was chosen, box by box.
  private(set) var choices: [Box] = []

  /// Whether nothing was typed or chosen.
  var isEmpty: Bool { words.isEmpty && choices.isEmpty }

  /// Takes a form; of boxes with certain names alone, where they are given.
  ///
  /// `named` says how people call the question that a box is of.
  init(_ form: WebForm, only names: Set<String>? = nil, named: (String) -> String? = { _ in nil }) {
    for (name, values) in form.values.sorted(by: { $0.key < $1.key }) where names?.contains(name) ?? true {
      guard !Self.ofThePage.contains(name) else { continue }
      let kind = Self.kind(of: name)
      // What a row sends is a place of the extract, which says nothing to a person.
      let shown = kind == "row" && !values.isEmpty ? [values.count == 1 ? "1 row" : "\(values.count) rows"] : values
      for value in shown where !value.allSatisfy(\.isWhitespace) && !Self.isButton(name, value) {
        if Self.chosen.contains(kind) {
          choices.append(Box(label: Self.label(name, named), value: Self.said(value, of: kind)))
        } else {
          words.append(Box(label: Self.label(name, named), value: value))
        }
      }
    }
  }

  /// The whole of it: words in boxes to be copied from, and choices as they were made.
  var html: HTML {
    let typed = words.enumerated().map {
      Fields.words("held-\($0 + 1)", label: "What you typed: \($1.label)", typed: $1.value)
    }
    return typed.joined() + facts(choices)
  }

  /// The whole of it in lines, where nothing has to be copied.
  var lines: HTML { facts(words + choices) }

  private func facts(_ boxes: [Box]) -> HTML {
    let rows = boxes.map { "<dt>\($0.label.uppercasedAtStart)</dt><dd>\($0.value)</dd>\n" as HTML }
    return rows.isEmpty ? "" : "<dl class=\"facts\">\(rows.joined())</dl>\n"
  }

  // MARK: Kinds of boxes

  /// What a page puts into its forms itself, and what is typed in secret.
  private static let ofThePage: Set<String> = [
    "token", "form", "standing", "back", "next", "question", "draft", "proposal", "username", "password", "again",
    "entry",
  ]

  /// Boxes in which one of several is chosen.
  private static let chosen: Set<String> = [
    "answer", "tie", "decision", "grade", "safe", "ending", "cause", "outcome", "agree", "agreed",
    "one-of-family", "failed", "no-names",
    "same-theme", "release", "row",
  ]

  /// What is asked by a box of this name on the pages of planning alone.
  private static let ofPlanning: Set<PlanField> = [
    .asOf, .auditorsSheet, .change, .draw, .failed, .lease, .leaveOut, .margin, .monthsBetween, .only, .reAudits,
    .reserves, .second, .seed, .share, .sheet,
  ]

  private static func isButton(_ name: String, _ value: String) -> Bool {
    switch name {
    case "meant", "on", "later", "change": value == "yes"
    // The digest of a drawing, which the page carries; a tick is sent under the same name.
    case "agreed": value != "yes"
    default: false
    }
  }

  /// What a box is of, where its name has a question or a column after it.
  private static func kind(of name: String) -> String {
    let parts = name.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, ["agree", "outcome", "reason", "column"].contains(parts[0]) else { return name }
    return String(parts[0])
  }

  private static func label(_ name: String, _ named: (String) -> String?) -> String {
    let kind = kind(of: name)
    let words =
      switch kind {
      case "answer", "agree", "outcome": "Your answer"
      case "reason", "because": "Your reason"
      case "case": "The case"
      case "comment": "Comment"
      case "place": "Where in the file"
      case "practice": "Good practice"
      case "row": "Evidence ticked"
      case "text": "Your words"
      case "action": "Action"
      case "wanted": "Searched for"
      case "tie": "Tied to the case"
      case "decision": "What you want to do"
      case "safe": "Safe today"
      case "ending": "How it ended"
      case "cause": "Why they differ"
      case "agreed": "That they do not apply"
      case "on": "On which day"
      case "by": "Who knows of it"
      case "evidence": "What shows that it is done"
      case "role": "Role"
      case "one-of-family": "Brothers and sisters"
      case "same-theme": "Audit an earlier round again"
      case "names": "Names to mask"
      case "no-names": "Where no name is listed"
      case "children": "Only these children"
      case "made-on": "The day that the files are of"
      default: PlanField(box: name).flatMap { ofPlanning.contains($0) ? $0.label : nil } ?? kind.uppercasedAtStart
      }
    guard kind != name else { return words }
    let rest = String(name.dropFirst(kind.count + 1))
    return "\(words), \(named(rest) ?? rest)"
  }

  private static func said(_ value: String, of kind: String) -> String {
    if let outcome = Outcome(rawValue: value) { return outcome.inWords.uppercasedAtStart }
    if let grade = Grade(rawValue: value) { return grade.inWords }
    if let cause = SettlementCause(rawValue: value) { return cause.inWords.uppercasedAtStart }
    if let ending = ConcernEnding.Kind(rawValue: value) { return ending.inWords.uppercasedAtStart }
    switch (kind, value) {
    case ("tie", "free"): return "No"
    case ("tie", "tied"): return "Yes"
    case ("decision", "keep"): return "Keep the answer"
    case ("decision", "change"): return "Answer again"
    case ("decision", "wrong"): return "Keep the answer: the rule is wrong here"
    default: return value.uppercasedAtStart
    }
  }
}

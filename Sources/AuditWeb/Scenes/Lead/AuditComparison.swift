import AuditPages
import AuditRules
import AuditStore
import AuditWalk

/// Two readings of one case side by side; below each other where there is no room.
struct AuditComparison {
  private let moderation: Moderation
  private let facts: [String: ListedFact]
  private let names: (String) -> String
  private let showsNames: Bool

  /// Makes it; auditors are named only where that is asked for.
  init(_ moderation: Moderation, facts: [ListedFact], showsNames: Bool) {
    self.moderation = moderation
    self.facts = Dictionary(facts.map { ($0.path, $0) }) { first, _ in first }
    names = facts.name
    self.showsNames = showsNames
  }

  private var screen: ModerationScreen { ModerationScreen(moderation, showsNames: showsNames) }

  private func called(_ which: String, _ journal: Journal) -> String {
    showsNames ? "\(which) audit, \(journal.name.auditor)" : "\(which) audit"
  }

  /// What each said of the child's safety, and the grades that each gave, with what was settled of that of the whole file.
  var grades: HTML {
    let journals = [moderation.counted] + [moderation.second].compactMap(\.self)
    let checklist = moderation.checklist
    let settled = moderation.counted.state.settledGrades[""].flatMap { $0.isOfAnswer ? nil : $0 }
    func row(_ what: String, settled words: String = "", _ cell: (AuditState) -> String) -> [HTML] {
      ([what] + journals.map { cell($0.state) } + (settled == nil ? [] : [words])).map { "\($0)" }
    }
    let grades = [("", checklist.unit.wholeTitle)] + checklist.sections.map { ($0.id, $0.title) }
    let rows =
      [
        row(checklist.unit.safetyQuestion) { $0.safety?.answer.inWords.uppercasedAtStart ?? "Not answered" }
      ]
      + grades.map { section, title in
        row(title, settled: section.isEmpty ? settled?.settled.inWords ?? "" : "") {
          $0.grades[section]?.grade.inWords ?? "no grade"
        }
      }
    let heads = ["Of what"] + zip(["First", "Second"], journals).map(called) + (settled == nil ? [] : ["Settled"])
    return (moderation.onSafety.map(Parts.notice) ?? "") + Parts.table(caption: "Safety and grades", heads, rows)
      + (settled.map { "<p>\(screen.words($0))</p>\n" } ?? "")
  }

  /// One question: what each answered, said and cited, and what was settled.
  func html(_ question: Moderation.Question) -> HTML {
    let item = question.item
    var sides = [side(called("First", moderation.counted), question.first, moderation.counted, item.id)]
    if let second = question.second, let journal = moderation.second {
      sides.append(side(called("Second", journal), second, journal, item.id))
    }
    let settled = question.settled.map { Parts.notice(screen.words($0)) } ?? ""
    return """
      <section>
      <h2><span class="caption">Question \(moderation.number(of: item))</span> \(item.question)</h2>
      <div class="beside">\(sides.joined())</div>
      \(settled)</section>

      """
  }

  private func side(_ which: String, _ outcome: Outcome, _ journal: Journal, _ item: String) -> HTML {
    let said = ModerationScreen.said(of: item, in: journal.state)
    let words: HTML =
      said.isEmpty ? "<p>No comment.</p>\n" : said.map { "<blockquote>\($0)</blockquote>\n" as HTML }.joined()
    let cited = (journal.state.citations[item] ?? []).compactMap { citation -> HTML? in
      guard citation.place != .unknown else { return nil }
      guard let fact = facts[citation.place.path] else { return "<li>\(citation.inWords(names))</li>\n" }
      return "<li><strong>\(fact.label)</strong>: \(fact.text ?? "on the file and empty")</li>\n"
    }
    let evidence: HTML = cited.isEmpty ? "" : "<h4>Cited</h4>\n<ul>\(cited.joined())</ul>\n"
    return """
      <div class="inset">
      <h3>\(which): \(outcome.inWords)</h3>
      \(words)\(evidence)</div>

      """
  }

  /// What the auditor replied, and what those who work with the child did.
  var replies: HTML {
    let own = moderation.counted.state.replies.map {
      "<h2>The auditor’s reply</h2>\n<blockquote>\($0.text)</blockquote>\n" as HTML
    }
    return own.joined() + ReplyScene.kept(moderation)
  }
}

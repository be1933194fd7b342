import AuditChecklists
import AuditDocuments
import AuditRules
import Foundation

/// `docs/standards.md`: which items and rules answer each sentence of the founding documents and of the outside standards.
///
/// What a sentence is answered by is worked out from the checklists and the rules, so that the page cannot claim more.
struct StandardsPage {
  private let rows: [FoundingRow]
  /// The rules that rest on each outside sentence, by its identifier, whether or not a question names the sentence.
  private let resting: [String: [String]]
  private let standards: [Standard]
  private let asked: [(checklist: Checklist, item: ChecklistItem)]

  /// How far a sentence is answered, in the words of the page.
  private enum Status: String {
    case byRule = "decided by rule"
    case partly = "partly by rule"
    case byAuditor = "by the auditor only"
    case nothing = "nothing"

    /// What these items can answer.
    init(_ items: [ChecklistItem]) {
      self =
        items.isEmpty
        ? .nothing
        : items.allSatisfy(\.answeredByRule) ? .byRule : items.contains { $0.rule != nil } ? .partly : .byAuditor
    }
  }

  static func page(root: URL) throws -> Reference.Page {
    let page = try StandardsPage(root: root)
    return Reference.Page(path: "docs/standards.md", text: page.lines.joined(separator: "\n") + "\n")
  }

  /// Reads the rows, the outside sentences and the newest version of each checklist.
  init(root: URL) throws {
    let checklists = try ChecklistLibrary(folder: root.appending(path: "checklists")).current
    asked = checklists.flatMap { list in list.items.map { (list, $0) } }
    let sentences = root.appending(path: "checklists/standards.yaml")
    standards = try Standard.read(SourceText(contentsOf: sentences, shownAs: "checklists/standards.yaml"))
      .values.sorted { ($0.document, $0.id) < ($1.document, $1.id) }
    let source = try SourceText(contentsOf: root.appending(path: FoundingRow.path), shownAs: FoundingRow.path)
    (rows, resting) = try FoundingRow.read(source, checklists: checklists)
  }

  private var lines: [String] {
    [
      Reference.notice("the checklists, the rules and \(FoundingRow.path)"), "",
      "# What the standards ask, and what answers it", "",
      """
      A sentence is *decided by rule* where every question on it is answered by a rule from dates, and the auditor only \
      confirms; *partly by rule* where a rule brings evidence to at least one of its questions and a person judges; *by the \
      auditor only* where no rule helps. A rule is named at each sentence that it rests on, and its questions with it. Nothing here grades a child, a family or a worker.
      """, "",
      "## The founding documents", "",
      "Two public papers of 2010 and 2011 name the audits that this program was made for.", "",
      "| what they ask | questions | rules | commands | status | what is not answered |",
      "|---|---|---|---|---|---|",
    ] + rows.map(line) + ["", "## The outside standards", ""] + documents
      + ["", "## The sources of the rules", ""] + sources
  }

  private func line(_ row: FoundingRow) -> String {
    let cells = [
      "\(Reference.inline(row.asks)) (\(Reference.inline(row.source)))", links(to: row.answers),
      rules(of: row.answers.map(\.item), row.rules),
      row.commands.map { "[\($0)](commands/\($0).md)" }.joined(separator: ", "),
      row.answers.isEmpty ? "by command only" : Status(row.answers.map(\.item)).rawValue,
      Reference.inline(row.left ?? ""),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  /// The sentences, under the document that each is from.
  private var documents: [String] {
    var lines = ["| sentence | questions | rules | status |", "|---|---|---|---|"]
    for standard in standards {
      let resting = resting[standard.id] ?? []
      let on = asked.filter { entry in
        entry.item.standard?.id == standard.id || entry.item.rule.map { resting.contains($0.identifier) } == true
      }
      let words = "\(standard.sentence) (\(standard.document), \(standard.paragraph))"
      let status = Status(on.map(\.item)).rawValue
      lines.append(
        "| \(Reference.inline(words)) | \(links(to: on)) | \(rules(of: on.map(\.item), resting)) | "
          + "\(standard.unanswered.map { "\(status): \(Reference.inline($0))" } ?? status) |"
      )
    }
    return lines
  }

  /// The sentences that the rules rest on themselves.
  private var sources: [String] {
    var lines = ["| sentence | rule | questions |", "|---|---|---|"]
    for rule in Rule.catalogue {
      let on = asked.filter { $0.item.rule?.identifier == rule.identifier }
      for source in rule.sources {
        let words = "\(source.sentence) (\(source.document), \(source.paragraph))"
        lines.append("| \(Reference.inline(words)) | \(link(to: rule.identifier)) | \(links(to: on)) |")
      }
    }
    return lines
  }

  /// Items by checklist: a whole checklist by its name alone.
  private func links(to items: [(checklist: Checklist, item: ChecklistItem)]) -> String {
    var order: [String] = []
    var byChecklist: [String: [ChecklistItem]] = [:]
    for (checklist, item) in items {
      if byChecklist[checklist.id] == nil { order.append(checklist.id) }
      byChecklist[checklist.id, default: []].append(item)
    }
    let parts = order.map { id in
      let items = byChecklist[id] ?? []
      let all = asked.count { $0.checklist.id == id }
      let names = items.count == all ? "all \(all)" : items.map { "`\($0.id)`" }.joined(separator: ", ")
      return "[\(id)](checklists/\(id).md): \(names)"
    }
    return parts.joined(separator: "; ")
  }

  private func rules(of items: [ChecklistItem], _ resting: [String]) -> String {
    Set(items.compactMap(\.rule?.identifier) + resting).sorted().map(link).joined(separator: ", ")
  }

  /// The rules with a source in the document of an outside sentence that are named at none of its sentences; of a paragraph that
  /// one sentence alone has, at that one.
  var unnamed: [String] {
    let unknown = resting.keys.filter { name in !standards.contains { $0.id == name } }.sorted()
    return unknown
      + Rule.catalogue.flatMap { rule in
        rule.sources.compactMap { source -> String? in
          // A passage that is none of the sentences has no place where the rule could stand.
          let wanted = standards.filter {
            $0.document == source.document
              && (source.paragraph == $0.paragraph || source.paragraph.hasPrefix($0.paragraph + ","))
          }
          let isNamed = wanted.isEmpty || wanted.contains { resting[$0.id]?.contains(rule.identifier) == true }
          return isNamed ? nil : "\(rule.identifier): \(wanted.map(\.id).joined(separator: " or "))"
        }
      }
  }

  private func link(to rule: String) -> String { "[\(rule)](rules/\(rule).md)" }
}

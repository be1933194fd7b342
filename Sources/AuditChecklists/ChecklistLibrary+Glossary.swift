import AuditActions
import AuditRules
import AuditSummaries

extension ChecklistLibrary {
  /// The words of every item of every version, for the pages of a report.
  public var glossary: ItemGlossary {
    var glossary = ItemGlossary()
    glossary.checklists = checklists.map(CitedChecklist.init)
    glossary.ties = checklists.map(ChecklistTies.init)
    for checklist in checklists {
      var order = 0
      for section in checklist.sections {
        for item in section.items {
          // Answers given under an earlier revision of the rule keep their words.
          for revision in (item.rule.map { 1...max($0.revision, 1) } ?? 0...0) {
            glossary.add(
              ItemWords(item, of: checklist, section, order: order, revision: revision),
              for: ItemKey(
                checklist: checklist.id,
                version: checklist.version,
                section: section.id,
                item: item.id,
                hash: item.hash(underRevision: revision)
              )
            )
          }
          order += 1
        }
      }
    }
    return glossary
  }

  /// The items of all checklists, as an area of the action plan can be tied to them.
  public var tiedItems: Set<TiedItem> {
    Set(checklists.flatMap { list in list.items.map { TiedItem(checklist: list.id, item: $0.id) } })
  }
}

extension CitedChecklist {
  /// A checklist as a page cites it.
  fileprivate init(_ checklist: Checklist) {
    let base = checklist.overlay.map { "It is laid over version \($0.baseVersion) of \($0.base)." }
    self.init(
      id: checklist.id,
      version: checklist.version,
      title: checklist.title,
      unit: checklist.unit == .caseFile ? "" : checklist.unit.described,
      base: checklist.overlay?.base ?? "",
      differences: (base.map { [$0] } ?? []) + (checklist.overlay?.differences.map(\.inWords) ?? []),
      digest: checklist.digest
    )
  }
}

extension ChecklistTies {
  /// What ties the items of a checklist together.
  fileprivate init(_ checklist: Checklist) {
    self.init(
      checklist: checklist.id,
      version: checklist.version,
      items: checklist.sections.flatMap { section in
        section.items.map { item in
          Item(
            item: item.id,
            section: section.id,
            hash: item.hashes[0],
            limit: item.limits,
            onlyIf: item.onlyIf.map { ItemWords.Condition(item: $0.item, outcomes: $0.outcomes) }
          )
        }
      }
    )
  }
}

extension ItemWords {
  /// The words of an item as a checklist has them.
  fileprivate init(
    _ item: ChecklistItem,
    of checklist: Checklist,
    _ section: Checklist.Section,
    order: Int,
    revision: Int
  ) {
    let rule = item.rule.flatMap { use in Rule.catalogue.first { $0.identifier == use.identifier } }
    self.init(
      checklistTitle: checklist.title,
      sectionTitle: section.title,
      question: item.question,
      lookFor: item.lookFor ?? "",
      standard: item.standard?.inWords ?? "",
      rule: item.rule.map { RuleInUse(rule: $0.identifier, revision: revision, thresholds: $0.settings) },
      // What dates, signatures and lists show is compliance; what words show, or only a reader sees, is quality.
      aim: rule.map { $0.decision.shape == .text ? .quality : .compliance } ?? .quality,
      order: order,
      isLimiting: item.limits != nil,
      onlyIf: item.onlyIf.map { Condition(item: $0.item, outcomes: $0.outcomes) }
    )
  }
}

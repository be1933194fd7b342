import AuditDocuments
import AuditRules

extension SourceText {
  /// Whether a file says that it is an overlay, and not a checklist with sections of its own.
  ///
  /// It is looked for in the bytes, so that a folder can be put in order before anything in it is read.
  public var isOverlay: Bool { String(decoding: bytes, as: UTF8.self).contains("caseaudit-overlay/") }
}

/// Reads an overlay: a council's own checklist, written as what it changes in another.
extension ChecklistReader {
  /// Reads the rest of an overlay whose head is read.
  ///
  /// - Parameters:
  ///   - reader: the whole document.
  ///   - bases: the checklists that can be the base.
  /// - Returns: the unit and the sections of the base with the changes, and the changes; nothing where the base is not
  ///   there, which is reported.
  mutating func overlay(
    _ reader: FieldReader,
    on bases: [Checklist]
  ) -> (base: Checklist, overlay: Overlay, sections: [Checklist.Section])? {
    let base = base(reader, among: bases)
    let added = reader.mappings("add")
    let reworded = reader.mappings("reword")
    let waived = reader.mappings("waive")
    guard let base else {
      reader.ignore("add", "reword", "waive")
      return nil
    }
    earlierItems = Set(base.items.map(\.id))
    taken = Set(base.sections.map(\.id) + base.items.map(\.id))
    retired.formUnion(base.retired)
    var changes: [String: Overlay.Change] = [:]
    var changed: [String: ChecklistItem] = [:]
    for entry in reworded {
      guard let (item, reason) = named(entry, in: base, changes) else { continue }
      changed[item.id] = self.reworded(item, entry)
      changes[item.id] = .reworded(before: item.question, reason: reason)
    }
    for entry in waived {
      guard let (item, waiver) = waiver(entry, in: base, changes) else { continue }
      changed[item.id] = item.with(waiver: waiver)
      changes[item.id] = .waived(waiver)
    }
    var sections = base.sections.map { section in
      Checklist.Section(id: section.id, title: section.title, items: section.items.map { changed[$0.id] ?? $0 })
    }
    for entry in added { add(entry, to: &sections, of: base, &changes) }
    var waivers: [String: (item: String, until: Day)] = [:]
    for item in sections.flatMap(\.items) {
      if let waiver = item.waiver { waivers[item.id] = (item.id, waiver.until) }
      guard item.waiver == nil, let waived = item.onlyIf.flatMap({ waivers[$0.item] }) else { continue }
      waivers[item.id] = waived
      if changes[item.id] == nil { changes[item.id] = .fallsAway(after: waived.item, until: waived.until) }
    }
    let differences = sections.flatMap(\.items).compactMap { item in
      changes[item.id].map { Overlay.Difference(item: item.id, question: item.question, change: $0) }
    }
    let overlay = Overlay(base: base.id, baseVersion: base.version, differences: differences)
    return (base: base, overlay: overlay, sections: sections)
  }

  private func base(_ reader: FieldReader, among bases: [Checklist]) -> Checklist? {
    guard let inner = reader.requiredMapping("base") else { return nil }
    let id = inner.requiredPlaced("id", as: .text)
    let version = inner.required("version", as: .integer(in: ChecklistFiles.versions))
    inner.finish()
    guard let id, let version else { return nil }
    if let base = bases.first(where: { $0.id == id.value && $0.version == version }) { return base }
    let known = bases.map { "\($0.id) \($0.version)" }.sorted()
    inner.report(
      "there is no version \(version) of a checklist \(source.quote(id.value)) to lay this over",
      at: "id",
      hint: known.isEmpty ? "Put the base into the folder checklists." : "There are: \(known.joined(separator: ", "))."
    )
    return nil
  }

  /// The item of the base that an entry names, and the reason it gives.
  private func named(
    _ entry: FieldReader,
    in base: Checklist,
    _ changes: [String: Overlay.Change]
  ) -> (ChecklistItem, String)? {
    let id = entry.requiredPlaced("item", as: .text)
    let reason = entry.required("reason", as: .text).map(Self.unfolded)
    guard let id else { return nil }
    guard let item = base.item(id.value) else {
      entry.ignore("until", "ask", "look-for", "show", "with", "limits")
      let close = didYouMean(id.value, in: base.items.map(\.id))
      entry.report(
        "the base '\(base.id)' has no item \(source.quote(id.value))",
        at: "item",
        hint: "Name an item of version \(base.version); `caseaudit checklists show \(base.id)` lists them\(close)."
      )
      return nil
    }
    if changes[item.id] != nil {
      entry.report("the item \(source.quote(item.id)) is changed twice", at: "item", hint: "Leave one of the two.")
    }
    if let reason, EmptyWords.giveNoReason(reason) {
      entry.report(
        "the reason \(source.quote(reason)) says too little",
        at: "reason",
        hint: "Say why, so that whoever reads a summary knows it."
      )
    }
    return reason.map { (item, $0) }
  }

  private func reworded(_ item: ChecklistItem, _ entry: FieldReader) -> ChecklistItem {
    let ask = question(entry)
    let lookFor = entry.optional("look-for", as: .text).map(Self.unfolded)
    let show = facts(entry)
    let limits = entry.optional("limits", as: .oneOf(Grade.self, called: "grade"))
    var use = item.rule
    if let rule = item.rule.flatMap({ Rule.named($0.identifier) }), isPresent("with", in: entry) {
      use = .init(identifier: rule.identifier, revision: rule.revision, settings: settings(of: rule, in: entry))
    }
    entry.finish()
    if ask == nil, lookFor == nil, show.isEmpty, limits == nil, use == item.rule {
      entry.report(
        "nothing of the item is changed",
        at: "item",
        hint: "Write ask:, look-for:, show:, with: or limits: as it is to be."
      )
    }
    return item.with(ask: ask, lookFor: lookFor, show: show, rule: use, limits: limits)
  }

  private func waiver(
    _ entry: FieldReader,
    in base: Checklist,
    _ changes: [String: Overlay.Change]
  ) -> (ChecklistItem, Waiver)? {
    let until = entry.required("until", as: .parsed(expected: "a date such as 2027-03-31") { Day($0) })
    let found = named(entry, in: base, changes)
    entry.finish()
    guard let (item, reason) = found, let until else { return nil }
    if let from, until < from {
      entry.report(
        "the waiver ends on \(until), before this checklist is used",
        at: "until",
        hint: "Give a day on or after \(from), or take the waiver away."
      )
    }
    return (item, Waiver(until: until, reason: reason))
  }

  /// Puts an added item after the item or at the end of the section that it names.
  private mutating func add(
    _ entry: FieldReader,
    to sections: inout [Checklist.Section],
    of base: Checklist,
    _ changes: inout [String: Overlay.Change]
  ) {
    let section = entry.requiredPlaced("section", as: .text)
    let after = entry.optional("after", as: .text)
    let item = item(entry)
    guard let section, let item else { return }
    guard let index = sections.firstIndex(where: { $0.id == section.value }) else {
      let close = didYouMean(section.value, in: base.sections.map(\.id))
      entry.report(
        "the base '\(base.id)' has no section \(source.quote(section.value))",
        at: "section",
        hint: "Name one of: \(base.sections.map(\.id).joined(separator: ", "))\(close)."
      )
      return
    }
    var items = sections[index].items
    let place = after.flatMap { id in items.firstIndex { $0.id == id } }
    if let after, place == nil {
      entry.report(
        "the section has no item \(source.quote(after)) to stand after",
        at: "after",
        hint: "Name an item of '\(section.value)', or leave after: out to put it last."
      )
    }
    items.insert(item, at: place.map { $0 + 1 } ?? items.endIndex)
    if let condition = item.onlyIf?.item {
      let before = sections[..<index].flatMap(\.items) + items.prefix { $0.id != item.id }
      if !before.contains(where: { $0.id == condition }) {
        entry.report(
          "only-if names \(source.quote(condition)), which stands after this item",
          at: "id",
          hint: "Put the item further down with section: and after:, or name an earlier one."
        )
      }
    }
    sections[index] = Checklist.Section(id: sections[index].id, title: sections[index].title, items: items)
    changes[item.id] = .added
  }
}

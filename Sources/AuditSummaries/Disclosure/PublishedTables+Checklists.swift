import AuditRules

/// What the checklists make true of the numbers of a pack. Whoever has a checklist knows it.
extension PublishedTables {
  /// Ties audits signed to those begun and those planned.
  func relateProgress(in counts: inout LinkedCounts) {
    for part in AuditCounts.names where Self.progress.contains(part) {
      counts.addPlanned("audits/\(part)", audits[named: part])
    }
    counts.bound(["audits/signed"], by: ["audits/started"], named: "progress/signed", heldEarlier: false)
    counts.bound(["audits/unplanned"], by: ["audits/signed"], named: "progress/unplanned", heldEarlier: false)
    for part in ["signed", "started"] {
      counts.bound(
        ["audits/\(part)"],
        by: ["audits/planned", "audits/unplanned"],
        named: "progress/\(part)-planned",
        heldEarlier: false
      )
    }
    counts.bound(["audits/started"], by: ["audits/planned"], named: "progress/started", heldEarlier: false)
  }

  /// Ties how often an item was asked to the outcomes of the item it depends on.
  func relateToItsCondition(_ key: ItemKey, in counts: inout LinkedCounts) {
    guard let condition = glossary.condition(of: key) else { return }
    let parts = items.keys.filter {
      $0.checklist == key.checklist && $0.version == key.version && $0.item == condition.item
    }.sorted().flatMap { parent in
      Outcome.allCases.filter(condition.outcomes.contains).map { "\(name(parent))/\($0.rawValue)" }
    }
    counts.relateByChecklist("\(name(key))/asked", parts: parts)
  }

  /// Ties the items to the grades and caps that they leave, and the files of a version to one another.
  ///
  /// All of it version by version, because a file is read with one version, and each may cap otherwise.
  func relateToChecklists(in counts: inout LinkedCounts) {
    let versions = versionGrades.keys.filter(\.part.isEmpty).sorted().compactMap {
      glossary.ties(of: $0.checklist, version: $0.version)
    }
    for cell in versionGrades.keys.sorted() { relateGrades(of: cell, in: &counts) }
    for ties in versions { relateCaps(of: ties, in: &counts) }
    for ties in versions {
      relateFiles(of: ties, in: &counts)
      let version = LimitingItems(ties, keys(of: ties), self)
      for family in version.families { relate(family, of: version, in: &counts) }
      relatePairs(of: version, in: &counts)
    }
  }

  private func keys(of ties: ChecklistTies) -> [ItemKey] {
    items.keys.filter { $0.checklist == ties.checklist && $0.version == ties.version }.sorted()
  }

  // MARK: - Numbers of one version

  /// The versions of which files are counted in a section, or in the whole file.
  private func sharing(_ part: String, of checklist: String) -> [Tally.VersionCell] {
    versionGrades.keys.filter { $0.part == part && (part.isEmpty || $0.checklist == checklist) }
  }

  /// The name of a grade of one version, of a section or of the whole file; where no other version has it, that which is
  /// printed.
  private func grade(_ grade: Grade, _ part: String, of ties: ChecklistTies) -> String {
    guard sharing(part, of: ties.checklist).count > 1 else {
      let path = part.isEmpty ? "grades" : Self.name(SectionKey(checklist: ties.checklist, section: part))
      return "\(path)/\(grade.rawValue)"
    }
    return "version/\(ties.checklist)@\(ties.version)/grades/\(part)/\(grade.rawValue)"
  }

  /// The names of the grades of one version from the lowest up to one.
  func grades(upTo highest: Grade, _ part: String = "", of ties: ChecklistTies) -> [String] {
    Grade.allCases.sorted().filter { $0 <= highest }.map { grade($0, part, of: ties) }
  }

  /// The name of how many grades an item of one version capped; where no other version is read, that which is printed.
  func capped(_ item: String, of ties: ChecklistTies) -> String {
    guard sharing("", of: ties.checklist).filter({ $0.checklist == ties.checklist }).count > 1 else {
      return Self.name(Tally.CappingItem(checklist: ties.checklist, item: item))
    }
    return "version/\(ties.checklist)@\(ties.version)/capped/\(item)"
  }

  /// Ties the grades of a section of one version to the printed ones.
  private func relateGrades(of cell: Tally.VersionCell, in counts: inout LinkedCounts) {
    let cells = sharing(cell.part, of: cell.checklist).sorted()
    guard cells.count > 1, cells.first == cell else { return }
    let path = cell.part.isEmpty ? "grades" : Self.name(SectionKey(checklist: cell.checklist, section: cell.part))
    for grade in Grade.allCases {
      let parts = cells.map { other in
        let id = "version/\(other.checklist)@\(other.version)/grades/\(other.part)/\(grade.rawValue)"
        counts.addUnprotected(id, versionGrades[other]?[grade] ?? 0)
        return id
      }
      counts.relateByChecklist("\(path)/\(grade.rawValue)", parts: parts)
    }
  }

  /// Ties the caps of one version to the printed ones.
  private func relateCaps(of ties: ChecklistTies, in counts: inout LinkedCounts) {
    let versions = sharing("", of: ties.checklist).filter { $0.checklist == ties.checklist }.sorted()
    guard versions.count > 1, versions.first?.version == ties.version else { return }
    for cap in caps.keys.sorted() where cap.checklist == ties.checklist {
      let limiting = versions.filter { version in
        guard let ties = glossary.ties(of: version.checklist, version: version.version) else { return true }
        return ties.items.contains { $0.item == cap.item && $0.limit != nil }
      }
      let parts = limiting.map { version in
        let id = "version/\(version.checklist)@\(version.version)/capped/\(cap.item)"
        let cell = Tally.VersionCell(checklist: version.checklist, version: version.version, part: cap.item)
        counts.addUnprotected(id, versionCaps[cell] ?? 0)
        return id
      }
      counts.relateByChecklist(Self.name(cap), parts: parts)
    }
  }

  /// Every item of a version without a condition was asked of every file that was read with it.
  private func relateFiles(of ties: ChecklistTies, in counts: inout LinkedCounts) {
    guard sharing("", of: ties.checklist).count > 1 else { return }
    let files = "version/\(ties.checklist)@\(ties.version)/files"
    let cell = Tally.VersionCell(checklist: ties.checklist, version: ties.version, part: "")
    counts.addUnprotected(files, versionGrades[cell]?.total ?? 0)
    counts.relateByChecklist(files, parts: grades(upTo: .outstanding, of: ties))
    for section in Set(ties.items.map(\.section)).sorted() {
      counts.relateByChecklist(files, parts: grades(upTo: .outstanding, section, of: ties))
    }
    for key in keys(of: ties) where glossary.condition(of: key) == nil {
      counts.relateByChecklist("\(name(key))/asked", parts: [files])
    }
  }

  // MARK: - Grades and caps

  /// Files that fail items are graded as low as the items leave, and counted for the first that leaves no more.
  private func relate(_ family: LimitingItems.Family, of version: LimitingItems, in counts: inout LinkedCounts) {
    let ties = version.ties
    let name = "limit/\(ties.checklist)@\(ties.version)/\(family.name)"
    let last = family.last
    // Graded as high as the last item leaves, a file is counted for it or for one before it; or it is graded lower.
    let isCounted = counts.bound(
      family.failing,
      by: version.items.filter { $0.limit == last.limit && $0.order <= last.order }.map { capped($0.item, of: ties) }
        + grades(upTo: last.limit, of: ties).dropLast(),
      named: name
    )
    // Where caps were not put down, as in audits from elsewhere, the grades bound all the same.
    if !isCounted { counts.bound(family.failing, by: grades(upTo: last.limit, of: ties), named: name) }
    guard let section = family.section else { return }
    // What is counted for an item that comes after is of other files, and as low in the section.
    for limit in Grade.allCases where limit >= last.limit && limit < .outstanding {
      let after = version.items.filter { last < $0 && $0.limit <= limit && $0.section == section }
      guard limit == last.limit || after.contains(where: { $0.limit == limit }) else { continue }
      counts.bound(
        family.failing + after.map { capped($0.item, of: ties) },
        by: grades(upTo: limit, section, of: ties),
        named: "\(name)/section/\(limit.rawValue)"
      )
    }
  }

  /// A cap is counted for files that fail the item, that are graded as high as it leaves, and that fail no item before it.
  private func relatePairs(of version: LimitingItems, in counts: inout LinkedCounts) {
    let ties = version.ties
    let name = "cap/\(ties.checklist)@\(ties.version)"
    for limit in Set(version.items.map(\.limit)).sorted() {
      counts.bound(
        version.items.filter { $0.limit == limit }.map { capped($0.item, of: ties) },
        by: [grade(limit, "", of: ties)],
        named: "\(name)/\(limit.rawValue)"
      )
    }
    for item in version.items {
      counts.bound([capped(item.item, of: ties)], by: item.failing, named: "\(name)/\(item.item)")
      for other in version.items where other < item {
        guard let both = version.askedOfEither(item, other) else { continue }
        counts.bound(
          other.failing + [capped(item.item, of: ties)],
          by: both,
          named: "\(name)/\(item.item)/not/\(other.item)"
        )
      }
    }
  }
}

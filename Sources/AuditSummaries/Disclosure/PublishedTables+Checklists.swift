import AuditRules

/// What the checklists make true of the numbers of a pack. Whoever has a checklist knows it.
extension PublishedTables {
  /// One version of a checklist with which files of the pack were read.
  private struct Version {
    var ties: ChecklistTies
    var limiting: [(order: Int, item: ChecklistTies.Item, limit: Grade)]

    init(_ ties: ChecklistTies) {
      self.ties = ties
      limiting = ties.items.enumerated().compactMap { order, item in item.limit.map { (order, item, $0) } }
    }

    var name: String { "\(ties.checklist)@\(ties.version)" }
    func limit(of item: String) -> Grade? { limiting.first { $0.item.item == item }?.limit }
    func order(of item: String) -> Int { limiting.first { $0.item.item == item }?.order ?? .max }
  }

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
    let parents = items.keys.filter {
      $0.checklist == key.checklist && $0.version == key.version && $0.item == condition.item
    }
    let parts = parents.sorted().flatMap { parent in
      Outcome.allCases.filter(condition.outcomes.contains).map { "\(name(parent))/\($0.rawValue)" }
    }
    counts.relateByChecklist("\(name(key))/asked", parts: parts)
  }

  /// Ties the items to the grades and caps that they leave, and the files of a version to one another.
  func relateToChecklists(in counts: inout LinkedCounts) {
    let versions = versionGrades.keys.filter { $0.section.isEmpty }.sorted().compactMap {
      glossary.ties(of: $0.checklist, version: $0.version).map(Version.init)
    }
    for version in versions { relateFiles(of: version, in: &counts) }
    for section in Set(versionGrades.keys.map { SectionKey(checklist: $0.checklist, section: $0.section) }).sorted() {
      relateVersions(of: section, in: &counts)
    }
    for version in versions { relateGrades(of: version, in: &counts) }
    for checklist in Set(versions.map(\.ties.checklist)).sorted() {
      relateCaps(of: versions.filter { $0.ties.checklist == checklist }, in: &counts)
    }
  }

  /// The names of the grades of a version from the lowest up to one, of a section or of the whole file; where no other
  /// version has them, those that are printed.
  private func grades(_ version: ChecklistTies, _ section: String = "", upTo highest: Grade) -> [String] {
    Grade.allCases.sorted().filter { $0 <= highest }.map { grade in
      let sharing = versionGrades.keys.filter {
        $0.section == section && (section.isEmpty || $0.checklist == version.checklist)
      }
      guard sharing.count > 1 else {
        let path = section.isEmpty ? "grades" : Self.name(SectionKey(checklist: version.checklist, section: section))
        return "\(path)/\(grade.rawValue)"
      }
      return "version/\(version.checklist)@\(version.version)/\(section)/\(grade.rawValue)"
    }
  }

  /// Ties the grades of several versions to the printed ones.
  private func relateVersions(of section: SectionKey, in counts: inout LinkedCounts) {
    let cells = versionGrades.filter {
      $0.key.section == section.section && (section.section.isEmpty || $0.key.checklist == section.checklist)
    }
    guard cells.count > 1 else { return }
    let path = section.section.isEmpty ? "grades" : Self.name(section)
    for grade in Grade.allCases {
      let parts = cells.sorted { $0.key < $1.key }.map { cell, grades in
        let id = "version/\(cell.checklist)@\(cell.version)/\(cell.section)/\(grade.rawValue)"
        counts.addUnprotected(id, grades[grade])
        return id
      }
      counts.relateByChecklist("\(path)/\(grade.rawValue)", parts: parts)
    }
  }

  /// Every item of a version without a condition was asked of every file that was read with it.
  private func relateFiles(of version: Version, in counts: inout LinkedCounts) {
    guard versionGrades.keys.filter({ $0.section.isEmpty }).count > 1 else { return }
    let cell = Tally.VersionCell(checklist: version.ties.checklist, version: version.ties.version, section: "")
    let files = "version/\(version.name)/files"
    counts.addUnprotected(files, versionGrades[cell]?.total ?? 0)
    for grade in Grade.allCases {
      counts.addUnprotected("version/\(version.name)//\(grade.rawValue)", versionGrades[cell]?[grade] ?? 0)
    }
    counts.relateByChecklist(files, parts: grades(version.ties, upTo: .outstanding))
    for key in items.keys where key.checklist == version.ties.checklist && key.version == version.ties.version {
      if glossary.condition(of: key) == nil { counts.relateByChecklist("\(name(key))/asked", parts: [files]) }
    }
  }

  /// No file that fails a limiting item is graded above its cap.
  private func relateGrades(of version: Version, in counts: inout LinkedCounts) {
    for (_, item, limit) in version.limiting {
      let failing = failing(item.item, [version])
      let name = "limit/\(version.name)/\(item.item)"
      counts.bound(failing, by: grades(version.ties, upTo: limit), named: name)
      counts.bound(failing, by: grades(version.ties, item.section, upTo: limit), named: "\(name)/section")
    }
  }

  /// The names of the counts of files that fail an item.
  private func failing(_ item: String, _ versions: [Version]) -> [String] {
    items.keys.filter { key in
      key.item == item
        && versions.contains { $0.ties.checklist == key.checklist && $0.ties.version == key.version }
    }.sorted().flatMap { key in
      [Outcome.notMet, .notEvidenced].map { "\(name(key))/\($0.rawValue)" }
    }
  }

  /// A cap is counted for the first item that leaves no higher grade, of the files that were graded as high as it leaves.
  private func relateCaps(of versions: [Version], in counts: inout LinkedCounts) {
    guard let checklist = versions.first?.ties.checklist else { return }
    func capped(_ item: String) -> String { Self.name(Tally.CappingItem(checklist: checklist, item: item)) }
    let all = Set(versions.flatMap { $0.limiting.map(\.item.item) }).sorted()
    for item in all {
      counts.bound([capped(item)], by: failing(item, versions), named: "cap/\(checklist)/\(item)")
    }
    for grade in Grade.allCases {
      let only = all.filter { item in versions.allSatisfy { [nil, grade].contains($0.limit(of: item)) } }
      counts.bound(
        only.map(capped),
        by: versions.flatMap { grades($0.ties, upTo: grade).suffix(1) },
        named: "cap/\(checklist)/\(grade.rawValue)"
      )
      for item in all {
        let here = versions.filter { $0.limit(of: item) == grade }
        let before = all.filter { other in
          here.contains { $0.limit(of: other) == grade && $0.order(of: other) <= $0.order(of: item) }
        }
        // Graded as high as the item leaves, a file is counted for it or for one before it; or it is graded lower.
        counts.bound(
          failing(item, here),
          by: before.map(capped) + here.flatMap { grades($0.ties, upTo: grade).dropLast() },
          named: "cap/\(checklist)/\(item)/\(grade.rawValue)/counted"
        )
        // What is counted for an item that comes after is of files that do not fail this one.
        let after = only.filter { other in
          versions.allSatisfy { version in
            guard let limit = version.limit(of: item), version.limit(of: other) != nil else { return false }
            return limit < grade || (limit == grade && version.order(of: item) < version.order(of: other))
          }
        }
        guard !after.isEmpty else { continue }
        counts.bound(
          failing(item, versions) + after.map(capped),
          by: versions.flatMap { grades($0.ties, upTo: grade) },
          named: "cap/\(checklist)/\(item)/\(grade.rawValue)/after"
        )
      }
    }
  }
}

import AuditRules

extension Tally {
  /// The six counts of each item over all strata.
  var countsByItem: [ItemKey: OutcomeCounts] {
    answers.reduce(into: [:]) { $0[$1.key.item, default: OutcomeCounts()] += $1.value }
  }

  /// The four counts of each section, and of the whole file, over all strata.
  var gradesBySection: [SectionKey: GradeCounts] {
    grades.reduce(into: [:]) { $0[$1.key.section, default: GradeCounts()] += $1.value }
  }

  /// The grades and caps of each version of a checklist.
  ///
  /// Where only one version was read with, they are those of all files.
  var countsByVersion: (grades: [VersionCell: GradeCounts], caps: [VersionCell: Int]) {
    let versions = Set(countsByItem.keys.map { VersionCell(checklist: $0.checklist, version: $0.version, part: "") })
    guard versionGrades.isEmpty, versionCaps.isEmpty, versions.count == 1, var cell = versions.first else {
      return (versionGrades, versionCaps)
    }
    var (grades, capped) = ([VersionCell: GradeCounts](), [VersionCell: Int]())
    for (section, counts) in gradesBySection where section == .wholeFile || section.checklist == cell.checklist {
      cell.part = section.section
      grades[cell] = counts
    }
    for (item, count) in caps where item.checklist == cell.checklist {
      cell.part = item.item
      capped[cell] = count
    }
    return (grades, capped)
  }

  /// The sums of each section, and of the whole file, over all strata.
  var filesBySection: [SectionKey: FileSums] {
    files.reduce(into: [:]) { $0[$1.key.section, default: FileSums()] += $1.value }
  }

  /// Everything about whole files, brought together by one of the names of the strata.
  func margins(by name: KeyPath<Stratum, String>) -> [String: GroupMargin] {
    var groups: [String: GroupMargin] = [:]
    for (stratum, counts) in audits { groups[stratum[keyPath: name], default: GroupMargin()].audits += counts }
    for (cell, sums) in files {
      let group = cell.stratum[keyPath: name]
      if cell.section == .wholeFile {
        groups[group, default: GroupMargin()].files += sums
      } else {
        groups[group, default: GroupMargin()].themes[cell.section, default: FileSums()] += sums
      }
    }
    for (cell, counts) in grades where cell.section == .wholeFile {
      groups[cell.stratum[keyPath: name], default: GroupMargin()].grades += counts
    }
    return groups
  }
}

/// The counts of one team, one service or one month.
struct GroupMargin {
  var audits = AuditCounts()
  var files = FileSums()
  var themes: [SectionKey: FileSums] = [:]
  var grades = GradeCounts()
}

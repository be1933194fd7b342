import AuditRules
import AuditSummaries

/// A tally small enough to be added up in the head: two teams, three items, five files.
enum HandMadeTally {
  static let north = Stratum(team: "North", service: "Statutory", month: "2026-05")
  static let east = Stratum(team: "East", service: "Early help", month: "2026-06")

  static func key(_ item: String, section: String = "plan", version: Int = 1, hash: String = "a") -> ItemKey {
    ItemKey(checklist: "plans", version: version, section: section, item: item, hash: hash)
  }

  static func counts(_ met: Int, _ partly: Int, _ not: Int, _ none: Int, _ inapplicable: Int, _ unseen: Int)
    -> OutcomeCounts
  {
    var counts = OutcomeCounts()
    counts.met = met
    counts.partlyMet = partly
    counts.notMet = not
    counts.notEvidenced = none
    counts.notApplicable = inapplicable
    counts.notSeen = unseen
    return counts
  }

  /// Item `a` comes first in the checklist and last in the alphabet of sections.
  static var glossary: ItemGlossary {
    var glossary = ItemGlossary()
    for (order, item) in ["b", "a", "c"].enumerated() {
      for hash in ["a", "z"] {
        glossary["plans", item, hash] = ItemWords(
          checklistTitle: "Plans",
          sectionTitle: item == "b" ? "Voice" : "Plan",
          question: "Is \(item) there?",
          order: order,
          isLimiting: item == "a"
        )
      }
    }
    return glossary
  }

  static var tally: Tally {
    var tally = Tally()
    tally.answers[.init(item: key("a"), stratum: north)] = counts(2, 1, 0, 0, 0, 0)
    tally.answers[.init(item: key("a"), stratum: east)] = counts(0, 0, 1, 1, 0, 0)
    tally.answers[.init(item: key("b", section: "voice"), stratum: north)] = counts(1, 0, 0, 0, 1, 1)
    tally.answers[.init(item: key("b", section: "voice"), stratum: east)] = counts(1, 1, 0, 0, 0, 0)
    tally.answers[.init(item: key("c"), stratum: north)] = counts(0, 0, 0, 0, 3, 0)
    tally.answers[.init(item: key("c"), stratum: east)] = counts(0, 0, 0, 0, 0, 2)
    var files = FileSums()
    files.add(met: 2, counted: 2)
    files.add(met: 1, counted: 1)
    files.add(met: 0, counted: 1)
    tally.files[.init(section: .wholeFile, stratum: north)] = files
    files = FileSums()
    files.add(met: 1, counted: 2)
    files.add(met: 0, counted: 2)
    tally.files[.init(section: .wholeFile, stratum: east)] = files
    for (stratum, planned, signed) in [(north, 4, 3), (east, 2, 2)] {
      var audits = AuditCounts()
      audits.planned = planned
      audits.started = signed
      audits.signed = signed
      tally.audits[stratum] = audits
    }
    let voice = SectionKey(checklist: "plans", section: "voice")
    let plan = SectionKey(checklist: "plans", section: "plan")
    for (section, stratum, grade) in [
      (SectionKey.wholeFile, north, Grade.good), (.wholeFile, east, .inadequate), (voice, north, .good),
    ] {
      tally.grades[.init(section: section, stratum: stratum), default: GradeCounts()][grade] += 1
    }
    tally.grades[.init(section: plan, stratum: north), default: GradeCounts()][.outstanding] += 1
    return tally
  }

  static func subject(frame: Int? = nil) -> Summary.Subject {
    Summary.Subject(name: "2026-H1", title: "Plans", days: "", frame: frame, smallestPercentage: 10, outside: 0)
  }

  /// One item over two samples, and nothing else.
  static func tally(_ items: [(key: ItemKey, met: Int, counted: Int)], signed: Int) -> Tally {
    var tally = Tally()
    for item in items {
      tally.answers[.init(item: item.key, stratum: north)] = counts(item.met, 0, item.counted - item.met, 0, 0, 0)
    }
    var audits = AuditCounts()
    audits.signed = signed
    tally.audits[north] = audits
    return tally
  }
}

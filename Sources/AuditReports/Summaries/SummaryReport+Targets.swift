import AuditPages
import AuditRules
import AuditSummaries

extension SummaryReport {
  /// Every question with a target set beforehand, how it stands, and for how long it has been below.
  var targets: PageSection? {
    let items = ItemRanking.worstFirst(summary.items.filter { $0.target != nil })
    guard !items.isEmpty else { return nil }
    let table = Table(
      caption: "Questions with a target set before the audits, \(orderWords(items))",
      columns: [
        Table.Column("Question"), Table.Column("Met of counted files"), Table.Column("Target", .number),
        Table.Column("What can be said"), Table.Column("Periods below, up to now", .number),
      ],
      rows: items.map { item in
        .cells([
          item.words.question,
          item.share.map { Words.counts($0, none: Words.noneCounted(item.counts), smallestPercentage: smallest) }
            ?? Words.hidden,
          item.target.map(Words.percent) ?? "", item.standing?.rawValue ?? "cannot be told",
          item.share == nil ? Words.hidden : item.standing == nil ? "cannot be told" : "\(periodsBelow(item))",
        ])
      }
    )
    return PageSection(
      id: "targets",
      title: "Against the targets",
      blocks: [
        .table(table),
        .paragraph(summary.policy.isRounding ? "Rounded counts do not tell how a target stands." : Self.standingWords),
      ]
    )
  }

  /// In what order `worstFirst` put them: hidden shares would be told by any other place than the last.
  private func orderWords(_ items: [Summary.Item]) -> String {
    let hidden = items.count { $0.share == nil }
    if hidden == items.count { return "in the order of the checklist" }
    return "the lowest share first" + (hidden == 0 ? "" : ", hidden ones last")
  }

  private static let standingWords = """
    A target is set before the audits. “Could be chance” means that the 95\u{A0}% interval of the share holds the target: \
    another sample of as many files could fall on its other side. Periods below are counted backwards from this one, as \
    long as the question was asked in the same words.
    """

  /// For how many periods running, this one first, an item was below its target, asked in the same words.
  func periodsBelow(_ item: Summary.Item) -> Int {
    var number = 0
    let bases = ChecklistBases(periods.flatMap(\.checklists))
    for period in periods.reversed() {
      // An earlier period is held to the target it had, or to the one of today where it had none.
      guard
        let then = period.items.first(where: {
          $0.key.checklist == item.key.checklist && bases.isSame($0.key, item.key)
        })
          ?? period.items.first(where: { bases.isSame($0.key, item.key) }), let share = then.share,
        let target = then.target ?? item.target,
        let standing = TargetStanding(share, target: target), standing.isBelow
      else { break }
      number += 1
    }
    return number
  }

  /// What was done beside how well it was done, section by section.
  var aims: PageSection? {
    guard !summary.policy.isProtective else { return nil }
    let aims = Set(summary.items.map(\.words.aim))
    guard aims.count > 1 else { return nil }
    var titles: [String] = []
    for item in summary.items where !titles.contains(groupTitle(item)) { titles.append(groupTitle(item)) }
    let rows = titles.map { title in
      let items = summary.items.filter { groupTitle($0) == title }
      return Table.Row.cells([title] + ItemWords.Aim.allCases.map { pooled(items, $0) })
    }
    let table = Table(
      caption: "Answers met, of answers counted",
      columns: [Table.Column("Section"), Table.Column("Done: compliance"), Table.Column("Done well: quality")],
      rows: rows + [.total(["All sections"] + ItemWords.Aim.allCases.map { pooled(summary.items, $0) })]
    )
    return PageSection(
      id: "compliance-and-quality",
      title: "Compliance beside quality",
      blocks: [
        .paragraph(
          """
          Questions that dates, signatures and lists can answer are compliance: was it done, and in time? The others \
          ask how well. A service can be good at one and poor at the other, so the two are never added up.
          """
        ),
        .table(table),
      ]
    )
  }

  private func pooled(_ items: [Summary.Item], _ aim: ItemWords.Aim) -> String {
    let shares = items.filter { $0.words.aim == aim }.compactMap(\.share)
    let (met, counted) = shares.reduce(into: (0, 0)) { sums, share in
      sums.0 += share.met
      sums.1 += share.counted
    }
    guard counted > 0 else { return shares.isEmpty ? "no such question" : "none counted" }
    let counts = "\(met)\u{A0}of\u{A0}\(counted)"
    // A percentage needs so many files, and each has an answer to a question once.
    guard let files = shares.map(\.counted).max(), files >= smallest else { return counts }
    let weighted = shares.compactMap(\.weighted?.weighted)
    let isWeighted = !weighted.isEmpty
    let value =
      isWeighted
      ? weighted.reduce(0) { $0 + $1.met } / weighted.reduce(0) { $0 + $1.counted } : Double(met) / Double(counted)
    return "\(counts) (\(Words.percent(value, isWeighted: isWeighted)))"
  }

  /// The limiting items, and how many whole-file grades each capped.
  var limits: PageSection? {
    let items = summary.items.filter { $0.capped != nil }
    guard !items.isEmpty else { return nil }
    let order = items.enumerated().sorted { left, right in
      let caps = (left.element.capped?.value ?? 0, right.element.capped?.value ?? 0)
      return (caps.1, left.offset) < (caps.0, right.offset)
    }.map(\.element)
    let table = Table(
      caption: "Limiting questions, and the whole-file grades that each capped",
      columns: [
        Table.Column("Question"), Table.Column("Not met", .number), Table.Column("Not evidenced", .number),
        Table.Column("Grades capped", .number),
      ],
      rows: order.map { item in
        .cells([
          item.words.question, Words.number(item.counts[.notMet]), Words.number(item.counts[.notEvidenced]),
          Words.number(item.capped ?? .hidden),
        ])
      }
    )
    return PageSection(
      id: "limits",
      title: "Limiting questions",
      blocks: [
        .table(table),
        .paragraph(
          """
          Where several limiting questions fail on one file, the one that leaves the lowest grade is named. A grade \
          that the auditor had already put as low is not capped by anything.
          """
        ),
      ]
    )
  }
}

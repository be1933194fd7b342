import AuditPages

extension Funnel {
  private func groups(_ standing: Standing) -> [Group] {
    drawn.map { groups[$0] }.filter { self.standing($0) == standing }
  }

  private var outside: String {
    let parts = Standing.allCases.filter { $0 != .inside }.compactMap { standing -> String? in
      let found = groups(standing)
      guard !found.isEmpty else { return nil }
      let names = found.prefix(3).map { "\($0.label), \(counts($0))" }.joined(separator: "; ")
      let rest = found.count > 3 ? "; and \(found.count - 3) more" : ""
      return "\(found.count) \(standing.inWords) (\(names)\(rest))"
    }
    return parts.joined(separator: "; ")
  }

  private var undrawn: [Group] {
    let drawn = drawn
    return groups.indices.filter { !drawn.contains($0) }.map { groups[$0] }
  }

  var sentence: String {
    let inside = groups(.inside).count
    let start =
      "Of \(Words.count(drawn.count, subject)), \(inside) within the 95\u{A0}% limits around \(Words.percent(target))"
    let out = outside.isEmpty ? "; none outside them" : "; \(outside)"
    let missing = undrawn.isEmpty ? "" : " \(Words.count(undrawn.count, subject)) not drawn."
    let isAnyHidden = groups.contains { $0.met.isHidden || $0.counted.isHidden }
    return "\(start)\(out).\(missing)\(isAnyHidden ? " \(Words.hiddenMeans)" : "")"
  }

  var reading: String {
    """
    Each letter is one \(subject); further right means more \(things). If all did equally well, 19 of 20 would stand \
    within the solid curves and nearly all within the dashed ones, so that those outside differ by more than chance usually does.
    """
  }

  var description: String {
    """
    \(Words.count(drawn.count, "dot")) by number of \(things) and share, between curves that narrow towards \
    \(Words.percent(target)): \(groups(.inside).count) within the 95\u{A0}% limits\
    \(outside.isEmpty ? "" : "; \(outside)"). The table has every number.
    """
  }

  /// Words below the drawing for the groups that are not in it.
  var undrawnWords: String? {
    guard !undrawn.isEmpty else { return nil }
    let names = undrawn.map { group in
      group.met.isHidden || group.counted.isHidden
        ? "\(group.label) (\(Words.hidden))" : "\(group.label) (\(counts(group)))"
    }
    return "Not drawn, hidden (c) or with fewer than \(fewestDrawn) \(things): \(names.joined(separator: ", "))"
  }

  var bars: [String] {
    let drawn = drawn
    return TextBar.lines(
      groups.indices.map { index in
        let group = groups[index]
        guard let place = drawn.firstIndex(of: index), let share = group.share, let limit = limits(of: group) else {
          return TextBar.Row(label: "  \(group.label)", bar: "", counts: "\(counts(group)), not drawn")
        }
        let bar = TextBar.marks([(target, "|"), (share, "o")], line: (limit.low95, limit.high95))
        let mark = standing(group) == .inside ? "" : " outside"
        return TextBar.Row(label: "\(letters(place)) \(group.label)", bar: bar, counts: counts(group) + mark)
      },
      key: "From 0 to 100 %: o share, | \(Words.percent(target).replacing("\u{A0}", with: " ")), --- 95 % limits."
    )
  }

  private func limits(of group: Group) -> Limit? { limits.first { $0.n == group.counted.value } }

  var table: Table {
    let drawn = drawn
    return Table(
      caption: title,
      columns: [
        Table.Column(subject.uppercasedAtStart), Table.Column("Letter"), Table.Column("Met of counted", .number),
        Table.Column("95\u{A0}% limits", .number), Table.Column("99.8\u{A0}% limits", .number),
        Table.Column("Where it stands"),
      ],
      rows: groups.indices.map { index in
        let group = groups[index]
        guard let place = drawn.firstIndex(of: index), let limit = limits(of: group) else {
          return .cells([group.label, "", counts(group), "", "", "not drawn"])
        }
        return .cells([
          group.label, letters(place), counts(group), range(limit.low95, limit.high95),
          range(limit.low998, limit.high998),
          standing(group)?.inWords ?? "",
        ])
      }
    )
  }

  /// Groups by their size, since limits are lines from each to the next; those without a dot stand last.
  var plot: Plot {
    let drawn = drawn
    let order = drawn.sorted { (groups[$0].counted.value ?? 0, $0) < (groups[$1].counted.value ?? 0, $1) }
    let rows = Array(tidyRows.dropFirst())
    return Plot(
      .scatter,
      columns: [
        .init(subject.uppercasedAtStart), .init("Letter", .general, .label), .init("Met", .number(decimals: 0)),
        .init("Counted", .number(decimals: 0), .across), .init("Share met", .percent, .dot),
        .init(targetName.uppercasedAtStart, .percent, .line), .init("95\u{A0}% limit, lower", .percent, .line),
        .init("95\u{A0}% limit, upper", .percent, .line), .init("99.8\u{A0}% limit, lower", .percent, .dashes),
        .init("99.8\u{A0}% limit, upper", .percent, .dashes), .init("Where it stands"),
      ],
      rows: (order + groups.indices.filter { !drawn.contains($0) }).map { rows[$0] },
      across: "How many \(things) were counted",
      values: "Share met",
      range: 0...1
    )
  }

  private func range(_ low: Double, _ high: Double) -> String { "\(Words.percent(low)) to\u{A0}\(Words.percent(high))" }
}

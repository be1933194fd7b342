import AuditPages

extension SeriesChart {
  private var drawn: [Point] { points.filter { $0.value != nil } }
  private var hasLimits: Bool { points.contains { $0.low != nil || $0.high != nil } }
  private var hasCentre: Bool { points.contains { $0.centre != nil } }

  var sentence: String {
    let hidden = points.contains(where: \.isHidden) ? Words.hiddenMeans : nil
    return [refusal, lineWords, signalWords, lastWords, targetWords, hidden].compactMap(\.self).joined(separator: " ")
  }

  private var lineWords: String? {
    guard let point = points.last(where: { $0.centre != nil }), let centre = point.centre else { return nil }
    let since = changes.last.map { " from \(points[$0.before].label) on" } ?? ""
    let unit = unit.map { "\u{A0}\($0)" } ?? ""
    guard let limits = limits(points.last { $0.low != nil || $0.high != nil }) else {
      return "\(centreName.uppercasedAtStart)\(since): \(text(centre))\(unit)."
    }
    return "\(centreName.uppercasedAtStart)\(since): \(text(centre))\(unit), limits \(limits)."
  }

  private func limits(_ point: Point?) -> String? {
    guard let low = point?.low, let high = point?.high else { return nil }
    // A share below nothing or above all cannot be, so the limit is none.
    let bounds = scale == .share ? [max(low, 0), min(high, 1)] : [low, high]
    return "\(text(bounds[0])) to\u{A0}\(text(bounds[1]))"
  }

  private var signalWords: String? {
    if let finding { return finding }
    // A run chart has signals that lie in no single point, so that nothing is said where nobody looked.
    guard hasLimits || !signals.isEmpty else { return nil }
    let marked = drawn.filter { !$0.signals.isEmpty }
    guard !marked.isEmpty else {
      return "No signal in \(Words.count(drawn.count, "point")): they vary as chance alone does."
    }
    let told = marked.prefix(4).map { point in
      "\(point.label) (\(Words.list(point.signals.map(meaning))))"
    }
    let rest = marked.count > told.count ? " and \(marked.count - told.count) more" : ""
    let names = rest.isEmpty ? Words.list(Array(told)) : told.joined(separator: ", ") + rest
    return "\(marked.count) of \(Words.count(drawn.count, "point")) with a signal: \(names)."
  }

  private func meaning(_ letter: String) -> String {
    signals.first { $0.letter == letter }?.means ?? letter
  }

  private var lastWords: String? {
    guard let last = drawn.last else { return nil }
    if points.contains(where: \.isImported) {
      let told = [
        ("The last imported one drawn", drawn.last(where: \.isImported)),
        ("the last signed one drawn", drawn.last { !$0.isImported }),
      ].compactMap { name, point in point.map { "\(name), \($0.label): \(value($0))" } }
      return "\(told.joined(separator: "; "))."
    }
    return "The last, \(last.label): \(value(last))."
  }

  /// A point in words: a share is in its counts already.
  private func value(_ point: Point) -> String {
    guard let unit, let value = point.value else { return point.counts }
    return "\(text(value))\u{A0}\(unit)" + (point.counts.isEmpty ? "" : " (\(point.counts))")
  }

  private var targetWords: String? {
    target.map { "The target is \(text($0))\(unit.map { "\u{A0}\($0)" } ?? "")." }
  }

  var reading: String {
    reading(
      signal: "a diamond with a letter is a signal.",
      change: "A dashed upright line is where the lines begin anew, for the reason given."
    )
  }

  private func reading(signal: String, change: String) -> String {
    guard refusal == nil else { return "Each dot is one point in time; they are too few to tell a change from chance." }
    let limits =
      hasLimits
      ? " Points between the dashed limits vary as chance alone would; \(signal)" : ""
    let run =
      hasCentre && !hasLimits
      ? " A long run on one side of the \(centreName), or too few crossings of it, is a signal." : ""
    let change = changes.isEmpty ? "" : " \(change)"
    return
      "Each dot is one point in time\(hasCentre ? ", the level line is the \(centreName)" : "").\(limits)\(run)\(change)"
  }

  var description: String {
    let ends = drawn.indices.sorted { (drawn[$0].value ?? 0, $0) < (drawn[$1].value ?? 0, $1) }
    guard let lowest = ends.first, let highest = ends.last, let first = points.first, let last = points.last else {
      return ""
    }
    let anew = changes.map { " The lines begin anew before \(points[$0.before].label): \($0.reason)." }.joined()
    return """
      \(Words.count(drawn.count, "dot")) from \(first.label) to \(last.label). Lowest \(drawn[lowest].label), \
      \(value(drawn[lowest])); highest \(drawn[highest].label), \(value(drawn[highest])).\(anew) The table has every number.
      """
  }

  var bars: [String] {
    let largest = drawn.compactMap(\.value).max() ?? 0
    let end = scale == .share ? 1 : largest
    let isBelowZero = drawn.contains { ($0.value ?? 0) < 0 }
    let rows = points.map { point in
      let bar = isBelowZero || end <= 0 ? "" : point.value.map { TextBar.filled($0 / end) } ?? ""
      let letters = point.signals.isEmpty ? "" : " \(point.signals.joined(separator: " "))"
      let counts = point.value == nil ? point.counts : value(point)
      return TextBar.Row(label: point.label, bar: bar, counts: counts + letters)
    }
    let used = signals.filter { signal in points.contains { $0.signals.contains(signal.letter) } }
    let lines = TextBar.lines(rows, key: used.map { "\($0.letter): \($0.means)" }.joined(separator: "; "))
    let anew = changes.flatMap { change in
      TextWrap.wrapped(
        "Begins anew at \(points[change.before].label): \(change.reason)",
        width: TextBar.width,
        hanging: 2
      )
    }
    return lines + anew
  }

  var table: Table {
    var columns = [Table.Column("Time")]
    if let unit { columns.append(Table.Column(unit.uppercasedAtStart, .number)) }
    columns.append(Table.Column("Counts", .number))
    if hasCentre { columns.append(Table.Column(centreName.uppercasedAtStart, .number)) }
    if hasLimits { columns.append(Table.Column("Limits", .number)) }
    if !signals.isEmpty { columns.append(Table.Column("Signal")) }
    return Table(
      caption: title,
      columns: columns,
      rows: points.map { point in
        var cells = [point.label]
        if unit != nil { cells.append(point.isHidden ? Words.hidden : point.value.map(text) ?? "") }
        cells.append(point.counts)
        if hasCentre { cells.append(point.centre.map(text) ?? "") }
        if hasLimits { cells.append(point.isHidden ? Words.hidden : limits(point) ?? "") }
        if !signals.isEmpty { cells.append(Words.list(point.signals.map { "\($0), \(meaning($0))" })) }
        return .cells(cells)
      }
    )
  }

  var plot: Plot {
    let format: Plot.Format =
      switch scale {
      case .share: .percent
      case .number(_, let decimals): .number(decimals: decimals)
      }
    let value = unit?.uppercasedAtStart ?? "Share"
    return Plot(
      .line,
      columns: [
        .init("Time"), .init(value, format, refusal == nil ? .joined : .dot), .init("Counts"),
        .init(centreName.uppercasedAtStart, format, .line),
        .init("Lower limit", format, .dashes), .init("Upper limit", format, .dashes), .init("Target", format, .line),
        .init("Signal"),
      ],
      rows: Array(tidyRows.dropFirst()),
      across: "Time",
      values: value,
      range: scale == .share ? 0...1 : nil,
      reading: reading(
        signal: "a letter in the column “Signal” marks one that does not.",
        change: "Where the level line jumps, the lines begin anew: \(changes.map(\.reason).joined(separator: "; "))."
      )
    )
  }
}

import AuditPages

extension SeriesChart {
  private static let height = 250.0

  /// Names at the ends of the lines need room.
  private var end: Double { target == nil && points.allSatisfy { $0.centre == nil && $0.high == nil } ? 826 : 690 }

  /// Where the parts of one drawing stand.
  private struct Frame {
    var start: Double
    var top: Double
    var bottom: Double
    var ticks: [Double]
    var step: Double
    var scale: PlotScale

    func x(_ index: Int) -> Double { start + (Double(index) + 0.5) * step }
  }

  private var frame: Frame {
    let top = (unit == nil ? 14.0 : 34) + (changes.isEmpty ? 0 : 36)
    let ticks = scale == .share ? PlotScale.quarters.map(\.at) : PlotScale.ticks(holding: reach, steps: 5)
    let ends = (ticks.first ?? 0)...(ticks.last ?? 1)
    let widest = ticks.map { Lettering.width(of: axisText($0)) }.max() ?? 0
    let start = max(widest + 16, 56)
    return Frame(
      start: start,
      top: top,
      bottom: top + Self.height,
      ticks: ticks,
      step: (end - start) / Double(points.count),
      scale: PlotScale(values: ends, start: top + Self.height, end: top)
    )
  }

  /// From nothing, or below it, to the highest number drawn.
  private var reach: ClosedRange<Double> {
    let numbers =
      points.flatMap { [$0.value, $0.centre, $0.low, $0.high].compactMap(\.self) } + [target].compactMap(\.self)
    let low = min(numbers.min() ?? 0, 0)
    return low...max(numbers.max() ?? 1, low + 1e-6)
  }

  var drawing: Drawing {
    let frame = frame
    var drawing = Drawing(width: Drawing.fullWidth, height: frame.bottom)
    drawAxis(&drawing, frame)
    drawChanges(&drawing, frame)
    drawLevels(&drawing, frame)
    drawPoints(&drawing, frame)
    let below = drawNames(&drawing, frame)
    drawKey(&drawing, frame, from: below)
    return drawing
  }

  private func drawAxis(_ drawing: inout Drawing, _ frame: Frame) {
    for tick in frame.ticks {
      let y = frame.scale.place(tick)
      drawing.line(frame.start, y, end, y, Drawing.Stroke(tick == frame.ticks.first ? .dark : .quiet))
      drawing.text(axisText(tick), frame.start - 8, y + 4.5, .end)
    }
    if let unit { drawing.text(Lettering.wrapped(unit, width: 600, lines: 1).first ?? "", 0, 12) }
  }

  private func axisText(_ tick: Double) -> String {
    switch scale {
    case .share: PlotScale.quarters.first { $0.at == tick }?.label ?? ""
    case .number: Words.number((tick * 1e6).rounded() / 1e6).replacing("-", with: "\u{2212}")
    }
  }

  private func drawChanges(_ drawing: inout Drawing, _ frame: Frame) {
    var places = LabelPlaces(room: .init(left: 0, top: 0, right: Drawing.fullWidth, bottom: frame.top))
    for (index, change) in changes.enumerated() {
      let x = frame.start + Double(change.before) * frame.step
      drawing.line(x, frame.top - 4, x, frame.bottom, Drawing.Stroke(.dark, isDashed: true))
      let name = "change \(index + 1)"
      let levels = [frame.top - 12, frame.top - 28].map { Drawing.Point(x, $0) }
      if let place = places.place(name, at: levels) { drawing.text(name, place.x, place.y + 4.5, .middle) }
    }
  }

  private func drawLevels(_ drawing: inout Drawing, _ frame: Frame) {
    var labels: [(text: String, y: Double)] = []
    let newest = changes.last?.before ?? 0
    func draw(_ name: String, _ stroke: Drawing.Stroke, _ level: (Point) -> Double?) {
      // A share has no limit below nothing or above all.
      let levels = points.map { point in level(point).map { scale == .share ? min(max($0, 0), 1) : $0 } }
      for line in lines(levels, frame) { drawing.marks.append(.line(line, stroke)) }
      guard let last = levels[newest...].last(where: { $0 != nil }) ?? nil else { return }
      labels.append(("\(name) \(text(last))", frame.scale.place(last)))
    }
    draw("upper limit", Drawing.Stroke(.accent, width: 1.5, isDashed: true)) { $0.high }
    draw(centreName, Drawing.Stroke(.accent, width: 1.5)) { $0.centre }
    draw("lower limit", Drawing.Stroke(.accent, width: 1.5, isDashed: true)) { $0.low }
    if let target {
      draw("target", Drawing.Stroke(.dark, width: 1)) { _ in target }
      drawing.marks.append(.diamond(Drawing.Point(frame.start, frame.scale.place(target)), radius: 6, .paper))
    }
    let cut = labels.map { (Lettering.wrapped($0.text, width: 128, lines: 1).first ?? "", $0.y) }
    drawing.endLabels(cut, x: end, from: frame.top, to: frame.bottom)
  }

  /// Level lines as stairs, apart where there is none and where they begin anew.
  private func lines(_ levels: [Double?], _ frame: Frame) -> [[Drawing.Point]] {
    var lines: [[Drawing.Point]] = [[]]
    for (index, level) in levels.enumerated() {
      if level == nil || changes.contains(where: { $0.before == index }) { lines.append([]) }
      guard let level else { continue }
      let y = frame.scale.place(level)
      let start = frame.start + Double(index) * frame.step
      if lines[lines.count - 1].last?.y == y {
        lines[lines.count - 1].removeLast()
      } else {
        lines[lines.count - 1].append(Drawing.Point(start, y))
      }
      lines[lines.count - 1].append(Drawing.Point(start + frame.step, y))
    }
    return lines.filter { $0.count > 1 }
  }

  private func drawPoints(_ drawing: inout Drawing, _ frame: Frame) {
    var places = LabelPlaces(
      room: .init(left: frame.start - 6, top: frame.top - 8, right: end + 6, bottom: frame.bottom)
    )
    var line: [Drawing.Point] = []
    var dots: [Drawing.Mark] = []
    var marked: [(Drawing.Point, String)] = []
    func close() {
      if refusal == nil, line.count > 1 { drawing.marks.append(.line(line, Drawing.Stroke(.dark, width: 1))) }
      line = []
    }
    for (index, point) in points.enumerated() {
      guard let value = point.value else {
        close()
        if point.isHidden, let at = places.place(Words.hidden, at: [Drawing.Point(frame.x(index), frame.bottom - 11)]) {
          drawing.text(Words.hidden, at.x, at.y + 4.5, .middle)
        }
        continue
      }
      let place = Drawing.Point(frame.x(index), frame.scale.place(value))
      line.append(place)
      dots += Self.marks(of: point, at: place)
      if !point.signals.isEmpty { marked.append((place, point.signals.joined())) }
    }
    close()
    for (place, letters) in marked {
      let middles = [-16.0, 16, -32, 32, -48, 48].map { Drawing.Point(place.x, place.y + $0) }
      if let at = places.place(letters, at: middles) { drawing.letters(letters, x: at.x, middle: at.y) }
    }
    drawing.marks += dots
  }

  /// A dot; a diamond where it has a signal; an open one where it was imported.
  private static func marks(of point: Point, at place: Drawing.Point) -> [Drawing.Mark] {
    if point.isImported { return [.circle(place, radius: 6, .dark), .circle(place, radius: 4, .paper)] }
    return [point.signals.isEmpty ? .circle(place, radius: 3.5, .dark) : .diamond(place, radius: 6.5, .dark)]
  }

  /// The names of the points, as many as have room, and their counts where all of them have; ends below them.
  private func drawNames(_ drawing: inout Drawing, _ frame: Frame) -> Double {
    let names = points.map { Lettering.wrapped($0.label, width: 84, lines: 3) }
    let widest = names.joined().map { Lettering.width(of: $0) }.max() ?? 0
    let every = max(Int(((widest + 8) / frame.step).rounded(.up)), 1)
    let deepest = names.map(\.count).max() ?? 1
    for index in stride(from: 0, to: points.count, by: every) {
      let middle = frame.bottom + 13 + Double(names[index].count - 1) * Lettering.lineHeight / 2
      drawing.text(lines: names[index], x: frame.x(index), middle: middle, .middle)
    }
    let below = frame.bottom + 6 + Double(deepest) * Lettering.lineHeight
    return drawCounts(&drawing, frame, from: below)
  }

  /// The counts below the names, shortened where they have to be, where all of them have room.
  private func drawCounts(_ drawing: inout Drawing, _ frame: Frame, from top: Double) -> Double {
    let whole = points.map { point in
      let parts = point.counts.split(separator: " (", maxSplits: 1).map { String($0) }
      return parts.count == 2 ? [parts[0], "(" + parts[1]] : parts
    }
    let short = zip(points, whole).map { point, lines in Self.short(point.counts).map { [$0] } ?? lines }
    let lines = [whole, short].first { form in form.joined().allSatisfy { Lettering.width(of: $0) <= frame.step - 5 } }
    guard let lines, lines.contains(where: { !$0.isEmpty }) else { return top }
    let deepest = lines.map(\.count).max() ?? 1
    for (index, lines) in lines.enumerated() where !lines.isEmpty {
      let middle = top + 7 + Double(lines.count - 1) * Lettering.lineHeight / 2
      drawing.text(lines: lines, x: frame.x(index), middle: middle, .middle)
    }
    return top + Double(deepest) * Lettering.lineHeight
  }

  /// `9/24` for `9 of 24 files (38 %)`.
  private static func short(_ counts: String) -> String? {
    let words = counts.replacing("\u{A0}", with: " ").split(separator: " ")
    guard words.count > 2, words[1] == "of" else { return nil }
    return "\(words[0])/\(words[2])"
  }

  private func drawKey(_ drawing: inout Drawing, _ frame: Frame, from top: Double) {
    var words = signals.filter { signal in points.contains { $0.signals.contains(signal.letter) } }
      .map { "\($0.letter): \($0.means)" }
    words += changes.enumerated().map { "Change \($0 + 1), before \(points[$1.before].label): \($1.reason)" }
    if points.contains(where: \.isHidden) { words.append("c: hidden") }
    if points.contains(where: \.isImported) { words.append("Open mark: imported audits, not verified") }
    var y = top + 18
    for word in words {
      for line in Lettering.wrapped(word, width: Drawing.fullWidth - frame.start, lines: 3) {
        drawing.text(line, frame.start, y)
        y += Lettering.lineHeight
      }
    }
    drawing.height = words.isEmpty ? top + 6 : y
  }
}

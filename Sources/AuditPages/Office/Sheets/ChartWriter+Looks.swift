import CXlsxWriter

extension ChartWriter {
  /// The line and the marker of a series.
  func look(_ series: UnsafeMutablePointer<lxw_chart_series>, _ mark: Plot.Mark) {
    let isJoined = mark == .line || mark == .dashes || mark == .joined
    var line = Self.line(mark == .joined ? Self.dark : Self.accent, 1.5)
    line.none = isJoined ? 0 : 1
    if mark == .dashes { line.dash_type = UInt8(LXW_CHART_LINE_DASH_DASH.rawValue) }
    chart_series_set_line(series, &line)
    let marker: (type: lxw_chart_marker_type, size: UInt8, isFilled: Bool) =
      switch mark {
      case .dot, .joined: (LXW_CHART_MARKER_CIRCLE, 7, true)
      case .ring: (LXW_CHART_MARKER_SQUARE, 7, false)
      case .diamond: (LXW_CHART_MARKER_DIAMOND, 10, false)
      // The dashes of libxlsxwriter 1.1.4 have names that Excel does not know.
      case .end: (LXW_CHART_MARKER_PLUS, 6, true)
      case .line, .dashes, .part, .across, .label, .shade: (LXW_CHART_MARKER_NONE, 0, false)
      }
    chart_series_set_marker_type(series, UInt8(marker.type.rawValue))
    guard marker.size > 0 else { return }
    chart_series_set_marker_size(series, marker.size)
    var edge = Self.line(Self.dark, 1)
    chart_series_set_marker_line(series, &edge)
    var fill = lxw_chart_fill()
    // Light but not white: LibreOffice draws no edges.
    fill.color = marker.isFilled ? Self.dark : Self.quiet
    chart_series_set_marker_fill(series, &fill)
  }

  /// What stands beside each dot, where a column says it.
  func label(_ series: UnsafeMutablePointer<lxw_chart_series>) {
    guard let column = plot.columns.firstIndex(where: { $0.mark == .label }) else { return }
    chart_series_set_labels(series)
    var labels = chart.rows.map { row in
      var label = lxw_chart_data_label()
      label.value = texts.keep("=\(sheet.quotedName)!\(Sheet.place(column, row))")
      return label
    }
    labels.withUnsafeMutableBufferPointer { labels in
      var list = labels.indices.map { labels.baseAddress?.advanced(by: $0) } + [nil]
      list.withUnsafeMutableBufferPointer { _ = chart_series_set_labels_custom(series, $0.baseAddress) }
    }
    chart_series_set_labels_position(series, UInt8(LXW_CHART_LABEL_POSITION_RIGHT.rawValue))
  }

  /// Parts of a bar differ in pattern as well as in shade, and each has its number.
  static func fill(_ series: UnsafeMutablePointer<lxw_chart_series>, _ number: Int) {
    let patterns = [
      LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL, LXW_CHART_PATTERN_PERCENT_30, LXW_CHART_PATTERN_LIGHT_HORIZONTAL,
    ]
    if number == 0 {
      var fill = lxw_chart_fill()
      fill.color = accent
      chart_series_set_fill(series, &fill)
    } else {
      var pattern = lxw_chart_pattern()
      pattern.fg_color = accent
      pattern.bg_color = 0xFFFFFF
      pattern.type = UInt8(patterns[(number - 1) % patterns.count].rawValue)
      chart_series_set_pattern(series, &pattern)
    }
    var edge = line(dark, 0.75)
    chart_series_set_line(series, &edge)
    chart_series_set_labels(series)
    var paper = lxw_chart_fill()
    paper.color = 0xFFFFFF
    chart_series_set_labels_fill(series, &paper)
  }
}

import CXlsxWriter

/// Writes the chart of a sheet: Excel's own, drawn from the cells of the table, so that whatever the table does not
/// show is not in the chart either.
struct ChartWriter {
  let sheet: Sheet
  let chart: Sheet.Chart
  let texts: CTexts

  /// The size of a chart that is not told otherwise, in pixels.
  private static let usual = (width: 480.0, height: 288.0)
  private static let width = 800.0
  private static let letters = 9.0
  static let dark: lxw_color_t = 0x1B1B1B
  static let quiet: lxw_color_t = 0xC9CED4
  static let accent: lxw_color_t = 0x1D3D63

  /// Prepares the chart of a sheet.
  init(_ sheet: Sheet, _ chart: Sheet.Chart, _ texts: CTexts) {
    self.sheet = sheet
    self.chart = chart
    self.texts = texts
  }

  var plot: Plot { chart.plot }

  private var kind: lxw_chart_type? {
    switch plot.kind {
    case .dots, .line: LXW_CHART_LINE
    case .stackedBars: LXW_CHART_BAR_STACKED_PERCENT
    case .scatter: LXW_CHART_SCATTER_STRAIGHT_WITH_MARKERS
    case .shades: nil
    }
  }

  /// Adds the chart beside the table.
  func write(to target: UnsafeMutablePointer<lxw_worksheet>, of book: UnsafeMutablePointer<lxw_workbook>) {
    guard let kind, let table = sheet.table, !chart.rows.isEmpty,
      let drawn = workbook_add_chart(book, UInt8(kind.rawValue))
    else { return }
    chart_title_set_name(drawn, SheetText.cell(chart.title))
    var font = lxw_chart_font()
    font.size = 12
    font.bold = 1
    chart_title_set_name_font(drawn, &font)
    addSeries(to: drawn)
    setAxes(of: drawn)
    chart_legend_set_position(drawn, UInt8(LXW_CHART_LEGEND_TOP.rawValue))
    var options = lxw_chart_options()
    options.x_scale = Self.width / Self.usual.width
    options.y_scale = height / Self.usual.height
    // Rows that a filter hides would squeeze it.
    options.object_position = UInt8(LXW_OBJECT_DONT_MOVE_DONT_SIZE.rawValue)
    options.description = texts.keep(SheetText.cell(chart.description))
    worksheet_insert_chart_opt(target, lxw_row_t(table.top), lxw_col_t(table.columns + 1), drawn, &options)
  }

  private var height: Double {
    switch plot.kind {
    case .dots: 420
    case .stackedBars: 140 + Double(chart.rows.count) * 34
    case .line, .scatter, .shades: 380
    }
  }

  private func addSeries(to drawn: UnsafeMutablePointer<lxw_chart>) {
    let across = plot.columns.firstIndex { $0.mark == .across } ?? 0
    var parts = 0
    for (column, mark) in series {
      guard
        let series = chart_add_series(drawn, place(across), place(column))
      else { continue }
      keep(across, in: series.pointee.categories)
      keep(column, in: series.pointee.values)
      chart_series_set_name(series, "=\(sheet.quotedName)!\(Sheet.place(column, top))")
      if mark == .part {
        Self.fill(series, parts)
        parts += 1
      } else {
        look(series, mark)
      }
      if mark == .dot { label(series) }
    }
    if plot.columns.contains(where: { $0.mark == .end }) {
      var line = Self.line(Self.accent, 1)
      chart_set_high_low_lines(drawn, &line)
    }
    if plot.kind == .stackedBars {
      chart_set_series_overlap(drawn, 100)
      chart_set_series_gap(drawn, 40)
    }
    chart_show_blanks_as(drawn, UInt8(LXW_CHART_BLANKS_AS_GAP.rawValue))
  }

  /// The columns that are drawn.
  private var series: [(column: Int, mark: Plot.Mark)] {
    plot.columns.enumerated().compactMap { column, shown in
      switch shown.mark {
      case nil, .across, .label, .shade: nil
      case .dot, .joined, .ring, .diamond, .end, .line, .dashes, .part: shown.mark.map { (column, $0) }
      }
    }
  }

  private var top: Int { sheet.table?.top ?? 0 }

  /// The drawn cells of a column; those between which others lie are named one after the other.
  private func place(_ column: Int) -> String {
    var runs: [ClosedRange<Int>] = []
    for row in chart.rows {
      if let last = runs.last, last.upperBound + 1 == row {
        runs[runs.count - 1] = last.lowerBound...row
      } else {
        runs.append(row...row)
      }
    }
    let places = runs.map {
      "\(sheet.quotedName)!\(Sheet.place(column, $0.lowerBound)):\(Sheet.place(column, $0.upperBound))"
    }
    return places.count == 1 ? "=\(places[0])" : "=(\(places.joined(separator: ",")))"
  }

  /// Keeps what the drawn cells of a column hold, for programs that draw a chart without looking at its cells.
  private func keep(_ column: Int, in range: UnsafeMutablePointer<lxw_series_range>?) {
    guard let range else { return }
    for row in chart.rows {
      switch sheet.rows[row].cells[column].value {
      case .number(let number): _ = caseaudit_keep_value(range, nil, number, 1)
      case .text(let text): _ = caseaudit_keep_value(range, SheetText.cell(text), 0, 1)
      case .nothing: _ = caseaudit_keep_value(range, nil, 0, 0)
      }
    }
  }

  private func setAxes(of drawn: UnsafeMutablePointer<lxw_chart>) {
    let isBars = plot.kind == .stackedBars
    let (left, bottom) = (drawn.pointee.y_axis, drawn.pointee.x_axis)
    guard let names = isBars ? left : bottom, let values = isBars ? bottom : left else { return }
    var font = lxw_chart_font()
    font.size = Self.letters
    for axis in [names, values] {
      chart_axis_set_num_font(axis, &font)
      chart_axis_set_name_font(axis, &font)
    }
    if !plot.across.isEmpty { chart_axis_set_name(names, SheetText.cell(plot.across)) }
    chart_axis_set_name(values, SheetText.cell(plot.values))
    if let range = plot.range {
      chart_axis_set_min(values, range.lowerBound)
      chart_axis_set_max(values, range.upperBound)
    }
    var grid = Self.line(Self.quiet, 0.75)
    chart_axis_major_gridlines_set_visible(values, 1)
    chart_axis_major_gridlines_set_line(values, &grid)
    if isBars {
      // The rows run from the top, as those of the table do.
      chart_axis_set_reverse(names)
      chart_axis_major_gridlines_set_visible(names, 0)
    } else {
      // Below the drawing, where values go below nought too.
      chart_axis_set_label_position(names, UInt8(LXW_CHART_AXIS_LABEL_POSITION_LOW.rawValue))
      if let shown = series.last?.column {
        chart_axis_set_num_format(values, SheetFormat(plot.columns[shown].axisFormat).code)
      }
    }
  }

  /// A line of an ink and a width.
  static func line(_ colour: lxw_color_t, _ width: Float) -> lxw_chart_line {
    var line = lxw_chart_line()
    line.color = colour
    line.width = width
    return line
  }
}

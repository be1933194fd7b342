import CXlsxWriter

/// Writes the cells of one sheet, its table, and how it looks and prints.
struct SheetWriter {
  private let sheet: Sheet
  private let target: UnsafeMutablePointer<lxw_worksheet>
  private let texts: CTexts

  /// The plainest of Excel's own styles of tables, which prints well and is told without colours.
  private static let tableStyle: UInt8 = 1
  private static let paperA4: UInt8 = 9

  /// Prepares a sheet for a worksheet of a workbook.
  init(_ sheet: Sheet, _ target: UnsafeMutablePointer<lxw_worksheet>, _ texts: CTexts) {
    self.sheet = sheet
    self.target = target
    self.texts = texts
  }

  /// Writes all of it.
  func write(title: String, _ formats: inout WorkbookFormats, _ tables: inout TableNames) {
    setUp(title)
    for (index, row) in sheet.rows.enumerated() {
      if let height = row.height { worksheet_set_row(target, lxw_row_t(index), height, nil) }
      for (column, cell) in row.cells.enumerated() {
        write(cell, lxw_row_t(index), lxw_col_t(column), formats.format(cell.look, cell.format))
      }
    }
    if let area = sheet.table { add(area, tables.name(for: sheet.name), &formats) }
    shade()
  }

  private func setUp(_ title: String) {
    for (index, width) in sheet.widths.enumerated() {
      worksheet_set_column(target, lxw_col_t(index), lxw_col_t(index), Self.letters(width), nil)
    }
    if !sheet.showsGrid { worksheet_gridlines(target, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue)) }
    if sheet.frozenRows > 0 { worksheet_freeze_panes(target, lxw_row_t(sheet.frozenRows), 0) }
    if let top = sheet.table?.top { worksheet_repeat_rows(target, lxw_row_t(top), lxw_row_t(top)) }
    worksheet_set_landscape(target)
    worksheet_set_paper(target, Self.paperA4)
    worksheet_fit_to_pages(target, 1, 0)
    worksheet_set_margins(target, 0.5, 0.5, 0.6, 0.7)
    worksheet_set_footer(target, Self.footer(title))
  }

  /// A column of so many points holds so many noughts of seven pixels, with five to spare, which is how a spreadsheet counts.
  private static func letters(_ points: Double) -> Double { min(max((max(points, 1) / 0.75 - 5) / 7, 1), 255) }

  /// The title and the number of the page; `&` gives orders here, and the whole may have 255 letters.
  static func footer(_ title: String) -> String {
    "&L\(SheetText.cell(title).prefix(90).replacing("&", with: "&&"))&RPage &P of &N"
  }

  private func write(
    _ cell: Sheet.Cell,
    _ row: lxw_row_t,
    _ column: lxw_col_t,
    _ format: UnsafeMutablePointer<lxw_format>?
  ) {
    switch cell.value {
    case .number(let number): worksheet_write_number(target, row, column, number, format)
    case .nothing: worksheet_write_blank(target, row, column, format)
    case .text(let text):
      let shown = SheetText.cell(text)
      if let link = cell.link {
        worksheet_write_url(target, row, column, "internal:\(Sheet(name: link).quotedName)!A1", format)
      }
      // Always as text: what begins with an equals sign would be worked out otherwise.
      worksheet_write_string(target, row, column, shown, format)
    }
  }

  private func add(_ area: Sheet.Area, _ name: String, _ formats: inout WorkbookFormats) {
    var columns = (0..<area.columns).map { index -> lxw_table_column in
      var column = lxw_table_column()
      let cell = sheet.rows[area.top].cells[index]
      if case .text(let heading) = cell.value { column.header = texts.keep(heading) }
      column.header_format = formats.format(cell.look)
      return column
    }
    columns.withUnsafeMutableBufferPointer { columns in
      // The list of columns ends with nothing.
      var list = columns.indices.map { columns.baseAddress?.advanced(by: $0) } + [nil]
      list.withUnsafeMutableBufferPointer { list in
        var options = lxw_table_options()
        options.name = texts.keep(name)
        options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
        options.style_type_number = Self.tableStyle
        options.columns = list.baseAddress
        worksheet_add_table(
          target,
          lxw_row_t(area.top),
          0,
          lxw_row_t(area.top + area.rows),
          lxw_col_t(area.columns - 1),
          &options
        )
      }
    }
  }

  /// The more, the darker, from nothing to all; the number stands in the cell and is read without the shade.
  private func shade() {
    guard let area = sheet.table, let columns = sheet.chart?.plot.columns else { return }
    let shaded = columns.indices.filter { columns[$0].mark == .shade }
    guard let first = shaded.first, let last = shaded.last else { return }
    var scale = lxw_conditional_format()
    scale.type = UInt8(LXW_CONDITIONAL_2_COLOR_SCALE.rawValue)
    scale.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    scale.max_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    scale.min_value = 0
    scale.max_value = 1
    scale.min_color = 0xFFFFFF
    scale.max_color = 0x9FB8D3
    worksheet_conditional_format_range(
      target,
      lxw_row_t(area.top + 1),
      lxw_col_t(first),
      lxw_row_t(area.top + area.rows),
      lxw_col_t(last),
      &scale
    )
  }
}

extension Sheet {
  /// The sheet as a part of a workbook, with its texts added to those of the others.
  func markup(title: String, isFirst: Bool, strings: inout SharedStrings) -> XML {
    let drawing: XML = pictures.isEmpty ? "" : "<drawing r:id=\"rId1\"/>\n"
    return """
      <worksheet xmlns="\(Workbook.namespace)" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
      \(view(isFirst: isFirst))\
      <sheetFormatPr defaultRowHeight="\(Self.lineHeight)" customHeight="1"/>
      \(columns)\(data(&strings))\(filter)\(merges)\(links)\
      <pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>
      <pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>
      <headerFooter><oddFooter>\(Self.footer(title))</oddFooter></headerFooter>
      \(drawing)</worksheet>

      """
  }

  private func view(isFirst: Bool) -> XML {
    let first: XML = isFirst ? " tabSelected=\"1\"" : ""
    let grid: XML = showsGrid ? "" : " showGridLines=\"0\""
    let pane: XML =
      frozenRows == 0
      ? ""
      : """
      <pane ySplit="\(frozenRows)" topLeftCell="A\(frozenRows + 1)" activePane="bottomLeft" state="frozen"/>\
      <selection pane="bottomLeft"/>
      """
    return "<sheetViews><sheetView\(grid)\(first) workbookViewId=\"0\">\(pane)</sheetView></sheetViews>\n"
  }

  /// A column of so many points holds so many noughts of seven pixels, which is how a spreadsheet counts.
  private var columns: XML {
    guard !widths.isEmpty else { return "" }
    let lines = widths.enumerated().map { index, width in
      """
      <col min="\(index + 1)" max="\(index + 1)" width="\(min(max(width, 1) / 0.75 / 7, 255))" customWidth="1"/>

      """ as XML
    }
    return "<cols>\n\(lines.joined())</cols>\n"
  }

  private func data(_ strings: inout SharedStrings) -> XML {
    var data: XML = "<sheetData>\n"
    for (index, row) in rows.enumerated() {
      // A row of no more than its number would only take room.
      guard !row.cells.isEmpty || row.height != Self.lineHeight else { continue }
      let height: XML =
        row.height == Self.lineHeight ? "" : " ht=\"\(min(max(row.height, 1), 409))\" customHeight=\"1\""
      data += "<row r=\"\(index + 1)\"\(height)>"
      for (column, cell) in row.cells.enumerated() { data += cell.markup(at: Self.place(column, index), &strings) }
      data += "</row>\n"
    }
    data += "</sheetData>\n"
    return data
  }

  private var filter: XML {
    filteredArea.map { "<autoFilter ref=\"\($0.first):\($0.last)\"/>\n" } ?? ""
  }

  private var merges: XML {
    let merged = rows.enumerated().filter { $1.span > 1 }
    guard !merged.isEmpty else { return "" }
    let cells = merged.map { index, row in
      "<mergeCell ref=\"\(Self.place(0, index)):\(Self.place(row.span - 1, index))\"/>\n" as XML
    }
    return "<mergeCells count=\"\(merged.count)\">\n\(cells.joined())</mergeCells>\n"
  }

  private var links: XML {
    let links = rows.enumerated().compactMap { index, row in
      row.link.map { "<hyperlink ref=\"\(Self.place(0, index))\" location=\"\($0)\"/>\n" as XML }
    }
    return links.isEmpty ? "" : "<hyperlinks>\n\(links.joined())</hyperlinks>\n"
  }

  /// The title and the number of the page; `&` gives orders here, and the whole may have 255 letters.
  private static func footer(_ title: String) -> String {
    "&L\(title.prefix(90).replacing("&", with: "&&"))&RPage &P of &N"
  }
}

extension Sheet.Cell {
  fileprivate func markup(at place: String, _ strings: inout SharedStrings) -> XML {
    switch value {
    case .text(let text): "<c r=\"\(place)\" s=\"\(style)\" t=\"s\"><v>\(strings.number(of: text))</v></c>"
    case .number(let number): "<c r=\"\(place)\" s=\"\(style)\"><v>\(number)</v></c>"
    case .nothing: "<c r=\"\(place)\" s=\"\(style)\"/>"
    }
  }
}

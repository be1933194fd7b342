import Testing

@testable import AuditPages

@Suite("Excel’s own charts")
struct WorkbookChartTests {
  private static func read(_ plot: Plot) throws -> ReadWorkbook {
    var figure = OfficeSample.figure()
    figure.plot = plot
    return try ReadWorkbook(
      Page(title: "T", sections: [PageSection(id: "a", title: "S", blocks: [.figure(figure)])])
    )
  }

  /// The cells that a series names, such as `'S'!$B$6:$B$7` or several of them in brackets.
  private static func cells(_ place: String, _ read: ReadWorkbook) throws -> [String] {
    try place.trimmingPrefix("(").split(separator: ",").flatMap { part -> [String] in
      let found = try #require(part.firstMatch(of: /!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)/)?.output)
      let (first, last) = (try #require(Int(found.2)), try #require(Int(found.3)))
      return try (first...last).map { try read.cell("\(found.1)\($0)", in: 1) }
    }
  }

  private static let bars = Plot(
    .stackedBars,
    columns: [.init(""), .init("Good", .number(decimals: 0), .part), .init("Poor", .number(decimals: 0), .part)],
    rows: [["2025", "8", "4"], ["2026", "c", "3"], ["2027", "9", "0"]],
    across: "",
    values: "Files"
  )

  private static let gap = Plot(
    .dots,
    columns: [.init("Question"), .init("Share", .percent, .dot), .init("Target", .percent, .diamond)],
    rows: [["A", "0.5", ""], ["B", "0.25", "0.75"], ["C", "0.125", ""]],
    across: "Question",
    values: "Share met"
  )

  private static let line = Plot(
    .line,
    columns: [
      .init("Time"), .init("Days", .number(decimals: 1), .joined), .init("Limit", .number(decimals: 1), .dashes),
    ],
    rows: [["April", "3.5", "9"], ["May", "c", "c"], ["June", "4", ""], ["July", "", "9"]],
    across: "Time",
    values: "Days"
  )

  private static let scatter = Plot(
    .scatter,
    columns: [
      .init("Team"), .init("Letter", .general, .label), .init("Counted", .number(decimals: 0), .across),
      .init("Share", .percent, .dot), .init("Limit", .percent, .line),
    ],
    rows: [["East", "A", "12", "0.5", "0.2"], ["West", "B", "20", "0.75", "0.3"], ["Few", "", "3", "1", ""]],
    across: "Files",
    values: "Share",
    range: 0...1
  )

  @Test func aChartHasItsTitleItsAxesItsDescriptionAndNamesFromTheHeadings() throws {
    let chart = try #require(Self.read(OfficeSample.plot).charts.first)
    #expect(chart.kind == "c:lineChart" && chart.title == "Dots title" && chart.description == "Dots description")
    #expect(Set(chart.axes) == ["Question, by its number in the table", "Share met"])
    #expect(chart.series.map(\.name) == ["To", "From", "Share", "Target"])
  }

  @Test(arguments: [OfficeSample.plot, bars, gap, line, scatter])
  func aChartHoldsNothingThatItsTableDoesNotShow(_ plot: Plot) throws {
    let read = try Self.read(plot)
    let chart = try #require(read.charts.first)
    #expect(!chart.series.isEmpty)
    for series in chart.series {
      let cells = try Self.cells(series.place, read)
      // A word in a drawn cell would be drawn as nought.
      #expect(cells.allSatisfy { $0.isEmpty || Double($0) != nil }, "\(series.name): \(cells)")
      #expect(series.cached.allSatisfy { cached in cells.contains { Double($0) == Double(cached) } })
    }
  }

  @Test func aHiddenRowIsInTheTableAsItsSymbolAndNotInTheChart() throws {
    let read = try Self.read(Self.bars)
    #expect(read.sheets[1].rows.contains { $0.cells.prefix(3) == ["2026", "c", "3"] })
    let chart = try #require(read.charts.first)
    for series in chart.series { #expect(try Self.cells(series.place, read).count == 2) }
    #expect(chart.kind == "c:barChart" && chart.series.map(\.name) == ["Good", "Poor"])
    let months = try #require(Self.read(Self.line).charts.first)
    #expect(months.series.map { $0.place.split(separator: ",").count } == [2, 2])
  }

  @Test func whatIsMissingIsAGapAndNotNought() throws {
    let chart = try #require(Self.read(Self.gap).charts.first)
    #expect(chart.series.map(\.cached) == [["0.5", "0.25", "0.125"], ["0.75"]])
  }

  /// Programs that read a chart without looking at its cells, and that show it before anything is worked out, have nothing
  /// but what the file keeps.
  @Test(arguments: [OfficeSample.plot, bars, gap, line, scatter])
  func everySeriesKeepsAsManyValuesAsItHasCells(_ plot: Plot) throws {
    let read = try Self.read(plot)
    let chart = try read.part("xl/charts/chart1.xml")
    let series = chart.all("c:ser")
    #expect(!series.isEmpty)
    for each in series {
      for kind in ["c:cat", "c:val", "c:xVal", "c:yVal"] {
        guard let part = each.first(kind) else { continue }
        let kept = try #require(part.first("c:numCache") ?? part.first("c:strCache"), "\(kind) keeps nothing")
        let cells = try Self.cells(try #require(part.first("c:f")).text, read)
        #expect(kept.first("c:ptCount")?["val"] == "\(cells.count)")
        let there = cells.indices.filter { !cells[$0].isEmpty }
        #expect(kept.all("c:pt").compactMap { $0["idx"] } == there.map { "\($0)" })
        #expect(
          zip(kept.all("c:v").map(\.text), there.map { cells[$0] }).allSatisfy { Double($0) == Double($1) }
        )
      }
    }
  }

  @Test func aGroupWithoutALetterHasNoDot() throws {
    let read = try Self.read(Self.scatter)
    let chart = try #require(read.charts.first)
    #expect(chart.kind == "c:scatterChart")
    #expect(chart.series.map(\.cached) == [["0.5", "0.75"], ["0.2", "0.3"]])
    let labels = try read.part("xl/charts/chart1.xml").all("c:dLbl").compactMap { $0.first("c:v")?.text }
    #expect(labels == ["A", "B"])
  }

  @Test func whatAFigureSaysStandsAboveItsNumbersAndIsReadAsTheChartIsDrawn() throws {
    var figure = OfficeSample.figure()
    figure.sentence = String(repeating: "Many words. ", count: 60) + "End."
    figure.plot.reading = "As a chart."
    let page = Page(title: "T", sections: [PageSection(id: "a", title: "S", blocks: [.figure(figure)])])
    let texts = try ReadWorkbook(page).sheets[1].rows.compactMap(\.cells.first)
    #expect(texts[2] == figure.sentence && texts.last == "As a chart.")
  }

  @Test func aColumnInWhichNothingStandsIsLeftOut() throws {
    let table = try #require(Self.read(OfficeSample.plot).tables(of: 1).first)
    let headings = table.all("tableColumn").compactMap { $0["name"] }
    #expect(headings == ["Question", "No.", "To", "From", "Share", "Target", "Counts"])
  }

  @Test func cellsOfShadesAreNumbersThatAreReadWithoutThem() throws {
    let plot = Plot(
      .shades,
      columns: [.init("Team"), .init("Plans", .percent, .shade), .init("Visits", .percent, .shade)],
      rows: [["East", "0.5", "c"], ["West", "3 of 7", "0.25"]],
      across: "",
      values: ""
    )
    let read = try Self.read(plot)
    #expect(try read.charts.isEmpty)
    let top = try #require(read.sheets[1].rows.first { $0.cells.first == "Team" }).number
    let shades = try #require(read.sheet(1).first("conditionalFormatting"))
    #expect(shades["sqref"] == "B\(top + 1):C\(top + 2)" && shades.first("colorScale") != nil)
    #expect(read.sheets[1].rows.suffix(2).map(\.cells) == [["East", "0.5", "c"], ["West", "3 of 7", "0.25"]])
  }

  @Test func aPlotWithoutADrawnRowIsATableOnly() throws {
    var plot = OfficeSample.plot
    plot.rows = [["Plan signed?", "c", "c", "c", "", "c", ""]]
    let read = try Self.read(plot)
    #expect(try read.charts.isEmpty && read.tables(of: 1).count == 1)
  }

  @Test func theNumbersOfAFigureAreNotOnASecondSheet() throws {
    var same = OfficeSample.table
    same.caption = "Dots title"
    let section = PageSection(id: "a", title: "S", blocks: [.figure(OfficeSample.figure()), .table(same)])
    #expect(try ReadWorkbook(Page(title: "T", sections: [section])).names == ["Read me", "S"])
  }

  @Test func everyMarkIsOneThatExcelKnows() throws {
    let known: Set = ["circle", "dash", "diamond", "dot", "none", "plus", "square", "star", "triangle", "x"]
    for plot in [OfficeSample.plot, Self.bars, Self.line, Self.scatter] {
      let symbols = try Self.read(plot).part("xl/charts/chart1.xml").all("c:symbol").compactMap { $0["val"] }
      #expect(Set(symbols).isSubset(of: known))
    }
  }
}

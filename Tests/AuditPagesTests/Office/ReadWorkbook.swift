import Testing

@testable import AuditDocuments
@testable import AuditPages

/// A workbook as it is read again: by the program's own reader, and part by part for what that leaves out.
struct ReadWorkbook {
  /// A chart's series: where its cells are, and what the file keeps of them.
  struct Series {
    var name: String
    var place: String
    var cached: [String]
  }

  /// A chart.
  struct Chart {
    var title: String
    var description: String
    var kind: String
    var series: [Series]
    var axes: [String]
  }

  let bytes: [UInt8]
  let parts: [String: [UInt8]]
  let sheets: [AuditDocuments.Sheet]

  init(_ page: Page, data: [[String]] = [], dictionary: [[String]] = []) throws {
    bytes = try AuditPages.Workbook(page, data: data, dictionary: dictionary).bytes()
    parts = try ZippedParts.read(bytes, limit: 64 << 20) { _ in true }
    sheets = try AuditDocuments.Workbook(bytes, file: "book.xlsx").sheets
  }

  var names: [String] { sheets.compactMap(\.name) }

  func part(_ path: String) throws -> OfficeElement {
    let bytes = try #require(parts[path], "there is no \(path)")
    return try #require(OfficeTree.root(of: String(decoding: bytes, as: UTF8.self)), "\(path)")
  }

  func sheet(_ number: Int) throws -> OfficeElement { try part("xl/worksheets/sheet\(number + 1).xml") }

  /// What stands in a cell, for example `B3`, as the reader has it.
  func cell(_ place: String, in sheet: Int) throws -> String {
    let letters = place.prefix { $0.isLetter }
    let row = try #require(Int(place.dropFirst(letters.count)))
    let column = try #require(AuditDocuments.Sheet.column(letters.utf8))
    let cells = sheets[sheet].rows.first { $0.number == row }?.cells ?? []
    return column < cells.count ? cells[column] : ""
  }

  /// The tables of a sheet.
  func tables(of number: Int) throws -> [OfficeElement] {
    let path = "xl/worksheets/_rels/sheet\(number + 1).xml.rels"
    guard parts[path] != nil else { return [] }
    let targets = try part(path).all("Relationship").compactMap { $0["Target"] }
    return try targets.filter { $0.contains("/tables/") }.map { try part("xl" + $0.dropFirst(2)) }
  }

  /// All charts, in the order in which they were made.
  var charts: [Chart] {
    get throws {
      var found: [Chart] = []
      while parts["xl/charts/chart\(found.count + 1).xml"] != nil {
        let number = found.count + 1
        let chart = try part("xl/charts/chart\(number).xml")
        let area = try #require(chart.first("c:plotArea"))
        let drawing = try part("xl/drawings/drawing\(number).xml")
        found.append(
          Chart(
            title: chart.first("c:title")?.text ?? "",
            description: drawing.all("xdr:cNvPr").compactMap { $0["descr"] }.joined(),
            kind: area.children.map(\.name).first { $0.hasSuffix("Chart") } ?? "",
            series: area.all("c:ser").map { series in
              let values = series.first("c:val") ?? series.first("c:yVal")
              return Series(
                name: series.first("c:tx")?.first("c:v")?.text ?? "",
                place: values?.first("c:f")?.text ?? "",
                cached: values?.all("c:v").map(\.text) ?? []
              )
            },
            axes: area.all("c:title").map(\.text)
          )
        )
      }
      return found
    }
  }

  /// Everything in it as lines that can be read.
  var told: String {
    get throws {
      var lines: [String] = []
      for (number, sheet) in sheets.enumerated() {
        lines.append("# \(sheet.name ?? "")")
        for row in sheet.rows where !row.cells.allSatisfy(\.isEmpty) {
          lines.append("\(row.number): " + row.cells.joined(separator: " | "))
        }
        for table in try tables(of: number) {
          lines.append("table \(table["name"] ?? "") \(table["ref"] ?? "")")
        }
        let links = try self.sheet(number).all("hyperlink").compactMap { $0["location"] }
        if !links.isEmpty { lines.append("links: " + links.joined(separator: ", ")) }
      }
      for chart in try charts {
        lines.append(
          "# chart \(chart.kind): \(chart.title); \(chart.description); \(chart.axes.joined(separator: "; "))"
        )
        for series in chart.series {
          lines.append("\(series.name): \(series.place) \(series.cached.joined(separator: " "))")
        }
      }
      return lines.joined(separator: "\n") + "\n"
    }
  }
}

extension OfficeSample {
  /// The sample as a workbook, with its data and what their columns mean.
  static func workbook() throws -> ReadWorkbook { try ReadWorkbook(page, data: data, dictionary: dictionary) }

  /// The same in which every text tries to be more than text.
  static func hostileWorkbook() throws -> ReadWorkbook {
    try ReadWorkbook(hostilePage, data: [[hostile], [hostile]], dictionary: [[hostile], [hostile]])
  }
}

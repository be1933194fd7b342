/// Names by which formulas refer to the tables of a workbook.
struct TableNames {
  private var taken: Set<String> = []

  /// The name for the table on a sheet: letters, digits and underscores, and never the name of a cell.
  mutating func name(for sheet: String) -> String {
    let words = sheet.unicodeScalars.map {
      $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0) ? Character($0) : " "
    }
    let stem = String(words).split(separator: " ").joined(separator: "_")
    // With its ending no name is that of a cell, for example `Q1`, and none is empty.
    let base = (stem.first?.isLetter == true ? stem : "Sheet_\(stem)") + "_table"
    var name = base
    var count = 1
    while !taken.insert(name.lowercased()).inserted {
      count += 1
      name = "\(base)_\(count)"
    }
    return name
  }
}

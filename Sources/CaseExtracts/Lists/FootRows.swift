/// The lines below a table that are of no child and of nobody: `Report run 31/03/2026 by …`, `Source: …`, `End of report`.
///
/// They stand at the end, fill a cell or two of a row of many, and what stands where the others have their number is words.
struct FootRows {
  /// Their places among the rows.
  let places: Set<Int>

  /// Looks for them.
  ///
  /// - Parameters:
  ///   - rows: the cells of every row below the headings.
  ///   - column: the column of the numbers.
  init(_ rows: [[String]], numberedIn column: Int) {
    func number(_ row: [String]) -> String { row.indices.contains(column) ? row[column] : "" }
    func filled(_ row: [String]) -> Int { row.count { !$0.isEmpty } }
    var places: [Int] = []
    for (place, row) in rows.enumerated().reversed() {
      let text = number(row)
      if text.isEmpty || ListedValue.isFoot(text) { continue }
      guard filled(row) <= Self.mostFilled, Self.isOfWords(text) else { break }
      places.append(place)
    }
    guard let first = places.last else {
      self.places = []
      return
    }
    let body = rows[..<first].filter { !number($0).isEmpty && !ListedValue.isFoot(number($0)) }
    let forms = Set(body.map { Self.form(number($0)) })
    let cells = body.map(filled)
    self.places = Set(
      places.filter { place in
        // A list of nothing but numbers or names has rows of a cell or two itself.
        let count = filled(rows[place])
        return cells.count { $0 > count } * 2 > cells.count && !forms.contains(Self.form(number(rows[place])))
      }
    )
  }

  /// A line that has a comma in it fills two cells of a table of text.
  private static let mostFilled = 2

  /// Whether a text is words and no number of a child: several, or one without a figure.
  private static func isOfWords(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace).filter { $0.contains(where: \.isLetter) }
    return words.count > 1 || words.count == 1 && !text.contains(where: \.isNumber)
      || words.count == 1 && text.contains(where: \.isWhitespace)
  }

  /// How a text is written: `P1001` and `Q7` alike.
  static func form(_ text: String) -> String {
    var form = ""
    for character in text {
      let sign: Character = character.isLetter ? "a" : character.isNumber ? "9" : character
      if form.last != sign || sign != "a" && sign != "9" { form.append(sign) }
    }
    return form
  }
}

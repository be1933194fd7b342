/// The lines below a table that are of no child and of nobody: `Report run 31/03/2026 by …`, `Source: …`, `End of report`.
///
/// They stand at the end, fill a cell or two of a row of many, and what stands where the others have their number is words. So are the totals
/// below a table: how many rows it has where the others have their number, alone or beside the word; and the mean and its like.
struct FootRows {
  /// Their places among the rows.
  let places: Set<Int>
  /// The places of those among them that are totals.
  let totals: Set<Int>

  /// Looks for them.
  ///
  /// - Parameters:
  ///   - rows: the cells of every row below the headings.
  ///   - column: the column of the numbers.
  init(_ rows: [[String]], numberedIn column: Int) {
    func number(_ row: [String]) -> String { row.indices.contains(column) ? row[column] : "" }
    func filled(_ row: [String]) -> Int { row.count { !$0.isEmpty } }
    func isTotal(_ row: [String], at place: Int) -> Bool {
      let text = number(row)
      if Self.statistics.contains(text.lowercased().filter(\.isLetter)), filled(row) > 1 { return true }
      guard !text.isEmpty, text.allSatisfy({ $0.isNumber || $0 == "," }) else { return false }
      let says = row.enumerated().contains { $0.offset != column && Self.isWordOfTotal($0.element) }
      if says, filled(row) <= Self.mostFilled { return true }
      guard says || filled(row) == 1 else { return false }
      let above = rows[..<place].map(number).filter { !$0.isEmpty }
      let counts = Set([above.count, Set(above).count].map(String.init))
      // A row of a cell alone may be of a child in a table of such rows.
      let fuller = rows[..<place].count { filled($0) > filled(row) } * 2 > place
      return counts.contains(text.filter(\.isNumber)) && (says || fuller)
    }
    var places: [Int] = []
    var totals: Set<Int> = []
    for (place, row) in rows.enumerated().reversed() {
      let text = number(row)
      if text.isEmpty || ListedValue.isFoot(text) { continue }
      if isTotal(row, at: place) {
        totals.insert(place)
        continue
      }
      guard filled(row) <= Self.mostFilled, Self.isOfWords(text) else { break }
      places.append(place)
    }
    self.totals = totals
    guard let first = places.last else {
      self.places = totals
      return
    }
    let body = rows[..<first].filter { !number($0).isEmpty && !ListedValue.isFoot(number($0)) }
    let forms = Set(body.map { Self.form(number($0)) })
    let cells = body.map(filled)
    self.places = totals.union(
      places.filter { place in
        // A list of nothing but numbers or names has rows of a cell or two itself.
        let count = filled(rows[place])
        return cells.count { $0 > count } * 2 > cells.count && !forms.contains(Self.form(number(rows[place])))
      }
    )
  }

  /// What stands where the others have their number in a row of figures about them.
  private static let statistics: Set<String> = ["max", "min", "maximum", "minimum", "median", "mean", "avg", "average"]

  /// Whether a cell is the word for a total, with a word or two about it: `Total`, `Grand total`, `Total visits`.
  private static func isWordOfTotal(_ text: String) -> Bool {
    ListedValue.isTotal(text) && text.split { !$0.isLetter }.count <= 3 && !text.contains(where: \.isNumber)
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

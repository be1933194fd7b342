/// The texts of all sheets, each kept once; cells refer to them by number.
struct SharedStrings {
  /// The largest number of letters that a cell can hold.
  private static let longest = 32_767

  /// By their bytes: two spellings of a letter are two texts.
  private var numbers: [[UInt8]: Int] = [:]
  private var texts: [XML] = []
  private var uses = 0

  /// The number of a text.
  mutating func number(of text: String) -> Int {
    uses += 1
    let key = Array(text.utf8)
    if let number = numbers[key] { return number }
    numbers[key] = texts.count
    texts.append("<si><t xml:space=\"preserve\">\(Self.literal(Self.fitted(text)))</t></si>\n")
    return texts.count - 1
  }

  /// A text that is too long for a cell says that it was cut.
  private static func fitted(_ text: String) -> String {
    guard text.utf16.count > longest else { return text }
    let note = " (cut here: a cell holds no more)"
    var kept = ""
    var length = note.utf16.count
    for scalar in text.unicodeScalars {
      length += UTF16.width(scalar)
      if length > longest { break }
      kept.unicodeScalars.append(scalar)
    }
    return kept + note
  }

  /// A spreadsheet takes `_x0041_` for a letter (ECMA-376 part 1, 22.9.2.19), so that the first line is written as one.
  static func literal(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    return text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
  }

  /// The part with the texts.
  var markup: XML {
    """
    <sst xmlns="\(Workbook.namespace)" count="\(uses)" uniqueCount="\(texts.count)">
    \(texts.joined())</sst>

    """
  }
}

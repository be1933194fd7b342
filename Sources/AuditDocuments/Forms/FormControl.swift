/// A content control of Word while it is read.
struct FormControl {
  /// What it is known by; empty for one that is none of the form's.
  var tag = ""
  /// What stands in it.
  var text = ""
  /// Whether its properties are being read, which have no text of their own.
  var isInProperties = false
  /// Whether it is ticked; nothing where it is no box to tick.
  var isTicked: Bool?

  /// What Word and this program write into a box in which nothing stands.
  ///
  /// Word puts its own words in where somebody deleted theirs.
  private static let empty: Set<String> = [
    FormPrompt.choose.lowercased(), FormPrompt.write.lowercased(), "choose an item.", "choose an item",
    "click or tap here to enter text.", "click here to enter text.", "cliciwch neu tapiwch yma i fewnbynnu testun.",
    "dewiswch eitem.",
  ]

  /// Reads an element of its properties.
  mutating func read(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "tag": tag = attributes["val"] ?? ""
    case "checkbox": isTicked = isTicked ?? false
    case "checked": isTicked = !["0", "false", "off"].contains(attributes["val"] ?? "1")
    default: break
    }
  }

  /// What was chosen or written; empty where that is nothing.
  var said: String {
    let said = text.typed
    let words = said.lowercased()
    let bare = words.last == "." ? String(words.dropLast()) : words
    return Self.empty.contains(words) || Self.empty.contains(bare) ? "" : said
  }

  /// Whether what the box is printed with stands in it beside other words; a single word, such as *choose*, is nobody's but the writer's.
  var hasPromptBesideWords: Bool {
    let words = said.lowercased()
    return !words.isEmpty && Self.empty.contains { $0.contains(" ") && words.contains($0) }
  }
}

/// What stands in a box of a form until something is chosen or written.
public enum FormPrompt {
  /// In a list to choose from.
  public static let choose = "Choose"
  /// In a box for words.
  public static let write = "Click here to write"
}

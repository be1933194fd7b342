/// The styles of a document of Word by which words are struck through or hidden, as a run can say it of itself.
struct FormStyles {
  /// What a style says of itself.
  private struct Style {
    var basedOn: String?
    var isStruck: Bool?
    var isDefault = false
  }

  /// The styles whose words do not hold, or are not seen; of paragraphs and of runs.
  private(set) var struck: Set<String> = []
  /// Whether the words of a paragraph without a style are of that kind.
  private(set) var strikesPlainText = false

  /// Properties of a run by which its words do not hold, or are not seen.
  static let strikes: Set<String> = ["strike", "dstrike", "vanish"]

  /// Whether a property that is switched on and off is on.
  static func isOn(_ attributes: [String: String]) -> Bool {
    !["0", "false", "off", "none"].contains(attributes["val"] ?? "1")
  }

  /// Reads the part in which the styles are; a damaged one is read as far as it goes.
  init(_ part: [UInt8]) {
    var styles: [String: Style] = [:]
    var name: String?
    var isInRun = false
    let events = XMLEvents(part)
    while let event = events.next() {
      switch event {
      case .start("style", let attributes):
        name = attributes["styleId"]
        let isDefault = attributes["type"] == "paragraph" && FormStyles.isOn(["val": attributes["default"] ?? "0"])
        if let name { styles[name] = Style(isDefault: isDefault) }
      case .start("basedOn", let attributes): if let name { styles[name]?.basedOn = attributes["val"] }
      case .start("rPr", _): isInRun = true
      case .start(let property, let attributes) where isInRun && Self.strikes.contains(property):
        guard let name, var style = styles[name] else { continue }
        style.isStruck = style.isStruck == true || Self.isOn(attributes)
        styles[name] = style
      case .end("rPr"): isInRun = false
      case .end("style"): name = nil
      default: continue
      }
    }
    for name in styles.keys where Self.isStruck(name, in: styles) { struck.insert(name) }
    strikesPlainText = styles.contains { $1.isDefault && struck.contains($0) }
  }

  /// Whether a style strikes its words through or hides them: by itself, or by one of those that it is based on.
  private static func isStruck(_ name: String, in styles: [String: Style]) -> Bool {
    var (name, seen): (String?, Set<String>) = (name, [])
    while let next = name, seen.insert(next).inserted, let style = styles[next] {
      if let isStruck = style.isStruck { return isStruck }
      name = style.basedOn
    }
    return false
  }
}

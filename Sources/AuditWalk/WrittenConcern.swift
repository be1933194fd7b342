import AuditDocuments
import AuditRules

/// Whether a concern is written in a file of answers that was not taken, or that a child is not safe.
///
/// The file may be one that nothing else can be read of, so that its lines are looked at where it has no other shape.
struct WrittenConcern {
  /// The concerns, each in its words; of a file without a shape, what stands on their lines.
  private var concerns: [String] = []
  /// Whether it says that the child is not safe today.
  private var isUnsafe = false

  init(_ source: SourceText) {
    let isJSON = source.bytes.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "{")
    if let root = try? isJSON ? Node.parse(json: source) : Node.parse(yaml: source) {
      look(at: root)
    } else {
      look(at: String(decoding: source.bytes, as: UTF8.self))
    }
    concerns.removeAll(where: EmptyWords.sayTooLittle)
  }

  /// What is said of it; empty where there is nothing to tell, or the audit has all of it already.
  func left(in session: AuditSession?, shownAs shown: String, route: String) -> [Problem] {
    let state = session?.writer.state
    let known = (state.map { $0.concerns + $0.retractedConcerns } ?? []).map(\.text)
    let isRaised = !concerns.allSatisfy(known.contains)
    guard isRaised || isUnsafe && state?.concerns.isEmpty != false else { return [] }
    let what =
      isRaised
      ? "a concern that a child may be unsafe is written in the file"
      : "the file says that a child is not safe today"
    return [
      Problem(
        "\(what), and nothing of the file was kept",
        file: shown,
        hint: "Open the file and read it today. \(route) caseaudit concerns raise keeps it."
      )
    ]
  }

  private mutating func look(at node: Node) {
    for item in node.sequence?.items ?? [] { look(at: item) }
    for entry in node.mapping?.entries ?? [] {
      switch entry.key.lowercased() {
      case "concern", "concerns": concerns += Self.texts(entry.value)
      case "safe-today": isUnsafe = isUnsafe || Self.texts(entry.value).contains(where: Self.isNo)
      default: look(at: entry.value)
      }
    }
  }

  private static func texts(_ node: Node) -> [String] {
    if let text = node.scalar, text.kind != .null { return [text.text] }
    return (node.sequence?.items ?? []).flatMap(texts) + (node.mapping?.entries ?? []).flatMap { texts($0.value) }
  }

  /// A key by its line, and what stands behind it, or on the next line where that is further in.
  private mutating func look(at text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (number, line) in lines.enumerated() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let key = line[..<colon].lowercased().filter { $0.isLetter || $0 == "-" }
      var said = line[line.index(after: colon)...].split { " \t\r\"'[],|>-".contains($0) }.joined(separator: " ")
      let next = lines.indices.contains(number + 1) ? lines[number + 1] : ""
      if said.isEmpty, Self.depth(next) > Self.depth(line) || next.hasPrefix("-") { said = next }
      if ["concern", "concerns", "-concern"].contains(key) { concerns.append(said) }
      if key == "safe-today", Self.isNo(said) { isUnsafe = true }
    }
  }

  private static func depth(_ line: String) -> Int { line.prefix { $0 == " " || $0 == "\t" }.count }

  private static func isNo(_ text: String) -> Bool {
    ["no", "false"].contains(text.lowercased().filter(\.isLetter))
  }
}

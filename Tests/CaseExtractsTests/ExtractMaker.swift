import AuditTestSupport

@testable import CaseExtracts

/// Makes random extracts out of the published schema, so that schema, reader and writer are held against each other.
struct ExtractMaker {
  private let root: [String: Any]
  private let definitions: [String: Any]
  /// The keys of each part in the order of its table, which a schema read as a dictionary does not keep.
  private let order: [[String]]
  /// What every text ends in.
  private let word: String
  private var generator: SeededGenerator
  private var number = 0
  private var list = ""
  private var names: [String: [String]] = [:]

  private static let lists = [
    "referral": "referrals", "plan": "plans", "section47Enquiry": "section47Enquiries",
    "strategyDiscussion": "strategyDiscussions", "worker": "workers", "author": "workers", "supervisor": "workers",
    "chair": "workers", "leadWorker": "workers", "decidedBy": "workers",
  ]

  init(seed: UInt64, word: String = "") throws {
    root = try Fixtures.schema()
    definitions = root["$defs"] as? [String: Any] ?? [:]
    order = ExtractShapeTests.keys
    self.word = word
    generator = SeededGenerator(seed: seed)
  }

  mutating func extract() -> JSONValue {
    names = [:]
    guard case .object(let members) = object(root, isRoot: true) else { return .null }
    return .object([JSONValue.Member(key: "format", value: .text("caseaudit-extract/1"))] + members)
  }

  private mutating func object(_ schema: [String: Any], isRoot: Bool = false) -> JSONValue {
    var properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    properties["format"] = nil
    let required = schema["required"] as? [String] ?? []
    let keys = order.first { Set($0) == Set(properties.keys) } ?? []
    var members: [JSONValue.Member] = []
    for key in keys {
      if isRoot { list = key }
      guard required.contains(key) || chance(3, in: 4), let property = properties[key],
        let value = value(property, of: key, isRequired: required.contains(key))
      else { continue }
      members.append(JSONValue.Member(key: key, value: value))
    }
    return .object(members)
  }

  private mutating func value(_ schema: [String: Any], of key: String, isRequired: Bool) -> JSONValue? {
    let isEmpty = !isRequired && chance(1, in: 6)
    if let reference = schema["$ref"] as? String {
      return object(definitions[String(reference.dropFirst(8))] as? [String: Any] ?? [:])
    }
    if let options = schema["anyOf"] as? [[String: Any]] {
      return isEmpty ? .null : value(options[0], of: key, isRequired: true)
    }
    if let words = schema["enum"] as? [Any] {
      let words = words.compactMap { $0 as? String }.filter { !$0.isEmpty }
      return isEmpty ? .null : .text(words.randomElement(using: &generator) ?? "")
    }
    let types = schema["type"] as? [String] ?? [schema["type"] as? String ?? ""]
    if types.contains("array"), let items = schema["items"] as? [String: Any] {
      var made: [JSONValue] = []
      for _ in 0..<(isEmpty ? 0 : 2) { if let item = value(items, of: key, isRequired: true) { made.append(item) } }
      return .list(made)
    }
    if types.contains("boolean") { return isEmpty ? .null : .boolean(chance(1, in: 2)) }
    if schema["pattern"] != nil {
      return isEmpty ? .null : .text("2026-0\(Int.random(in: 1...9, using: &generator))-11")
    }
    return text(key, isEmpty: isEmpty)
  }

  /// Text that is different each time; a reference names something that the extract has.
  private mutating func text(_ key: String, isEmpty: Bool) -> JSONValue? {
    number += 1
    if key == "identifier" || key == "reference" {
      names[list, default: []].append("n\(number)\(word)")
      return .text("n\(number)\(word)")
    }
    // A plain text is left out where it is empty, and is never null.
    if ["authority", "service"].contains(key) || (key == "team" && list == "team") {
      return isEmpty ? nil : .text("plain \(number)\(word)")
    }
    if isEmpty { return .null }
    if let list = Self.lists[key] { return names[list]?.randomElement(using: &generator).map(JSONValue.text) }
    let texts = ["line\nbreak \"quoted\"", "tab\t\\ é 🙂 \u{1}", " kept  spaces ", "plain"]
    return .text("\(texts.randomElement(using: &generator) ?? "")\(number)\(word)")
  }

  private mutating func chance(_ part: Int, in whole: Int) -> Bool {
    Int.random(in: 0..<whole, using: &generator) < part
  }
}

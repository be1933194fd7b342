import AuditRules

extension Described {
  /// The part as an object; what was not seen is left out.
  var json: JSONValue {
    .object(
      Self.shape.rows.compactMap { row in
        if let held = row.held(self) {
          return JSONValue.Member(key: row.key, value: held.content?.json ?? row.kind.emptyJSON)
        }
        return row.isRequired ? JSONValue.Member(key: row.key, value: .text("")) : nil
      }
    )
  }
}

extension FactContent {
  fileprivate var json: JSONValue {
    switch self {
    case .text(let text), .choice(let text): .text(text)
    case .texts(let texts): .list(texts.map(JSONValue.text))
    case .day(let day): .text(day.description)
    case .boolean(let isTrue): .boolean(isTrue)
    case .part(let part): part.json
    case .parts(let parts): .list(parts.map { $0.json })
    }
  }
}

extension FactKind {
  /// How a key that is there and empty is written.
  fileprivate var emptyJSON: JSONValue {
    switch self {
    case .texts, .parts: .list([])
    default: .null
    }
  }
}

import AuditDocuments
import AuditRules

/// One object of a native extract, from which a part of the case file is read.
struct ExtractObject: PartSource {
  let reader: FieldReader
  let source: SourcePlace
  let reading: NativeReading

  var place: Place { Place(source) }

  func head(_ key: String, _ role: TextRole, isRequired: Bool) -> String? {
    let text = isRequired ? reader.required(key, as: .text) : reader.optional(key, as: .text)
    if case .identifier(let part) = role, let text, let place = reader.place(of: key) {
      reading.define(part, text, since: part == .worker ? beginning : nil, at: place)
    }
    return text
  }

  /// The first day of a worker on the case as it is written: whoever comes back has two spells under one name.
  private var beginning: Day? {
    guard case .present(let node) = reader.presence(of: "from"), let scalar = node.scalar, scalar.kind == .string else {
      return nil
    }
    return Day(scalar.text)
  }

  func text(_ key: String, _ role: TextRole) -> Fact<String> {
    fact(key) { node, place in
      guard let text = reading.text(node, at: place) else { return nil }
      if case .reference(let part) = role { reading.refer(to: part, text, at: place) }
      return text
    }
  }

  func texts(_ key: String) -> Fact<[String]> {
    fact(key) { node, place in
      reading.items(node, at: place).compactMap { reading.text($0.value, at: $0.place) }
    }
  }

  func day(_ key: String) -> Fact<Day> {
    fact(key) { node, place in
      reading.scalar(node, at: place, expected: "a date such as 2026-03-31") {
        $0.kind == .string ? Day($0.text) : nil
      }
    }
  }

  func boolean(_ key: String) -> Fact<Bool> {
    fact(key) { node, place in
      let hint = "Write true or false, without quotation marks."
      return reading.scalar(node, at: place, expected: "true or false", hint: hint) {
        $0.kind == .boolean ? $0.text == "true" : nil
      }
    }
  }

  func choice<Word: FactChoice>(_ key: String) -> Fact<Word> {
    fact(key) { node, place in
      reading.choice(node, at: place, of: Word.allCases.map(\.rawValue)).flatMap(Word.init(rawValue:))
    }
  }

  func part<Inner: Described>(_ key: String) -> Fact<Inner> {
    fact(key) { node, place in reading.part(node, at: place) }
  }

  func parts<Inner: Described>(_ key: String) -> Fact<[Inner]> {
    fact(key) { node, place in reading.items(node, at: place).compactMap { reading.part($0.value, at: $0.place) } }
  }

  /// What the object has under a key: a value that cannot be read is reported, and then not seen.
  private func fact<Value>(_ key: String, _ read: (Node, SourcePlace) -> Value?) -> Fact<Value> {
    switch reader.presence(of: key) {
    case .absent: return .notSeen
    case .empty(let place): return .empty(Place(place))
    case .present(let node):
      guard let place = reader.place(of: key), let value = read(node, place) else { return .notSeen }
      return .value(value, Place(place))
    }
  }
}

extension Place {
  init(_ place: SourcePlace) { self.init(line: place.line, path: place.path) }
}

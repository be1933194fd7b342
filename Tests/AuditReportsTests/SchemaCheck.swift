import Foundation

/// As much of JSON Schema as the published schemas use; a keyword it does not know is a complaint.
struct SchemaCheck {
  private let root: [String: Any]
  private static let described: Set<String> = ["$schema", "$id", "$defs", "title", "description", "examples"]

  init(_ schema: Data) throws {
    root = try JSONSerialization.jsonObject(with: schema) as? [String: Any] ?? [:]
  }

  func complaints(of document: String) throws -> [String] {
    complaints(try JSONSerialization.jsonObject(with: Data(document.utf8)), root, at: "$")
  }

  private func complaints(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
    var found: [String] = []
    for (keyword, wanted) in schema.sorted(by: { $0.key < $1.key }) where !Self.described.contains(keyword) {
      switch (keyword, wanted) {
      case ("$ref", let name as String):
        let definitions = root["$defs"] as? [String: Any] ?? [:]
        guard let target = definitions[name.replacing("#/$defs/", with: "")] as? [String: Any] else {
          found.append("\(path): no definition \(name)")
          continue
        }
        found += complaints(value, target, at: path)
      case ("type", let type as String):
        if !isOf(value, [type]) { found.append("\(path): not of type \(type)") }
      case ("type", let types as [String]):
        if !isOf(value, types) { found.append("\(path): of none of the types \(types)") }
      case ("const", let constant as String):
        if value as? String != constant { found.append("\(path): not \(constant)") }
      case ("enum", let values as [Any]):
        let isNamed = values.contains { named in
          named is NSNull ? value is NSNull : (named as? String).map { $0 == value as? String } ?? false
        }
        if !isNamed { found.append("\(path): not among the values listed") }
      case ("minimum", let bound as NSNumber):
        if let number = value as? NSNumber, number.doubleValue < bound.doubleValue {
          found.append("\(path): too small")
        }
      case ("maximum", let bound as NSNumber):
        if let number = value as? NSNumber, number.doubleValue > bound.doubleValue {
          found.append("\(path): too large")
        }
      case ("required", let names as [String]):
        let object = value as? [String: Any] ?? [:]
        found += names.filter { object[$0] == nil }.map { "\(path): no \($0)" }
      case ("properties", let properties as [String: Any]):
        for (name, member) in value as? [String: Any] ?? [:] {
          if let schema = properties[name] as? [String: Any] {
            found += complaints(member, schema, at: "\(path).\(name)")
          } else if schema["additionalProperties"] as? Bool == false {
            found.append("\(path): \(name) is not described")
          }
        }
      case ("anyOf", let schemas as [[String: Any]]):
        let attempts = schemas.map { complaints(value, $0, at: path) }
        if !attempts.contains([]) { found += attempts.first ?? [] }
      case ("additionalProperties", _): break
      case ("items", let items as [String: Any]):
        for (index, element) in (value as? [Any] ?? []).enumerated() {
          found += complaints(element, items, at: "\(path)[\(index)]")
        }
      default: found.append("\(path): the check does not know \(keyword)")
      }
    }
    return found
  }

  private func isOf(_ value: Any, _ types: [String]) -> Bool {
    types.contains { type in
      switch type {
      case "object": value is [String: Any]
      case "array": value is [Any]
      case "string": value is String
      case "null": value is NSNull
      case "boolean": (value as? NSNumber).map { isBoolean($0) } ?? false
      case "integer":
        (value as? NSNumber).map { !isBoolean($0) && $0.doubleValue.rounded() == $0.doubleValue }
          ?? false
      case "number": (value as? NSNumber).map { !isBoolean($0) } ?? false
      default: false
      }
    }
  }

  private func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}

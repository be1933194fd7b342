import Yams

/// What a YAML value means by itself, by the core schema of YAML 1.2: `yes`, `no` and dates stay text.
enum YAMLScalar {
  static func scalar(_ scalar: Yams.Node.Scalar, at position: SourcePosition) -> Node.Scalar {
    let isQuoted = scalar.style != .plain && scalar.style != .any
    return Node.Scalar(
      text: scalar.string,
      kind: isQuoted ? .string : kind(ofPlain: scalar.string),
      isQuoted: isQuoted,
      position: position
    )
  }

  static func kind(ofPlain text: String) -> Node.Scalar.Kind {
    switch text {
    case "", "~", "null", "Null", "NULL": .null
    case "true", "True", "TRUE", "false", "False", "FALSE": .boolean
    default: isNumber(text) ? .number : .string
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    var rest = text.utf8[...]
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
    let whole = dropDigits(&rest)
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = dropDigits(&rest)
    }
    guard whole + fraction > 0 else { return false }
    if let mark = rest.first, mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") {
      rest.removeFirst()
      if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
      guard dropDigits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }

  private static func dropDigits(_ text: inout Substring.UTF8View) -> Int {
    let digits = text.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
    text = text.dropFirst(digits)
    return digits
  }
}

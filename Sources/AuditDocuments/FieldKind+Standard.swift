extension FieldKind where Value == String {
  /// Text that is not blank; a number is taken as it was written.
  public static var text: FieldKind<String> {
    FieldKind(expected: "text") { node, context in
      guard let scalar = node.scalar else { return .failure(FieldMistake(context, is: node.plainName, not: "text")) }
      switch scalar.kind {
      case .string, .number: return .success(scalar.text)
      case .boolean, .null:
        let hint = "If the word \(context.quote(scalar.text)) itself is meant, put it in quotation marks."
        return .failure(FieldMistake(what: "'\(context.name)' is \(node.plainName), not text", hint: hint))
      }
    }
  }
}

extension FieldKind where Value == Bool {
  /// `true` or `false`.
  public static var boolean: FieldKind<Bool> {
    FieldKind(expected: "true or false") { node, context in
      guard let scalar = node.scalar, scalar.kind == .boolean else {
        return .failure(FieldMistake(context, is: node.quotedName(context), not: "true or false"))
      }
      return .success(scalar.text.lowercased() == "true")
    }
  }
}

extension FieldKind where Value == Int {
  /// A whole number.
  public static var integer: FieldKind<Int> { integer(in: Int.min...Int.max) }

  /// A whole number in a range.
  public static func integer(in range: ClosedRange<Int>) -> FieldKind<Int> {
    func expected() -> String { "a whole number" + rangeWords(range, least: .min, most: .max) }
    return FieldKind(expected: expected()) { node, context in
      guard let scalar = node.scalar, scalar.kind == .number, let number = Int(scalar.text), range.contains(number)
      else { return .failure(.number(node, context, expected: expected())) }
      return .success(number)
    }
  }
}

extension FieldKind where Value == Double {
  /// A finite number.
  public static var number: FieldKind<Double> {
    number(in: -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude)
  }

  /// A number in a range.
  public static func number(in range: ClosedRange<Double>) -> FieldKind<Double> {
    let greatest = Double.greatestFiniteMagnitude
    func expected() -> String { "a number" + rangeWords(range, least: -greatest, most: greatest) }
    return FieldKind(expected: expected()) { node, context in
      guard let scalar = node.scalar, scalar.kind == .number, let number = Double(scalar.text), range.contains(number)
      else { return .failure(.number(node, context, expected: expected())) }
      return .success(number)
    }
  }
}

extension FieldKind {
  /// One word out of a table, with a suggestion when the word typed is close to one of them.
  ///
  /// `noun` is what the value is called in messages; without it, the key. Where a person writes the word, it is taken
  /// `asSpoken`: capitals, spaces and hyphens make no difference.
  public static func oneOf(
    _ words: [(word: String, value: Value)],
    called noun: String? = nil,
    asSpoken: Bool = false
  ) -> FieldKind<Value> {
    func expected() -> String { "one of " + words.map(\.word).joined(separator: ", ") }
    return FieldKind(expected: expected()) { node, context in
      guard let scalar = node.scalar, scalar.kind != .null else {
        return .failure(
          FieldMistake(what: "'\(context.name)' is \(node.plainName), not a single word", hint: "Write \(expected()).")
        )
      }
      let isMeant = { (word: String) in word == scalar.text || asSpoken && spoken(word) == spoken(scalar.text) }
      if let found = words.first(where: { isMeant($0.word) }) { return .success(found.value) }
      let suggestion = didYouMean(scalar.text, in: words.map(\.word))
      return .failure(
        FieldMistake(
          what: "unknown \(noun ?? context.name) \(context.quote(scalar.text))",
          hint: "Write \(expected())\(suggestion)."
        )
      )
    }
  }

  /// A value made from text by `parse`, which gives nil for text it cannot use.
  ///
  /// `expected` follows "write" and shows an example: `a date such as 2026-03-31`.
  public static func parsed(expected: String, _ parse: @escaping (String) -> Value?) -> FieldKind<Value> {
    FieldKind(expected: expected) { node, context in
      guard let scalar = node.scalar, scalar.kind != .null, let value = parse(scalar.text) else {
        return .failure(FieldMistake(context, is: node.quotedName(context), not: expected))
      }
      return .success(value)
    }
  }
}

extension FieldKind where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// One case of an enumeration by its raw value.
  public static func oneOf(
    _ type: Value.Type,
    called noun: String? = nil,
    asSpoken: Bool = false
  ) -> FieldKind<Value> {
    oneOf(type.allCases.map { (word: $0.rawValue, value: $0) }, called: noun, asSpoken: asSpoken)
  }
}

extension FieldMistake {
  fileprivate static func number(_ node: Node, _ context: FieldContext, expected: String) -> FieldMistake {
    if let scalar = node.scalar, scalar.isQuoted, Double(scalar.text) != nil {
      return FieldMistake(
        what: "'\(context.name)' is text in quotation marks, not \(expected)",
        hint: "Take away the quotation marks."
      )
    }
    return FieldMistake(context, is: node.quotedName(context), not: expected)
  }
}

/// A word as it sounds: its letters and digits.
private func spoken(_ word: String) -> String { word.lowercased().filter { $0.isLetter || $0.isNumber } }

private func rangeWords<Bound: Comparable>(_ range: ClosedRange<Bound>, least: Bound, most: Bound) -> String {
  switch (range.lowerBound > least, range.upperBound < most) {
  case (true, true): " from \(shortest(range.lowerBound)) to \(shortest(range.upperBound))"
  case (true, false): " of at least \(shortest(range.lowerBound))"
  case (false, true): " of at most \(shortest(range.upperBound))"
  case (false, false): ""
  }
}

private func shortest(_ bound: some Comparable) -> String {
  let written = "\(bound)"
  return written.hasSuffix(".0") ? String(written.dropLast(2)) : written
}

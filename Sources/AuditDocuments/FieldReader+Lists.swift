extension FieldReader {
  /// The values of a list, with their places; one that cannot be read is reported and left out.
  ///
  /// A key that is absent or empty gives an empty list; `required` reports that.
  public func placedValues<Value>(
    _ key: String,
    of kind: FieldKind<Value>,
    required: Bool = false
  ) -> [Placed<Value>] {
    items(key, required: required, expected: "a list, each item \(kind.expected)").compactMap { item in
      value(of: item.value, named: key, at: item.place, as: kind).map { Placed($0, at: item.place) }
    }
  }

  /// The values of a list; one that cannot be read is reported and left out.
  public func values<Value>(_ key: String, of kind: FieldKind<Value>, required: Bool = false) -> [Value] {
    placedValues(key, of: kind, required: required).map(\.value)
  }

  /// The texts of a list.
  public func texts(_ key: String) -> [String] { values(key, of: .text) }

  /// A reader for each mapping of a list; an item that is not a mapping is reported and left out.
  public func mappings(_ key: String, required: Bool = false) -> [FieldReader] {
    items(key, required: required, expected: "a list, each item with keys of its own").compactMap { item in
      let reader = FieldReader(item.value, path: item.place.path, into: problems)
      return reader.mapping == nil ? nil : reader
    }
  }

  /// What a list holds where an item may be a text or a mapping; an item that is neither is reported and left out.
  public func textsAndMappings(_ key: String) -> [FieldItem] {
    items(key, required: false, expected: "a list, each item text or keys of its own").compactMap { item in
      guard item.value.mapping == nil else {
        return .mapping(FieldReader(item.value, path: item.place.path, into: problems))
      }
      return value(of: item.value, named: key, at: item.place, as: .text).map(FieldItem.text)
    }
  }

  /// The keys and values under a key whose own keys are free, such as the thresholds of `with`.
  public func keyedValues<Value>(
    _ key: String,
    of kind: FieldKind<Value>
  ) -> [(key: String, value: Placed<Value>)] {
    keyed(key, required: false).enumerated().compactMap { index, keyed in
      let (inner, entry) = keyed
      let place = inner.place(of: entry)
      // A key that anybody made up may be a name, as the value after it.
      let name = problems.source.shownKey(entry.key) ?? SourcePlace.path(key, index: index)
      return inner.value(of: entry.value, named: name, at: place, as: kind)
        .map { (key: entry.key, value: Placed($0, at: place)) }
    }
  }

  /// The keys, each with a reader of its mapping, under a key whose own keys are free, such as `answers`.
  public func keyedMappings(_ key: String, required: Bool = false) -> [(key: String, reader: FieldReader)] {
    keyed(key, required: required).compactMap { inner, entry in
      inner.reader(of: entry).map { (key: entry.key, reader: $0) }
    }
  }

  private func keyed(_ key: String, required: Bool) -> [(inner: FieldReader, entry: Node.Entry)] {
    guard let inner = required ? requiredMapping(key) : optionalMapping(key) else { return [] }
    return (inner.mapping?.entries ?? []).map { (inner: inner, entry: $0) }
  }

  private func items(_ key: String, required: Bool, expected: @autoclosure () -> String) -> [Placed<Node>] {
    let found = required ? requiredEntry(key, expected: expected()) : entry(key)
    guard let found, !found.value.isEmpty else { return [] }
    let place = place(of: found)
    guard let sequence = found.value.sequence else {
      problems.report(
        "'\(key)' is \(found.value.plainName), not a list",
        at: place.position,
        key: key,
        hint: "Write \(expected())."
      )
      return []
    }
    return sequence.items.enumerated().map { index, node in
      Placed(node, at: SourcePlace(position: node.position, path: SourcePlace.path(place.path, index: index)))
    }
  }
}

/// An item of a list whose items may be texts or mappings.
public enum FieldItem {
  /// A text.
  case text(String)
  /// Keys of its own.
  case mapping(FieldReader)
}

/// Values by keys, of which none is ever taken out, with little room for each.
///
/// A dictionary that grows is copied, and takes the room of both while it is. Of this one the entries lie in pages that stay where they
/// are, and only an index of four bytes a slot is made anew.
public struct PagedTable<Key: Hashable, Value> {
  @usableFromInline struct Entry {
    @usableFromInline let key: Key
    @usableFromInline let value: Value

    @inlinable init(key: Key, value: Value) { (self.key, self.value) = (key, value) }
  }

  @inlinable static var room: Int { 1 << 12 }

  @usableFromInline var pages: [[Entry]] = []
  /// The number of an entry, from 1, where its key is looked for, and 0 where nothing is; as many as a power of two.
  @usableFromInline var slots: [UInt32] = []

  @usableFromInline var held = 0

  /// How many keys there are.
  @inlinable public var count: Int { held }

  /// Begins with none.
  @inlinable public init() {}

  /// The value of a key; nothing where there is none.
  @inlinable public subscript(key: Key) -> Value? {
    guard !slots.isEmpty else { return nil }
    let number = slots[slot(of: key)]
    return number == 0 ? nil : entry(number).value
  }

  /// Keeps a value where its key has none yet.
  ///
  /// - Returns: the value that the key has already; nothing where the new one was kept.
  @inlinable public mutating func keep(_ value: @autoclosure () -> Value, for key: Key) -> Value? {
    if 2 * count >= slots.count { grow() }
    let slot = slot(of: key)
    guard slots[slot] == 0 else { return entry(slots[slot]).value }
    append(Entry(key: key, value: value()))
    slots[slot] = UInt32(truncatingIfNeeded: count)
    return nil
  }

  @inlinable mutating func append(_ entry: Entry) {
    if count % Self.room == 0 {
      pages.append([])
      pages[pages.count - 1].reserveCapacity(Self.room)
    }
    pages[pages.count - 1].append(entry)
    held += 1
  }

  @inlinable func entry(_ number: UInt32) -> Entry {
    pages[Int(number - 1) / Self.room][Int(number - 1) % Self.room]
  }

  /// Where a key stands, or would stand.
  @inlinable func slot(of key: Key) -> Int {
    let mask = slots.count - 1
    var slot = key.hashValue & mask
    while slots[slot] != 0, entry(slots[slot]).key != key { slot = (slot + 1) & mask }
    return slot
  }

  @inlinable mutating func grow() {
    slots = [UInt32](repeating: 0, count: max(16, 2 * slots.count))
    var number: UInt32 = 0
    for page in pages {
      for entry in page {
        number += 1
        slots[slot(of: entry.key)] = number
      }
    }
  }
}

extension PagedTable: Sendable where Key: Sendable, Value: Sendable {}

extension PagedTable.Entry: Sendable where Key: Sendable, Value: Sendable {}

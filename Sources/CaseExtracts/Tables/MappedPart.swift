import AuditRules

/// A part of a case file on its way from a table: what each key holds, before it is known what the part is.
struct MappedPart: PartSource {
  /// What a key holds.
  enum Held {
    case empty(Place)
    case content(Content, Place)
  }

  /// The content of a key.
  enum Content: Equatable {
    case text(String)
    /// The name of the part of a list during which this one was, before it is known, and of which kind that is.
    case during(String, kind: String?)
    case texts([String])
    case day(Day)
    case boolean(Bool)
    case parts([MappedPart])
    case part(MappedPart)
  }

  var place: Place
  private(set) var facts: [String: Held] = [:]

  /// Whether it goes on with something of an earlier return, so that it began before anything that is there.
  var beganBefore = false

  init(place: Place) { self.place = place }

  subscript(key: String) -> Held? {
    get { facts[key] }
    set { facts[key] = newValue }
  }

  /// The text of a key, where it has one.
  func textHeld(_ key: String) -> String? {
    guard case .content(.text(let text), _) = facts[key] else { return nil }
    return text
  }

  /// The day of a key, where it has one.
  func dayHeld(_ key: String) -> Day? {
    guard case .content(.day(let day), _) = facts[key] else { return nil }
    return day
  }

  /// Every reference to what went on at the time of this part, by the name that it has among the parts of its list.
  ///
  /// Where parts of several kinds went on and nothing says which kind is meant, it is not seen to which it belongs.
  mutating func resolve(among lists: [String: [MappedPart]], dayKey: String?) {
    for (key, held) in facts {
      guard case .content(.during(let list, let kind), let place) = held else { continue }
      facts[key] = nil
      guard let day = dayKey.flatMap(dayHeld) else { continue }
      let running = (lists[list] ?? []).filter { part in
        part.goesOn(on: day) && (kind == nil || part.textHeld("kind") ?? kind == kind)
      }
      guard Set(running.map { $0.textHeld("kind") }).count == 1 else { continue }
      facts[key] = running.last?.textHeld("identifier").map { .content(.text($0), place) }
    }
  }

  private func goesOn(on day: Day) -> Bool {
    guard beganBefore || dayHeld("started").map({ $0 <= day }) ?? false else { return false }
    return dayHeld("ended").map { day <= $0 } ?? true
  }

  /// Takes over what another row says of the same thing; lists are added up, and what is here already stays.
  ///
  /// - Returns: the keys of which the two say something else.
  mutating func merge(_ other: MappedPart) -> [String] {
    var differing: [String] = []
    for (key, held) in other.facts.sorted(by: { $0.key < $1.key }) {
      switch (facts[key], held) {
      case (nil, _), (.empty, .content): facts[key] = held
      case (.content(.texts(let mine), let place), .content(.texts(let theirs), _)):
        facts[key] = .content(.texts(mine + theirs.filter { !mine.contains($0) }), place)
      case (.content(.parts(let mine), let place), .content(.parts(let theirs), _)):
        facts[key] = .content(.parts(mine + theirs), place)
      case (.content(let mine, _), .content(let theirs, _)) where mine != theirs:
        if NotKnown.isSaid(by: mine, under: key) {
          facts[key] = held
        } else if !NotKnown.isSaid(by: theirs, under: key) {
          differing.append(key)
        }
      default: break
      }
    }
    return differing
  }

  // MARK: - What the shape of a part asks

  func head(_ key: String, _ role: TextRole, isRequired: Bool) -> String? { textHeld(key) }

  func text(_ key: String, _ role: TextRole) -> Fact<String> {
    fact(key) { if case .text(let text) = $0 { text } else { nil } }
  }

  func texts(_ key: String) -> Fact<[String]> { fact(key) { if case .texts(let texts) = $0 { texts } else { nil } } }

  func day(_ key: String) -> Fact<Day> { fact(key) { if case .day(let day) = $0 { day } else { nil } } }

  func boolean(_ key: String) -> Fact<Bool> { fact(key) { if case .boolean(let isTrue) = $0 { isTrue } else { nil } } }

  func choice<Word: FactChoice>(_ key: String) -> Fact<Word> {
    fact(key) { if case .text(let text) = $0 { Word(rawValue: text) } else { nil } }
  }

  func part<Inner: Described>(_ key: String) -> Fact<Inner> {
    fact(key) { if case .part(let part) = $0 { Inner(from: part) } else { nil } }
  }

  func parts<Inner: Described>(_ key: String) -> Fact<[Inner]> {
    fact(key) { if case .parts(let parts) = $0 { parts.map { Inner(from: $0) } } else { nil } }
  }

  private func fact<Value>(_ key: String, _ value: (Content) -> Value?) -> Fact<Value> {
    switch facts[key] {
    case nil: .notSeen
    case .empty(let place): .empty(place)
    case .content(let content, let place): value(content).map { .value($0, place) } ?? .notSeen
    }
  }
}

extension MappedPart: Equatable {
  /// Whether two parts say the same, wherever it stands.
  static func == (left: MappedPart, right: MappedPart) -> Bool {
    left.facts.count == right.facts.count
      && left.facts.allSatisfy { key, held in
        switch (held, right.facts[key]) {
        case (.empty, .empty): true
        case (.content(let mine, _), .content(let theirs, _)): mine == theirs
        default: false
        }
      }
  }
}

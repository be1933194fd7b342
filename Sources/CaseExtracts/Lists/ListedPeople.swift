import AuditDocuments

/// The people whom a list of cases names as worker, manager or chair, by the pseudonyms that they got.
public struct ListedPeople: Sendable {
  /// Somebody as the list writes them.
  private struct Named {
    let name: PersonName?
    /// The words of each part of the text that can be a person, what stands in brackets among them.
    let parts: [[String]]
    /// The same without what stands in brackets.
    let bare: [[String]]
    var pseudonyms: Set<String>
    /// How many cells have it.
    var cells: Int
    /// The first of them.
    let place: String
  }

  /// Whoever may be meant by a name, and where the list has them.
  public struct Likely: Hashable, Sendable {
    /// Their pseudonyms.
    public var pseudonyms: Set<String> = []
    /// How many cells name them.
    public var cells = 0
    /// The first of these cells, or the case of it.
    public var place = ""
  }

  private var all: [Named] = []
  private var places: [String: Int] = [:]
  /// Where each word stands.
  private var byWord: [String: [Int]] = [:]
  /// Where each number stands, without the zeros at its beginning.
  private var byNumber: [PersonName: [Int]] = [:]

  /// Nobody yet.
  public init() {}

  /// Whether it names nobody.
  var isEmpty: Bool { all.isEmpty }

  /// Takes a person as a list writes them; `place` is the cell.
  mutating func add(_ written: String, _ pseudonym: String, at place: @autoclosure () -> String = "") {
    if let known = places[written] {
      all[known].pseudonyms.insert(pseudonym)
      all[known].cells += 1
      return
    }
    // `Okell J, Wexley D` are two; `Okell, Jane` is one.
    let pieces = written.split(separator: ",").map(String.init)
    let areSeveral = pieces.count > 1 && pieces.allSatisfy { PersonName.words($0, withRemarks: false).count > 1 }
    let parts = areSeveral ? pieces : [written]
    let named = Named(
      name: PersonName(written),
      parts: parts.map { PersonName.words($0, withRemarks: true) },
      bare: parts.map { PersonName.words($0, withRemarks: false).filter { !PersonLikeness.roles.contains($0) } },
      pseudonyms: [pseudonym],
      cells: 1,
      place: place()
    )
    guard named.parts.contains(where: { !$0.isEmpty }) else { return }
    take(named, as: written)
  }

  private mutating func take(_ named: Named, as written: String) {
    places[written] = all.count
    for word in Set(named.parts.flatMap(\.self)) { byWord[word, default: []].append(all.count) }
    if let number = named.name?.bare { byNumber[number, default: []].append(all.count) }
    all.append(named)
  }

  /// Takes all whom another list names.
  mutating func formUnion(_ other: ListedPeople) {
    for (written, place) in other.places.sorted(by: { $0.value < $1.value }) {
      let named = other.all[place]
      if let known = places[written] {
        all[known].pseudonyms.formUnion(named.pseudonyms)
        all[known].cells += named.cells
      } else {
        take(named, as: written)
      }
    }
  }

  /// The pseudonyms of whoever is called so: the words in any order, or every one of them among others, as in `4022 Jane Okell` and
  /// `Jane Okell, Senior Practitioner`.
  func called(_ written: String) -> Set<String> {
    guard let name = PersonName(written) else { return [] }
    let likeness = PersonLikeness(written)
    return candidates(likeness).reduce(into: []) { found, place in
      if all[place].name == name || all[place].parts.contains(where: likeness.isWholly) {
        found.formUnion(all[place].pseudonyms)
      }
    }
  }

  /// The pseudonyms of those whose number differs from this one by zeros at the beginning alone, which a spreadsheet takes away.
  func nearlyCalled(_ written: String) -> Set<String> {
    let places = PersonName(written)?.bare.flatMap { byNumber[$0] } ?? []
    return places.reduce(into: Set()) { $0.formUnion(all[$1].pseudonyms) }.subtracting(called(written))
  }

  /// Whoever may be meant, and is not called so: by an initial and a surname, a login, a shorter name, or a part of one.
  func likely(_ written: String) -> Likely {
    let certain = called(written)
    let likeness = PersonLikeness(written)
    return candidates(likeness).sorted().reduce(into: Likely()) { found, place in
      let named = all[place]
      guard certain.isDisjoint(with: named.pseudonyms),
        named.bare.contains(where: likeness.isLikely) || likeness.isWholly(named.parts.flatMap(\.self))
      else { return }
      found.pseudonyms.formUnion(named.pseudonyms)
      found.cells += named.cells
      if found.place.isEmpty { found.place = named.place }
    }
  }

  /// Where a word of the name stands, or a login made of it.
  private func candidates(_ likeness: PersonLikeness) -> Set<Int> {
    Set(likeness.keys.flatMap { byWord[$0] ?? [] })
  }
}

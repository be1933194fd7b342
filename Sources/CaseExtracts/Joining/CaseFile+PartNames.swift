import AuditRules

extension CaseFile {
  /// The same with the names that this program gave in the order of the lists, so that `plan 2` is what people read as plan 2.
  var namedInOrder: CaseFile {
    let whole = MappedPart(of: self)
    var names: [NamedPart: [String: String]] = [:]
    for row in Self.shape.rows {
      guard let part = row.kind.part?.namedPart, part != .worker else { continue }
      let first = PartNames.name(of: part, number: 0).dropLast()
      let held = whole.partsHeld(row.key).map { $0.textHeld("identifier") }
      // A name of the source stays, and then every other does.
      guard held.compactMap(\.self).allSatisfy({ $0.hasPrefix(first) && Int($0.dropFirst(first.count)) != nil }) else {
        continue
      }
      for (index, name) in held.enumerated() {
        if let name { names[part, default: [:]][name] = PartNames.name(of: part, number: index + 1) }
      }
    }
    return rewritten { role, text in
      switch role {
      case .identifier(let part), .reference(let part): names[part]?[text] ?? text
      case .text: text
      }
    }
  }

  /// The same with its parts named as the same parts are in another extract of the case, and the others as none is there.
  func named(as first: CaseFile) -> CaseFile {
    var names: [NamedPart: [String: String]] = [:]
    var taken: [NamedPart: Set<String>] = [:]
    _ = first.rewritten { role, text in
      if case .identifier(let part) = role { taken[part, default: []].insert(text) }
      return text
    }
    let (mine, theirs) = (MappedPart(of: first), MappedPart(of: self))
    for row in Self.shape.rows {
      guard let part = row.kind.part?.namedPart, part != .worker else { continue }
      // What they belong to has its name in the first already, as an enquiry has that led to a conference.
      let (own, other) = (mine.partsHeld(row.key), theirs.partsHeld(row.key).map { $0.naming(names, in: row.key) })
      let days = part == .section47Enquiry ? (mine: mine.conferenceDays, theirs: theirs.conferenceDays) : nil
      let twins = JoinKeys(row.kind).twins(own, other) { own, other in
        guard let days, let one = own.textHeld("identifier"), let other = other.textHeld("identifier") else {
          return false
        }
        return !(days.mine[one] ?? []).isDisjoint(with: days.theirs[other] ?? [])
      }
      for (index, twin) in twins.enumerated() {
        guard let name = other[index].textHeld("identifier") else { continue }
        if let same = twin.flatMap({ own[$0].textHeld("identifier") }) {
          names[part, default: [:]][name] = same
          continue
        }
        var number = 1
        while taken[part, default: []].contains(PartNames.name(of: part, number: number)) { number += 1 }
        let free = PartNames.name(of: part, number: number)
        taken[part, default: []].insert(free)
        names[part, default: [:]][name] = free
      }
    }
    return rewritten { role, text in
      switch role {
      case .identifier(let part), .reference(let part): names[part]?[text] ?? text
      case .text: text
      }
    }
  }
}

extension MappedPart {
  /// The part of a list with the names of other parts as they are called by now.
  fileprivate func naming(_ names: [NamedPart: [String: String]], in list: String) -> MappedPart {
    var part = self
    for (key, named) in CaseFile.references(of: list) {
      guard case .content(.text(let text), let place) = part[key], let name = names[named]?[text] else { continue }
      part[key] = .content(.text(name), place)
    }
    return part
  }

  /// The days of the conferences of a case file, by the enquiries that led to them.
  fileprivate var conferenceDays: [String: Set<Day>] {
    partsHeld("conferences").reduce(into: [:]) { days, conference in
      guard let enquiry = conference.textHeld("section47Enquiry"), let held = conference.dayHeld("held") else { return }
      days[enquiry, default: []].insert(held)
    }
  }
}

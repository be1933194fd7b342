import AuditRules

extension Checklist {
  /// The checklist as a round asks it whose period begins on a day: what was waived until an earlier day is asked again.
  public func asked(from day: Day) -> Checklist {
    guard overlay != nil else { return self }
    let sections = sections.map { section in
      Section(
        id: section.id,
        title: section.title,
        items: section.items.map { item in
          item.waiver.map { $0.until < day } == true ? item.asked : item
        }
      )
    }
    return Checklist(
      id: id,
      title: title,
      version: version,
      from: from,
      unit: unit,
      purpose: purpose,
      sections: sections,
      retired: retired,
      overlay: overlay,
      digest: digest
    )
  }

  /// The items that are asked, given the answers so far; the others are dormant.
  ///
  /// The answer to a dormant item is kept and never counted, and no other item is asked because of it. An item that is
  /// waived is not asked either.
  public func askedItems(given answers: [String: Outcome]) -> [ChecklistItem] {
    var asked: Set<String> = []
    return items.filter { item in
      if item.waiver != nil { return false }
      guard let condition = item.onlyIf else {
        asked.insert(item.id)
        return true
      }
      guard asked.contains(condition.item), let outcome = answers[condition.item],
        condition.outcomes.contains(outcome)
      else { return false }
      asked.insert(item.id)
      return true
    }
  }

  /// The items that can be asked at all: neither those that are waived, nor those that are asked only after one of them.
  public var askable: [ChecklistItem] {
    var found: Set<String> = []
    return items.filter { item in
      guard item.waiver == nil, item.onlyIf.map({ found.contains($0.item) }) ?? true else { return false }
      found.insert(item.id)
      return true
    }
  }

  /// The highest grade that the answers leave, and the first item that leaves no higher one.
  ///
  /// - Parameters:
  ///   - answers: the outcome given to each item.
  ///   - section: a section, or nothing for the whole file.
  ///   - passedOver: items that limit nothing.
  /// - Returns: nothing where no limiting item was answered `not met` or `not evidenced`.
  public func cap(
    given answers: [String: Outcome],
    in section: String? = nil,
    butFor passedOver: Set<String> = []
  ) -> (grade: Grade, item: ChecklistItem)? {
    let within = section.map { id in Set(sections.first { $0.id == id }?.items.map(\.id) ?? []) }
    var cap: (grade: Grade, item: ChecklistItem)?
    for item in askedItems(given: answers)
    where within?.contains(item.id) ?? true && !passedOver.contains(item.id) {
      guard let limit = item.limits, answers[item.id]?.fallsShort == true, limit < cap?.grade ?? .outstanding
      else { continue }
      cap = (limit, item)
    }
    return cap
  }
}

extension CaseFile {
  /// Whether the source has what there is of a kind of plan; one of the looked-after children alone has no protection plans.
  public func holds(_ kind: PlanKind) -> Bool { holds(kind.rawValue, of: "plans.") }

  /// Whether the source has what there is of a kind of document.
  public func holds(_ kind: CareDocumentKind) -> Bool { holds(kind.rawValue, of: "careDocuments.") }

  /// Whether the source has what reviews there are of plans of a kind.
  public func holdsReviews(of kind: PlanKind) -> Bool { holds(kind.rawValue, of: "reviews.") }

  /// Whether the source has what visits there are to children with plans of a kind.
  public func holdsVisits(under kind: PlanKind) -> Bool { holds(kind.rawValue, of: "visits.") }

  /// Asked of every child of a census by many rules, so without making a text.
  private func holds(_ kind: String, of list: StaticString) -> Bool {
    guard let held = kindsHeld.value else { return true }
    return list.withUTF8Buffer { list in
      var namesOthers = false
      for name in held where name.utf8.starts(with: list) {
        if name.utf8.dropFirst(list.count).elementsEqual(kind.utf8) { return true }
        namesOthers = true
      }
      return !namesOthers
    }
  }
}

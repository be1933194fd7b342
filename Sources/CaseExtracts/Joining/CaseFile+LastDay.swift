import AuditRules

extension CaseFile {
  /// The same as of a day: its own or, where it has none, the last on which anything in it was known.
  ///
  /// The looked-after children return has no day; whatever it dates was known when it was made. A source that dates nothing, as a list of cases
  /// that a round was planned from, says nothing of any day, and its empty lists nothing at all.
  var dated: CaseFile {
    guard extracted.value == nil else { return self }
    if let last = lastKnownDay {
      var file = self
      file.extracted = .value(last, .unknown)
      return file
    }
    var whole = MappedPart(of: self)
    for row in Self.shape.rows where row.kind.part != nil {
      if case .empty = whole[row.key] { whole[row.key] = nil }
    }
    return CaseFile(from: whole).known(to: .empty)
  }

  /// The same without its day, which each of its lists and each of its states has then.
  var undated: CaseFile {
    guard let last = extracted.value else { return self }
    var file = known(to: .value(last))
    file.extracted = .notSeen
    return file
  }

  /// The same with a day for each list and each state that has none.
  private func known(to: Fact<Day>) -> CaseFile {
    var file = self
    var spans = (known.value ?? []).map { span in
      var span = span
      if !span.to.isSeen { span.to = to }
      return span
    }
    let said = Set(spans.filter { $0.began.value == nil }.compactMap(\.list.value))
    spans += datedPaths.filter { !said.contains($0) }.map { KnownSpan(list: .value($0, .unknown), to: to) }
    file.known = spans.isEmpty ? .notSeen : .value(spans, known.place ?? .unknown)
    return file
  }

  /// The lists that it has and the states that it says, by their paths.
  private var datedPaths: [String] {
    let lists = Self.shape.rows.filter { row in
      row.kind.part != nil && !["known", "child"].contains(row.key) && row.held(self) != nil
    }.map(\.key)
    let holders = [("service", service), ("team", team)].filter { !$0.1.isEmpty }.map(\.0)
    let child = MappedPart(of: child.value ?? Child())
    return lists + holders + JoinedStates.ofChild.sorted().filter { child[$0] != nil }.map { "child.\($0)" }
  }

  /// The last day that anything in it has; a return of years, of which a list is known from the first day of one, was made when the year of
  /// that day was over.
  private var lastKnownDay: Day? {
    var whole = MappedPart(of: self)
    whole["known"] = nil
    let last = whole.lastDay
    let lists = (known.value ?? []).filter { $0.isOfList && $0.began.value == nil }
    let years = lists.compactMap { list in list.to.isSeen ? nil : list.from.value?.endOfYear(with: last) }
    return ([last] + years + lists.map(\.to.value)).compactMap(\.self).max()
  }
}

extension Day {
  /// The last day of the year that begins on this day, or of the later one in which another lies.
  fileprivate func endOfYear(with day: Day?) -> Day {
    let next = (1...200).lazy.map { self.adding(months: 12 * $0) }.first { next in day.map { $0 < next } ?? true }
    return next?.adding(days: -1) ?? self
  }
}

extension MappedPart {
  /// The last day in it and the parts within it.
  fileprivate var lastDay: Day? {
    facts.values.compactMap { held -> Day? in
      switch held {
      case .content(.day(let day), _): day
      case .content(.part(let part), _): part.lastDay
      case .content(.parts(let parts), _): parts.compactMap(\.lastDay).max()
      default: nil
      }
    }.max()
  }
}

import AuditDocuments
import AuditRules

extension TableCases {
  /// All that was wrong with the tables, as on the day of the extract.
  func problems(extracted: Day?) -> [Problem] {
    problems + ofEarlierYears(extracted: extracted) + complaints.problems
  }
}

/// The years of tables that are returns of years.
extension TableCases {
  /// The days of each list that is a return of years, of several that follow each other together.
  private func returnedDays(extracted: Day?) -> [String: Range<Day>] {
    var returns: [String: [Range<Day>]] = [:]
    for (number, years) in returned {
      guard let list = blocks[number].block.part, let days = years.days(extracted: extracted) else { continue }
      returns[list, default: []].append(days)
    }
    return returns.compactMapValues(ReturnedYears.together)
  }

  /// From which day lists are known that are returns of years, and to which, where their year was over before the day of the extract, or
  /// without such a day still ran.
  ///
  /// So it is with lists of the last months: without a day of the extract they end with the last day that the tables have.
  func spans(extracted: Day?) -> [MappedPart] {
    let recent = blocks.compactMap { block -> (list: String, from: Day)? in
      guard let list = block.block.part, let months = block.block.monthsBack,
        let day = extracted ?? latestDays.values.max()
      else { return nil }
      return (list, day.adding(months: -months))
    }
    let begun = Dictionary(recent.map { ($0.list, $0.from) }, uniquingKeysWith: min).sorted { $0.key < $1.key }
    let ofMonths = begun.map { list, from in
      var span = MappedPart(place: .unknown)
      span["list"] = .content(.text(list), .unknown)
      span["from"] = .content(.day(from), .unknown)
      return span
    }
    return ofMonths
      + returnedDays(extracted: extracted).sorted { $0.key < $1.key }.map { list, days in
        var span = MappedPart(place: .unknown)
        span["list"] = .content(.text(list), .unknown)
        span["from"] = .content(.day(days.lowerBound), .unknown)
        let last = days.upperBound.adding(days: -1)
        if let extracted, last < extracted { span["to"] = .content(.day(last), .unknown) }
        // A year of whose last month no table has anything ran on when they were made.
        if extracted == nil, let latest = latestDays.values.max(), latest.adding(months: 1) < last {
          span["to"] = .content(.day(latest), .unknown)
        }
        return span
      }
  }

  /// Tables of an earlier year than the others: that a child has nothing in them says nothing of the year of the others.
  func ofEarlierYears(extracted: Day?) -> [Problem] {
    returnedDays(extracted: extracted).sorted { $0.key < $1.key }.compactMap { list, days in
      let own = blocks.indices.filter { blocks[$0].block.part == list }
      let later = latestDays.filter { number, day in
        !own.contains(number) && day >= days.upperBound && extracted.map { day <= $0 } ?? true
      }
      guard !later.isEmpty, let number = own.first(where: { returned[$0] != nil }) else { return nil }
      return Problem(
        "its rows are of the time to \(days.upperBound.adding(days: -1)), and those of other tables are later; after that day "
          + "'\(list)' counts as not seen",
        file: tableNames[number] ?? "",
        hint: "Give the table of the same year as the others.",
        severity: .warning
      )
    }
  }
}

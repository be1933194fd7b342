extension CaseFile {
  /// The case file as it stood on the day of the extract: what is dated later has not happened yet.
  ///
  /// A meeting, a visit or a note of a later day is left out. Of work that lasts, an end of a later day is open. A start
  /// of a later day stays, that of becoming looked after among them: there the rules say that one date must be wrong.
  public var asOfExtract: CaseFile {
    guard let day = extracted.value, isAheadOfExtract else { return self }
    var file = self
    file.workers.change { $0.to.clear(after: day) }
    file.contacts.leaveOut { $0.received.isAfter(day) }
    file.contacts.change { $0.decided.clear(after: day) }
    file.referrals.change {
      $0.decided.clear(after: day)
      $0.referrerTold.clear(after: day)
      $0.closed.clear(after: day)
    }
    file.assessments.change {
      $0.authorised.clear(after: day)
      $0.recorded.clear(after: day)
      $0.childSeen.clear(after: day)
      $0.signatures.change { $0.signed.clear(after: day) }
    }
    file.strategyDiscussions.leaveOut { $0.held.isAfter(day) }
    file.strategyDiscussions.change {
      $0.recorded.clear(after: day)
      $0.circulated.clear(after: day)
    }
    file.section47Enquiries.change {
      $0.childSeen.clear(after: day)
      $0.completed.clear(after: day)
      $0.outcomeShared.clear(after: day)
    }
    file.conferences.leaveOut { $0.held.isAfter(day) }
    file.plans.change {
      $0.ended.clear(after: day)
      $0.signUp.change { $0.on.clear(after: day) }
    }
    file.coreGroups.leaveOut { $0.held.isAfter(day) }
    file.coreGroups.change { $0.circulated.clear(after: day) }
    file.visits.leaveOut { $0.made.isAfter(day) }
    file.visits.change { $0.recorded.clear(after: day) }
    file.reviews.leaveOut { $0.held.isAfter(day) }
    file.supervisions.leaveOut { $0.held.isAfter(day) }
    file.supervisions.change {
      $0.decisions.change {
        $0.recordedOnFile.clear(after: day)
        $0.reviewed.clear(after: day)
      }
      $0.signatures.change { $0.signed.clear(after: day) }
    }
    file.caseNotes.leaveOut { $0.happened.isAfter(day) }
    file.caseNotes.change { $0.recorded.clear(after: day) }
    file.chronology.leaveOut { $0.happened.isAfter(day) }
    file.missingEpisodes.leaveOut { $0.started.isAfter(day) }
    file.missingEpisodes.change {
      $0.ended.clear(after: day)
      $0.interviewed.clear(after: day)
    }
    file.placements.change { $0.ended.clear(after: day) }
    file.careDocuments.leaveOut { $0.made.isAfter(day) }
    file.caseload.change {
      $0.to.clear(after: day)
      $0.discussed.clear(after: day)
    }
    return file
  }

  /// Whether anything is dated after the day of the extract, so that the case as it stood on that day is another.
  var isAheadOfExtract: Bool {
    guard let day = extracted.value else { return false }
    return hasWork(after: day)
  }

  /// Whether any date at all is later than a day, starts among them.
  func hasDate(after day: Day) -> Bool {
    hasWork(after: day) || workers.has { $0.from.isAfter(day) } || referrals.has { $0.received.isAfter(day) }
      || assessments.has { $0.started.isAfter(day) } || section47Enquiries.has { $0.started.isAfter(day) }
      || plans.has { $0.started.isAfter(day) || $0.lookedAfterFrom.isAfter(day) }
      || placements.has { $0.started.isAfter(day) }
      || caseload.has { $0.from.isAfter(day) }
  }

  /// Whether any of those dates is later than a day; most cases have none, and copying one takes long.
  private func hasWork(after day: Day) -> Bool {
    workers.has { $0.to.isAfter(day) }
      || contacts.has { $0.received.isAfter(day) || $0.decided.isAfter(day) }
      || referrals.has { $0.decided.isAfter(day) || $0.referrerTold.isAfter(day) || $0.closed.isAfter(day) }
      || assessments.has {
        $0.authorised.isAfter(day) || $0.recorded.isAfter(day) || $0.childSeen.isAfter(day)
          || $0.signatures.has { $0.signed.isAfter(day) }
      }
      || strategyDiscussions.has { $0.held.isAfter(day) || $0.recorded.isAfter(day) || $0.circulated.isAfter(day) }
      || section47Enquiries.has {
        $0.childSeen.isAfter(day) || $0.completed.isAfter(day) || $0.outcomeShared.isAfter(day)
      }
      || conferences.has { $0.held.isAfter(day) }
      || plans.has { $0.ended.isAfter(day) || $0.signUp.has { $0.on.isAfter(day) } }
      || coreGroups.has { $0.held.isAfter(day) || $0.circulated.isAfter(day) }
      || visits.has { $0.made.isAfter(day) || $0.recorded.isAfter(day) }
      || reviews.has { $0.held.isAfter(day) }
      || supervisions.has {
        $0.held.isAfter(day) || $0.signatures.has { $0.signed.isAfter(day) }
          || $0.decisions.has { $0.recordedOnFile.isAfter(day) || $0.reviewed.isAfter(day) }
      }
      || caseNotes.has { $0.happened.isAfter(day) || $0.recorded.isAfter(day) }
      || chronology.has { $0.happened.isAfter(day) }
      || missingEpisodes.has { $0.started.isAfter(day) || $0.ended.isAfter(day) || $0.interviewed.isAfter(day) }
      || placements.has { $0.ended.isAfter(day) } || careDocuments.has { $0.made.isAfter(day) }
      || caseload.has { $0.to.isAfter(day) || $0.discussed.isAfter(day) }
  }
}

extension Fact where Value == Day {
  func isAfter(_ day: Day) -> Bool { value.map { $0 > day } ?? false }

  fileprivate mutating func clear(after day: Day) {
    if case .value(let date, let place) = self, date > day { self = .empty(place) }
  }
}

extension Fact where Value: RangeReplaceableCollection & MutableCollection {
  fileprivate func has(_ isLater: (Value.Element) -> Bool) -> Bool {
    guard case .value(let entries, _) = self else { return false }
    // Taken by position, an entry is not copied out of the list first.
    for index in entries.indices where isLater(entries[index]) { return true }
    return false
  }

  /// Changes each entry where it stands.
  fileprivate mutating func change(_ change: (inout Value.Element) -> Void) {
    guard case .value(var entries, let place) = self else { return }
    // Taken out while it is changed, so that nothing is copied.
    self = .notSeen
    for index in entries.indices { change(&entries[index]) }
    self = .value(entries, place)
  }

  /// Leaves entries out; where none is left, the list is on the file and empty.
  mutating func leaveOut(_ isLater: (Value.Element) -> Bool) {
    guard case .value(let entries, let place) = self, entries.contains(where: isLater) else { return }
    let rest = Value(entries.filter { !isLater($0) })
    self = rest.isEmpty ? .empty(place) : .value(rest, place)
  }
}

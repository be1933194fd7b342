import AuditRules
import AuditSummaries

extension Summary.Subject {
  /// What a selection is, as the plans of its rounds say it.
  ///
  /// - Parameters:
  ///   - typed: what was asked for, as it was typed.
  ///   - selection: what was asked for.
  ///   - rounds: the rounds that have an audit in it, or that belong to it.
  ///   - all: all rounds, for what people call an earlier one.
  ///   - counted: the cases of each round of which an audit is counted, where cases of one were replaced.
  ///   - today: the day on which it is told.
  init(
    _ typed: String,
    _ selection: Selection,
    of rounds: [Round],
    among all: [Round] = [],
    counted: [String: Set<String>] = [:],
    today: Day
  ) {
    let only = rounds.count == 1 ? rounds.first : nil
    self.init(
      name: typed,
      title: Self.title(selection, rounds),
      days: Self.days(selection, only: only),
      frame: only?.frame?.size,
      smallestPercentage: rounds.map(\.smallestPercentage).max() ?? 10,
      outside: 0
    )
    shownName = selection.shownName(rounds)
    span = selection.days(rounds)
    frames = rounds.count > 1 ? rounds.compactMap { $0.frame?.size } : []
    frameInWords = only?.frame?.described ?? ""
    sampled = only?.sample.count
    replaced = rounds.reduce(0) { $0 + $1.replacedOfSample }
    replacedOutOfTurn = rounds.reduce(0) { $0 + min($1.outOfTurn.count, $1.replacedOfSample) }
    replacements = rounds.flatMap { round in
      round.replacements.compactMap { replacement in
        replacement.replaces.map { reference in
          Replaced(
            round: round.title,
            case: reference,
            stratum: round.stratum(of: reference) ?? "",
            because: replacement.because ?? "",
            by: replacement.reference,
            isCounted: counted[round.id]?.contains(reference) == true
          )
        }
      }
    }
    chosen = rounds.compactMap { round in
      guard let again = round.reaudit, again.chosen == .failed else { return nil }
      let earlier = all.first { $0.id == again.round }?.title ?? again.round
      return ChosenFiles(round: round.title, earlier: earlier, isAlone: rounds.count == 1)
    }
    let isDivided = rounds.contains { $0.frame?.strata.isEmpty == false }
    strata = rounds.flatMap { $0.plannedStrata(isBesideStrata: isDivided) }
    strataWithoutSize = Set(rounds.filter { $0.frame?.strata.isEmpty != false }.flatMap(\.strataNames)).sorted()
    secondPlanned = rounds.reduce(0) { $0 + $1.allocations.count(where: \.isSecond) }
    withoutAuditor = rounds.filter(selection.covers).reduce(0) { sum, round in
      let read = Set(round.allocations.filter { !$0.isSecond }.map(\.reference))
      return sum + round.cases.count { !read.contains($0) }
    }
    // Where two rounds of a period set different targets for an item, it is held to the higher.
    for round in rounds { targets.merge(round.targets) { max($0, $1) } }
    isWholePlan = rounds.allSatisfy { selection.covers($0) }
    due = isWholePlan ? only?.due : nil
    isPastDue = RoundStatus.isPast(due, on: today)
  }

  /// The part of it that one team's files are: what the plans say of the whole sample is not said of a part.
  func narrowed(to team: String) -> Self {
    var part = Self(
      name: name,
      title: "\(team): \(title)",
      days: days,
      frame: nil,
      smallestPercentage: smallestPercentage,
      outside: 0
    )
    (part.shownName, part.team, part.targets, part.isWholePlan) = (shownName, team, targets, false)
    (part.cases, part.readAgain) = (cases, readAgain)
    (part.leftOut, part.rounds, part.chosen) = (leftOut, rounds.filter { $0.inside > 0 }, chosen)
    return part
  }

  private static func title(_ selection: Selection, _ rounds: [Round]) -> String {
    switch selection {
    case .round(let name): rounds.first { $0.id == name }?.title ?? name
    case .period(let period): "Case file audits, \(period.shortName)"
    }
  }

  private static func days(_ selection: Selection, only: Round?) -> String {
    switch selection {
    case .round: only.map(\.period.shortName) ?? ""
    case .period(let period): "Rounds from \(period.shortName)"
    }
  }
}

extension Round {
  /// Whether its plan says how many files its frame has, and divides it into no strata.
  var isOneStratum: Bool { frame?.strata.isEmpty == true && strataNames.isEmpty }

  /// The strata whose sizes its plan says, with how many files were drawn from each; beside rounds with strata, a frame without
  /// any is one.
  fileprivate func plannedStrata(isBesideStrata: Bool) -> [Summary.Subject.PlannedStratum] {
    if isBesideStrata, isOneStratum, let size = frame?.size, size >= sample.count {
      return [
        Summary.Subject.PlannedStratum(FrameStratum(round: id, name: ""), frame: size, sampled: sample.count)
      ]
    }
    return (frame?.strata ?? []).map { part in
      Summary.Subject.PlannedStratum(
        FrameStratum(round: id, name: part.name),
        frame: part.size,
        sampled: sample.count { $0.stratum == part.name }
      )
    }
  }
}

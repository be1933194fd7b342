/// How much time is allowed for something: by a dated row, or by a limit that a rule sets itself.
enum Allowance: Hashable, Sendable {
  /// The row in force on the day the clock starts.
  case timescale(Timescales.Item)
  /// The same for every case.
  case limit(Limit)

  /// The limit for a case that started on a day, and where it comes from; no limit where none was in force.
  func limit(on start: Day, authority: String, with settings: Settings) -> (limit: Limit?, basis: Timing.Basis) {
    switch self {
    case .limit(let limit): return (limit, .inForce)
    case .timescale(let item):
      let rows = settings.timescales[item]
      if let day = settings.asIf { return (rows.limit(on: day, authority: authority), .inForceOn(day)) }
      let set = settings.thresholds.isEmpty ? 0 : TimedStep.limitThreshold.wholeNumber(in: settings)
      guard set == 0 else { return (.workingDays(set), .setByChecklist) }
      let limit = rows.limit(on: start, authority: authority)
      // Most rows are the nation's, and of those nothing has to be compared.
      let isOwn = limit != nil && rows.contains { $0.authority == authority } && !authority.isEmpty
      return (limit, isOwn && limit != rows.limit(on: start, authority: "") ? .ofAuthority : .inForce)
    }
  }
}

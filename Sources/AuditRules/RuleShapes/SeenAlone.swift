/// The presence shape for a child who is to be seen alone: the day, whether alone, and why not.
struct SeenAlone {
  /// The day on which the child was seen.
  var day: Fact<Day>

  /// Whether the child was seen alone.
  var alone: Fact<Bool>

  /// Why not, where that is recorded.
  var reason: Fact<String>

  /// What the facts mean.
  var outcome: (Outcome, String) {
    let hasNoDay = day.isSeen && day.value == nil
    switch alone {
    case .value(true, _):
      return hasNoDay
        ? (.partlyMet, "the child was seen alone; the file does not show when")
        : (.met, "the child was seen alone")
    case .value(false, _):
      if hasNoDay {
        return (.notMet, "the child was not seen alone, and the file shows no day on which the child was seen")
      }
      switch reason.recording {
      case .held where reason.saysNothing:
        return (.notMet, "the child was not seen alone, and the words on the file give no reason")
      case .held: return (.partlyMet, "the child was not seen alone; the reason is recorded")
      case .blank: return (.notMet, "the child was not seen alone, and no reason is recorded")
      case .notSeen:
        return (.notSeen, "the child was not seen alone; the extract does not show whether a reason is recorded")
      }
    case .empty, .notSeen:
      if hasNoDay { return (.notEvidenced, "the file does not show that the child was seen") }
      return alone.isSeen
        ? (.notEvidenced, "the file does not show whether the child was seen alone")
        : (.notSeen, "the extract does not show whether the child was seen alone")
    }
  }
}

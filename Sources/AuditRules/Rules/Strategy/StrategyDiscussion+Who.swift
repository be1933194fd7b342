/// Who took part in a strategy discussion, and who was in the chair.
extension StrategyDiscussion {
  /// What is lacking among those who took part; nothing where the police and health were both there.
  func agenciesLacking() -> (Outcome, String)? {
    guard let participants = participants.value, !participants.isEmpty else {
      return self.participants.isSeen
        ? (.notEvidenced, "the file does not show who took part")
        : (.notSeen, "the extract does not show who took part")
    }
    let hasPolice = participants.contains { $0.agency.value == .police }
    let hasHealth = participants.contains { $0.agency.value == .health }
    if hasPolice, hasHealth { return nil }
    if participants.contains(where: { !$0.agency.isSeen }) {
      return (.notSeen, "the extract does not show for which agency each took part")
    }
    if participants.contains(where: { $0.agency.value == nil }) {
      return (.notEvidenced, "the file does not show for which agency each took part")
    }
    if hasHealth { return (.notMet, "the police did not take part") }
    return (.notMet, hasPolice ? "health did not take part" : "neither the police nor health took part")
  }

  /// The role of the chair as the discussion gives it or, where it does not, as the list of workers does.
  func roleOfChair(among workers: Part<Worker>) -> Fact<WorkerRole> {
    guard chairRole.value == nil, let name = chair.value else { return chairRole }
    let known = Part<Worker>.value((workers.value ?? []).filter { $0.role.value != nil }, .unknown)
    return known.worker(named: name, on: held.value)?.role ?? chairRole
  }
}

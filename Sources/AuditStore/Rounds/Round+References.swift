import AuditDocuments
import AuditSummaries

extension Round {
  /// What the plan names and is not there: targets of no question, a checklist or a version of one, an earlier round.
  ///
  /// What its own lines name of one another is checked when it is read. A target of no question is an error, because it
  /// would be missed in a figure; the others are warnings. Targets are known where any version of the checklist is.
  ///
  /// - Parameters:
  ///   - glossary: the checklists that are there, with their items.
  ///   - rounds: the names of the rounds that are there.
  ///   - plan: the plan as messages show it.
  /// - Returns: what is to be said, that which moves a figure last.
  public func unknownReferences(_ glossary: ItemGlossary, rounds: [String], plan: String) -> [Problem] {
    [unknownChecklist(glossary, plan), unknownRound(rounds, plan)].compactMap(\.self) + unknownTargets(glossary, plan)
  }

  private func unknownTargets(_ glossary: ItemGlossary, _ plan: String) -> [Problem] {
    let known = glossary.items(of: checklist.id)
    guard !known.isEmpty else { return [] }
    return targets.keys.sorted().filter { !known.contains($0) }.map { item in
      Problem(
        "there is a target for \(Problem.quote(item)), which no question of the checklist is called",
        file: plan,
        hint: "Write the identifier of a question\(didYouMean(item, in: known.sorted()))."
      )
    }
  }

  private func unknownChecklist(_ glossary: ItemGlossary, _ plan: String) -> Problem? {
    let there = glossary.checklists
    // A workspace of which no checklist can be read says that elsewhere.
    guard !there.isEmpty, !there.contains(where: { $0.id == checklist.id && $0.version == checklist.version }) else {
      return nil
    }
    let versions = there.filter { $0.id == checklist.id }.map(\.version).sorted()
    guard !versions.isEmpty else {
      let ids = Set(there.map(\.id)).sorted()
      return Problem(
        "the round is planned with the checklist \(Problem.quote(checklist.id)), which is not there",
        file: plan,
        hint: "Write the identifier of a checklist\(didYouMean(checklist.id, in: ids)).",
        severity: .warning
      )
    }
    return Problem(
      "the round is planned with version \(checklist.version) of \(Problem.quote(checklist.id)), which is not there",
      file: plan,
      hint: "The versions here are \(versions.map { "\($0)" }.joined(separator: ", ")); earlier ones lie in "
        + "checklists/earlier.",
      severity: .warning
    )
  }

  private func unknownRound(_ rounds: [String], _ plan: String) -> Problem? {
    guard let earlier = reaudit?.round else { return nil }
    if earlier == id {
      return Problem(
        "the round re-audits itself",
        file: plan,
        hint: "Write the earlier round after 'round:', or take 're-audits:' away.",
        severity: .warning
      )
    }
    guard !rounds.contains(earlier) else { return nil }
    let others = rounds.filter { $0 != id }
    return Problem(
      "the round re-audits \(Problem.quote(earlier)), and there is no such round",
      file: plan,
      hint: "Write the name of its folder in audits/\(didYouMean(earlier, in: others)), or take 're-audits:' away.",
      severity: .warning
    )
  }
}

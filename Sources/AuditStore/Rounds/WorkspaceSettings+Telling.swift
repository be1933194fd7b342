import AuditDocuments

extension WorkspaceSettings {
  /// What is wrong with journals and logs, as somebody may be told of it.
  ///
  /// The name of a journal says who reads which case. Whoever may be the second auditor of any case, and settles nothing, is told of
  /// their own journals alone, and of the others that something is wrong: a warning must not say what every page keeps to itself.
  ///
  /// - Parameters:
  ///   - problems: what is wrong.
  ///   - person: the account that is told.
  /// - Returns: the problems, or what stands for them.
  public func told(_ problems: Problems, to person: String) -> Problems {
    guard isBlind(person), !mayDo(.moderate, person) else { return problems }
    let own = ".\(auditors[person] ?? SafeName.asAuditor(person)).jsonl"
    func isOwn(_ problem: Problem) -> Bool { problem.file.hasSuffix(own) }
    let others = problems.all.filter { !isOwn($0) }
    guard !others.isEmpty || problems.omitted > 0 else { return problems }
    let count = others.count + problems.omitted
    let said = Problem(
      "\(count == 1 ? "something is" : "\(count) things are") not as kept, in what others audit",
      file: WorkspacePath.folder,
      hint:
        "Tell your lead today, to whom caseaudit verify says what it is: it may be that an audit or a concern is missing.",
      severity: others.contains { $0.severity == .error } ? .error : .warning
    )
    return Problems(problems.all.filter(isOwn) + [said])
  }
}

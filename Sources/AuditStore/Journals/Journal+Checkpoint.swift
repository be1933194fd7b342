import AuditDocuments

extension Journal {
  /// Adds the checkpoint of a signature where the program ended between the two, and gives the warning that says so.
  ///
  /// Only where the signature is the last entry and all other checkpoints of the journal hold. Where the whole file of
  /// checkpoints is missing it is not begun anew: it must be brought back, and a new one would hide that.
  func putMissingCheckpoint(in workspace: Workspace) throws(Problems) -> Problem? {
    guard let signature = state.signature, let last = entries.last, last.number == signature.number else { return nil }
    let taken = try Checkpoints.read(workspace)
    let own = taken.all.filter { $0.name == name }
    guard !own.contains(where: { $0.entries == last.number }), own.allSatisfy(holds) else { return nil }
    if !taken.isThere, try workspace.hasSignature(otherThan: name) { return nil }
    try Checkpoints.append(
      Checkpoint(name: name, entries: last.number, digest: last.digest, at: last.at),
      in: workspace
    )
    return Problem(
      "the audit was signed, and the program ended before its checkpoint was written; it is written now",
      file: workspace.shown(workspace.checkpoints),
      hint: "Nothing is to be done: the signature stands.",
      severity: .warning
    )
  }

  /// Whether the journal still has what a checkpoint tells of.
  func holds(_ checkpoint: Checkpoint) -> Bool {
    checkpoint.entries <= entries.count && entries[checkpoint.entries - 1].digest == checkpoint.digest
  }
}

extension Workspace {
  /// Whether any audit, but for the one of this name, is signed.
  func hasSignature(otherThan name: JournalName?) throws(Problems) -> Bool {
    for other in try journalNames() where other != name {
      if try Journal.read(other, in: self).state.isSigned { return true }
    }
    return false
  }
}

extension AuditState {
  /// Whether the audit was begun: not where nothing was opened, nor by a concern that was raised before.
  public var isBegun: Bool { opening != nil && !holdsConcernsAlone }

  /// Whether something was kept that rests on the extract: not where the audit was opened alone, or stepped back from before anything
  /// was answered, nor where a concern was raised and nothing else.
  public var restsOnExtract: Bool { isSigned || !undoable.isEmpty }

  /// Whether the audit is begun and its auditor still has it.
  public var isOpen: Bool { isBegun && recusal == nil }

  /// Whether the child is said not to be safe today, and no concern stands that says why.
  public var isUnsafeWithoutConcern: Bool { safety?.answer == .no && concerns.isEmpty }
}

import AuditSummaries

extension StatusRow {
  /// How far the audit has come, with what is to be done where somebody has to do something.
  public var inWords: String { "\(inWordsForItsAuditor)\(isSecond ? ", second audit" : "")" }

  /// The same for whoever makes the audit, who is not told whether another reads the case too.
  var inWordsForItsAuditor: String {
    let isTold = stage == .started && !isProgressHidden
    let progress = isTold ? ", \(answered)\(items.map { " of at most \($0)" } ?? "") answered" : ""
    return "\(stageInWords)\(progress)"
  }

  private var stageInWords: String {
    switch stage {
    case .planned: "not begun"
    case .started: "started"
    case .signed: "signed"
    case .recused:
      "stepped back\(steppedBackBecause.map { " (“\($0)”)" } ?? "")"
        + (isTakenOver ? "" : "; allocate it to another auditor")
    case .damaged: "the journal is damaged; see caseaudit verify"
    }
  }
}

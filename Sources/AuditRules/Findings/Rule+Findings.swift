extension [Rule] {
  /// What each of these rules says of a case, in their order.
  ///
  /// - Parameters:
  ///   - caseFile: the facts.
  ///   - settings: thresholds set by a checklist; what is not set has the rule's own value.
  /// - Returns: one finding for each rule.
  public func findings(for caseFile: CaseFile, with settings: Settings = [:]) -> [Finding] {
    // Of most cases nothing is later than the extract, and a copy takes as long as a rule.
    guard caseFile.isAheadOfExtract else {
      return map { $0.finding(for: caseFile, standing: caseFile, with: settings) }
    }
    let standing = caseFile.asOfExtract
    return map { $0.finding(for: caseFile, standing: standing, with: settings) }
  }
}

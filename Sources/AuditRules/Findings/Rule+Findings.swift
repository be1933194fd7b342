extension [Rule] {
  /// What each of these rules says of a case, in their order.
  ///
  /// - Parameters:
  ///   - caseFile: the facts.
  ///   - settings: thresholds set by a checklist; what is not set has the rule's own value.
  /// - Returns: one finding for each rule.
  public func findings(for caseFile: CaseFile, with settings: Settings = [:]) -> [Finding] {
    let standing = caseFile.asOfExtract
    return map { $0.finding(for: caseFile, standing: standing, with: settings) }
  }
}

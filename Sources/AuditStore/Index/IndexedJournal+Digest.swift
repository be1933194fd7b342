import AuditDocuments

extension IndexedJournal {
  /// Sixteen digits over the name of the audit and all that is counted of it.
  ///
  /// The register of releases keeps them, so what they are made from never changes. The day of signing is not in it: an
  /// audit that is opened and signed again without another answer is the same audit.
  func digestOfWhatIsCounted() -> String {
    guard let audit else { return String(repeating: "0", count: 16) }
    let opening = audit.opening
    var text: [UInt8] = []
    text.reserveCapacity(160 * (answers.count + 1))
    func add(_ words: String) { text += words.utf8 }
    add("caseaudit-audit/1\n\(name.text)\n\(opening.checklist) \(opening.version)\n\(opening.team)\n")
    add("\(opening.service)\n\(opening.relation.rawValue)\n\(opening.isSecond)\n\(audit.capItem ?? "")")
    for (section, grade) in grades.sorted(by: { $0.key < $1.key }) { add("\n\(section) \(grade.rawValue)") }
    for answer in answers where !answer.isDormant {
      let key = answer.key
      add("\n")
      add(key.section)
      add(" ")
      add(key.item)
      add(" ")
      add(key.hash)
      add(" ")
      add(answer.outcome.rawValue)
      if let found = answer.suggestion { add(" \(found.rule) \(found.revision) \(found.outcome.rawValue)") }
    }
    return String(ContentDigest.sha256Hex(of: text).prefix(16))
  }
}

extension PhraseTable {
  /// Why something was decided.
  static let reason = [
    "because", "because of", "so that", "in order to", "due to", "given that/the", "as a result of", "in view of",
    "in light of", "on the grounds that", "the? reason is/for", "reason", "rationale", "owing to",
    "as this/there/she/he/they", "since the/she/he/they/there/this", "following the/her/his/a",
    "to protect/prevent/keep/reduce/find/avoid/establish", "on account of", "this is because", "for fear of",
  ]
}

import AuditDocuments

/// What can happen in a journal; each journal has its own words.
protocol ChainedEvent: Hashable, Sendable {
  /// The word for a kind of event, and how the members that belong to it are read.
  ///
  /// Nothing is read after all that is wrong was reported.
  typealias Reading = (word: String, value: @Sendable (FieldReader) -> Self?)

  /// How each kind of event is read.
  static var readings: [Reading] { get }

  /// The word for it in the journal.
  var word: String { get }

  /// Writes the members that belong to it.
  func write(to line: inout JSONLine)
}

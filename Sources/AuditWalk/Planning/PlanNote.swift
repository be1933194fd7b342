import AuditDocuments

/// Something that is worth knowing of a round that was drawn, besides its page.
public enum PlanNote: Hashable, Sendable {
  /// What is doubtful, each with its place.
  case doubts(Problems)
  /// What has no place: a sentence or more, the first without a capital.
  case notice(String)
}

import AuditWalk

extension FieldNames {
  /// What is asked of a round by the options of `plan`.
  static let options = FieldNames(
    columns: .options,
    trial: "--dry-run",
    place: { $0 == .name ? nil : "--\($0.rawValue)" },
    word: { $0 == .name ? "the name" : "--\($0.rawValue)" }
  )
}

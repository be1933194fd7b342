import AuditDocuments

/// What is said where something is refused; nothing where it is not.
func said(_ body: () throws -> Void) -> [String] {
  do {
    try body()
    return []
  } catch let problems as Problems {
    return problems.all.map(\.what)
  } catch {
    return ["\(error)"]
  }
}

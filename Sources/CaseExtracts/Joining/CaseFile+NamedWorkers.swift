import AuditRules

extension CaseFile {
  /// Lists every worker whom a part of the file names and no source of it lists, by the reference alone.
  ///
  /// One source has the workers of a case, and another names those who did the work: put together they would name somebody whom the list
  /// does not have. A file without a list of workers gets none.
  public mutating func listNamedWorkers() {
    guard let place = workers.place else { return }
    var listed: Set<String> = []
    var named: [String] = []
    _ = rewritten { role, text in
      switch role {
      case .identifier(.worker): listed.insert(text)
      case .reference(.worker): named.append(text)
      default: break
      }
      return text
    }
    let bare = named.filter { listed.insert($0).inserted }.map { Worker(reference: $0) }
    if !bare.isEmpty { workers = .value((workers.value ?? []) + bare, place) }
  }
}

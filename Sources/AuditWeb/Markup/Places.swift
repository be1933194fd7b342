import AuditStore

extension Layout {
  /// What the top of every page leads to.
  struct Place {
    let address: String
    let words: String
    /// What one has to be allowed to do to be led there; nil for everybody.
    let act: WorkspaceSettings.Act?
  }

  /// The places, in their order.
  static let places = [
    Place(address: "/", words: "My audits", act: .audit),
    Place(address: "/rounds", words: "Rounds", act: .look),
    Place(address: "/concerns", words: "Concerns", act: .look),
    Place(address: ChildActionsScene.address, words: "Actions", act: .readWords),
    Place(address: "/packs", words: "Packs", act: .summarise),
  ]
}

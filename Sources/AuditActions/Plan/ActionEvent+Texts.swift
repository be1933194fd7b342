extension ActionEvent {
  /// What somebody wrote in words of their own in it; not who does it or by when.
  public var texts: [String] {
    switch self {
    case .areaAdded(let area): [area.area, area.response, area.outcome]
    case .actionAdded(let action): [action.text]
    case .updated(let update): [update.note].compactMap(\.self)
    case .completed(_, let text), .reopened(_, let text), .riskAccepted(_, _, let text), .withdrawn(_, let text),
      .childActionCompleted(_, let text, _), .roundReopened(_, let text), .practiceReleased(_, let text),
      .practiceTakenBack(_, let text):
      [text]
    case .verified(_, let impact): [impact].compactMap(\.self)
    case .concernAcknowledged, .concernAnswered, .childActionVerified, .roundClosed, .inspectorsGraded: []
    }
  }
}

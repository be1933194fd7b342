extension CaseFile {
  /// How conferences are told to answer an enquiry, for the pages of the rules that use them.
  static let howConferencesAnswer =
    "Where several enquiries name one strategy discussion, a conference that names one of them answers those too that no other names."

  /// The initial conferences that answer an enquiry: those that name it or, where none does, those that name another of its discussion.
  func initialConferences(after enquiry: Section47Enquiry) -> Part<Conference> {
    let own = conferences(naming: enquiry)
    guard own.value == nil, let discussion = enquiry.strategyDiscussion.value, !discussion.isEmpty else { return own }
    for other in section47Enquiries.value ?? []
    where other.identifier != enquiry.identifier && other.strategyDiscussion.value == discussion {
      let shared = conferences(naming: other)
      if shared.value != nil { return shared }
    }
    return own
  }

  private func conferences(naming enquiry: Section47Enquiry) -> Part<Conference> {
    conferences.naming(enquiry.identifier) { $0.kind.value == .review ? .empty : $0.section47Enquiry }
  }
}

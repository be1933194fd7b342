import AuditActions
import AuditPages

/// The good practice that auditors noted, as they wrote it, and in which words each note may be quoted.
public struct PracticeReport: Sendable {
  /// A note of an auditor.
  public struct Note: Sendable {
    /// The entry that holds it.
    public var name: AuditEntryName
    /// The item it was said of, if it was of one.
    public var item: String?
    /// What the auditor wrote.
    public var text: String

    /// Makes a note.
    public init(name: AuditEntryName, item: String?, text: String) {
      self.name = name
      self.item = item
      self.text = text
    }
  }

  private let notes: [Note]
  private let followUp: FollowUp

  /// Makes the list.
  public init(_ notes: [Note], _ followUp: FollowUp) {
    self.notes = notes
    self.followUp = followUp
  }

  /// The list as plain text.
  public func text(width: Int = 80) -> String {
    notes.isEmpty ? "No good practice was noted.\n" : page.text(width: width)
  }

  private var page: Page {
    let terms = notes.map { note in
      let release = followUp.release(of: note.name).map { "May be quoted as: \($0.text)" } ?? "Not released."
      return Term("\(note.name)\(note.item.map { " (\($0))" } ?? "")", "\(note.text) \(release)")
    }
    let section = PageSection(id: "notes", title: "As auditors wrote it, for the lead's eyes", blocks: [.terms(terms)])
    return Page(title: "Good practice", sections: [section])
  }
}

/// The words in which good practice is to be quoted.
public enum PracticeWording {
  /// What in them tells a reader of the workspace at once which child is meant: the reference of the case, or a date.
  public static func objections(to text: String, of note: AuditEntryName) -> [ActionObjection] {
    var found: [ActionObjection] = []
    if text.lowercased().contains(note.reference.lowercased()) {
      found.append(ActionObjection("the words name the case", hint: "Say what was done, without the reference."))
    }
    if text.contains(/\d{4}-\d\d?-\d\d?|\d\d?\/\d\d?\/\d{2,4}/) {
      found.append(ActionObjection("the words give a date", hint: "Say what was done, without the day."))
    }
    return found
  }
}

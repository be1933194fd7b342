/// A section of a checklist, or the whole file.
public struct SectionKey: Hashable, Comparable, Sendable {
  /// The identifier of the checklist; empty for the whole file.
  public var checklist: String
  /// The identifier of the section; empty for the whole file.
  public var section: String

  /// Makes a key.
  public init(checklist: String, section: String) {
    self.checklist = checklist
    self.section = section
  }

  /// The whole file, whichever checklist it was read with.
  public static let wholeFile = SectionKey(checklist: "", section: "")

  /// Sorts sections by checklist and section.
  public static func < (left: SectionKey, right: SectionKey) -> Bool {
    (left.checklist, left.section) < (right.checklist, right.section)
  }
}

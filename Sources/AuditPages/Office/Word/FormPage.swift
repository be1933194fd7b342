/// A form to fill in: what is read, and boxes to choose, write and tick in.
public struct FormPage: Sendable {
  /// The title, also at the foot of each sheet.
  public var title: String
  /// The line below it.
  public var subtitle: String
  /// What it is known by when it comes back, by name; a name is that of an attribute of XML.
  public var mark: [String: String]
  /// What stands on it.
  public var blocks: [FormBlock]

  /// Makes a form.
  public init(title: String, subtitle: String, mark: [String: String], blocks: [FormBlock] = []) {
    self.title = title
    self.subtitle = subtitle
    self.mark = mark
    self.blocks = blocks
  }
}

/// One thing on a form.
public enum FormBlock: Hashable, Sendable {
  /// A heading, of the first or second level, with the name of the place where it begins.
  case heading(String, level: Int, place: String? = nil)
  /// A paragraph.
  case paragraph(String)
  /// A paragraph that says how to read something, in smaller letters.
  case note(String)
  /// A statement of a list.
  case statement(String)
  /// A box with what stands before it.
  case box(label: String, FormBox)
}

/// A box of a form.
public struct FormBox: Hashable, Sendable {
  /// What can be put into it.
  public enum Kind: Hashable, Sendable {
    /// One of several words.
    case choice([String])
    /// Words.
    case words
    /// A tick.
    case tick
  }

  /// What it is known by, no more than 64 characters, which is what Word keeps.
  public var tag: String
  /// What it is called in plain words, which Word shows above it.
  public var name: String
  /// What can be put into it.
  public var kind: Kind
  /// What stands in it already.
  public var chosen: String?

  /// Makes a box.
  public init(tag: String, name: String, kind: Kind, chosen: String? = nil) {
    self.tag = tag
    self.name = name
    self.kind = kind
    self.chosen = chosen
  }
}

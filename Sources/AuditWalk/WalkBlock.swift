/// One piece of what a walk shows: plain words and what they are, for a terminal, a browser or a test.
public struct WalkBlock: Hashable, Sendable {
  /// What the words are; whoever shows them decides from it alone how they look.
  public enum Role: String, CaseIterable, Hashable, Sendable {
    /// Who and what, at the start.
    case opening
    /// Something that must not be missed, such as an extract that was changed.
    case notice
    /// The first line of something new: a question, a list, the grades.
    case heading
    /// The question.
    case question
    /// What to look for, what the question limits, and what is kept on it already.
    case detail
    /// The line above rows of evidence, or a line about them.
    case evidence
    /// A numbered row of the extract.
    case row
    /// A line below rows, such as how many more there are.
    case more
    /// What a rule finds.
    case finding
    /// The answers that can be given.
    case choices
    /// What was done with what was typed, or why not.
    case reply
    /// A key and what it does.
    case key
    /// A date question with what its rule finds, numbered.
    case date
    /// The line above answers that are listed.
    case group
    /// A question with its answer.
    case answer
    /// The highest grade that can be given, and because of what.
    case cap
    /// The last words of a sitting.
    case ending
  }

  /// What the words are.
  public let role: Role
  /// A number or a key that stands before the words.
  public let mark: String?
  /// The words, as one paragraph.
  public let text: String

  /// Makes a block.
  public init(_ role: Role, _ text: String, mark: String? = nil) {
    self.role = role
    self.mark = mark
    self.text = text
  }
}

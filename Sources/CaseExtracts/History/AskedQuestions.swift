/// What a checklist asks, as far as the columns of an earlier list are matched with it.
public struct AskedQuestions: Sendable {
  /// One question.
  public struct Question: Sendable {
    /// The item.
    public var item: String
    /// Its wording in the version that the mapping names.
    public var wording: String
    /// Its wordings in other versions of the checklist.
    public var others: [String]

    /// Makes a question.
    public init(item: String, wording: String, others: [String] = []) {
      self.item = item
      self.wording = wording
      self.others = others
    }
  }

  /// The checklist.
  public var checklist: String
  /// Its version.
  public var version: Int
  /// Its questions, in the order in which they are asked.
  public var questions: [Question]
  /// Its sections, by their permanent names, with their titles.
  public var sections: [(id: String, title: String)]

  /// Makes what a checklist asks.
  public init(checklist: String, version: Int, questions: [Question], sections: [(id: String, title: String)]) {
    self.checklist = checklist
    self.version = version
    self.questions = questions
    self.sections = sections
  }

  /// The question of an item.
  public func question(_ item: String) -> Question? { questions.first { $0.item == item } }
}

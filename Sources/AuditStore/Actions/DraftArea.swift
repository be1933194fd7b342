import AuditActions
import AuditDocuments

/// Where an area is said to come from, and the items it is tied to, as they are typed.
public struct DraftArea: Sendable {
  private let text: String?
  private let source: String?
  private let items: [String]

  /// Takes what was typed.
  public init(text: String?, source: String?, items: [String]) {
    self.text = text
    self.source = source
    self.items = items
  }

  /// What the area comes from, the items it is tied to, and all that is wrong with either.
  public struct Reading: Sendable {
    /// What it comes from.
    public var source = ActionSource.inspection("", on: nil)
    /// The items it is tied to.
    public var items: [TiedItem] = []
    /// What is wrong.
    public var problems: [Problem] = []
  }

  /// Reads the source and the items.
  ///
  /// Without a source, the area comes from the first item; with an item as its source, it is tied to that item.
  ///
  /// - Parameters:
  ///   - rounds: the names of the rounds, which can be sources.
  ///   - known: the items of all checklists, asked for only where an item is named.
  /// - Returns: what was read, and what is wrong with it.
  public func read(rounds: [String], known: () throws(Problems) -> Set<TiedItem>) -> Reading {
    var reading = Reading()
    if text == nil {
      reading.problems.append(
        Problem("no area is named", file: "command line", hint: "Write it after --area, or add to one with --to.")
      )
    }
    reading.items = read(items, known, &reading.problems)
    let origin = source.flatMap { ActionSource.read($0, rounds: rounds) } ?? reading.items.first.map(ActionSource.item)
    if case .item(let item)? = origin, !reading.items.contains(item) {
      reading.items = read([item.description], known, &reading.problems) + reading.items
    }
    if let origin {
      reading.source = origin
    } else if items.isEmpty || source != nil {
      // An item that cannot be read was complained of.
      reading.problems.append(
        Problem(
          "it is not said where the area comes from",
          file: "command line",
          hint: "Add --source with checklist/item, a period, a round, or an inspection in words; or add --item."
        )
      )
    }
    return reading
  }

  private func read(
    _ typed: [String],
    _ known: () throws(Problems) -> Set<TiedItem>,
    _ problems: inout [Problem]
  ) -> [TiedItem] {
    guard !typed.isEmpty else { return [] }
    let items: Set<TiedItem>
    do throws(Problems) {
      items = try known()
    } catch {
      problems += error.all
      return []
    }
    return typed.compactMap { text in
      if let item = TiedItem(text.typed), items.contains(item) { return item }
      let close = didYouMean(text.typed, in: items.map(\.description).sorted())
      problems.append(
        Problem(
          "there is no item \(Problem.quote(text))",
          file: "command line",
          hint:
            "Write checklist/item, such as case-file/contingency; caseaudit checklists show lists the items\(close)."
        )
      )
      return nil
    }
  }
}

/// A part of the case file whose shape is described once, for whoever reads, writes, masks, lists or names its facts.
public protocol Described: Hashable, Sendable {
  /// Its keys in an extract, and what each holds.
  static var shape: PartShape<Self> { get }
}

/// What an extract holds of one part of a case file.
public struct PartShape<Whole: Described>: Sendable {
  /// What the schema calls the part.
  public let name: String
  /// What it is, in a sentence.
  public let says: String
  /// Its keys in the order in which they are written.
  public let rows: [FactRow<Whole>]

  /// One with nothing in it.
  let blank: Whole
  /// Where it keeps its place, if it keeps one.
  let place: (WritableKeyPath<Whole, Place> & Sendable)?

  private init(
    name: String,
    says: String,
    blank: Whole,
    place: (WritableKeyPath<Whole, Place> & Sendable)?,
    rows: [FactRow<Whole>]
  ) {
    self.name = name
    self.says = says
    self.rows = rows
    self.blank = blank
    self.place = place
  }

  /// The shape of a part that keeps its place.
  init(
    _ name: String,
    _ says: String,
    blank: Whole,
    place: WritableKeyPath<Whole, Place> & Sendable,
    rows: [FactRow<Whole>]
  ) {
    self.init(name: name, says: says, blank: blank, place: place, rows: rows)
  }

  /// The shape of a part of which there is one.
  init(_ name: String, _ says: String, blank: Whole, rows: [FactRow<Whole>]) {
    self.init(name: name, says: says, blank: blank, place: nil, rows: rows)
  }
}

extension Described {
  /// Reads the part from an object of a document; what the object does not have was not in the extract.
  public init(from source: some PartSource) {
    self = Self.shape.blank
    for row in Self.shape.rows { row.read(&self, source) }
    if let place = Self.shape.place { self[keyPath: place] = source.place }
  }

  /// The part with every text put through a function, in the parts within it too.
  public func rewritten(_ rewrite: TextRewrite) -> Self { rewritten { _, role, text in rewrite(role, text) } }

  /// The part with every text put through a function that is told where the extract has it.
  ///
  /// - Parameters:
  ///   - holder: the path of the part itself; empty for the case.
  ///   - rewrite: what becomes of each text.
  /// - Returns: the part with what became of its texts.
  public func rewritten(within holder: String = "", _ rewrite: PlacedTextRewrite) -> Self {
    var copy = self
    for row in Self.shape.rows { row.rewrite(&copy, holder.isEmpty ? row.key : "\(holder).\(row.key)", rewrite) }
    return copy
  }

  /// What other parts name such a part as, if they do.
  public static var namedPart: NamedPart? {
    for row in shape.rows {
      if case .text(.identifier(let part)) = row.kind { return part }
    }
    return nil
  }
}

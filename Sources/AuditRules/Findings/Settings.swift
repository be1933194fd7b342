/// What a rule is told beside the facts of a case.
public struct Settings: Hashable, Sendable {
  /// The thresholds that a checklist sets, by name; what is not set has the rule's own value.
  public var thresholds: [String: Double]

  /// The dated limits; a council's own stand beside the national ones.
  public var timescales: Timescales

  /// A day whose limits are used for every case, whenever it began; nothing where each has the limit of its own start.
  public var asIf: Day?

  /// Takes thresholds, dated limits, and another day for the limits.
  public init(_ thresholds: [String: Double] = [:], timescales: Timescales = .national, asIf: Day? = nil) {
    self.thresholds = thresholds
    self.timescales = timescales
    self.asIf = asIf
  }

  /// The threshold of a name, where a checklist sets it.
  public subscript(name: String) -> Double? { thresholds[name] }
}

extension Settings: ExpressibleByDictionaryLiteral {
  /// Takes thresholds, with the national limits.
  public init(dictionaryLiteral thresholds: (String, Double)...) {
    self.init(Dictionary(thresholds) { _, last in last })
  }
}

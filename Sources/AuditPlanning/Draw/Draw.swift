/// A sample drawn from a frame, with those that wait to stand in.
public struct Draw: Hashable, Sendable {
  /// One case that was drawn.
  public struct DrawnCase: Hashable, Sendable {
    /// The case.
    public var reference: String
    /// The part that it was drawn from; "" where the frame has no parts.
    public var stratum: String
    /// Its place in the order of the draw within its part, 1 for the first.
    public var rank: Int
  }

  /// One part of the frame.
  public struct Part: Hashable, Sendable {
    /// Its name; "" where the frame has no parts.
    public var name: String
    /// Its cases.
    public var frame: Int
    /// How many of them are drawn.
    public var quota: Int

    /// How many cases of the frame each case drawn stands for; nil where none is drawn.
    public var weight: Double? { quota > 0 ? Double(frame) / Double(quota) : nil }
  }

  /// The cases drawn: part by part, by rank.
  public let sample: [DrawnCase]
  /// The cases that wait to stand in: part by part, by rank; they follow on those drawn.
  public let reserves: [DrawnCase]
  /// The parts by name.
  public let parts: [Part]

  /// Draws from each part of a frame the first cases in its order.
  ///
  /// - Parameters:
  ///   - frame: what is drawn from.
  ///   - quotas: how many from each part; a part that is not in it gives none.
  ///   - waiting: how many more wait in each part, fewer where it has no more.
  public init(from frame: SamplingFrame, quotas: [String: Int], reserves waiting: [String: Int] = [:]) {
    var sample: [DrawnCase] = []
    var reserves: [DrawnCase] = []
    var parts: [Part] = []
    for (name, cases) in frame.strata {
      let ranked = cases.enumerated().map { DrawnCase(reference: $1.reference, stratum: name, rank: $0 + 1) }
      let quota = min(max(0, quotas[name] ?? 0), ranked.count)
      sample += ranked.prefix(quota)
      reserves += ranked.dropFirst(quota).prefix(max(0, waiting[name] ?? 0))
      parts.append(Part(name: name, frame: ranked.count, quota: quota))
    }
    self.sample = sample
    self.reserves = reserves
    self.parts = parts
  }

  /// Whether each case of the frame had the same chance, so that no share needs weights.
  public var isEven: Bool {
    let weights = parts.map(\.weight)
    guard let first = weights.first ?? nil else { return weights.isEmpty }
    return weights.allSatisfy { $0.map { abs($0 - first) <= 1e-9 * first } ?? false }
  }

  /// The case that stands in for one that was drawn: the next by rank of the same part that stands in for none yet.
  ///
  /// - Parameters:
  ///   - reference: a case of the sample, or one that stood in for one.
  ///   - taken: the reserves that were used already.
  /// - Returns: nothing where the part has no more.
  public func replacement(for reference: String, taken: Set<String>) -> DrawnCase? {
    guard let drawn = (sample + reserves).first(where: { $0.reference == reference }) else { return nil }
    return reserves.first { $0.stratum == drawn.stratum && $0.reference != reference && !taken.contains($0.reference) }
  }
}

/// How many cases are drawn from each part of a frame.
public enum Quotas {
  /// Why a sample cannot be shared out.
  public enum Refusal: Error, Hashable, Sendable {
    /// The frame has fewer cases than are to be drawn.
    case frameTooSmall(cases: Int, draw: Int)
    /// There are more parts than cases to be drawn, so that not every part can have its least.
    case moreStrataThanDraws(strata: Int, least: Int, draw: Int)
    /// These parts have fewer cases than they were promised.
    case strataTooSmall([StratumShortage])
    /// A quota names a part that the frame does not have.
    case unknownStrata([String])
  }

  /// A part that has fewer cases than it was promised.
  public struct StratumShortage: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Its cases.
    public var cases: Int
    /// What it was promised.
    public var quota: Int
  }

  /// Shares a sample out by size: each file goes to the part that is furthest below its share, ties to the first by name.
  ///
  /// Without a least this is the method of largest remainders (Hamilton).
  ///
  /// - Parameters:
  ///   - sizes: the cases of each part.
  ///   - draw: how many are to be drawn.
  ///   - least: how many each part has at least, or all of its cases where it has fewer: two, so that its variance can be told.
  /// - Returns: how many are drawn from each part; together as many as are to be drawn.
  /// - Throws: a frame that is too small, or too many parts.
  public static func proportional(
    to sizes: [String: Int],
    draw: Int,
    least: Int = 2
  ) throws(Refusal) -> [String: Int] {
    let frame = sizes.values.reduce(0, +)
    guard draw <= frame else { throw .frameTooSmall(cases: frame, draw: draw) }
    var quotas = sizes.mapValues { min($0, least) }
    var left = draw - quotas.values.reduce(0, +)
    guard left >= 0 else { throw .moreStrataThanDraws(strata: sizes.count, least: least, draw: draw) }
    let names = sizes.keys.sorted()
    while left > 0 {
      var chosen: (name: String, lack: Double)?
      for name in names {
        // A part of which all are drawn is never below its share, and while files are left another one is.
        guard let size = sizes[name], let quota = quotas[name] else { continue }
        let lack = Double(draw) * Double(size) / Double(frame) - Double(quota)
        if chosen.map({ lack > $0.lack }) ?? true { chosen = (name, lack) }
      }
      guard let chosen else { break }
      quotas[chosen.name]? += 1
      left -= 1
    }
    return quotas
  }

  /// Holds quotas that a person set against the frame.
  ///
  /// - Parameters:
  ///   - quotas: how many are to be drawn from each part.
  ///   - sizes: the cases of each part.
  /// - Returns: the quotas.
  /// - Throws: parts that the frame does not have, or that have too few cases; all at once.
  public static func given(_ quotas: [String: Int], of sizes: [String: Int]) throws(Refusal) -> [String: Int] {
    let unknown = quotas.keys.filter { sizes[$0] == nil }.sorted()
    guard unknown.isEmpty else { throw .unknownStrata(unknown) }
    let short = quotas.sorted { $0.key < $1.key }.compactMap { name, quota in
      let cases = sizes[name] ?? 0
      return cases < quota ? StratumShortage(name: name, cases: cases, quota: quota) : nil
    }
    guard short.isEmpty else { throw .strataTooSmall(short) }
    return quotas
  }
}

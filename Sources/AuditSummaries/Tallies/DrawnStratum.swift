/// One part of a frame that a sample was drawn from on its own, with what was found in its files.
public struct DrawnStratum: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// The files of its frame; nil where that is not known, and its files are a sample from very many.
  public var frame: Int?
  /// The files drawn from it and read, whether or not an answer was counted on them.
  public var drawn: Int
  /// How many files each file drawn stands for, in the same unit for all strata of a share.
  public var weight: Double
  /// The sums over those with a counted answer.
  public var sums: FileSums

  /// Makes a stratum; without `drawn`, every file that was read has a counted answer; without `weight`, a file stands
  /// for as many files of the frame as there are for each one drawn.
  public init(name: String, frame: Int?, drawn: Int? = nil, weight: Double? = nil, sums: FileSums) {
    let drawn = drawn ?? sums.files
    self.name = name
    self.frame = frame
    self.drawn = drawn
    self.weight = weight ?? frame.map { Double($0) / Double(drawn) } ?? 1
    self.sums = sums
  }
}

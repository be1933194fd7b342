/// One part of a frame that a sample was drawn from on its own, with what was found in its files.
public struct DrawnStratum: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// The files of its frame.
  public var frame: Int
  /// The files drawn from it and read, whether or not an answer was counted on them.
  public var drawn: Int
  /// The sums over those with a counted answer.
  public var sums: FileSums

  /// Makes a stratum; without `drawn`, every file that was read has a counted answer.
  public init(name: String, frame: Int, drawn: Int? = nil, sums: FileSums) {
    self.name = name
    self.frame = frame
    self.drawn = drawn ?? sums.files
    self.sums = sums
  }

  /// How many files of the frame each file drawn stands for.
  public var weight: Double { Double(frame) / Double(drawn) }
}

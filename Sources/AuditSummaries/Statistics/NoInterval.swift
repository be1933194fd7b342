/// Why a share is printed without an interval.
public enum NoInterval: String, Sendable, Hashable, CaseIterable {
  /// No file was applicable, so there is no share either.
  case nothingCounted
  /// Every file of the frame was read: the share is the answer, not an estimate of it.
  case wholeFrame
  /// One file alone says nothing of how much files differ.
  case oneFile
  /// The counts were rounded before they were released, so that nothing exact can be worked out from them.
  case rounded
  /// Every file gave the same share, so that an interval from their differences would have no width, and mislead.
  case everyFileAlike
}

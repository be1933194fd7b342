import Foundation

extension String {
  /// What was typed, without white space around it.
  public var typed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}

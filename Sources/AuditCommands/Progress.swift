import Foundation

/// A line on standard error for anything that takes longer than two seconds: a count and an estimate.
///
/// Only for a person who waits at a terminal: in a file or a pipe the lines would differ from run to run.
struct Progress {
  private let what: String
  private let started = ContinuousClock.now
  private var shown = ContinuousClock.now
  private let isWatched = isatty(STDERR_FILENO) == 1

  init(_ what: String) { self.what = what }

  /// Says how far the work is, at most every two seconds; with the number of all, how long the rest may take.
  mutating func say(_ count: Int, of all: Int? = nil) {
    guard isWatched else { return }
    let now = ContinuousClock.now
    guard shown.duration(to: now) >= .seconds(2) else { return }
    shown = now
    Console.note(Self.words(count, of: all, what, after: started.duration(to: now) / .seconds(1)))
  }

  /// How far it is; with the number of all, how many seconds are left if it goes on as it went.
  static func words(_ count: Int, of all: Int?, _ what: String, after seconds: Double) -> String {
    guard let all, count > 0 else { return "\(count) \(what) so far" }
    let left = Int((seconds * Double(max(all - count, 0)) / Double(count)).rounded())
    return "\(count) of \(all) \(what), about \(left) s left"
  }
}

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
    guard let all, count > 0 else { return Console.note("\(count) \(what) so far") }
    let spent = started.duration(to: now) / .seconds(1)
    let left = Int((spent * Double(max(all - count, 0)) / Double(count)).rounded())
    Console.note("\(count) of \(all) \(what), about \(left) s left")
  }
}

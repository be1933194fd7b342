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

  /// Says how far the work is, at most every two seconds; a share of 0 to 1 gives an estimate of what is left.
  mutating func say(_ count: Int, share: Double? = nil) {
    let now = ContinuousClock.now
    guard isWatched, shown.duration(to: now) >= .seconds(2) else { return }
    shown = now
    let spent = Double(started.duration(to: now).components.seconds)
    let left = share.flatMap { $0 > 0.01 ? Int(spent / $0 * (1 - $0) + 0.5) : nil }
    Console.note("\(count) \(what) so far\(left.map { ", about \($0) s left" } ?? "")")
  }
}

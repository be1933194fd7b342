import Synchronization

/// What is counted of requests: by the pattern of their address and how they ended, never by person or case.
final class Metrics: Sendable {
  private struct Key: Hashable, Comparable {
    var method: String
    var route: String
    var status: Int

    static func < (left: Key, right: Key) -> Bool {
      (left.route, left.method, left.status) < (right.route, right.method, right.status)
    }
  }

  private struct Counts {
    var requests: [Key: Int] = [:]
    /// By address, how many took at most as long as each step says, and longer than the one before.
    var times: [String: [Int]] = [:]
    var seconds: [String: Double] = [:]
  }

  /// The steps by which times are told apart, in seconds.
  private static let steps = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

  private let counts = Mutex(Counts())

  /// Counts a request that was answered.
  func count(_ method: String, _ route: String, status: Int, _ elapsed: Duration) {
    let known = ["GET", "HEAD", "POST"].contains(method) ? method : "OTHER"
    let seconds = elapsed / .seconds(1)
    let step = Self.steps.firstIndex { seconds <= $0 } ?? Self.steps.count
    counts.withLock { counts in
      counts.requests[Key(method: known, route: route, status: status), default: 0] += 1
      counts.times[route, default: Array(repeating: 0, count: Self.steps.count + 1)][step] += 1
      counts.seconds[route, default: 0] += seconds
    }
  }

  /// The counts in the text form of Prometheus.
  ///
  /// - Parameter sessions: how many people are signed in.
  /// - Returns: the text.
  func text(sessions: Int) -> String {
    let counts = counts.withLock { $0 }
    var lines = [
      "# HELP caseaudit_sessions People who are signed in.", "# TYPE caseaudit_sessions gauge",
      "caseaudit_sessions \(sessions)", "# HELP caseaudit_requests_total Requests that were answered.",
      "# TYPE caseaudit_requests_total counter",
    ]
    for (key, count) in counts.requests.sorted(by: { $0.key < $1.key }) {
      lines.append(
        "caseaudit_requests_total{method=\"\(key.method)\",route=\"/\(key.route)\",status=\"\(key.status)\"} \(count)"
      )
    }
    lines += [
      "# HELP caseaudit_request_seconds How long answers took.", "# TYPE caseaudit_request_seconds histogram",
    ]
    for (route, times) in counts.times.sorted(by: { $0.key < $1.key }) {
      var sum = 0
      for (step, count) in zip(Self.steps.map { "\($0)" } + ["+Inf"], times) {
        sum += count
        lines.append("caseaudit_request_seconds_bucket{route=\"/\(route)\",le=\"\(step)\"} \(sum)")
      }
      lines.append("caseaudit_request_seconds_sum{route=\"/\(route)\"} \(counts.seconds[route] ?? 0)")
      lines.append("caseaudit_request_seconds_count{route=\"/\(route)\"} \(sum)")
    }
    return lines.map { "\($0)\n" }.joined()
  }
}

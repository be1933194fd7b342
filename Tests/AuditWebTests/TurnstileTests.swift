import AuditTestSupport
import Foundation
import Synchronization
import Testing

@testable import AuditWeb

@Suite struct TurnstileTests {
  @Test func oneAtATimePassesAndNothingIsLeftBehind() {
    let turnstile = Turnstile()
    let inside = Mutex(0)
    let most = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 200) { number in
      turnstile.pass("audit \(number % 2)") {
        let now = inside.withLock { inside in
          inside += 1
          return inside
        }
        most.withLock { $0 = max($0, now) }
        usleep(200)
        inside.withLock { $0 -= 1 }
      }
    }
    // Two things have two gates, and each lets one through.
    #expect(most.withLock { $0 } <= 2)
    #expect(turnstile.count == 0)
  }
}

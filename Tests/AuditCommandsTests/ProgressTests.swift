import Testing

@testable import AuditCommands

/// What is said to whoever waits at a terminal.
@Suite struct ProgressTests {
  @Test(arguments: [
    (0, 10, 4.0, "0 cases read so far"), (3, nil, 4.0, "3 cases read so far"),
    (1, 3, 4.0, "1 of 3 cases read, about 8 s left"), (2, 3, 4.0, "2 of 3 cases read, about 2 s left"),
    (3, 3, 4.0, "3 of 3 cases read, about 0 s left"), (4, 3, 4.0, "4 of 3 cases read, about 0 s left"),
  ])
  func whatIsLeftGoesOnAsItWent(count: Int, all: Int?, seconds: Double, said: String) {
    #expect(Progress.words(count, of: all, "cases read", after: seconds) == said)
  }
}

/// What was filled in and sent.
public struct WebForm: Hashable, Sendable {
  /// The values of each name, in the order in which they were sent.
  public private(set) var values: [String: [String]] = [:]

  /// Reads a form that was sent as text; anything else is an empty form.
  public init(_ request: WebRequest) {
    let kind = (request.headers["content-type"] ?? "").lowercased()
    guard kind.hasPrefix("application/x-www-form-urlencoded") else { return }
    for (name, value) in FormText.pairs(String(decoding: request.body, as: UTF8.self)) {
      values[name, default: []].append(Self.cleaned(value))
    }
  }

  /// Makes a form of values, for tests and for one that is shown again.
  public init(_ values: [String: [String]]) { self.values = values }

  /// The last value of a name, without white space around it; empty where there is none.
  public func text(_ name: String) -> String {
    var text = (values[name]?.last ?? "")[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// All values of a name, such as boxes that were ticked.
  public func all(_ name: String) -> [String] { values[name] ?? [] }

  /// Browsers send a line end as two bytes; a journal keeps one.
  private static func cleaned(_ value: String) -> String { value.replacing("\r\n", with: "\n") }
}

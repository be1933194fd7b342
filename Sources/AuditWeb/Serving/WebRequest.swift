import Foundation

/// What a browser asks for, as a value: no connection, no clock.
public struct WebRequest: Hashable, Sendable {
  /// How something is asked for.
  public enum Method: String, Hashable, Sendable {
    /// To look; nothing is kept.
    case get = "GET"
    /// To keep something.
    case post = "POST"
  }

  /// How it is asked.
  public var method: Method
  /// The parts of the address, decoded; none of them is empty.
  public var path: [String]
  /// What follows the question mark; the last of each name.
  public var query: [String: String]
  /// The headers, by names in lower case.
  public var headers: [String: String]
  /// What was sent.
  public var body: [UInt8]
  /// The address of the machine that it came from; empty where that is not known.
  public var peer = ""

  /// Makes a request from the parts of one.
  public init(
    _ method: Method,
    path: [String],
    query: [String: String] = [:],
    headers: [String: String] = [:],
    body: [UInt8] = []
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
  }

  /// Makes a request from path and query as they stand in its first line, still encoded; nil where that is no address of ours.
  public init?(_ method: Method, target: String, headers: [String: String] = [:], body: [UInt8] = []) {
    guard target.utf8.first == UInt8(ascii: "/"), target.utf8.count <= Self.longestTarget else { return nil }
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var path: [String] = []
    for part in parts[0].split(separator: "/", omittingEmptySubsequences: true) {
      // A step upwards, or a sign that nobody types, is no part of any address here.
      guard let text = FormText.decoded(part, plusIsSpace: false), text != ".", text != "..",
        !text.contains("/"), text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
      else { return nil }
      path.append(text)
    }
    var query: [String: String] = [:]
    if parts.count > 1 {
      for (name, value) in FormText.pairs(parts[1]) { query[name] = value }
    }
    self.init(method, path: path, query: query, headers: headers, body: body)
  }

  /// The address without what follows the question mark, as it is written in a link.
  public var address: String { "/" + path.map(FormText.encoded).joined(separator: "/") }

  /// What a cookie holds; nil where it was not sent.
  public func cookie(_ name: String) -> String? {
    for pair in (headers["cookie"] ?? "").split(separator: ";") {
      let parts = pair.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      if parts.count == 2, parts[0] == name { return parts[1] }
    }
    return nil
  }

  /// Whether it came from this machine, and was not passed on by a program that answers others.
  var isFromHere: Bool {
    Self.isLoopback(peer) && !headers.keys.contains { $0.hasPrefix("x-forwarded-") || $0 == "forwarded" }
  }

  /// Whether an address is this machine's own, which nobody else reaches.
  public static func isLoopback(_ address: String) -> Bool {
    address.hasPrefix("127.") || address == "::1" || address == "localhost" || address.hasPrefix("::ffff:127.")
  }

  /// Bytes of the longest address that is read.
  static let longestTarget = 2_048
}

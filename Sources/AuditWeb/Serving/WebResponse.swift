import AuditPages

/// What a browser is given, as a value.
public struct WebResponse: Hashable, Sendable {
  /// The status, such as 200.
  public var status: Int
  /// The headers, in the order in which they are sent.
  public var headers: [Header]
  /// What is sent.
  public var body: [UInt8]
  /// The address that answered, with names in place of what differs from case to case; for counts and the log, and not sent.
  public var route = ""

  /// A name and a value.
  public struct Header: Hashable, Sendable {
    /// The name, in lower case.
    public var name: String
    /// The value; one line.
    public var value: String
  }

  init(status: Int, headers: [Header] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// A page.
  static func page(_ html: HTML, status: Int = 200) -> WebResponse {
    WebResponse(
      status: status,
      headers: [Header(name: "content-type", value: "text/html; charset=utf-8")],
      body: Array(html.markup.utf8)
    )
  }

  /// A text for programs, or for nobody in particular.
  static func text(_ text: String, type: String = "text/plain; charset=utf-8", status: Int = 200) -> WebResponse {
    WebResponse(status: status, headers: [Header(name: "content-type", value: type)], body: Array(text.utf8))
  }

  /// A file to be kept by whoever asked; its name is ours, never one that was sent.
  static func file(_ bytes: [UInt8], type: String, name: String) -> WebResponse {
    WebResponse(
      status: 200,
      headers: [
        Header(name: "content-type", value: type),
        Header(name: "content-disposition", value: "attachment; filename=\"\(name)\""),
      ],
      body: bytes
    )
  }

  /// Go and look there: after something was kept, so that going back or loading again keeps nothing twice.
  static func see(_ address: String) -> WebResponse {
    WebResponse(status: 303, headers: [Header(name: "location", value: address)])
  }

  /// Leads elsewhere than it did.
  mutating func lead(to address: String) {
    for index in headers.indices where headers[index].name == "location" { headers[index].value = address }
  }

  /// Adds a header.
  mutating func set(_ name: String, _ value: String) { headers.append(Header(name: name, value: value)) }

  /// The value of a header, by its name in lower case.
  public func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
}

import AuditDocuments

/// What was filled in and sent.
public struct WebForm: Hashable, Sendable {
  /// A file that was chosen and sent.
  public struct File: Hashable, Sendable {
    /// What the sender calls it: shown to nobody else, and never a part of a path.
    public var name: String
    /// What is in it.
    public var bytes: [UInt8]
  }

  /// The values of each name, in the order in which they were sent.
  public private(set) var values: [String: [String]] = [:]

  /// The files of each name, in the order in which they were sent; nothing for a box in which none was chosen.
  public private(set) var allFiles: [String: [File]] = [:]

  /// The last file of each name; nothing for a box in which none was chosen.
  public var files: [String: File] { allFiles.compactMapValues(\.last) }

  /// Whether a value of it is no text, so that it cannot be kept as it was meant.
  public private(set) var isDamaged = false

  /// Reads a form that was sent, as text or in parts; anything else is an empty form.
  ///
  /// What steers a text and is not seen, such as the soft hyphens of a paste, is gone on arrival: a page that reads the words
  /// back and the journal that keeps them have the same.
  public init(_ request: WebRequest) {
    let type = request.headers["content-type"] ?? ""
    if let boundary = MultipartText.boundary(ofType: type) {
      for part in MultipartText.parts(request.body, boundary: boundary) ?? [] { add(part) }
    } else if type.lowercased().hasPrefix("application/x-www-form-urlencoded") {
      isDamaged = String(validating: request.body, as: UTF8.self) == nil
      for (name, value) in FormText.fields(String(decoding: request.body, as: UTF8.self)) { add(name, value) }
    }
  }

  /// Makes a form of values, for tests and for one that is shown again.
  public init(_ values: [String: [String]], files: [String: File] = [:]) {
    self.values = values
    allFiles = files.mapValues { [$0] }
  }

  /// The last value of a name, without white space around it; empty where there is none.
  public func text(_ name: String) -> String {
    var text = (values[name]?.last ?? "")[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// All values of a name, such as boxes that were ticked.
  public func all(_ name: String) -> [String] { values[name] ?? [] }

  private mutating func add(_ part: MultipartText.Part) {
    if let fileName = part.fileName {
      guard !fileName.isEmpty || !part.bytes.isEmpty else { return }
      allFiles[part.name, default: []].append(File(name: fileName, bytes: Array(part.bytes)))
    } else {
      add(part.name, String(validating: part.bytes, as: UTF8.self))
    }
  }

  private mutating func add(_ name: String, _ value: String?) {
    guard let value else { return isDamaged = true }
    values[name, default: []].append(value.asTyped)
  }
}

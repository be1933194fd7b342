/// Markup of an Office document: every text in it is escaped and loses what XML does not allow, as on a page.
typealias XML = HTML

/// One file inside an Office document, with the files that it points to (ECMA-376 part 2, Open Packaging Conventions).
struct OfficePart {
  /// A file that a part points to.
  struct Relationship {
    /// The name by which the part refers to it.
    var id: String
    /// The end of the kind's name, after the common beginning.
    var kind: String
    /// Where it is, from the folder of the part.
    var target: String
  }

  /// Where it is, from the root of the document, without a slash in front.
  var path: String
  /// What it is; empty for plain XML.
  var contentType: String
  /// What is in it, without the XML declaration.
  var markup: XML
  /// What it points to.
  var relationships: [Relationship] = []
}

/// An Office document: its parts, and the lists by which a program finds its way among them.
struct OfficePackage {
  /// The title, for the properties of the document.
  var title: String
  /// The parts, the main one first.
  var parts: [OfficePart]

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let kinds: XML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  /// The document as a zip file.
  func bytes() throws(OfficeProblem) -> [UInt8] {
    let parts = self.parts + [properties]
    var archive = ZipArchive()
    try archive.add("[Content_Types].xml", Self.file(Self.contentTypes(parts)))
    try archive.add("_rels/.rels", Self.file(rootRelationships))
    for part in parts {
      try archive.add(part.path, Self.file(part.markup))
      guard !part.relationships.isEmpty else { continue }
      try archive.add(Self.listPath(of: part), Self.file(Self.list(part.relationships)))
    }
    return try archive.bytes()
  }

  private static func file(_ markup: XML) -> [UInt8] { Array((declaration + markup.markup).utf8) }

  private static func contentTypes(_ parts: [OfficePart]) -> XML {
    let overrides = parts.filter { !$0.contentType.isEmpty }.map { part in
      "<Override PartName=\"/\(part.path)\" ContentType=\"application/\(part.contentType)+xml\"/>\n" as XML
    }
    return """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      \(overrides.joined())</Types>

      """
  }

  private var rootRelationships: XML {
    """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="rId1" Type="\(Self.kinds)officeDocument" Target="\(parts.first?.path ?? "")"/>
    <Relationship Id="rId2" \
    Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
    Target="\(properties.path)"/>
    </Relationships>

    """
  }

  private static func list(_ relationships: [OfficePart.Relationship]) -> XML {
    let lines = relationships.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(kinds)\($0.kind)\" Target=\"\($0.target)\"/>\n" as XML
    }
    return """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      \(lines.joined())</Relationships>

      """
  }

  private static func listPath(of part: OfficePart) -> String {
    let folders = part.path.split(separator: "/")
    return (folders.dropLast() + ["_rels", "\(folders.last ?? "").rels"]).joined(separator: "/")
  }

  /// The title and the language; no author and no day, so that the same report is the same file.
  private var properties: OfficePart {
    OfficePart(
      path: "docProps/core.xml",
      contentType: "vnd.openxmlformats-package.core-properties",
      markup: """
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title>\(title)</dc:title>
        <dc:language>en-GB</dc:language>
        </cp:coreProperties>

        """
    )
  }
}

import Foundation

/// What `Package.swift` declares, read as text: a target may import only what it declares.
struct Manifest {
  /// The declared dependencies of each target, products by their name.
  let dependencies: [String: Set<String>]

  /// Reads the manifest.
  init(_ text: String) {
    var dependencies: [String: Set<String>] = [:]
    let starts = text.matches(of: /\.(?:target|testTarget|executableTarget|systemLibrary)\(\s*name: "([^"]+)"/)
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].range.lowerBound : text.endIndex
      let block = text[start.range.upperBound..<end]
      let list = block.firstMatch(of: /dependencies: \[((?:[^\[\]])*)\]/)?.1 ?? ""
      let names = list.replacing(/package: "[^"]*"/, with: "").matches(of: /"([^"]+)"/).map { String($0.1) }
      dependencies[String(start.1)] = Set(names)
    }
    self.dependencies = dependencies
  }

  /// The modules that a Swift file imports.
  static func imports(of text: String) -> Set<String> {
    let line =
      #/
      (?m)^\h*
      (?:(?:@\w+|public|package|internal|fileprivate|private)\h+)*
      import\h+
      (?:(?:struct|class|enum|protocol|func|var|let|typealias)\h+)?
      (\w+)
      /#
    return Set(text.matches(of: line).map { String($0.1) })
  }
}

import AuditRules

/// The changelog taken apart: what is not released yet, and each release, newest first.
struct Changelog {
  /// What changed of one kind, such as rules.
  struct Section: Equatable {
    let heading: String
    var text = ""
  }

  /// One release.
  struct Release: Equatable {
    let number: String
    let date: Day
    var sections: [Section] = []
  }

  /// A heading that is not one of a changelog, or not in its place.
  struct Fault: Error, Equatable { let heading: String }

  /// What `## Unreleased` lists; nothing where there is no such heading.
  private(set) var unreleased: [Section]?
  /// The releases, as they stand in the file.
  private(set) var releases: [Release] = []

  /// Reads a changelog.
  init(_ text: String) throws(Fault) {
    for line in text.split(separator: "\n") {
      if line == "## Unreleased" {
        guard unreleased == nil, releases.isEmpty else { throw Fault(heading: String(line)) }
        unreleased = []
      } else if line.hasPrefix("## ") {
        guard let match = line.wholeMatch(of: /## (\d+\.\d+\.\d+) \((\d{4}-\d\d-\d\d)\)/),
          let date = Day(String(match.2))
        else { throw Fault(heading: String(line)) }
        releases.append(Release(number: String(match.1), date: date))
      } else if line.hasPrefix("### ") {
        guard !entries.isEmpty else { throw Fault(heading: String(line)) }
        newest { $0.append(Section(heading: String(line.dropFirst(4)))) }
      } else {
        newest { sections in
          guard let last = sections.indices.last else { return }
          sections[last].text += line + "\n"
        }
      }
    }
  }

  /// Everything with its name, newest first.
  var entries: [(name: String, sections: [Section])] {
    (unreleased.map { [("Unreleased", $0)] } ?? []) + releases.map { ($0.number, $0.sections) }
  }

  /// The parts of a version, to be compared one after the other.
  static func order(_ number: String) -> [Int] { number.split(separator: ".").compactMap { Int($0) } }

  /// Changes the sections of the entry that is being read.
  private mutating func newest(_ change: (inout [Section]) -> Void) {
    if let last = releases.indices.last {
      change(&releases[last].sections)
    } else if var sections = unreleased {
      change(&sections)
      unreleased = sections
    }
  }
}

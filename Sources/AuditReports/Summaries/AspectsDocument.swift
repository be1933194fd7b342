/// What the texts of the files name, as programs read it: in the shape of `caseaudit-check/1`.
struct AspectsDocument: Encodable {
  struct Earlier: Encodable {
    var period: String
    var files: Int
    var filesUnread: Int
    var rules: [CheckDocument.Rule]
  }

  var files: Int
  var filesUnread: Int
  var rules: [CheckDocument.Rule]
  var teams: [CheckDocument.Team]
  var earlier: [Earlier]

  init(_ texts: TextFindings) {
    files = texts.now.counts.cases
    filesUnread = texts.now.unread
    rules = texts.now.counts.rules.map(CheckDocument.Rule.init)
    teams = texts.now.counts.teams.map {
      CheckDocument.Team(name: $0.name, rules: $0.rules.map(CheckDocument.Rule.init))
    }
    earlier = texts.earlier.map {
      Earlier(
        period: $0.name,
        files: $0.counts.cases,
        filesUnread: $0.unread,
        rules: $0.counts.rules.map(CheckDocument.Rule.init)
      )
    }
  }
}

// The documents that many rules rest on, named once.

extension Source {
  /// A paragraph of the report that describes Manchester's audits.
  static func manchester(_ paragraph: String, _ sentence: String) -> Source {
    Source(
      "Manchester City Council, report to the Children and Young People Overview and Scrutiny Committee, 2 March 2010",
      paragraph: paragraph,
      sentence: sentence
    )
  }

  /// An area of Cambridgeshire's action plan.
  static func cambridgeshire(_ area: String, _ sentence: String) -> Source {
    Source(
      "Cambridgeshire County Council, areas for development and action plan, 6 April 2011",
      paragraph: area,
      sentence: sentence
    )
  }

  /// An inspection report on a council's children's services.
  static func ofsted(_ council: String, _ date: String, _ paragraph: String, _ sentence: String) -> Source {
    Source(
      "Ofsted, \(council), children's services inspection report, \(date)",
      paragraph: paragraph,
      sentence: sentence
    )
  }

  /// Practice standards on strategy discussions, published without the name of the authority.
  static func strategyStandards(_ sentence: String) -> Source {
    Source(
      "Practice standards for children's social care (authority not named)",
      paragraph: "strategy discussions",
      sentence: sentence
    )
  }

  /// A briefing that lists what an audit of core groups asks.
  static func bedfordCoreGroups(_ sentence: String) -> Source {
    Source("Bedford Borough core group briefing 6", paragraph: "what the audit asked", sentence: sentence)
  }

  /// A regulation on looked after children.
  static func carePlanning(_ regulation: String, _ sentence: String) -> Source {
    Source(
      "Care Planning, Placement and Case Review (England) Regulations 2010",
      paragraph: regulation,
      sentence: sentence
    )
  }

  /// A question that audit tools of many councils ask, with no one document behind it; the label is the catalogue's.
  static func practice(_ label: String, _ sentence: String) -> Source {
    Source("Practice: what audit tools of several councils ask", paragraph: label, sentence: sentence)
  }
}

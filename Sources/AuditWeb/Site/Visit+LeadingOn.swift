import AuditPages

extension Visit {
  /// Leads on from a page whose step is over or has not come yet.
  ///
  /// A form that was sent to it is led on only where all that it says stands already. Otherwise nothing of it would be kept without a
  /// word: the page says why, and shows what was typed and chosen.
  func leadOn(
    from audit: HeldAudit,
    to address: String,
    because why: String,
    standsAlready: Bool = false
  ) -> WebResponse {
    guard request.method == .post, !standsAlready else { return .see(address) }
    let content = PageContent(
      title: "That was not kept",
      back: (audit.address, "All questions"),
      body: """
        <p>\(why)</p>
        \(SignInScene.held(self, hint: SignInScene.copyIt))
        \(Parts.goOn("Go on", to: address))
        """
    )
    return page(audit, content, status: 409)
  }
}

import AuditDocuments

/// How the site looks: fonts of the reader's own machine, one column on a phone, evidence beside the question where there is room.
enum SiteStyle {
  /// Where browsers find it; another text has another address.
  static let address = "/style-\(ContentDigest.sha256Hex(of: Array(css.utf8)).prefix(12)).css"

  /// The style sheet.
  static let css = """
    :root { --ink: #1b1b1b; --quiet: #4a4a4a; --line: #8a9099; --accent: #1d3d63; --wash: #f3f5f8; --wrong: #b3261e;
      --good: #1f5f3f; --focus: #ffd34d; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
    body { margin: 0; color: var(--ink); background: #fff; overflow-wrap: anywhere;
      font: 1.0625rem/1.5 system-ui, "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
    .skip, .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .skip:focus { position: static; display: block; width: auto; height: auto; clip-path: none; padding: .6rem 1rem; }
    a { color: var(--accent); text-underline-offset: .15em; }
    :focus-visible { outline: 3px solid var(--ink); outline-offset: 0; box-shadow: 0 0 0 6px var(--focus); }
    header { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.5rem; padding: .6rem 1.25rem;
      background: var(--accent); color: #fff; }
    header a, header .plain { color: #fff; }
    header .name { margin: 0; font-weight: 700; }
    header .name a { text-decoration: none; }
    header ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
    header [aria-current] { font-weight: 700; text-decoration: none; border-bottom: 3px solid #fff; }
    header .person { margin: 0 0 0 auto; }
    main { max-width: 44rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; }
    main.wide { max-width: 76rem; }
    footer { max-width: 76rem; margin: 0 auto; padding: 1rem 1.25rem 2rem; color: var(--quiet); font-size: .9rem;
      border-top: 1px solid var(--line); }
    h1 { margin: .5rem 0 1.25rem; font-size: 1.9rem; line-height: 1.2; }
    h2 { margin: 2rem 0 .75rem; font-size: 1.35rem; line-height: 1.25; }
    h3 { margin: 1.5rem 0 .5rem; font-size: 1.1rem; }
    .caption { display: block; color: var(--quiet); font-size: 1rem; font-weight: 400; }
    p, ul, ol, dl { margin: 0 0 1rem; }
    .back { margin: 0 0 .5rem; }
    .hint { color: var(--quiet); margin: 0 0 .4rem; }
    .notice, .done, .inset { margin: 0 0 1.25rem; padding: .8rem 1rem; border-left: 6px solid var(--accent); background: var(--wash); }
    .done { border-color: var(--good); }
    .notice { border-color: var(--wrong); }
    .notice p:last-child, .done p:last-child, .inset p:last-child { margin-bottom: 0; }
    .mistakes { margin: 0 0 1.5rem; padding: .8rem 1rem; border: 4px solid var(--wrong); }
    .mistakes h2 { margin: 0 0 .5rem; font-size: 1.2rem; }
    .mistakes ul { margin: 0; padding-left: 1.2rem; }
    .mistakes a, .mistake { color: var(--wrong); font-weight: 600; }
    .mistake { margin: 0 0 .4rem; }
    .field { margin: 0 0 1.5rem; padding: 0; border: 0; min-width: 0; }
    .field.wrong { padding-left: .9rem; border-left: 5px solid var(--wrong); }
    legend, .field > label { display: block; margin: 0 0 .35rem; padding: 0; font-weight: 600; }
    legend h1, legend h2 { margin: 0; }
    textarea, input[type=text], input[type=password], input[type=date], input[type=number], input[type=file], select {
      display: block; width: 100%; max-width: 40rem; padding: .45rem .55rem; font: inherit; color: inherit; background: #fff;
      border: 2px solid var(--ink); border-radius: 0; }
    .choice { display: grid; grid-template-columns: 1.9rem 1fr; align-items: start; gap: 0 .6rem; margin: 0 0 .55rem; }
    .choice input { width: 1.6rem; height: 1.6rem; margin: 0; }
    .choice label { min-height: 1.6rem; }
    .choice .hint { grid-column: 2; margin: 0; font-size: .95rem; }
    .choice input:disabled + label { color: var(--quiet); }
    button { display: inline-block; margin: 0 .75rem .75rem 0; padding: .55rem 1.1rem; font: inherit; font-weight: 600; color: #fff;
      background: var(--good); border: 2px solid var(--good); border-radius: 0; cursor: pointer; }
    a.button { display: inline-block; padding: .55rem 1.1rem; font-weight: 600; color: #fff; background: var(--good);
      border: 2px solid var(--good); text-decoration: none; }
    .concern { float: right; margin: 0 0 .5rem 1rem; }
    .concern a { color: var(--wrong); font-weight: 600; }
    .plain, .read { padding: 0; list-style: none; } .plain li { margin: 0 0 .25rem; }
    .read > li { padding: .45rem 0; border-bottom: 1px solid var(--line); }
    .filter { display: flex; flex-wrap: wrap; align-items: end; gap: 0 1rem; margin: 0 0 1rem; }
    .filter .field { margin: 0 0 .75rem; min-width: min(100%, 16rem); }
    .evidence fieldset { margin: 0 0 1rem; padding: 0; border: 0; min-width: 0; }
    .day { color: var(--quiet); }
    .stack .field { margin: 0 0 .5rem; }
    @media (min-width: 48rem) { .stack td:has(fieldset) { min-width: 13rem; } }
    @media (max-width: 48rem) { .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .stack, .stack caption, .stack tbody, .stack tr, .stack th, .stack td { display: block; }
      .stack th, .stack td { border: 0; padding: .2rem 0; overflow-wrap: anywhere; } .stack tbody th { font-weight: 600; }
      .stack td[data-head]::before { content: attr(data-head) ": "; font-weight: 600; }
      .stack tr { padding: .8rem 0; border-bottom: 1px solid var(--line); } }
    button.quiet { color: var(--ink); background: #fff; border-color: var(--ink); }
    button.plain { margin: 0; padding: 0; color: inherit; background: none; border: 0; text-decoration: underline; font-weight: 400; }
    button.warn { background: var(--wrong); border-color: var(--wrong); }
    .tag { display: inline-block; padding: .1rem .55rem; font-size: .92rem; border: 1px solid currentColor; max-width: 100%; }
    .tag.done { color: var(--good); } .tag.late { color: var(--wrong); } .tag.open { color: var(--accent); }
    .tasks { padding: 0; list-style: none; border-top: 1px solid var(--line); }
    .tasks li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1rem; padding: .6rem 0;
      border-bottom: 1px solid var(--line); }
    .tasks li > :first-child { flex: 1 1 16rem; }
    .sections > li:has(> a) { border-bottom: 0; } .sections details { margin: 0; }
    dl.facts { display: grid; grid-template-columns: minmax(7rem, 12rem) 1fr; gap: .3rem 1rem; }
    dl.facts dt { font-weight: 600; } dl.facts dd { margin: 0; }
    .beside { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 2.5rem; align-items: start; }
    @media (min-width: 60rem) { .beside { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); } }
    .evidence { padding: 1rem 1.1rem; background: var(--wash); border: 1px solid var(--line); }
    .evidence h2 { margin-top: 0; }
    .evidence .choice { padding: .35rem 0; border-bottom: 1px solid var(--line); }
    .evidence .decides { border-left: 4px solid var(--accent); padding-left: .6rem; }
    mark { padding: 0 .1em; background: #ffe9a8; color: inherit; text-decoration: underline; }
    details { margin: 0 0 1.25rem; } summary { cursor: pointer; color: var(--accent); }
    details > :not(summary) { margin-left: 1.1rem; }
    .timeline { padding: 0; list-style: none; }
    .timeline li { padding: .35rem 0 .35rem 1rem; border-left: 3px solid var(--line); }
    .timeline .gap { color: var(--quiet); border-left-style: dashed; font-style: italic; }
    .timeline .cited { border-left-color: var(--accent); }
    .table { overflow-x: auto; margin: 0 0 1.25rem; }
    table { border-collapse: collapse; width: 100%; font-size: 1rem; }
    caption { text-align: left; font-weight: 600; padding: 0 0 .4rem; }
    th, td { padding: .45rem .7rem .45rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line);
      overflow-wrap: break-word; }
    tbody th { font-weight: 400; }
    ul.links { padding-left: 1.2rem; } ul.links li { margin-bottom: .3rem; }
    ul.concerns { padding: 0; list-style: none; }
    ul.concerns li { margin: 0 0 1rem; padding: .2rem 0 0 1rem; border-left: 4px solid var(--line); }
    ul.concerns h3 { margin-top: 0; }
    blockquote { margin: 0 0 .8rem; padding: .1rem 0 .1rem .9rem; border-left: 3px solid var(--line); }
    .inset h3 { margin-top: 0; }
    pre { white-space: pre-wrap; }
    .number { text-align: right; font-variant-numeric: tabular-nums; } .group th { font-weight: 600; }
    main footer { padding: 1rem 0 0; }
    @media (max-width: 30rem) { h1 { font-size: 1.5rem; } dl.facts { grid-template-columns: 1fr; } dl.facts dd { margin: 0 0 .5rem; }
      header .person { margin: 0; } }
    @media (forced-colors: active) { .tag, .notice, .done, .inset, .mistakes, button { border: 2px solid; } mark { forced-color-adjust: none; } }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    .room { width: 75%; height: 5.5rem; }
    @media print { header, footer, .back, .concern, button, a.button, .act, .links, .skip { display: none; } .room { height: 19mm; }
      main, main.wide { max-width: none; padding: 0; }
      details > :not(summary) { display: block; } details::details-content { content-visibility: visible; } a { color: inherit; }
      h1, h2, h3, summary, caption { break-after: avoid; } tr, li, .inset, .field { break-inside: avoid; } thead { display: table-header-group; }
      .table { overflow: visible; } .beside { display: block; } }
    """
}

/// How a page looks: fonts of the reader's own machine, dark ink on white, and A4 on paper.
enum StyleSheet {
  static let css: HTML = """
    :root { --ink: #1b1b1b; --quiet: #4a4a4a; --line: #b9bec5; --accent: #1d3d63; --wash: #f3f5f8; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; max-width: 70rem; padding: 0 1.25rem 3rem; color: var(--ink); background: #fff;
      font: 1rem/1.55 system-ui, "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
    .skip { position: absolute; left: -999rem; }
    .skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: #fff; color: var(--accent);
      outline: 3px solid var(--accent); z-index: 1; }
    a { color: var(--accent); }
    a:focus-visible, .table:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    header { padding: 2rem 0 .75rem; border-bottom: 3px solid var(--accent); }
    h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; color: var(--accent); }
    .subtitle { margin: .4rem 0 0; color: var(--quiet); font-size: 1.05rem; }
    .particulars { margin: .8rem 0 0; gap: .1rem 1rem; font-size: .95rem; }
    .annex { margin-top: 3.5rem; border-top: 1px solid var(--line); }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .9rem 0 0; padding: 0; list-style: none;
      font-size: .92rem; }
    .headline { margin: 1.5rem 0 0; padding: 1rem 1.25rem; background: var(--wash); border-left: 5px solid var(--accent);
      max-width: 48rem; }
    .headline p { margin: 0 0 .6rem; }
    .headline p:first-child { font-size: 1.15rem; }
    .headline p:last-child { margin-bottom: 0; }
    section { margin-top: 2.4rem; }
    h2 { margin: 0 0 .6rem; font-size: 1.35rem; line-height: 1.25; color: var(--accent); }
    h2.part { margin: 3rem 0 0; padding-bottom: .3rem; font-size: 1.6rem; border-bottom: 2px solid var(--accent); }
    h2.part + section { margin-top: 1.2rem; }
    nav .part { flex-basis: 100%; margin: .35rem 0 0; font-weight: 600; }
    h3 { margin: 1.1rem 0 .4rem; font-size: 1.05rem; }
    section > h3:first-child { margin: 0 0 .6rem; font-size: 1.25rem; color: var(--accent); }
    h4 { margin: 1.1rem 0 .4rem; font-size: 1rem; }
    p, ul, dl { max-width: 46rem; margin: 0 0 .9rem; }
    ul { padding-left: 1.3rem; }
    li { margin-bottom: .25rem; }
    dl { display: grid; grid-template-columns: 9.5rem 1fr; gap: .35rem 1rem; }
    dt { font-weight: 600; }
    dd { margin: 0; }
    pre { overflow-x: auto; padding: .6rem .9rem; background: var(--wash); }
    figure { margin: 0 0 1.2rem; }
    figcaption { font-weight: 600; margin-bottom: .4rem; }
    svg { display: block; width: 100%; height: auto; max-width: 60rem; background: #fff;
      forced-color-adjust: none; }
    .reading { color: var(--quiet); font-size: .92em; }
    .table { overflow-x: auto; margin: 0 0 1.2rem; }
    table { border-collapse: collapse; font-size: .92rem; line-height: 1.4; }
    caption { text-align: left; font-weight: 600; padding: 0 0 .5rem; }
    th, td { padding: .4rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
    thead th { vertical-align: bottom; border-bottom: 2px solid var(--ink); }
    tbody th { font-weight: 400; min-width: 12rem; }
    td:last-child { min-width: 7rem; }
    .number + :not(.number) { padding-left: 1.4rem; }
    .room { width: 75%; height: 5.5rem; }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    thead .number { white-space: normal; }
    .group th { padding-top: 1rem; font-weight: 600; color: var(--accent); border-bottom: 1px solid var(--ink); }
    .total th, .total td { font-weight: 600; border-top: 2px solid var(--ink); }
    footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet);
      font-size: .9rem; overflow-wrap: anywhere; }
    footer h2 { font-size: 1.05rem; }
    footer ul { max-width: none; }
    @media (max-width: 40rem) { dl { display: block; } dd { margin: 0 0 .5rem; } }
    @page { size: A4; margin: 16mm 15mm 18mm; }
    @media print {
      body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.4; }
      .skip, nav { display: none; }
      header { padding-top: 0; }
      h1 { font-size: 18pt; }
      h2 { font-size: 13pt; }
      h3 { font-size: 10.5pt; }
      h2.part { font-size: 15pt; margin-top: 9mm; }
      section > h3:first-child { font-size: 12pt; }
      h4 { font-size: 10pt; }
      h2, h3, h4 { break-after: avoid; }
      .headline { -webkit-print-color-adjust: exact; print-color-adjust: exact; max-width: none; break-inside: avoid; }
      section { margin-top: 7mm; }
      .particulars { margin-top: 2mm; font-size: 9pt; grid-template-columns: max-content 1fr max-content 1fr; }
      .annex { margin-top: 0; border-top: 0; break-before: page; }
      .annex > h2.part:first-child { margin-top: 0; }
      .opening section { margin-top: 4.5mm; }
      .opening p, .opening ul, .opening figure { margin-bottom: 1.6mm; }
      .opening li { margin-bottom: .6mm; }
      .opening svg { max-width: 128mm; }
      .opening .table { margin-bottom: 2mm; }
      .opening th, .opening td { padding: .6mm 1.2mm; }
      .table { overflow: visible; }
      table { font-size: 8.5pt; }
      th, td { padding: 1.1mm 1.4mm; }
      thead { display: table-header-group; break-inside: avoid; break-after: avoid; }
      .short { break-inside: avoid; }
      tr, figure, li, dt, dd { break-inside: avoid; }
      p:has(+ .table), tr:first-child { break-after: avoid; }
      table:has(.room) { width: 100%; }
      .room { height: 19mm; }
      caption, figcaption, dt, .group { break-after: avoid; }
      tbody th, td:last-child { min-width: 0; }
      .wide tbody th { min-width: 46mm; }
      .widest table { font-size: 6.5pt; }
      .widest tbody th { min-width: 24mm; }
      .widest th, .widest td { padding: .8mm .6mm; overflow-wrap: anywhere; }
      .number { white-space: normal; }
      footer { font-size: 8pt; margin-top: 7mm; }
      footer li { margin: 0; }
      .compact { font-size: 9pt; }
      .compact section { margin-top: 3.5mm; }
      .compact h2 { margin-bottom: 1mm; }
      .compact h2.part { margin-top: 4mm; }
      .compact section > h3:first-child { margin: 0 0 .8mm; }
      .compact p, .compact ul { margin-bottom: 1mm; line-height: 1.3; }
      .compact .headline { margin-top: 3mm; padding: 2mm 4mm; }
      .compact .table { margin-bottom: 1mm; }
      .compact table { width: 100%; font-size: 8.2pt; }
      .compact th, .compact td { padding: .45mm 1.2mm; line-height: 1.22; }
      .compact .room { height: 14mm; }
      .compact footer { margin-top: 3mm; padding-top: 1.5mm; }
      .compact footer ul, .compact footer li, .compact footer h2 { display: inline; padding: 0; font-size: 8pt; }
      .compact footer li::before { content: " · "; }
      p, ul, dl { max-width: none; }
      a { color: inherit; text-decoration: none; }
    }
    """
}

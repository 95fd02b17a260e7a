/// How the page looks: on light and dark screens, wide and narrow ones, and on paper.
///
/// The page's policy allows this one style sheet by its digest, so that no other style can act.
struct StyleSheet: Sendable {
  /// The CSS.
  let source: String

  /// The style sheet of every page.
  static let shared = StyleSheet(
    source: [
      ":root{color-scheme:light dark;\(Palette.declarations(isDark: false))}",
      "@media screen and (prefers-color-scheme:dark){:root{\(Palette.declarations(isDark: true))}}",
      text, layout, tables, drawings, narrow, print,
    ]
    .joined(separator: "\n") + "\n"
  )

  /// The SHA-256 digest of `shared` as a policy names it; a test tells the new one when the style changes.
  static let digest: StaticString = "sha256-SWeG5hQz5hd3tqr2vNnKHf1WnFBJeN7geVUTCCfVk00="

  private static let text = """
    *{box-sizing:border-box}
    html{font-size:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth}
    body{margin:0;background:var(--paper);color:var(--ink);line-height:1.6;\
    font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",sans-serif;\
    overflow-wrap:break-word;font-variant-numeric:lining-nums}
    h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2.2em 0 .6em;text-wrap:balance;break-after:avoid}
    h1,h2,.callout{font-family:Charter,"Bitstream Charter","Sitka Text",Cambria,"Noto Serif",serif}
    h1{font-size:clamp(1.9rem,1.4rem + 2.2vw,2.9rem);font-weight:600;letter-spacing:-.012em;margin:0 0 .7em}
    h2{font-size:1.6rem;font-weight:600;letter-spacing:-.006em;margin:0 0 .8em}
    h3{font-size:1.12rem;font-weight:650}
    h4{font-size:1rem;font-weight:650}
    p,ul,ol{max-width:44rem;margin:0 0 1em}
    ul,ol{padding-left:1.4em}
    li{margin:.3em 0}
    li>ul{margin:.3em 0 .9em;color:var(--quiet);font-size:.94em}
    ol>li::marker{font-weight:650;color:var(--quiet)}
    ul>li::marker{color:var(--quiet)}
    a{color:var(--accent)}
    code{font-family:ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"Noto Sans Mono",monospace;\
    font-size:.86em;overflow-wrap:anywhere}
    strong,dt{font-weight:650}
    dl{max-width:44rem;margin:0 0 1em}
    dd{margin:0 0 .6em 1.4em}
    pre{overflow-x:auto;margin:0 0 1.4em;padding:.9rem 1.1rem;background:var(--raised);border-radius:6px;\
    line-height:1.45;white-space:pre-wrap}
    .badge{display:inline-block;padding:.06em .6em;border-radius:1em;border:1px solid;font-size:.86em;\
    font-weight:600;line-height:1.5;background:var(--raised);color:var(--quiet)}
    .good{background:var(--good-tint);color:var(--good)}
    .bad,.broken{background:var(--bad-tint);color:var(--bad)}
    .open{background:var(--open-tint);color:var(--open)}
    .claimed{background:var(--claimed-tint);color:var(--claimed);border-style:dashed}
    .broken{border-style:double}
    details{margin:0 0 1.4em;border:1px solid var(--line);border-radius:8px;padding:0 1rem}
    summary{cursor:pointer;padding:.7rem 0;font-weight:600;color:var(--accent)}
    details[open]>summary{border-bottom:1px solid var(--line);margin-bottom:1rem}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
    .skip{position:absolute;left:-100rem;top:0;padding:.6rem 1rem;background:var(--paper);z-index:1}
    .skip:focus{left:0}
    """

  private static let layout = """
    main{max-width:82rem;margin:0 auto;padding:3.5rem 2.5rem 6rem;display:grid;column-gap:3.5rem;\
    grid-template-columns:13rem minmax(0,1fr);align-items:start}
    .cover,#sections{grid-column:2}
    .cover{padding-bottom:1.5rem}
    .cover>p:first-of-type{color:var(--quiet);margin-bottom:2.2rem}
    .callout{max-width:none;font-size:1.28rem;line-height:1.45;margin:0 0 1.4rem;padding:1.1rem 1.4rem;\
    color:var(--ink);border-left:6px solid;border-radius:4px}
    .callout.good{border-color:var(--good)}
    .callout.bad,.callout.broken{border-color:var(--bad)}
    .callout.open{border-color:var(--open)}
    .callout.claimed{border-color:var(--claimed)}
    #sections:focus{outline:none}
    nav{grid-column:1;grid-row:1/span 2;position:sticky;top:0;max-height:100vh;overflow-y:auto;\
    padding:1rem 0 2rem;font-size:.85rem;line-height:1.4}
    nav p{margin:0 0 .8em;font-weight:650;color:var(--quiet)}
    nav ol{list-style:none;margin:0;padding:0}
    nav li{margin:0}
    nav a{display:block;padding:.28em 0 .28em .9em;border-left:2px solid var(--line);color:var(--quiet);\
    text-decoration:none;overflow-wrap:anywhere}
    nav a:hover{color:var(--accent);border-color:var(--accent)}
    nav ol ol a{padding-left:1.9em}
    section{border-top:1px solid var(--line);padding:2rem 0 1.2rem}
    section,h3,h4{scroll-margin-top:1rem}
    """

  private static let tables = """
    .table{overflow-x:auto;margin:0 0 1.6em}
    table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.45}
    th{text-align:left;vertical-align:bottom;font-size:.82rem;font-weight:600;color:var(--quiet);\
    border-bottom:2px solid var(--ink);padding:.3rem .9rem .45rem 0}
    td{vertical-align:top;border-bottom:1px solid var(--line);padding:.6rem .9rem .6rem 0;\
    overflow-wrap:anywhere;min-width:6.4rem}
    th:last-child,td:last-child{padding-right:0}
    td.number{min-width:0;text-align:right;font-variant-numeric:tabular-nums lining-nums;white-space:nowrap}
    th.number{text-align:right}
    td code{color:var(--quiet);font-size:.8rem}
    td .badge{white-space:nowrap}
    .badge.long{white-space:normal;overflow-wrap:anywhere}
    td:has(>code:only-child){min-width:11rem}
    """

  private static let drawings = """
    figure{margin:0 0 1.8em}
    figcaption{font-size:.85rem;font-weight:600;color:var(--quiet);margin:0 0 .7em}
    .score figcaption{display:none}
    .drawing{overflow-x:auto}
    svg{display:block;width:100%;height:auto;font-size:14px;font-family:inherit}
    .score svg,.profile svg{max-width:27rem}
    .heat-map svg,.roadmap svg{min-width:40rem;max-width:48rem}
    text{fill:var(--ink)}
    text.quiet{fill:var(--quiet)}
    text.small{font-size:12px}
    text.strong{font-weight:650}
    text.middle,text.figure{text-anchor:middle}
    text.end{text-anchor:end}
    text.figure{font-size:44px;font-weight:600;font-family:Charter,"Bitstream Charter",Cambria,serif}
    circle.ring{fill:none}
    circle.ring.met{stroke:var(--good)}
    circle.ring.claimed{stroke:var(--claimed)}
    circle.ring.open{stroke:var(--open)}
    circle.ring.missed{stroke:var(--bad)}
    rect.ring.met{fill:var(--good)}
    rect.ring.claimed{fill:var(--claimed)}
    rect.ring.open{fill:var(--open)}
    rect.ring.missed{fill:var(--bad)}
    .cell{stroke-width:1.5}
    .cell.met{fill:var(--good);stroke:var(--good)}
    .cell.claimed{fill:var(--claimed-tint);stroke:var(--claimed);stroke-dasharray:3 2}
    .cell.open{fill:var(--open-tint);stroke:var(--open)}
    .cell.missed{fill:var(--bad-tint);stroke:var(--bad)}
    .band{fill:var(--raised)}
    .present text{fill:var(--paper)}
    .possible .tile{fill:none;stroke-width:1.5;stroke-dasharray:4 3}
    .present.critical .tile{fill:var(--critical)}
    .present.high .tile{fill:var(--high)}
    .present.medium .tile{fill:var(--medium)}
    .present.low .tile{fill:var(--low)}
    .possible.critical .tile{stroke:var(--critical)}
    .possible.high .tile{stroke:var(--high)}
    .possible.medium .tile{stroke:var(--medium)}
    .possible.low .tile{stroke:var(--low)}
    rect.line{fill:var(--line)}
    .work{fill:var(--accent)}
    .work.critical{fill:var(--bad)}
    .stripe{fill:var(--paper);opacity:.55}
    .milestone{fill:var(--ink)}
    """

  private static let narrow = """
    @media screen and (max-width:70rem){
    main{display:block;padding:2rem 1.25rem 4rem;max-width:56rem}
    nav{position:static;max-height:none;padding:0 0 2rem}
    nav ol ol{display:none}
    }
    @media screen and (max-width:44rem){
    td:has(>code:only-child){min-width:0}
    .table:has(th:nth-child(3)){overflow:visible}
    .table:has(th:nth-child(3)) :is(table,tbody,tr,td){display:block}
    .table:has(th:nth-child(3)) thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
    .table:has(th:nth-child(3)) tr{border:1px solid var(--line);border-radius:8px;padding:.5rem .9rem;margin:0 0 .8rem}
    .table:has(th:nth-child(3)) td{display:flow-root;border:0;padding:.25rem 0 .25rem 7.8rem;text-align:left;\
    white-space:normal;min-width:0}
    .table:has(th:nth-child(3)) td::before{content:attr(data-label);float:left;width:7.2rem;margin-left:-7.8rem;\
    color:var(--quiet);font-size:.8rem;font-weight:600;overflow-wrap:normal}
    .table:has(th:nth-child(3)) td:empty{display:none}
    }
    """

  private static let print = """
    @media print{
    @page{margin:15mm 17mm 17mm;@bottom-right{content:counter(page) " / " counter(pages);\
    font:8.5pt system-ui,sans-serif;color:#56616e}}
    html{font-size:9.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
    main{display:block;max-width:none;padding:0}
    nav,.skip{display:none}
    .cover{break-after:page}
    .cover{line-height:1.4;font-size:.92em}
    .cover h1{font-size:1.9rem;margin-bottom:.2em}
    .cover h2{font-size:1.35rem;margin-bottom:.5em}
    .cover :is(p,ul,ol){max-width:none;margin-bottom:.6em}
    .cover>p:first-of-type{margin-bottom:1rem}
    .cover li{margin:.1em 0}
    .cover section{padding:1rem 0 0}
    .cover td{padding:.2rem .8rem .2rem 0}
    .cover table{font-size:.86rem}
    .cover .callout{font-size:1.15rem;padding:.7rem 1.1rem;margin-bottom:.9rem}
    .collection section{break-before:page}
    .collection section:first-child{break-before:auto}
    p,li,tr,figure,.badge,.callout,h2,h3,h4,summary{break-inside:avoid}
    summary{break-after:avoid}
    h2::after,h3::after,h4::after,summary::after{content:"";display:block;height:7rem;margin-bottom:-7rem}
    td{padding:.38rem .8rem .38rem 0}
    p{orphans:3;widows:3}
    thead{display:table-header-group}
    .table,.drawing{overflow:visible}
    .heat-map svg,.roadmap svg{min-width:0}
    a{color:inherit;text-decoration:none}
    details{border:0;padding:0}
    td:has(>code:only-child){min-width:8.5rem}
    td:empty{min-width:6rem}
    details table{font-size:.8rem}
    details td{padding:.24rem .8rem .24rem 0}
    details::details-content{content-visibility:visible;display:block;height:auto}
    summary{list-style:none;color:var(--ink);padding:0 0 .5rem}
    summary::-webkit-details-marker{display:none}
    }
    """
}

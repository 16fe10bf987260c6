/** The public pages' own style: the staff's colours and measures, without anything that needs a script. */
export const PUBLIC_STYLE = `:root {
  color-scheme: light dark; font: 1rem/1.5 'Inter Variable', system-ui, sans-serif; accent-color: var(--accent);
  --ink: light-dark(#17212c, #e9eef3); --soft: light-dark(#4d5b69, #a9b6c3); --paper: light-dark(#f6f8fa, #0f161d);
  --sheet: light-dark(#ffffff, #17202a); --line: light-dark(#dde3ea, #2b3743); --line-firm: light-dark(#7c8a98, #75838f);
  --accent: light-dark(#174f92, #86b6ec); --kf: light-dark(#14294d, #c3d3ee); --ks: light-dark(#1f5ca6, #86b6ec); --namnd: light-dark(#1f7688, #6cc3d3);
  --ok: light-dark(#196a3b, #7fd3a0); --ok-tint: light-dark(#e4f3e9, #163322); --part: light-dark(#855500, #f0bf62); --part-tint: light-dark(#fcf0d6, #3b2c0c);
  --no: light-dark(#a5211b, #ff9d92); --no-tint: light-dark(#fbe5e2, #431b18);
}
*, ::before, ::after { box-sizing: border-box }
body { margin: 0; color: var(--ink); background: var(--paper); overflow-wrap: anywhere }
h1, h2, h3, h4, p, ul, ol { margin: 0; padding: 0 } ul, ol { list-style: none }
h1 { font-size: 2.25rem; line-height: 1.15; font-weight: 640; letter-spacing: -.022em; text-wrap: balance }
h2 { font-size: 1.375rem; line-height: 1.3; font-weight: 620 } h3 { font-size: 1.125rem; line-height: 1.35; font-weight: 620 } h4 { font-size: 1rem; font-weight: 620 }
a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: 1px } a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px } main:focus { outline: none }
.skip { position: absolute; left: -99rem } .skip:focus { left: 1rem; top: .5rem; background: var(--sheet); padding: .5rem 1rem }
.top { background: var(--sheet); border-bottom: 1px solid var(--line) }
.top > div, main, .foot > div, .look > div { max-width: 84rem; margin: auto; padding-inline: 2rem }
.top > div { min-height: 64px; display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 2rem; padding-block: .5rem }
.brand { display: flex; align-items: center; gap: .75rem; color: var(--ink); text-decoration: none; font-weight: 660; font-size: 1.125rem; line-height: 1.2 }
.brand small { display: block; font-size: .8125rem; font-weight: 420; color: var(--soft) }
.nav { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin-right: auto } .nav a { color: var(--soft); text-decoration: none; padding: .5rem 0; border-bottom: 3px solid transparent }
.nav a:hover { color: var(--ink) } .nav a[aria-current] { color: var(--ink); font-weight: 600; border-bottom-color: var(--accent) }
.look { background: var(--kf); color: var(--sheet) } .look > div { padding-block: .75rem }
main { padding-block: 2rem 4rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem }
.lead-in { display: grid; gap: .75rem; max-width: 52rem } .lead { font-size: 1.125rem; color: var(--soft); text-wrap: pretty }
.soft { color: var(--soft) } .small { font-size: .875rem } .over { font-size: .8125rem; font-weight: 620; color: var(--soft) } .strong { font-weight: 620 } .big { font-size: 1.375rem; font-weight: 620 }
.nowrap { white-space: nowrap } .num { font-variant-numeric: tabular-nums } .told { white-space: pre-line; max-width: 48rem } .dots { list-style: disc; padding-left: 1.25rem }
.stack { display: grid; gap: 1.5rem; min-width: 0; align-content: start } .row { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center }
.sheet { background: var(--sheet); border: 1px solid var(--line); border-radius: 8px } .pad { padding: 1.5rem }
.summary { display: flex; flex-wrap: wrap; gap: .75rem 2.5rem; align-items: center }
.two { display: grid; grid-template-columns: minmax(0, 1fr) 20rem; gap: 3rem; align-items: start }
.area-head { padding: 1rem 1.5rem; display: grid; gap: .5rem } .pub { border-top: 1px solid var(--line); padding: 1rem 1.5rem; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 1rem }
.pub > div { display: grid; gap: .25rem }
.ic { width: 14px; height: 14px; flex: none; fill: currentColor }
.st { display: inline-flex; align-items: center; gap: 6px; font-weight: 560; white-space: nowrap; color: var(--c, var(--soft)) }
.st.box { font-size: 1rem; background: var(--b, transparent); padding: 4px 12px 4px 10px; border-radius: 99px; box-shadow: inset 0 0 0 1px var(--e, var(--line-firm)) }
[data-mark=achieved] { --c: var(--ok); --b: var(--ok-tint); --e: transparent } [data-mark=partly-achieved] { --c: var(--part); --b: var(--part-tint); --e: transparent }
[data-mark=not-achieved] { --c: var(--no); --b: var(--no-tint); --e: transparent } [data-mark=not-reported] { --c: var(--ink) }
.aside-part { display: grid; gap: .5rem } .aside-part h2 { font-size: 1.125rem } [aria-current=page] { font-weight: 620 }
.line { display: grid; gap: 1rem; border-left: 2px solid var(--line); margin-left: 5px } .line li { position: relative; padding-left: 1.25rem }
.line li::before { content: ''; position: absolute; left: -7px; top: .4rem; width: 12px; height: 12px; border-radius: 50%; background: var(--namnd) }
.line li[data-body=KS]::before { background: var(--ks) } .line li[data-body=KF]::before, .line li:not([data-body])::before { background: var(--kf) } .line time { font-size: .875rem; color: var(--soft) }
.crumbs { font-size: .875rem; color: var(--soft) } .crumbs li { display: inline } .crumbs li + li::before { content: '/'; margin: 0 .5rem; color: var(--line-firm) }
form { display: grid; gap: .25rem } label { font-size: .875rem } input, button { font: inherit; min-height: 2.5rem; border-radius: 6px; border: 1px solid var(--line-firm); background: var(--sheet); color: var(--ink); padding: 0 .75rem }
input { width: 9rem } input::placeholder { color: var(--soft); opacity: 1 } button { border-color: var(--accent); color: var(--accent); font-weight: 560; cursor: pointer } button:hover { background: var(--accent); color: var(--sheet) }
.scroll { overflow-x: auto; margin-top: .75rem } .tb { width: 100%; border-collapse: collapse; font-size: .875rem; overflow-wrap: normal } .tb caption { text-align: left; color: var(--soft); padding-bottom: .25rem }
.tb :is(th, td) { padding: .375rem .75rem; border-top: 1px solid var(--line); text-align: left; font-weight: 400 } .tb thead th { color: var(--soft); border-top: 0 } .tb .r { text-align: right }
.foot { border-top: 1px solid var(--line); font-size: .875rem; color: var(--soft) } .foot > div { padding-block: 1.5rem; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem }
@media (max-width: 64rem) { .two { grid-template-columns: minmax(0, 1fr) } }
@media (max-width: 40rem) {
  .top > div, main, .foot > div, .look > div { padding-inline: 1rem } main { padding-block: 1.5rem 3rem; gap: 1.5rem } .pad { padding: 1rem } .area-head { padding: 1rem }
  h1 { font-size: 1.75rem } h2 { font-size: 1.25rem } .pub { grid-template-columns: minmax(0, 1fr); padding: 1rem; gap: .5rem }
}
@media print {
  :root { color-scheme: light } body { background: #fff } .top .nav, .who, .skip, form, .foot a, .aside-part:has(form) { display: none } main { padding: 0; max-width: none } .two { display: block } .two aside { margin-top: 2rem }
  .sheet { border: 0; border-top: 1px solid #999; border-radius: 0 } .pub, .line li { break-inside: avoid } h2, h3, .area-head { break-after: avoid } a { color: inherit; text-decoration: none }
  .st.box { padding: 0; background: none; box-shadow: none }
}
`;

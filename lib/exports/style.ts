/** How `index.html` looks, from nothing but itself: light, dark, narrow, printed. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1a1d19; --soft: #555a50; --paper: #fdfdfb; --line: #c9ccc2; --link: #14507a; }
@media (prefers-color-scheme: dark) { :root { --ink: #ecede8; --soft: #b4b8ac; --paper: #161815; --line: #474b43; --link: #9ccbf0; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 2rem 1rem; font: 1.0625rem/1.6 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 2rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.5rem; line-height: 1.3; margin: 3rem 0 1rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { font-size: 1.2rem; margin: 2rem 0 .25rem; }
p, li { max-width: 65ch; margin: .25rem 0 .5rem; }
a { color: var(--link); }
a:focus-visible, .wide:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.why, .none, .top, .quiet, small { color: var(--soft); font-size: .9rem; }
.wide { overflow-x: auto; border: 1px solid var(--line); border-width: 1px 0; margin: .75rem 0; }
table { border-collapse: collapse; font-size: .9375rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem 1.25rem .4rem 0; border-bottom: 1px solid var(--line); max-width: 28rem; overflow-wrap: break-word; }
.wide td:not(.line, .number) { min-width: 7rem; }
.wide td.wordy { min-width: 20rem; }
.line { white-space: nowrap; }
thead th { white-space: nowrap; color: var(--soft); font-weight: 600; }
tbody th { font-weight: 600; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
.contents th, .contents td { padding-block: .3rem; }
.long { white-space: pre-line; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  .wide { overflow: visible; border: 0; }
  .top { display: none; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  th, .wide td:not(.line, .number), .wide td.wordy { min-width: 0; }
  .line, thead th { white-space: normal; }
}
`;

/** How records look, from nothing but themselves: light, dark, narrow, printed. */
export const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 96rem; padding: 2rem 1rem; font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; }
p, dd, body > main > ul { max-width: 65ch; }
dt { font-weight: 600; margin-top: .5rem; }
dd { margin: 0; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 3px solid; outline-offset: 2px; }
table { border-collapse: collapse; font-size: .9375rem; }
caption { text-align: start; padding-bottom: .5rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem 1rem .5rem 0; border-bottom: 1px solid; min-width: 9rem; }
.wide td:nth-child(4), .wide td:last-child { min-width: 16rem; }
td ul { margin: 0; padding-inline-start: 1.1rem; }
@page { size: landscape; margin: 12mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 9pt; }
  .wide { overflow: visible; }
  th, td, .wide td:nth-child(4), .wide td:last-child { min-width: 0; padding-inline-end: .5rem; overflow-wrap: anywhere; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
`;

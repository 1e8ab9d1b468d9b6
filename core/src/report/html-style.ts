/** How the HTML report looks, on light and dark screens and on paper. */
export const HTML_STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; padding: 1rem; }
main { max-width: 52rem; margin: 0 auto; }
h1, h2 { line-height: 1.25; overflow-wrap: anywhere; }
table { border-collapse: collapse; margin: 1rem 0; width: 100%; }
caption { text-align: start; padding-bottom: .5rem; }
th, td { border-bottom: 1px solid; padding: .3rem .5rem; text-align: start; overflow-wrap: anywhere; }
a { color: inherit; }
li p { margin: 0; }
.wide { overflow-x: auto; }
td { font-variant-numeric: tabular-nums; }
tfoot th, tfoot td { border-top: 2px solid; }
meter { width: min(10rem, 40%); }
meter::-webkit-meter-optimum-value { background: #5b6b7f; }
meter::-moz-meter-bar { background: #5b6b7f; }
summary { cursor: pointer; padding: .3rem 0; }
summary:focus-visible, a:focus-visible { outline: 2px solid; outline-offset: 2px; }
li { margin-bottom: .3rem; overflow-wrap: anywhere; }
.note { border-inline-start: 4px solid; padding-inline-start: .5rem; }
@media print { details > * { display: revert; } details::details-content { content-visibility: visible; } section { break-inside: auto; } }
`;

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
.wide table { font-size: .85rem; }
.wide th[scope='row'] { min-width: 9rem; }
.wide thead th { overflow-wrap: normal; }
td { font-variant-numeric: tabular-nums; }
tfoot th, tfoot td { border-top: 2px solid; }
meter { width: min(10rem, 40%); }
meter::-webkit-meter-optimum-value { background: #5b6b7f; }
meter::-moz-meter-bar { background: #5b6b7f; }
summary { cursor: pointer; padding: .3rem 0; }
summary:focus-visible, a:focus-visible { outline: 2px solid; outline-offset: 2px; }
li { margin-bottom: .3rem; overflow-wrap: anywhere; }
.strip { display: flex; flex-wrap: wrap; gap: 2px; line-height: 0; }
.strip a { display: grid; gap: 1px; padding: 2px 1px; }
.strip i { width: 10px; height: 8px; background: #8884; }
.strip .gap { width: 5px; }
i.t0 { background: #1f6fd0; }
i.t1 { background: repeating-linear-gradient(45deg, #b36b00 0 2px, #e7b866 2px 4px); }
i.t2 { background: radial-gradient(#fff 28%, #7a3fae 32%) 0 0 / 4px 4px; }
.meeting { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; }
.meeting circle { fill-opacity: .15; stroke-width: 2; }
circle.t0 { fill: #1f6fd0; stroke: #1f6fd0; }
circle.t1 { fill: #b36b00; stroke: #b36b00; stroke-dasharray: 6 3; }
circle.t2 { fill: #7a3fae; stroke: #9a63cc; stroke-dasharray: 1 3; }
.connection line { stroke: currentColor; stroke-opacity: .55; }
.meeting circle.number { fill: Canvas; fill-opacity: 1; stroke: none; }
.connection:hover line { stroke-opacity: 1; }
.meeting text { text-anchor: middle; font-size: 14px; fill: currentColor; }
ol.whole { list-style: none; padding: 0; }
.whole li:target { outline: 2px solid; outline-offset: 4px; }
.note { border-inline-start: 4px solid; padding-inline-start: .5rem; }
@media print {
  body { padding: 0; }
  .strip i, .meeting { print-color-adjust: exact; }
  details > * { display: revert; }
  details::details-content { content-visibility: visible; }
  section { break-inside: auto; }
  .wide { overflow: visible; }
  .wide table { font-size: .7rem; }
  .wide th, .wide td { padding: .2rem; }
  .wide th[scope='row'] { min-width: 6rem; }
}
`;

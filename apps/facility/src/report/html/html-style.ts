/** Colours of the report, light and dark: those of the page. */
export const colours: Readonly<Record<string, string>> = {
  ground: "light-dark(#f4f5f2, #14171a)",
  surface: "light-dark(#ffffff, #1d2125)",
  ink: "light-dark(#1a1e22, #eceff1)",
  soft: "light-dark(#4a5159, #b3bac1)",
  line: "light-dark(#cfd4d0, #3b424a)",
  accent: "light-dark(#0b5cad, #7cb7ff)",
  fail: "light-dark(#a3161d, #ff9a94)",
  incomplete: "light-dark(#6a3fa0, #cfb1ff)",
  warning: "light-dark(#7f5200, #f5c15c)",
  info: "light-dark(#33566f, #9cc7e3)",
  "series-0": "light-dark(#0b5cad, #7cb7ff)",
  "series-1": "light-dark(#b3470d, #ff9f68)",
  "series-2": "light-dark(#1c6b3c, #7fd8a2)",
  "series-3": "light-dark(#7a3d97, #d7a5f0)",
  "series-4": "light-dark(#7f5200, #f5c15c)",
  "series-5": "light-dark(#4a5159, #b3bac1)",
  "step-0": "light-dark(#eaf2fb, #1d2b3a)",
  "step-1": "light-dark(#cfe1f5, #22384f)",
  "step-2": "light-dark(#b0cdee, #294868)",
  "step-3": "light-dark(#8bb6e4, #325a83)",
  "step-4": "light-dark(#639cd6, #3f6f9f)",
  "step-5": "light-dark(#3f81c4, #5487bb)",
  "step-6": "light-dark(#2467ad, #70a2d4)",
  "step-7": "light-dark(#0f4f92, #92bfe8)",
  "step-8": "light-dark(#08386d, #bcdcf8)",
};

const tokens = Object.entries(colours)
  .map(([name, value]) => `--${name}:${value}`)
  .join(";");

const numbered = (count: number, rule: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => rule(i)).join("\n");

const dashes = ["none", "8 3", "3 3", "10 3 2 3", "1 4", "14 4"];

const screen = `
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:78rem;background:var(--ground);color:var(--ink);
font:15px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",sans-serif;font-variant-numeric:tabular-nums}
h1,h2,h3,p{margin:0}
h1{font-size:1.7rem;line-height:1.2}
h2,figcaption{font-size:1.02rem;font-weight:650;margin:0 0 .5rem;line-height:1.25}
header p{max-width:80ch}
a{color:var(--accent)}
code{font:.9em ui-monospace,"SF Mono","Cascadia Mono","DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
.soft{color:var(--soft)}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(11.5rem,100%/2 - .75rem),1fr));gap:.75rem;margin:1.25rem 0}
.tile{background:var(--surface);border:1px solid var(--line);border-radius:6px;padding:.6rem .8rem}
.tile dt{color:var(--soft);font-size:.87rem}
.tile dd{margin:0}
.tile a{display:block;font-size:1.3rem;font-weight:650;color:inherit;text-decoration:none;line-height:1.3}
.tile a span{font-size:.85rem;font-weight:400;white-space:nowrap}
.tile a:hover,.tile a:focus-visible{color:var(--accent);text-decoration:underline}
.tile small{display:block;color:var(--soft);line-height:1.3}
.card{background:var(--surface);border:1px solid var(--line);border-radius:6px;padding:.8rem 1rem;margin:0;min-width:0}
.cards{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1rem;margin:1rem 0;align-items:start}
.cards>.wide{grid-column:1/-1}
.stack{display:grid;gap:1rem;min-width:0}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{padding:.16rem .5rem .16rem 0;text-align:left;vertical-align:baseline;font-weight:400}
thead th{color:var(--soft);font-weight:600;border-bottom:1px solid var(--line);vertical-align:bottom}
tr+tr>*{border-top:1px solid color-mix(in srgb,var(--line) 45%,transparent)}
.figure+td:not(.figure),.figure+th:not(.figure){padding-left:.8rem}
.rows th{width:36%}.rows .figure{width:24%}
th.part{padding-left:1rem;color:var(--soft)}
.figure{text-align:right;white-space:nowrap}
td.figure{font-weight:600}
.sum>*{border-top:1.5px solid var(--ink)!important;font-weight:650}
.scroll{overflow-x:auto}
.scroll:focus-visible,summary:focus-visible,a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.card>p{margin-top:.4rem;font-size:.87rem}
.told{list-style:none;margin:0;padding:0;columns:2 26rem;column-gap:2rem;font-size:.92rem}
.told li{display:flex;gap:.5rem;break-inside:avoid;padding:.2rem 0}
.mark{flex:none;width:1.25rem;height:1.25rem;border-radius:50%;text-align:center;font-weight:700;font-size:.8rem;line-height:1.25rem;
background:color-mix(in srgb,currentColor 14%,transparent)}
.fail .mark,.fail strong{color:var(--fail)}
.incomplete .mark,.incomplete strong{color:var(--incomplete)}
.warning .mark,.warning strong{color:var(--warning)}
.info .mark,.info strong{color:var(--info)}
.told strong{font-size:.78rem;letter-spacing:.02em}
.drawing{display:block;width:100%;height:auto;font-size:12px;overflow:visible}
.drawing text{fill:var(--ink)}
.drawing .soft{fill:var(--soft)}
.drawing .halo{paint-order:stroke;stroke:var(--surface);stroke-width:3px;stroke-linejoin:round}
.axis{stroke:var(--line);stroke-width:1}
.base{stroke:var(--soft);stroke-width:1}
.level{stroke:var(--fail);stroke-width:1.4;stroke-dasharray:6 4}
.line{fill:none;stroke-width:2.5;stroke-linejoin:round}
.flow.flow{fill:none;stroke-opacity:.45;stroke-dasharray:none}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.15rem .9rem;margin:0 0 .4rem;padding:0;font-size:.85rem}
.legend svg{width:1.8rem;height:.8rem;vertical-align:middle}
.legend .key{width:1rem}
details{border-top:1px solid var(--line);padding:.35rem 0}
summary{cursor:pointer}
summary b{font-weight:650}
.made{padding:.4rem 0 .6rem 1.1rem;display:grid;gap:.5rem;max-width:80ch;font-size:.92rem}
.made{grid-template-columns:minmax(0,1fr)}
.made table{width:auto}
.made td{overflow-wrap:anywhere}
.made td,.made th{padding-right:1.2rem}
.made ul{margin:0;padding-left:1.1rem}
.formula{font-size:1.05rem}
footer{margin-top:1.5rem;color:var(--soft);font-size:.87rem}
.paper{display:none}
@media screen and (max-width:62rem){.cards{grid-template-columns:minmax(0,1fr)}}
@media screen and (max-width:34rem){
body{padding:1rem .6rem 2rem}
.card{padding:.7rem}
.rows tr{display:grid;grid-template-columns:1fr auto;gap:0 .6rem}
.rows th,.rows .figure{width:auto}
.rows .soft{grid-column:1/-1;border-top:0;padding-left:1rem}
.rows .soft:empty{display:none}
.made{padding-left:.2rem}
.made td,.made th{padding-right:.5rem}
}
`;

const paper = `
@page{size:A4;margin:7mm 10mm}
@media print{
:root{color-scheme:light}
body{background:#fff;padding:0;max-width:none;font-size:7.2pt;line-height:1.25}
h1{font-size:13pt}
h2,figcaption{font-size:7.3pt;margin-bottom:.15rem}
.tiles{grid-template-columns:repeat(6,1fr);gap:1mm;margin:1mm 0}
.tile{padding:.7mm 1.5mm}
.tile dt,.tile small{font-size:6.4pt;line-height:1.15}
.tile a{font-size:9.5pt}
.tile a span{font-size:7pt}
.card{padding:1.3mm 2mm;border-radius:1mm;break-inside:avoid}
.cards{margin:1mm 0}
.cards,.stack{gap:1mm}
.told{columns:2;font-size:6.2pt;column-gap:4mm;line-height:1.14}
.told li{padding:.2mm 0;gap:1mm}
.told strong{font-size:inherit}
.mark{width:auto;height:auto;font-size:inherit;line-height:inherit;background:none}
table{font-size:6.5pt;line-height:1.14}
th,td{padding:.1mm 1.2mm .1mm 0}
th.part{padding-left:2.5mm}
.card>p,.legend{font-size:6.2pt;margin:.3mm 0}
.legend{gap:0 2mm}
.scroll{overflow:visible}
.drawing{max-height:28mm}
.sankey .drawing{max-height:40mm}
.told code,.sections p{display:none}
.rows th{width:31%}
.rows .figure{width:19%}
.sources,.notes,.generations,.on-screen{display:none}
.paper{display:block}
footer{margin-top:1mm;font-size:6.4pt}
}
`;

/** Looks of the report on screen and on paper. */
export const style: string = [
  `:root{color-scheme:light dark;${tokens}}`,
  screen,
  numbered(6, (i) => `.s${i}{stroke:var(--series-${i});stroke-dasharray:${dashes[i]}}.f${i}{fill:var(--series-${i})}`),
  numbered(9, (i) => `.h${i}{fill:var(--step-${i})}`),
  paper,
].join("\n");

/** The look of the printed lesson: black on white, A4 and Letter, readable at arm's length, with room to write. */
export const STYLE = `
@page { margin: 16mm 16mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; } }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72ch; padding: 24px; font: 11.5pt/1.5 Inter, system-ui, -apple-system, "Segoe UI", sans-serif; color: #1f1d1a; background: #fff; }
h1 { font-size: 17pt; line-height: 1.25; margin: 0 0 8px; font-weight: 650; }
h2 { font-size: 12.5pt; margin: 20px 0 4px; font-weight: 650; break-after: avoid; }
p { margin: 4px 0 8px; } ul, ol { margin: 4px 0 8px; padding-left: 22px; } li { margin: 3px 0; }
small { color: #55524c; } .kicker { font-size: 10pt; color: #55524c; } .lead { font-size: 12.5pt; } .note { color: #55524c; }
.page { break-before: page; } main > :first-child > .page:first-child { break-before: auto; }
@media screen { .page { border-top: 1px solid #ddd8d0; padding-top: 24px; margin-top: 32px; } main > :first-child > .page:first-child { border: 0; } }
table { width: 100%; border-collapse: collapse; margin: 6px 0 12px; font-size: 10.5pt; }
th, td { text-align: left; vertical-align: top; padding: 6px 8px 6px 0; border-bottom: 1px solid #c9c4bb; }
thead th { border-bottom: 1.5px solid #1f1d1a; } tr { break-inside: avoid; } .figure-cell { font-variant-numeric: tabular-nums; }
dl { margin: 4px 0 8px; } dt { font-weight: 600; margin-top: 8px; break-after: avoid; } dd { margin: 0 0 4px 0; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 28px; } @media (max-width: 600px) { .columns { grid-template-columns: 1fr; } }
.map svg { width: 100%; max-height: 110mm; } .figure svg { width: 62mm; max-width: 100%; } .figure { break-inside: avoid; }
.student { font-size: 12.5pt; } .name { display: flex; gap: 8px; align-items: baseline; flex-wrap: wrap; } .mark { margin-left: auto; }
.blank { display: inline-block; min-width: 28mm; border-bottom: 1px solid #1f1d1a; height: 1.2em; vertical-align: baseline; } .blank.long { min-width: 60mm; }
.questions > li { margin: 0 0 20px; break-inside: avoid; } .stem { font-weight: 500; white-space: pre-line; } .how { font-size: 10.5pt; color: #55524c; }
.options { list-style: none; padding-left: 0; } .options.inline { display: flex; gap: 28px; }
.box { display: inline-block; width: 12px; height: 12px; border: 1px solid #1f1d1a; vertical-align: baseline; } .box.wide { width: 26px; height: 18px; vertical-align: middle; }
.pairs { display: grid; grid-template-columns: 1fr 1fr; gap: 20px; } .bank { border: 1px solid #c9c4bb; border-radius: 6px; padding: 6px 10px; font-size: 11pt; }
.room { height: 22mm; } .room.tall { height: 60mm; border: 1px solid #c9c4bb; border-radius: 6px; }
.key li { margin: 0 0 10px; break-inside: avoid; } .contents { font-size: 10.5pt; } @media print { .contents { display: none; } }
`;

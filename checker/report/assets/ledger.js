// The matrix of claims and sources: one sign a cell, a page of rows at a time, walked with the arrow keys.

// Rows are shown a page at a time: of few rows where there are many columns, so that it opens at once.
const ROWS = Math.max(15, Math.min(60, Math.floor(4000 / Math.max(1, report.sources.length))));
// With more sources than this their names are written downwards.
const LEVEL_NAMES = 8;

function showLedger(findings) {
  const place = byId("ledger");
  const body = make("tbody", {});
  const heads = report.sources.map(({ label }, number) => make("th", { scope: "col" }, button(label, () => openDocument(number, null), { class: "link" })));
  const table = make("table", { class: report.sources.length > LEVEL_NAMES ? "ledger narrow" : "ledger", "aria-describedby": "ledger-hint" },
    make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "claim"), ...heads)), body);
  place.replaceChildren(table);
  const used = new Set();
  const grow = (from) => {
    for (const finding of findings.slice(from, from + ROWS)) body.append(ledgerRow(finding, used));
    const left = findings.length - from - ROWS;
    if (left > 0) {
      const more = button(`Show ${countOf(Math.min(left, ROWS), "more claim")} of ${left.toLocaleString("en-GB")}`, () => { more.remove(); grow(from + ROWS); }, { class: "more" });
      place.append(more);
    }
    showLegend(used);
  };
  grow(0);
  const first = body.querySelector(".cell");
  if (first) first.tabIndex = 0;
}

function ledgerRow(finding, used) {
  const row = make("tr", {}, make("th", { scope: "row" },
    button(finding.claim, () => openEvidence(finding.number, null), { class: "link" })));
  for (const [number, letter] of [...finding.cells].entries()) {
    const cell = report.cells[letter];
    used.add(letter);
    row.append(make("td", {}, make("button", {
      type: "button", class: `cell ${cell.name}`, tabindex: "-1", "data-finding-cell": finding.number, "data-source": number,
      "aria-label": `${finding.claim}, ${report.sources[number].label}: ${cell.words}`,
    }, cell.symbol)));
  }
  return row;
}

function showLegend(used) {
  const items = Object.entries(report.cells).filter(([letter]) => used.has(letter));
  byId("legend").replaceChildren(...items.map(([, cell]) => make("span", {}, make("span", { class: `sign ${cell.name}` }, cell.symbol), ` ${cell.words}`)));
}

function openCell(event) {
  const cell = event.target.closest(".cell");
  if (cell) openEvidence(+cell.dataset.findingCell, +cell.dataset.source);
}

const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0], Home: [0, -Infinity], End: [0, Infinity] };

/** Move the one cell that Tab reaches. */
function walkLedger(event) {
  const cell = event.target.closest(".cell");
  const step = STEPS[event.key];
  if (!cell || !step) return;
  event.preventDefault();
  const rows = [...cell.closest("tbody").rows];
  const row = Math.min(Math.max(rows.indexOf(cell.closest("tr")) + step[0], 0), rows.length - 1);
  const cells = [...rows[row].querySelectorAll(".cell")];
  const column = Math.min(Math.max(cell.closest("td").cellIndex - 1 + step[1], 0), cells.length - 1);
  cell.tabIndex = -1;
  cells[column].tabIndex = 0;
  cells[column].focus();
}

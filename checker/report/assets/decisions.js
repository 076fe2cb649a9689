// What an editor decides on findings, kept in this page until it is exported as a baseline file.

const decisions = new Map();
let exported = true;

// What a baseline holds already is exported too: the new file may then take the place of the old one.
for (const finding of report.findings.filter((each) => each.accepted)) {
  const [{ reason, who, until }] = finding.entries;
  decisions.set(finding, { reason, who, until });
}

function decide(finding, decision) {
  decisions.set(finding, decision);
  exported = false;
  showDecisions(finding.number);
}

function withdraw(finding) {
  decisions.delete(finding);
  exported = decisions.size === 0;
  showDecisions(finding.number);
}

/** Draw the decision again wherever the finding is shown. */
function showDecisions(number) {
  for (const article of document.querySelectorAll(`[data-finding="${number}"]`)) {
    article.querySelector(".decision").replaceWith(decisionForm(report.findings[number]));
  }
  countDecisions();
}

function countDecisions() {
  const label = byId("export");
  label.hidden = !report.decides;
  label.textContent = `Export ${countOf(decisions.size, "decision")}`;
  label.disabled = decisions.size === 0;
}

function decisionForm(finding) {
  if (!report.decides) return make("div", { class: "decision", hidden: true });
  const made = decisions.get(finding);
  if (made) {
    const by = [made.who && `by ${made.who}`, made.until && `until ${day(made.until)}`].filter(Boolean).join(", ");
    return make("p", { class: "decision accepted", role: "status" },
      `\u2713 Accepted${made.reason && `: ${made.reason}`}${by ? ` (${by})` : ""} `, button("Take back", () => withdraw(finding)));
  }
  const reason = make("input", { name: "reason", required: true, autocomplete: "off", placeholder: "quoted from the minister" });
  const who = make("input", { name: "who", autocomplete: "name" });
  const until = make("input", { name: "until", type: "date", max: "9999-12-31" });
  const form = make("form", { onsubmit: (event) => {
    event.preventDefault();
    if (reason.value.trim()) decide(finding, { reason: reason.value.trim(), who: who.value.trim(), until: until.value || null });
  } },
    make("label", {}, "Reason ", reason), make("label", {}, "Who ", who), make("label", {}, "Until ", until),
    make("button", { type: "submit" }, "Accept"));
  return make("details", { class: "decision" }, make("summary", {}, "Accept this finding\u2026"), form);
}

/** Write a baseline as --write-baseline does: an entry a line. The page was given the entries of each finding. */
function baseline() {
  const order = (a, b) => (a > b) - (a < b);
  const lines = [...decisions]
    .flatMap(([finding, decision]) => finding.entries.map((entry) => ({ ...entry, ...decision })))
    .sort((a, b) => order(a.claim, b.claim) || order(a.text, b.text))
    .map((entry) => Object.entries(entry).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`).join(", "));
  return `{\n  "version": ${report.baselineVersion},\n  "entries": [\n${lines.map((line) => `    {${line}}`).join(",\n")}\n  ]\n}\n`;
}

function exportDecisions() {
  const address = URL.createObjectURL(new Blob([baseline()], { type: "application/json" }));
  const link = make("a", { href: address, download: "factlint-baseline.json" });
  document.body.append(link);
  link.click();
  link.remove();
  // A busy browser fetches it after the click has returned; taken back at once, nothing would be saved.
  setTimeout(() => URL.revokeObjectURL(address), 60000);
  exported = true;
}

window.addEventListener("beforeunload", (event) => {
  if (!exported) event.preventDefault();
});

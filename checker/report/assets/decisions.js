// What an editor decides on findings, kept in this page until it is exported as a baseline file.

const decisions = new Map();
let exported = true;

/** An accepted finding is known again by its fingerprint, which holds no line number. */
function decide(finding, { reason, who, until }) {
  decisions.set(finding.fingerprint, {
    fingerprint: finding.fingerprint, claim: finding.claim, verdict: finding.verdict, reason, who, until,
  });
  exported = false;
  showDecisions(finding.number);
}

function withdraw(finding) {
  decisions.delete(finding.fingerprint);
  exported = decisions.size === 0;
  showDecisions(finding.number);
}

/** Draw the decision again wherever the finding is shown, and the number on the export button. */
function showDecisions(number) {
  for (const article of document.querySelectorAll(`[data-finding="${number}"]`)) {
    article.querySelector(".decision").replaceWith(decisionForm(report.findings[number]));
  }
  const label = byId("export");
  label.textContent = `Export ${countOf(decisions.size, "decision")}`;
  label.disabled = decisions.size === 0;
}

function decisionForm(finding) {
  const made = decisions.get(finding.fingerprint);
  if (made) {
    const by = [made.who && `by ${made.who}`, made.until && `until ${day(made.until)}`].filter(Boolean).join(", ");
    return make("p", { class: "decision accepted", role: "status" },
      `\u2713 Accepted: ${made.reason}${by ? ` (${by})` : ""} `, button("Take back", () => withdraw(finding)));
  }
  const reason = make("input", { name: "reason", required: true, autocomplete: "off", placeholder: "quoted from the minister" });
  const who = make("input", { name: "who", autocomplete: "name" });
  const until = make("input", { name: "until", type: "date" });
  const form = make("form", { onsubmit: (event) => {
    event.preventDefault();
    if (reason.value.trim()) decide(finding, { reason: reason.value.trim(), who: who.value.trim(), until: until.value });
  } },
    make("label", {}, "Reason ", reason), make("label", {}, "Who ", who), make("label", {}, "Until ", until),
    make("button", { type: "submit" }, "Accept"));
  return make("details", { class: "decision" }, make("summary", {}, "Accept this finding\u2026"), form);
}

function exportDecisions() {
  const made = [...decisions.values()].sort((a, b) => a.claim.localeCompare(b.claim) || a.fingerprint.localeCompare(b.fingerprint));
  const text = `${JSON.stringify({ version: 1, accepted: made }, null, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
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

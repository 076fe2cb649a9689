// The filters, the list of findings and the keys; the page begins here.

const PAGE = 40;
const SEVERITIES = ["error", "warning", "note", "none"];
const filter = { text: "", verdicts: new Set(), kind: "", source: "" };
let listed = [];

/** Everything of a finding that a search may meet, lower case, made when it is first searched. */
function haystack(finding) {
  finding.haystack ??= [finding.claim, finding.says, finding.message, finding.expected,
    ...finding.mentions.flatMap((mention) => [mention.says, mention.pieces.map(([, text]) => text).join(""), report.sources[mention.source].label]),
  ].join("\n").toLowerCase();
  return finding.haystack;
}

function passes(finding) {
  if (filter.verdicts.size && !filter.verdicts.has(finding.verdict)) return false;
  if (filter.kind && finding.kind !== filter.kind) return false;
  if (filter.source !== "" && !finding.mentions.some((mention) => mention.source === +filter.source) && !finding.silent.includes(+filter.source)) return false;
  return !filter.text || haystack(finding).includes(filter.text);
}

function refresh() {
  const found = report.findings.filter(passes);
  // Without a filter the list holds what needs an editor; the ledger holds all.
  const plain = !filter.text && !filter.verdicts.size && !filter.kind && filter.source === "";
  listed = plain ? found.filter((finding) => finding.verdict !== "agree") : [...found];
  listed.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  byId("shown").textContent = `${countOf(listed.length, "finding")} of ${report.findings.length.toLocaleString("en-GB")}${plain && found.length > listed.length ? "; claims that agree are left out" : ""}`;
  byId("findings").replaceChildren();
  listMore(PAGE);
  showLedger(found);
}

function listMore(most) {
  const list = byId("findings");
  const from = list.querySelectorAll(".finding").length;
  list.append(...listed.slice(from, from + most).map((finding) => findingArticle(finding)));
  const left = listed.length - from - most;
  if (left > 0) {
    const more = button(`Show ${Math.min(left, PAGE)} more of ${left.toLocaleString("en-GB")}`, () => { more.remove(); listMore(PAGE); }, { class: "more" });
    list.append(more);
  }
}

function choice(label, name, options) {
  const select = make("select", { onchange: (event) => { filter[name] = event.target.value; refresh(); } },
    make("option", { value: "" }, "all"), ...options.map(([value, text]) => make("option", { value }, text)));
  return make("label", {}, `${label} `, select);
}

function drawBar() {
  let waiting = 0;
  const search = make("input", { type: "search", id: "search", placeholder: "search", "aria-label": "Search text", oninput: (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { filter.text = event.target.value.trim().toLowerCase(); refresh(); }, 120);
  } });
  const verdicts = Object.entries(report.verdicts).filter(([, words]) => words.count).map(([verdict, words]) => {
    const chip = button("", () => {
      const on = !filter.verdicts.delete(verdict);
      if (on) filter.verdicts.add(verdict);
      chip.setAttribute("aria-pressed", on);
      refresh();
    }, { class: `chip ${verdict}`, "aria-pressed": "false" });
    chip.append(make("span", { "aria-hidden": "true" }, words.symbol), ` ${words.count.toLocaleString("en-GB")} ${words.name}`);
    return chip;
  });
  const kinds = [...new Set(report.findings.map((finding) => finding.kind))].sort();
  byId("filters").append(search, make("div", { class: "chips", role: "group", "aria-label": "Verdict" }, ...verdicts),
    choice("Kind", "kind", kinds.map((kind) => [kind, kind])),
    choice("Source", "source", report.sources.map(({ label }, number) => [number, label])),
    button("", exportDecisions, { id: "export", title: "a file for factlint --baseline" }),
    button("Light or dark", turnTheme, { id: "theme" }));
  countDecisions();
}

function turnTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
}

function stepFinding(by) {
  const articles = [...byId("findings").querySelectorAll(".finding")];
  if (!articles.length) return;
  const at = articles.indexOf(document.activeElement.closest("#findings .finding"));
  const next = articles[Math.min(Math.max(at + (at < 0 ? (by > 0 ? 1 : articles.length) : by), 0), articles.length - 1)];
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "start" });
}

function openPrimary() {
  const article = document.activeElement.closest(".finding");
  const finding = article && report.findings[+article.dataset.finding];
  const mention = finding && (finding.mentions.find((each) => each.primary) || finding.mentions[0]);
  if (mention) openDocument(mention.source, mention);
}

function acceptHere() {
  const article = document.activeElement.closest(".finding");
  const form = article && article.querySelector("details.decision");
  if (form) { form.open = true; form.querySelector("input").focus(); }
}

const KEYS = {
  "/": ["search", () => byId("search").focus()],
  j: ["next finding", () => stepFinding(1)],
  k: ["previous finding", () => stepFinding(-1)],
  o: ["open the finding\u2019s document", openPrimary],
  a: ["accept the finding", acceptHere],
  m: ["go to the matrix", () => byId("ledger").querySelector(".cell[tabindex='0']")?.focus()],
  "?": ["show these keys", openHelp],
};

function openHelp() {
  const rows = [...Object.entries(KEYS).map(([key, [words]]) => [key, words]), ["Esc", "close"], ["arrows", "move in the matrix"]];
  openDialog(byId("help"), "Keyboard", make("dl", {}, ...rows.flatMap(([key, words]) => [make("dt", {}, make("kbd", {}, key)), make("dd", {}, words)])));
}

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, select, textarea");
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !KEYS[event.key]) return;
  if (document.querySelector("dialog[open]")) return;
  event.preventDefault();
  KEYS[event.key][1]();
});
window.addEventListener("beforeprint", () => {
  byId("findings").querySelector(":scope > .more")?.remove();
  listMore(Infinity);
});
byId("ledger").addEventListener("click", openCell);
byId("ledger").addEventListener("keydown", walkLedger);
byId("help-button").addEventListener("click", openHelp);
report.findings.forEach((finding, number) => { finding.number = number; });
drawBar();
refresh();

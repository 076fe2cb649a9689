// One finding as an article: verdict, message, the sources side by side, the lines, the editor's decision.

const CARDS = 6;

function findingArticle(finding, { within = "list", source = null } = {}) {
  const title = make("h3", {}, badge(finding.verdict), " ", make("span", { class: "claim" }, finding.claim));
  const article = make("article", { class: "finding", tabindex: "-1", "data-finding": finding.number, id: within === "list" ? `finding-${finding.number}` : null }, title);
  if (finding.says && finding.says !== finding.claim) article.append(make("p", { class: "says-claim" }, finding.says));
  article.append(make("p", { class: "message" }, finding.message));
  article.append(...[timeLine(finding), numberLine(finding), cards(finding, source)].filter(Boolean));
  const silent = finding.silent.map((number) => report.sources[number].label);
  if (silent.length) article.append(make("p", { class: "note" }, `Silent: ${silent.join(", ")}.`));
  article.append(make("p", { class: "note" }, ...provenance(finding)));
  if (finding.entries.length) article.append(decisionForm(finding));
  return article;
}

function provenance(finding) {
  const held = finding.expected ? `Held to ${finding.expected}${finding.expectedFrom ? ` (${finding.expectedFrom})` : ""}. ` : "";
  return [held, finding.rule ? `Rule ${finding.rule}. ` : "", `Kind: ${finding.kind}.`];
}

/** The source whose sign was opened comes first; the report has those who differ before all others. */
function cards(finding, source) {
  const order = [...finding.mentions].sort((a, b) => (b.source === source) - (a.source === source));
  const list = make("div", { class: "cards" });
  list.append(...order.slice(0, CARDS).map((mention) => card(mention, finding, source)));
  if (order.length > CARDS) {
    const rest = order.slice(CARDS);
    const more = button(`Show ${countOf(rest.length, "more mention")}`, () => {
      more.replaceWith(...rest.map((mention) => card(mention, finding, source)));
    }, { class: "more" });
    list.append(more);
  }
  return list;
}

/** Say how a mention stands to the expected value, with a sign, so that colour is never alone. */
function standing(mention, finding) {
  if (mention.differs) return ["apart", finding.verdict === "undecided" ? "? undecided" : "\u2260 differs"];
  if (finding.verdict === "changed") return ["with", "\u2192 changed"];
  return ["with", mention.relation && mention.relation !== "same" ? `\u2248 ${mention.relation}` : "\u2713 same"];
}

function card(mention, finding, source) {
  const { label, date } = report.sources[mention.source];
  const [side, state] = standing(mention, finding);
  const open = button(`${mention.where[0].toUpperCase()}${mention.where.slice(1)} in ${label}`, () => openDocument(mention.source, mention), { class: "open" });
  return make("section", { class: `card ${side}${mention.source === source ? " chosen" : ""}`, "aria-label": `${label}: ${mention.says}` },
    make("p", { class: "source" }, make("strong", {}, label), date ? make("time", { datetime: date }, day(date)) : null, make("span", { class: "state" }, state)),
    make("blockquote", {}, ...mention.pieces.map(piece)),
    mention.repeats ? null : make("p", { class: "understood" }, "understood as ", make("strong", {}, mention.says)),
    mention.why && mention.relation !== "same" ? make("p", { class: "why" }, mention.why) : null,
    open);
}

/** A run of a sentence: plain, the mention, or words of it that another source has changed. */
function piece([kind, text]) {
  if (kind === "mention") return make("mark", {}, text);
  if (kind === "changed") return make("mark", { class: text.trim() ? "changed" : "changed gap", title: text.trim() ? "changed words" : "words are missing here" }, text);
  return text;
}

function openEvidence(number, source) {
  const finding = report.findings[number];
  openDialog(byId("evidence"), "Evidence", findingArticle(finding, { within: "dialog", source }));
}

// A whole document with every mention marked, opened at one of them.

/** Return the mentions of a source in the order of their start, each with its finding. */
function mentionsOf(source) {
  const found = report.findings.flatMap((finding) =>
    finding.mentions.filter((mention) => mention.source === source).map((mention) => ({ ...mention, finding })));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function openDocument(source, mention) {
  const { label, path, date, title } = report.sources[source];
  const mentions = mentionsOf(source);
  const text = markedText(report.documents[source], mentions);
  let current = Math.max(0, mention ? mentions.findIndex((other) => other.start === mention.start && other.end === mention.end) : 0);
  const told = make("p", { class: "hint", role: "status" });
  const show = () => {
    for (const mark of text.querySelectorAll(".current")) mark.classList.remove("current");
    if (!mentions.length) return;
    const { start, end, finding, says } = mentions[current];
    const marks = [...text.querySelectorAll("mark")].filter((mark) => +mark.dataset.start >= start && +mark.dataset.end <= end);
    for (const mark of marks) mark.classList.add("current");
    if (marks.length) marks[0].scrollIntoView({ block: "center" });
    told.replaceChildren(`Mention ${current + 1} of ${mentions.length}: ${says}. `, badge(finding.verdict), " ",
      button(finding.claim, () => openEvidence(finding.number, source), { class: "link" }));
  };
  const step = (by) => { current = (current + by + mentions.length) % mentions.length; show(); };
  const about = [title && title !== label ? title : null, date && day(date), path].filter(Boolean).join(" \u00b7 ");
  const move = mentions.length > 1 && make("p", { class: "moves" },
    button("Previous mention", () => step(-1)), button("Next mention", () => step(1)));
  openDialog(byId("document"), label, make("p", { class: "note" }, about), move, told, text);
  show();
}

/** Return the text with a mark over each stretch that some mention covers; mentions may overlap. */
function markedText(text, mentions) {
  const borders = [...new Set(mentions.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const page = make("pre", { class: "page", tabindex: "0" }, text.slice(0, borders.length ? borders[0] : text.length));
  let open = [];
  let next = 0;
  for (const [number, start] of borders.entries()) {
    const end = number + 1 < borders.length ? borders[number + 1] : text.length;
    open = open.filter((mention) => mention.end > start);
    while (next < mentions.length && mentions[next].start <= start) open.push(mentions[next++]);
    const words = text.slice(start, end);
    if (!open.length) page.append(words);
    else page.append(make("mark", { "data-start": start, "data-end": end, class: open.some((mention) => mention.differs) ? "apart" : null }, words));
  }
  return page;
}

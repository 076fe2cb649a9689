// The number line of a figure and the time line of a changed value: every source's value, to be seen.

const DAY = 86400000;
const TICKS = 4;

/** Return where a value lies as numbers: { low, high, at }; null is unbounded, or no exact value. */
function extent(value) {
  if (!value) return null;
  if (value.first && value.last) {
    const low = Date.parse(value.first) / DAY;
    return { low, high: Date.parse(value.last) / DAY + 1, at: value.first === value.last ? low + 0.5 : null, days: true };
  }
  const numbers = [value.number, value.low, value.high].filter((number) => typeof number === "number");
  if (!numbers.length) return null;
  const or = (number) => (typeof number === "number" ? number : null);
  return { low: or(value.low), high: or(value.high), at: or(value.number), days: false };
}

/** Return a function from numbers to 0..100, by logarithm where the values lie hundreds apart. */
function scaleFor(extents) {
  const ends = extents.flatMap(({ low, high, at }) => [low, high, at]).filter((number) => number !== null);
  let [from, to] = [Math.min(...ends), Math.max(...ends)];
  const log = from > 0 && to / from >= 100;
  const turn = log ? Math.log10 : (number) => number;
  const back = log ? (number) => 10 ** number : (number) => number;
  [from, to] = [turn(from), turn(to)];
  const margin = (to - from || Math.abs(to) || 1) * 0.12;
  [from, to] = [from - margin, to + margin];
  const place = (number) => Math.min(100, Math.max(0, (100 * (turn(number) - from)) / (to - from)));
  return { place, ticks: ticks(from, to, back, log) };
}

function ticks(from, to, back, log) {
  if (log) {
    const powers = [];
    for (let power = Math.ceil(from); power <= to; power += 1) powers.push(back(power));
    return powers.length ? powers : [back((from + to) / 2)];
  }
  const rough = (to - from) / TICKS;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * size).find((candidate) => candidate >= rough);
  const found = [];
  for (let at = Math.ceil(from / step); at * step <= to; at += 1) found.push(at * step);
  return found;
}

function tickLabel(number, value, days) {
  if (days) return day(new Date(number * DAY).toISOString().slice(0, 10));
  if (value.dimension === "share") return `${(100 * number).toLocaleString("en-GB", { maximumSignificantDigits: 4 })}%`;
  return number.toLocaleString("en-GB", { notation: Math.abs(number) >= 1e6 ? "compact" : "standard", maximumSignificantDigits: 4 });
}

/** Return the rows of a number line: one for each thing that a source says, the claim's own first. */
function lineRows(finding) {
  const rows = new Map();
  if (finding.stated) rows.set("", { who: "the claim", says: finding.stated.says, value: finding.stated.value, apart: false });
  for (const mention of finding.mentions) {
    const who = report.sources[mention.source].label;
    const key = `${who}\n${mention.says}`;
    if (!rows.has(key)) rows.set(key, { who, says: mention.says, value: mention.value, apart: mention.differs, sets: mention.sets });
  }
  return [...rows.values()].map((row) => ({ ...row, extent: extent(row.value) })).filter((row) => row.extent);
}

/** Draw a number line, or nothing where there is only one value or the values are of different measures. */
function numberLine(finding) {
  const rows = lineRows(finding);
  const measures = new Set(rows.map(({ value }) => `${value.dimension || "day"}`));
  const values = new Set(rows.map((row) => JSON.stringify(row.extent)));
  if (rows.length < 2 || values.size < 2 || measures.size > 1) return null;
  const scale = scaleFor(rows.map((row) => row.extent));
  const expected = rows.find((row) => row.who === "the claim" || row.sets);
  const label = rows.map((row) => `${row.who}: ${row.says}${row.apart ? ", differs" : ""}`).join("; ");
  const line = make("div", { class: "line", role: "img", "aria-label": `Number line. ${label}` });
  for (const row of rows) line.append(lineRow(row, scale, expected && expected.extent));
  const axis = make("div", { class: "track axis" });
  for (const tick of scale.ticks) {
    const mark = make("span", { class: "tick" }, tickLabel(tick, rows[0].value, rows[0].extent.days));
    mark.style.left = `${scale.place(tick)}%`;
    axis.append(mark);
  }
  line.append(make("span", { class: "who" }), axis, make("span", { class: "says" }));
  return line;
}

function lineRow(row, scale, expected) {
  const track = make("div", { class: "track" });
  if (expected && expected !== row.extent) track.append(bar("band", expected, scale));
  track.append(bar(`bar${row.apart ? " apart" : ""}`, row.extent, scale));
  if (row.extent.at !== null) {
    const dot = make("span", { class: `dot${row.apart ? " apart" : ""}` });
    dot.style.left = `${scale.place(row.extent.at)}%`;
    track.append(dot);
  }
  const said = row.apart ? `${row.says} \u2260` : row.says;
  const parts = document.createDocumentFragment();
  parts.append(make("span", { class: "who" }, row.who), track, make("span", { class: "says" }, said));
  return parts;
}

function bar(name, { low, high }, scale) {
  const ends = `${low === null ? " open-left" : ""}${high === null ? " open-right" : ""}`;
  const element = make("span", { class: name + ends });
  const left = low === null ? 0 : scale.place(low);
  const right = high === null ? 100 : scale.place(high);
  element.style.left = `${left}%`;
  element.style.width = `${right - left}%`;
  return element;
}

/** Draw what the sources said, where the value changed with time; the report has the oldest first. */
function timeLine(finding) {
  if (finding.verdict !== "changed") return null;
  const steps = finding.mentions.map((mention) => {
    const { label, date } = report.sources[mention.source];
    return make("li", {}, make("time", { datetime: date }, day(date) || "no date"), " ", make("strong", {}, mention.says), ` ${label}`);
  });
  return make("ol", { class: "times", "aria-label": "Time line" }, ...steps);
}

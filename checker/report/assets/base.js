// What every part of the page uses: the report, elements made from text, and nothing that reads HTML.

const report = JSON.parse(document.getElementById("data").textContent);

/** Make an element. Children are nodes or text; a document's text never becomes markup. */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

function byId(id) {
  return document.getElementById(id);
}

function button(label, action, attributes) {
  return make("button", { type: "button", onclick: action, ...attributes }, label);
}

function countOf(number, noun) {
  return `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;
}

function badge(verdict) {
  const words = report.verdicts[verdict];
  return make("span", { class: `badge ${verdict}` }, make("span", { "aria-hidden": "true" }, words.symbol), ` ${words.name}`);
}

/** Show a day as a person writes it; the time zone never moves it. */
function day(iso) {
  const form = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
  return iso ? new Date(`${iso}T00:00:00Z`).toLocaleDateString("en-GB", form) : "";
}

/** Open a dialog with a title and a close button; focus goes back to where it was when it closes. */
function openDialog(dialog, title, ...content) {
  const from = document.activeElement;
  const heading = make("h2", { tabindex: "-1" }, title);
  const close = button("Close", () => dialog.close(), { class: "close" });
  dialog.replaceChildren(make("div", { class: "dialog-head" }, heading, close), ...content);
  dialog.onclick = (event) => { if (event.target === dialog) dialog.close(); };
  dialog.onclose = () => { if (from && from.isConnected) from.focus(); };
  // Closed and opened again, it lies above a dialog that was opened after it.
  if (dialog.open) dialog.close();
  dialog.showModal();
  heading.focus();
}

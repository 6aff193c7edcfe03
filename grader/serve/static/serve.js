// What makes waiting shorter. Every page works without it.
"use strict";
// What was just done is told once: not when this page is loaded again, and not to whom its address is given.
if (new URLSearchParams(location.search).has("told")) history.replaceState(null, "", location.pathname);
const live = document.querySelector("[data-live]");
if (live && window.EventSource) {
  const source = new EventSource(live.dataset.live);
  source.onmessage = (event) => {
    const told = JSON.parse(event.data);
    live.querySelector("[data-text]").textContent = told.text;
    const list = document.querySelector("[data-done]");
    if (list) {
      const there = new Set([...list.children].map((one) => one.textContent));
      for (const name of told.done.filter((one) => !there.has(one))) {
        const item = document.createElement("li");
        item.textContent = name;
        list.append(item);
      }
    }
    // The points come first; why some are missing, where nobody had the time yet, comes by itself.
    if (told.over || (told.verdict && !("verdict" in live.dataset))) {
      source.close();
      location.replace(location.pathname);
    }
  };
}
// The class as it is now: what has changed is asked for anew, and put in the place of what is shown.
const shown = document.querySelector("[data-class]");
if (shown && window.EventSource) {
  let version = shown.dataset.version;
  let newest = version;
  const source = new EventSource(shown.dataset.class);
  const refresh = async () => {
    if (newest === version || document.hidden) return;
    version = newest;
    const answer = await fetch(location.href);
    if (answer.redirected || !answer.ok) {
      source.close();
      return;
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const focused = document.activeElement && document.activeElement.getAttribute("href");
    for (const part of document.querySelectorAll("[data-part]")) {
      const other = fresh.querySelector(`[data-part="${part.dataset.part}"]`);
      if (other && part.innerHTML !== other.innerHTML) part.replaceWith(document.importNode(other, true));
    }
    const again = focused && document.querySelector(`[data-part] a[href="${CSS.escape(focused)}"]`);
    if (again && document.activeElement === document.body) again.focus({ preventScroll: true });
  };
  source.onmessage = (event) => {
    newest = String(JSON.parse(event.data).version);
    refresh();
  };
  document.addEventListener("visibilitychange", refresh);
}
for (const form of document.querySelectorAll(".drop")) {
  const input = form.querySelector("input[type=file]");
  const over = (event) => {
    event.preventDefault();
    form.classList.toggle("over", event.type === "dragover");
  };
  form.addEventListener("dragover", over);
  form.addEventListener("dragleave", over);
  form.addEventListener("drop", (event) => {
    over(event);
    if (event.dataTransfer.files.length) input.files = event.dataTransfer.files;
  });
  form.addEventListener("submit", () => {
    form.querySelector("button").disabled = true;
  });
}

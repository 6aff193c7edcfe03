// What makes waiting shorter. Every page works without it.
"use strict";
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
    if (told.over) {
      source.close();
      location.replace(location.pathname);
    }
  };
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

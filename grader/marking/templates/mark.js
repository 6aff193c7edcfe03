// The keys of the marking page. Everything works without them, by the form and its links.
"use strict";
(() => {
  const form = document.querySelector("form");
  if (!form) return;
  const criteria = [...form.querySelectorAll("input[data-points]")];
  const all = form.elements.points;
  const comment = form.elements.comment;
  const most = Number(form.dataset.most);
  const number = (text) => Number(text.trim().replace(",", "."));

  const show = () => {
    const given = criteria.filter((one) => one.value.trim() !== "");
    const sum = given.reduce((total, one) => total + number(one.value), 0);
    const points = Math.round(Math.min(Math.max(sum, 0), most) * 100) / 100;
    all.placeholder = given.length && Number.isFinite(points) ? String(points) : "";
  };

  // All of a criterion, half of it, nothing of it, and undecided again. What is taken off is taken off as a whole.
  const turn = (one) => {
    const full = Number(one.dataset.points);
    const steps = full > 0 ? ["", full, full / 2, 0] : ["", full, 0];
    const at = steps.findIndex((step) => (step === "" ? one.value.trim() === "" : one.value.trim() !== "" && number(one.value) === step));
    one.value = String(steps[(at + 1) % steps.length]);
    show();
  };

  const add = (text) => {
    const before = comment.value.trimEnd();
    comment.value = before === "" ? text : `${before}\n${text}`;
  };

  form.querySelectorAll("button[data-comment]").forEach((one) => one.addEventListener("click", () => add(one.dataset.comment)));
  criteria.forEach((one) => one.addEventListener("input", show));

  document.addEventListener("keydown", (event) => {
    const writing = /^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName);
    if (event.key === "Escape") {
      document.activeElement.blur();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey || (!writing && !/^(A|BUTTON|SUMMARY)$/.test(document.activeElement.tagName)))) {
      event.preventDefault();
      form.querySelector("button.save").click();
    } else if (!writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code);
      const link = document.querySelector(`a[data-key="${CSS.escape(event.key)}"]`);
      if (digit && event.shiftKey && digit[1] !== "0") {
        const again = form.querySelectorAll("button[data-comment]")[digit[1] - 1];
        if (again) again.click();
      } else if (digit && digit[1] === "0") {
        criteria.forEach((one) => { one.value = Number(one.dataset.points) > 0 ? "0" : one.value; });
        if (!criteria.length) all.value = "0";
        show();
      } else if (digit) {
        const one = criteria[digit[1] - 1];
        if (one) turn(one);
      } else if (event.key === "f") {
        criteria.forEach((one) => { one.value = Number(one.dataset.points) > 0 ? one.dataset.points : one.value; });
        if (!criteria.length) all.value = String(most);
        show();
      } else if (event.key === "p") {
        all.focus();
        all.select();
      } else if (event.key === "c") {
        comment.focus();
      } else if (event.key === "?") {
        const keys = form.nextElementSibling;
        keys.open = !keys.open;
      } else if (link) {
        link.click();
      } else {
        return;
      }
      event.preventDefault();
    }
  });
  show();
})();

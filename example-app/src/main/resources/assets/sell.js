// Comforts of the selling side: a modal dialog, rows that come and go, counters. Every form works without this file.
(() => {
  "use strict";

  const dialog = document.getElementById("withdraw");
  if (dialog) {
    const open = () => {
      dialog.close(); // it stands open in the page; a modal dialog must be opened anew
      dialog.showModal();
    };
    for (const opener of document.querySelectorAll("[data-open-withdraw]")) {
      opener.addEventListener("click", (event) => {
        event.preventDefault();
        open();
      });
    }
    const cancel = dialog.querySelector("[data-close-withdraw]");
    cancel.hidden = false;
    cancel.addEventListener("click", () => dialog.close());
    if (dialog.dataset.refused) open();
  }

  const empty = (row) =>
    [...row.querySelectorAll("input:not([type=hidden]), textarea")].every((field) => field.value === field.dataset.blank);

  for (const rows of document.querySelectorAll("[data-rows]")) {
    const add = rows.querySelector("[data-add-row]");
    const all = () => [...rows.querySelectorAll("[data-row]")];
    const blank = all().at(-1)?.cloneNode(true);
    if (!blank) continue;
    const refresh = () => {
      add.hidden = all().length >= Number(rows.dataset.most);
    };
    const wire = (row) => {
      const remove = row.querySelector("[data-remove-row]");
      remove.hidden = false;
      remove.addEventListener("click", () => {
        row.remove();
        refresh();
        add.focus();
      });
    };
    // The last row is empty unless the list is full; then there is nothing to add anyway.
    for (const field of blank.querySelectorAll("input:not([type=hidden]), textarea")) field.dataset.blank = field.value;
    for (const row of all()) {
      row.querySelectorAll("input:not([type=hidden]), textarea").forEach((field, place) => {
        field.dataset.blank = blank.querySelectorAll("input:not([type=hidden]), textarea")[place].value;
      });
      if (empty(row) && !row.querySelector("[aria-invalid]")) row.remove();
      else wire(row);
    }
    add.addEventListener("click", () => {
      const row = blank.cloneNode(true);
      wire(row);
      add.before(row);
      row.querySelector("input:not([type=hidden])").focus();
      refresh();
    });
    refresh();
  }

  for (const field of document.querySelectorAll("[data-counted] [maxlength]")) {
    const counter = document.createElement("span");
    counter.className = "counter mono";
    counter.setAttribute("aria-hidden", "true");
    field.closest(".field").querySelector("label").append(counter);
    const count = () => {
      counter.textContent = `${[...field.value.trim()].length}/${field.maxLength}`;
    };
    field.addEventListener("input", count);
    count();
  }
})();

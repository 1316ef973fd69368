// The delivery form shows one row for a link and adds more on demand. Without this script it shows five.
(() => {
  "use strict";
  for (const rows of document.querySelectorAll("[data-link-rows]")) {
    const add = rows.querySelector("[data-add-link]");
    const all = () => rows.querySelectorAll("[data-link-row]");
    for (const row of [...all()].slice(1)) row.remove();
    add.hidden = false;
    add.addEventListener("click", () => {
      const row = all()[0].cloneNode(true);
      const number = all().length + 1;
      for (const input of row.querySelectorAll("input")) {
        input.value = "";
        input.setAttribute("aria-label", `${input.name === "url" ? "Address" : "Name"} of link ${number}`);
      }
      add.before(row);
      row.querySelector("input").focus();
      add.hidden = number >= Number(rows.dataset.most);
    });
  }
})();

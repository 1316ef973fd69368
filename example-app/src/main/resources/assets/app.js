// Comforts only: every page works without this file.
(() => {
  "use strict";

  const token = () => document.querySelector('meta[name="csrf-token"]')?.content ?? "";

  // htmx sends the session's token with every request.
  document.addEventListener("htmx:configRequest", (event) => {
    event.detail.headers["X-CSRF-Token"] = token();
  });

  // A form is sent once: its button shows that it is busy. Coming back through history makes it usable again.
  document.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (!button?.matches("[data-once]")) return;
    setTimeout(() => {
      button.disabled = true;
      button.classList.add("busy");
    });
  });
  window.addEventListener("pageshow", () => {
    for (const button of document.querySelectorAll("[data-once].busy")) {
      button.disabled = false;
      button.classList.remove("busy");
    }
  });

  // Menus close on a click elsewhere and on Escape.
  const closeMenus = (except) => {
    for (const menu of document.querySelectorAll("details[data-menu][open]")) {
      if (menu !== except) menu.open = false;
    }
  };
  document.addEventListener("click", (event) => closeMenus(event.target.closest("details[data-menu]")));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const open = document.querySelector("details[data-menu][open]");
    if (open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  });

  // Times in the reader's own zone.
  const shapes = {
    day: { dateStyle: "medium" },
    minute: { dateStyle: "medium", timeStyle: "short" },
  };
  const localise = (root) => {
    for (const time of root.querySelectorAll("time[data-local]")) {
      const at = new Date(time.dateTime);
      time.textContent = new Intl.DateTimeFormat(undefined, shapes[time.dataset.local]).format(at);
      time.removeAttribute("data-local");
    }
  };
  localise(document);
  document.addEventListener("htmx:load", (event) => localise(event.detail.elt));
})();

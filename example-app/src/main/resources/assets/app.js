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

  // What is open closes on a click elsewhere and on Escape: menus, and the panel htmx puts under the bell.
  const bell = document.querySelector("[data-bell]");
  const slot = bell?.querySelector(".bell-slot");
  const closeAll = (target) => {
    for (const menu of document.querySelectorAll("details[data-menu][open]")) {
      if (!menu.contains(target)) menu.open = false;
    }
    if (slot && !bell.contains(target)) slot.replaceChildren();
  };
  document.addEventListener("click", (event) => closeAll(event.target));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const open = document.querySelector("details[data-menu][open]");
    const back = open ? open.querySelector("summary") : slot?.hasChildNodes() && bell.querySelector("[data-bell-toggle]");
    closeAll(null);
    back?.focus?.();
  });
  // A second click on the bell closes what the first one opened.
  bell?.addEventListener("htmx:beforeRequest", (event) => {
    if (slot.hasChildNodes()) {
      event.preventDefault();
      slot.replaceChildren();
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

/*
 * Runs inside the checkout frame and tells the page around it what happens, in the words of Whop's own frame: a question
 * carries an event_id, and so does its answer. The form itself works without this: paying is a plain POST, and each answer
 * is a page that says in data attributes what there is to tell.
 */
(function () {
  "use strict";

  var SCOPE = "whop-embedded-checkout";
  var ADDRESS = ["name", "line1", "line2", "city", "state", "postalCode", "country"];
  var told = document.body.dataset;
  var asked = new URLSearchParams(window.location.search);
  var form = document.querySelector("form");
  var email = document.querySelector("input[name=email]");
  var parentOrigin = told.parentOrigin || around();

  /** Whop's own loader does not say who it is: then the browser does. */
  function around() {
    var origins = window.location.ancestorOrigins;
    if (origins && origins.length > 0) {
      return origins[0];
    }
    return document.referrer ? new URL(document.referrer).origin : "";
  }

  function tell(message) {
    window.parent.postMessage(Object.assign({ __scope: SCOPE }, message), parentOrigin);
  }

  function answer(question, message) {
    tell(Object.assign({ event: question.event + "-result", event_id: question.event_id }, message));
  }

  function tellHeight() {
    tell({ event: "resize", height: document.documentElement.offsetHeight });
  }

  /* ---- how the page around wants it ------------------------------------------------------------------- */

  function dress() {
    var root = document.documentElement;
    window.sandboxAccent(asked.get("theme.accentColor"));
    if (asked.get("theme.backgroundColor")) {
      root.style.setProperty("--card", asked.get("theme.backgroundColor"));
    }
    if (asked.get("theme.borderRadius")) {
      root.style.setProperty("--radius", asked.get("theme.borderRadius").replace(/^\d+$/, "$&px"));
    }
    if (asked.get("theme.highContrast")) {
      root.style.setProperty("--soft", "var(--ink)");
      root.style.setProperty("--line", "var(--ink)");
    }
    if (asked.get("locale")) {
      root.lang = asked.get("locale");
    }
    asked.forEach(function (value, name) {
      var part = /^style\.container\.padding(Top|Bottom|X|Y|Left|Right)$/.exec(name);
      var sides = part && ({ X: ["Left", "Right"], Y: ["Top", "Bottom"] }[part[1]] || [part[1]]);
      (sides || []).forEach(function (side) {
        document.querySelector("main").style["padding" + side] = value.replace(/^\d+$/, "$&px");
      });
    });
  }

  /* ---- what it may ask -------------------------------------------------------------------------------- */

  function field(name) {
    return document.getElementById("address." + (name === "postalCode" ? "postal_code" : name));
  }

  function address() {
    var result = {};
    ADDRESS.forEach(function (name) {
      result[name] = field(name) ? field(name).value : "";
    });
    return result;
  }

  function complete(one) {
    return ADDRESS.every(function (name) {
      return name === "line2" || one[name] !== "";
    });
  }

  function addressProblem(one) {
    if (!form) {
      return "the address cannot be changed any more";
    }
    if (!one || typeof one !== "object") {
      return "the address must be an object";
    }
    return /^[A-Za-z]{2}$/.test(one.country || "") ? null : "country must be two letters, such as US";
  }

  var QUESTIONS = {
    submit: function () {
      if (form) {
        form.requestSubmit();
      }
    },
    "get-email": function (question) {
      answer(question, { ok: true, email: email ? email.value : "" });
    },
    "set-email": function (question) {
      if (!email || email.readOnly) {
        answer(question, { ok: false, error: "the e-mail cannot be changed any more" });
        return;
      }
      email.value = String(question.email);
      answer(question, { ok: true });
      captured();
    },
    "get-address": function (question) {
      var now = address();
      answer(question, form ? { ok: true, address: now, is_complete: complete(now) } : { ok: false, error: "there is no address" });
    },
    "set-address": function (question) {
      var problem = addressProblem(question.address);
      if (problem) {
        tell({ event: "address-validation-error", error_message: problem, error_code: "invalid_address" });
        answer(question, { ok: false, error: problem });
        return;
      }
      ADDRESS.forEach(function (name) {
        field(name).value = question.address[name] === undefined ? "" : String(question.address[name]);
      });
      answer(question, { ok: true });
    },
    "set-display-currency": function (question) {
      var wanted = String(question.currency).toLowerCase();
      if (wanted === told.currency) {
        tell({ event: "currency-changed", currency: wanted, exchange_rate: null });
        answer(question, { ok: true, currency: wanted });
      } else {
        answer(question, { ok: false, error: "this checkout is in " + (told.currency || "no currency") + " only, not in " + wanted });
      }
    },
  };

  function captured() {
    if (email && email.value && email.checkValidity()) {
      tell({ event: "identity-captured", email: email.value });
    }
  }

  dress();
  if (!parentOrigin || window.parent === window) {
    return; // opened on its own: no one to tell
  }

  window.addEventListener("message", function (received) {
    var message = received.data;
    if (received.source !== window.parent || received.origin !== parentOrigin) {
      return;
    }
    if (message && message.__scope === SCOPE && Object.prototype.hasOwnProperty.call(QUESTIONS, message.event)) {
      QUESTIONS[message.event](message);
    }
  });

  if (form) {
    form.addEventListener("submit", function () {
      tell({ event: "state", state: "loading" });
    });
    email.addEventListener("change", captured);
  }
  new ResizeObserver(tellHeight).observe(document.documentElement);
  tellHeight();
  tell({ event: "state", state: form ? "ready" : "disabled" });

  if (told.currency) {
    tell({
      event: "currencies-available",
      base_currency: told.currency,
      optional_currency: null,
      current_currency: told.currency,
      exchange_rate: null,
    });
  }
  if (form && (told.promoCode || asked.get("promoCode"))) {
    tell({ event: "promo-code-changed", promoCode: told.promoCode ? { code: told.promoCode } : null });
  }
  if (told.error) {
    tell({ event: "center" });
    tell({ event: "payment-error", message: told.error });
  }
  if (told.waiting) {
    // The bank takes its time: the answer that says it has paid is the one that tells the page around.
    window.setTimeout(function () {
      var again = new URL(window.location.href);
      again.searchParams.set("waited", told.waiting);
      window.location.replace(again.href);
    }, 2000);
  }
  if (told.setupIntentId || told.receiptId) {
    tell({
      event: "complete",
      plan_id: told.planId,
      receipt_id: told.receiptId,
      setup_intent_id: told.setupIntentId,
      payment_method_id: told.paymentMethodId,
      redirect_url: told.redirectUrl,
    });
  }
})();

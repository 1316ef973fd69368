/*
 * Runs inside the checkout frame and tells the page around it what happens. The form itself works without
 * it: paying is a plain POST, and each answer is a page that says in data attributes what there is to tell.
 */
(function () {
  "use strict";

  var SCOPE = "whop-embedded-checkout";
  var told = document.body.dataset;
  var form = document.querySelector("form");
  var email = document.querySelector("input[name=email]");

  function tell(message) {
    window.parent.postMessage(Object.assign({ __scope: SCOPE }, message), told.parentOrigin);
  }

  function tellHeight() {
    tell({ event: "resize", height: document.documentElement.offsetHeight });
  }

  if (!told.parentOrigin || window.parent === window) {
    return; // opened on its own: nobody to tell
  }

  window.addEventListener("message", function (received) {
    var message = received.data;
    if (received.source !== window.parent || received.origin !== told.parentOrigin) {
      return;
    }
    if (!message || message.__scope !== SCOPE) {
      return;
    }
    if (message.event === "submit" && form) {
      form.requestSubmit();
    } else if (message.event === "get-email") {
      tell({ event: "get-email-result", question: message.question, ok: true, email: email ? email.value : "" });
    } else if (message.event === "set-email") {
      var possible = email && !email.readOnly;
      if (possible) {
        email.value = String(message.email);
      }
      tell({
        event: "set-email-result",
        question: message.question,
        ok: Boolean(possible),
        message: "the e-mail cannot be changed any more",
      });
    }
  });

  if (form) {
    form.addEventListener("submit", function () {
      tell({ event: "state", state: "loading" });
    });
  }
  new ResizeObserver(tellHeight).observe(document.documentElement);
  tellHeight();
  tell({ event: "state", state: form ? "ready" : "disabled" });

  if (told.error) {
    tell({ event: "payment-error", message: told.error });
  }
  if (told.setupIntentId) {
    tell({
      event: "complete",
      setup_intent_id: told.setupIntentId,
      payment_method_id: told.paymentMethodId,
      redirect_url: told.redirectUrl,
    });
  }
  if (told.receiptId) {
    tell({
      event: "complete",
      plan_id: told.planId,
      receipt_id: told.receiptId,
      redirect_url: told.redirectUrl,
    });
  }
})();

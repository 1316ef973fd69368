/* A part of loader.js: StaticFiles joins the parts and puts one function around them. */
/* ---- what the page asked to be told ----------------------------------------------------------------- */

function callNamed(element, name, values) {
  var called = attribute(element, name);
  var handler = called && window[called];
  if (typeof handler === "function") {
    handler.apply(window, values);
  } else if (called) {
    console.error("whop checkout: " + PREFIX + name + ' names "' + called + '", which is no global function');
  }
}

function destination(element, message) {
  var wanted = attribute(element, "redirect-url") || attribute(element, "return-url") || message.redirect_url;
  if (!wanted) {
    return null;
  }
  var url = new URL(wanted, document.baseURI);
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    console.error("whop checkout: will not go to " + url.protocol);
    return null;
  }
  url.searchParams.set("status", "success");
  if (message.setup_intent_id) {
    url.searchParams.set("setup_intent_id", message.setup_intent_id);
  } else {
    url.searchParams.set("receipt_id", message.receipt_id);
  }
  var session = attribute(element, "session");
  if (session) {
    url.searchParams.set("session", session);
  }
  return url.href;
}

function completed(element, message) {
  callNamed(element, "on-complete", [
    message.plan_id,
    message.setup_intent_id || message.receipt_id,
    {
      plan_id: message.plan_id,
      receipt_id: message.receipt_id,
      setup_intent_id: message.setup_intent_id,
      payment_method_id: message.payment_method_id,
    },
  ]);
  var next = skipsRedirect(element) ? null : destination(element, message);
  if (next) {
    window.location.assign(next);
  }
}

var EVENTS = {
  resize: function (mount, message) {
    mount.frame.style.height = Math.ceil(Number(message.height) || 0) + "px";
  },
  center: function (mount) {
    mount.frame.scrollIntoView({ block: "center", inline: "center" });
  },
  state: function (mount, message) {
    callNamed(mount.element, "on-state-change", [message.state]);
  },
  complete: function (mount, message) {
    completed(mount.element, message);
  },
  "payment-error": function (mount, message) {
    var error = { message: message.message, code: message.code };
    callNamed(mount.element, "on-payment-error", [error]);
    mount.element.dispatchEvent(new CustomEvent("whop-checkout-payment-error", { bubbles: true, detail: error }));
  },
  "address-validation-error": function (mount, message) {
    callNamed(mount.element, "on-address-validation-error", [
      { error_message: message.error_message, error_code: message.error_code },
    ]);
  },
  "promo-code-changed": function (mount, message) {
    callNamed(mount.element, "on-promo-code-changed", [message.promoCode]);
  },
  "identity-captured": function (mount, message) {
    callNamed(mount.element, "on-identity-captured", [{ email: message.email, user_id: message.user_id }]);
  },
  "currencies-available": function (mount, message) {
    mount.currencies = {
      base_currency: message.base_currency,
      optional_currency: message.optional_currency,
      current_currency: message.current_currency,
      exchange_rate: message.exchange_rate,
    };
    callNamed(mount.element, "on-currencies-available", [mount.currencies]);
  },
  "currency-changed": function (mount, message) {
    if (mount.currencies) {
      mount.currencies.current_currency = message.currency;
      mount.currencies.exchange_rate = message.exchange_rate;
    }
    callNamed(mount.element, "on-currency-changed", [
      { currency: message.currency, exchange_rate: message.exchange_rate },
    ]);
  },
};

window.addEventListener("message", function (received) {
  var message = received.data;
  var mount = mounts.find(function (each) {
    return each.frame.contentWindow === received.source;
  });
  if (!mount || received.origin !== origin || !message || message.__scope !== SCOPE) {
    return;
  }
  if (message.event in EVENTS) {
    EVENTS[message.event](mount, message);
  } else if (message.event_id in questions) {
    questions[message.event_id](message);
  }
});

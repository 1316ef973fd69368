/*
 * Mounts the sandbox's checkout into a page, by the attribute names of Whop's own loader:
 *
 *   <script async defer src="http://localhost:4010/static/checkout/loader.js"></script>
 *   <div data-whop-checkout-session="ch_…" data-whop-checkout-plan-id="plan_…"></div>
 *
 * The frame and this script talk by postMessage under one scope; a message counts only when it comes from
 * the window of a frame mounted here and from the origin this script was served by.
 */
var SCOPE = "whop-embedded-checkout";
var PREFIX = "data-whop-checkout-";
var SELECTOR = "[" + PREFIX + "plan-id],[" + PREFIX + "session]";
var ANSWER_WITHIN_MS = 10000;
var origin = new URL(document.currentScript.src).origin;
var mounts = [];
var questions = {};
var lastQuestion = 0;

/* ---- attributes ------------------------------------------------------------------------------------- */

function attribute(element, name) {
  return element.getAttribute(PREFIX + name);
}

/** An attribute without a value is a yes, as in HTML. */
function isOn(element, name) {
  var value = attribute(element, name);
  return value !== null && value !== "false";
}

function skipsRedirect(element) {
  return isOn(element, "skip-redirect") || attribute(element, "on-complete") !== null;
}

/** Attribute name to query name, as Whop's loader has them; only attributes that are present travel. */
var QUERY = {
  session: "session",
  environment: "environment",
  theme: "theme",
  "theme-accent-color": "theme.accentColor",
  "theme-background-color": "theme.backgroundColor",
  "theme-border-radius": "theme.borderRadius",
  "theme-button-text": "theme.buttonText",
  "state-id": "state_id",
  "promo-code": "promoCode",
  "affiliate-code": "a",
  "setup-future-usage": "setup_future_usage",
  locale: "locale",
  wuid: "wuid",
  "prefill-email": "email",
};

/** Attribute name to the query name and what says yes there. */
var SWITCHES = {
  "hide-price": ["hide_price", "true"],
  "hide-submit-button": ["hide_submit_button", "true"],
  "hide-tos": ["hide_tos", "true"],
  "hide-email": ["email.hidden", "1"],
  "disable-email": ["email.disabled", "1"],
  "hide-address": ["address.hidden", "1"],
  "theme-high-contrast": ["theme.highContrast", "1"],
  "adaptive-pricing": ["adaptive_pricing", "1"],
  "collect-phone-numbers": ["collectPhoneNumbers", "1"],
  "collect-shipping": ["collectShipping", "1"],
};

var ADDRESS = ["line1", "line2", "city", "country", "state", "postal-code"];

["", "shipping-"].forEach(function (kind) {
  var prefix = kind.replace("-", ".");
  QUERY["prefill-" + kind + "name"] = prefix + "name";
  ADDRESS.forEach(function (part) {
    QUERY["prefill-" + kind + "address-" + part] = prefix + "address." + part.replace("-", "_");
  });
});

/** style-container-padding-x is style.container.paddingX. */
function styles(element, url) {
  Array.prototype.forEach.call(element.attributes, function (each) {
    var words = each.name.split(PREFIX + "style-")[1];
    var parts = words ? words.split("-") : [];
    if (parts.length > 1) {
      var property = parts.slice(1).reduce(function (name, word) {
        return name + word.charAt(0).toUpperCase() + word.slice(1);
      });
      url.searchParams.set("style." + parts[0] + "." + property, each.value);
    }
  });
}

/** Where a visitor came from travels along, unless the page does not want it. */
function campaign(element, url) {
  if (!isOn(element, "skip-utm")) {
    new URLSearchParams(window.location.search).forEach(function (value, name) {
      if (name.indexOf("utm_") === 0) {
        url.searchParams.append(name, value);
      }
    });
  }
}

function source(element) {
  var id = attribute(element, "plan-id") || attribute(element, "session");
  var url = new URL("/embedded/checkout/" + encodeURIComponent(id) + "/", origin);
  Object.keys(QUERY).forEach(function (name) {
    var value = attribute(element, name);
    if (value) {
      url.searchParams.set(QUERY[name], value);
    }
  });
  Object.keys(SWITCHES).forEach(function (name) {
    if (isOn(element, name)) {
      url.searchParams.set(SWITCHES[name][0], SWITCHES[name][1]);
    }
  });
  if (attribute(element, "collect-phone-numbers") === "false") {
    url.searchParams.set("collectPhoneNumbers", "0");
  }
  var next = attribute(element, "return-url") || attribute(element, "redirect-url");
  if (next) {
    url.searchParams.set("payment_redirect_url", next);
  }
  styles(element, url);
  campaign(element, url);
  if (skipsRedirect(element)) {
    url.searchParams.set("skip_redirect", "true");
  }
  url.searchParams.set("parent_origin", window.location.origin);
  return url.href;
}

/*
 * Mounts the sandbox's checkout into a page, by the attribute names of Whop's own loader:
 *
 *   <script async defer src="http://localhost:4010/static/checkout/loader.js"></script>
 *   <div data-whop-checkout-session="ch_…" data-whop-checkout-plan-id="plan_…"></div>
 *
 * The frame and this script talk by postMessage under one scope; a message counts only when it comes from
 * the window of a frame mounted here and from the origin this script was served by.
 */
(function () {
  "use strict";

  if (window.wco) {
    return; // loaded twice: the first one already watches the page
  }

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

  /** Attribute name to query name; only attributes that are present travel. */
  var QUERY = {
    session: "session",
    environment: "environment",
    theme: "theme",
    "prefill-email": "prefill.email",
    "state-id": "state_id",
    "promo-code": "promoCode",
  };
  var SWITCHES = { "hide-price": "hide_price", "hide-submit-button": "hide_submit_button" };

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
        url.searchParams.set(SWITCHES[name], "true");
      }
    });
    if (skipsRedirect(element)) {
      url.searchParams.set("skip_redirect", "true");
    }
    url.searchParams.set("parent_origin", window.location.origin);
    return url.href;
  }

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
    callNamed(element, "on-complete", [message.plan_id, message.receipt_id || message.setup_intent_id]);
    var next = skipsRedirect(element) ? null : destination(element, message);
    if (next) {
      window.location.assign(next);
    }
  }

  window.addEventListener("message", function (received) {
    var message = received.data;
    var mount = mounts.find(function (each) {
      return each.frame.contentWindow === received.source;
    });
    if (!mount || received.origin !== origin || !message || message.__scope !== SCOPE) {
      return;
    }
    if (message.event === "resize") {
      mount.frame.style.height = Math.ceil(Number(message.height) || 0) + "px";
    } else if (message.event === "state") {
      callNamed(mount.element, "on-state-change", [message.state]);
    } else if (message.event === "complete") {
      completed(mount.element, message);
    } else if (message.event === "payment-error") {
      mount.element.dispatchEvent(
        new CustomEvent("whop-checkout-payment-error", { bubbles: true, detail: { message: message.message } })
      );
    } else if (message.question in questions) {
      questions[message.question](message);
    }
  });

  /* ---- mounting --------------------------------------------------------------------------------------- */

  function mount(element) {
    var src = source(element);
    var known = mounts.find(function (each) {
      return each.element === element;
    });
    if (known) {
      if (known.src !== src) {
        known.src = src;
        known.frame.src = src;
        known.frame.style.colorScheme = colorScheme(element);
      }
      return;
    }
    var frame = document.createElement("iframe");
    frame.title = "Checkout";
    frame.allow = "payment";
    frame.style.cssText = "display:block;width:100%;height:480px;border:0;background:transparent";
    frame.style.colorScheme = colorScheme(element);
    frame.src = src;
    mounts.push({ element: element, frame: frame, src: src });
    callNamed(element, "on-state-change", ["loading"]);
    element.replaceChildren(frame);
  }

  /** A frame is see-through only while it and the page inside agree on the colour scheme. */
  function colorScheme(element) {
    var theme = attribute(element, "theme");
    return theme === "dark" || theme === "light" ? theme : "light dark";
  }

  function mountAll() {
    mounts = mounts.filter(function (each) {
      return each.element.isConnected && each.element.contains(each.frame);
    });
    document.querySelectorAll(SELECTOR).forEach(mount);
  }

  new MutationObserver(mountAll).observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: [PREFIX + "plan-id", PREFIX + "session", PREFIX + "theme"],
  });
  mountAll();

  /* ---- what the page may ask of a checkout ------------------------------------------------------------ */

  function mountOf(elementId) {
    var found = mounts.find(function (each) {
      return each.element.id === elementId;
    });
    if (!found) {
      throw new Error('whop checkout: no checkout is mounted in the element with the id "' + elementId + '"');
    }
    return found;
  }

  function tell(mount, message) {
    mount.frame.contentWindow.postMessage(Object.assign({ __scope: SCOPE }, message), origin);
  }

  function ask(elementId, message, answerOf) {
    return new Promise(function (resolve, reject) {
      var mount = mountOf(elementId);
      var question = String(++lastQuestion);
      var late = window.setTimeout(function () {
        delete questions[question];
        reject(new Error("whop checkout: no answer to " + message.event + " in time"));
      }, ANSWER_WITHIN_MS);
      questions[question] = function (answer) {
        window.clearTimeout(late);
        delete questions[question];
        if (answer.ok) {
          resolve(answerOf(answer));
        } else {
          reject(new Error(answer.message));
        }
      };
      tell(mount, Object.assign({ question: question }, message));
    });
  }

  window.wco = {
    submit: function (elementId) {
      tell(mountOf(elementId), { event: "submit" });
    },
    getEmail: function (elementId) {
      return ask(elementId, { event: "get-email" }, function (answer) {
        return answer.email;
      });
    },
    setEmail: function (elementId, email) {
      return ask(elementId, { event: "set-email", email: email }, function () {});
    },
  };
})();

/* A part of loader.js: StaticFiles joins the parts and puts one function around them. */
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
  mounts.push({ element: element, frame: frame, src: src, currencies: null });
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

function ask(elementId, message, timeout, answerOf) {
  var mount = mountOf(elementId);
  return new Promise(function (resolve, reject) {
    var id = String(++lastQuestion);
    var late = window.setTimeout(function () {
      delete questions[id];
      reject(new Error("whop checkout: no answer to " + message.event + " in time"));
    }, timeout || ANSWER_WITHIN_MS);
    questions[id] = function (answer) {
      window.clearTimeout(late);
      delete questions[id];
      if (answer.ok) {
        resolve(answerOf(answer));
      } else {
        reject(new Error(answer.error));
      }
    };
    tell(mount, Object.assign({ event_id: id }, message));
  });
}

function nothing() {}

window.wco = {
  injected: true,
  listening: true,
  submit: function (elementId, data) {
    tell(mountOf(elementId), { event: "submit", data: data });
    return Promise.resolve();
  },
  getEmail: function (elementId, timeout) {
    return ask(elementId, { event: "get-email" }, timeout, function (answer) {
      return answer.email;
    });
  },
  setEmail: function (elementId, email, timeout) {
    return ask(elementId, { event: "set-email", email: email }, timeout, nothing);
  },
  getAddress: function (elementId, timeout) {
    return ask(elementId, { event: "get-address" }, timeout, function (answer) {
      return { address: answer.address, isComplete: answer.is_complete };
    });
  },
  setAddress: function (elementId, address, timeout) {
    return ask(elementId, { event: "set-address", address: address }, timeout, nothing);
  },
  setDisplayCurrency: function (elementId, currency, timeout) {
    return ask(elementId, { event: "set-display-currency", currency: currency }, timeout, nothing);
  },
  getAvailableCurrencies: function (elementId) {
    return mountOf(elementId).currencies;
  },
};

/*
 * Runs in the frame of every element: hears from the page around which token to use, calls the API with it, and tells the page
 * what happens. What an element looks like and does is in the files beside this one; each enters itself in `elements`.
 */
(function () {
  "use strict";

  var SCOPE = "whop-embedded-elements";
  var POLL_MS = 1500;
  var told = document.body.dataset;
  var root = document.querySelector("main");
  var waiting = [];
  var frame = {
    token: null,
    settings: { options: {}, currency: "usd", locale: "en" },
    elements: {},
  };
  window.sandboxElement = frame;

  frame.tell = function (message) {
    window.parent.postMessage(Object.assign({ __scope: SCOPE }, message), told.parentOrigin);
  };

  /** Something the page may listen to; `changes` says that other elements are out of date now. */
  frame.happened = function (name, detail, changes) {
    frame.tell({ event: "happened", name: name, detail: detail || null, changes: Boolean(changes) });
  };

  frame.snapshot = function (snapshot) {
    frame.tell({ event: "snapshot", snapshot: snapshot });
  };

  /* ---- the API ---------------------------------------------------------------------------------------- */

  function send(method, path, body, headers) {
    return fetch(path, {
      method: method,
      headers: Object.assign({ Authorization: "Bearer " + frame.token }, headers),
      body: body,
    });
  }

  function another(refused) {
    return new Promise(function (resolve, reject) {
      waiting.push({ resolve: resolve, reject: reject });
      frame.tell({ event: "token-refused", token: refused });
    });
  }

  /** Asks the API; with a token that is not good any more once again with the next one. */
  frame.api = function (method, path, body, key) {
    var text = body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body);
    var headers = Object.assign(
      text === undefined ? {} : { "Content-Type": "application/json" },
      key ? { "Idempotency-Key": key } : {}
    );
    var token = frame.token;
    return send(method, path, text, headers)
      .then(function (answer) {
        return answer.status !== 401
          ? answer
          : another(token).then(function () {
              return send(method, path, text, headers);
            });
      })
      .then(function (answer) {
        if (answer.status === 204) {
          return null;
        }
        return answer.json().then(function (value) {
          if (!answer.ok) {
            var error = new Error((value.error && value.error.message) || "The sandbox answered " + answer.status);
            error.refused = answer.status < 500;
            throw error;
          }
          return value;
        });
      });
  };

  /* ---- building the page ------------------------------------------------------------------------------ */

  /** An element of HTML; children are texts or elements, so that nothing any caller wrote is ever markup. */
  frame.tag = function (name, attributes, children) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      var value = attributes[key];
      if (typeof value === "function") {
        made.addEventListener(key, value);
      } else if (value === true) {
        made.setAttribute(key, "");
      } else if (value !== false && value !== null && value !== undefined) {
        made.setAttribute(key, value);
      }
    });
    (children || []).forEach(function (child) {
      if (child) {
        made.append(child);
      }
    });
    return made;
  };

  frame.show = function () {
    root.removeAttribute("aria-busy");
    root.replaceChildren.apply(
      root,
      Array.prototype.slice.call(arguments).filter(function (each) {
        return each;
      })
    );
  };

  frame.money = function (amount, currency) {
    try {
      return new Intl.NumberFormat(frame.settings.locale, { style: "currency", currency: currency.toUpperCase() }).format(amount);
    } catch (notInIso4217) {
      return amount + " " + currency.toUpperCase();
    }
  };

  frame.time = function (text) {
    return new Intl.DateTimeFormat(frame.settings.locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(text));
  };

  frame.problem = function (error) {
    return frame.tag("p", { class: "notice bad", role: "alert" }, [error.message || String(error)]);
  };

  frame.closeButton = function () {
    return frame.tag("button", { type: "button", class: "second", click: function () { frame.happened("close"); } }, ["Close"]);
  };

  frame.emptyState = function (title, text) {
    var own = frame.settings.options.emptyState || {};
    var image = own.image;
    return frame.tag("div", { class: "empty" }, [
      image && frame.tag("img", { src: image.url, alt: "", width: image.width || 64, height: image.height || 64 }),
      frame.tag("b", {}, [own.title || title]),
      frame.tag("p", { class: "soft small" }, [own.description || text]),
    ]);
  };

  /** Does something whenever anything in this person's channels has changed. */
  frame.pulse = function (work) {
    var before = null;
    return function () {
      return frame.api("GET", "/embedded/actions/pulse" + (before ? "?seen=" + before : "")).then(function (news) {
        if (!news) {
          return undefined;
        }
        before = news.pulse;
        return work();
      });
    };
  };

  /** A promise is under way: the button that started it does not start it twice. */
  frame.once = function (button, work, failed) {
    button.disabled = true;
    work().then(
      function () {
        button.disabled = false;
      },
      function (error) {
        button.disabled = false;
        failed(error);
      }
    );
  };

  frame.dress = function () {
    var appearance = frame.settings.appearance || {};
    var theme = appearance.theme || {};
    var style = document.documentElement.style;
    document.documentElement.dataset.theme = theme.appearance === "dark" ? "dark" : "light";
    document.documentElement.lang = frame.settings.locale;
    window.sandboxAccent(theme.accentColor);
    Object.keys(appearance.variables || {}).forEach(function (name) {
      style.setProperty(name, appearance.variables[name]);
    });
  };

  /* ---- life ------------------------------------------------------------------------------------------- */

  var element = null;
  var shown = false;

  function fail(error) {
    frame.show(frame.problem(error));
    frame.tell({ event: "error", message: String(error.message || error) });
  }

  function look() {
    return Promise.resolve()
      .then(element.look)
      .then(function () {
        if (!shown) {
          shown = true;
          frame.snapshot({ state: "ready" });
        }
      }, fail);
  }

  function gotToken(message) {
    if (message.token === null) {
      var error = new Error(message.problem);
      waiting.splice(0).forEach(function (each) {
        each.reject(error);
      });
      if (!shown) {
        fail(error);
      }
      return;
    }
    var first = frame.token === null;
    frame.token = message.token;
    waiting.splice(0).forEach(function (each) {
      each.resolve();
    });
    if (first || !shown) {
      look();
    }
  }

  if (!told.parentOrigin || window.parent === window) {
    frame.show(frame.tag("p", { class: "notice" }, ["This is a part of another page, see WhopElements."]));
    return;
  }

  window.addEventListener("message", function (received) {
    var message = received.data;
    if (received.source !== window.parent || received.origin !== told.parentOrigin) {
      return;
    }
    if (!message || message.__scope !== SCOPE) {
      return;
    }
    if (message.event === "token") {
      gotToken(message);
    } else if (message.event === "settings") {
      frame.settings = message;
      frame.dress();
      if (frame.token !== null) {
        look();
      }
    } else if (message.event === "look-again" && frame.token !== null) {
      look();
    }
  });

  document.addEventListener("keydown", function (pressed) {
    if (pressed.key === "Escape" && frame.settings.modal) {
      frame.happened("close");
    }
  });

  document.addEventListener("DOMContentLoaded", function () {
    element = frame.elements[told.element] || frame.elements.other;
    new ResizeObserver(function () {
      frame.tell({ event: "resize", height: root.offsetHeight });
    }).observe(root);
    frame.tell({ event: "hello" });
    if (element.poll) {
      window.setInterval(function () {
        if (shown && document.visibilityState === "visible") {
          element.poll().catch(function () {});
        }
      }, POLL_MS);
    }
  });

  frame.elements.other = {
    look: function () {
      frame.show(
        frame.tag("div", { class: "card" }, [
          frame.tag("p", { class: "soft" }, ["The sandbox has no " + told.element.replace(/-/g, " ") + ". On Whop it is here."]),
          frame.settings.modal && frame.closeButton(),
        ])
      );
    },
  };
})();

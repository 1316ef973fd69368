/* A part of elements.js: StaticFiles joins the parts and puts one function around them. */
/* ---- elements --------------------------------------------------------------------------------------- */

function Element(session, type, options) {
  Emitter.call(this);
  this.session = session;
  this.type = type;
  this.options = Object.assign({}, options);
  this.state = "loading";
  this.snapshot = { state: "loading" };
}
extend(Element);

Element.prototype.mount = function (container) {
  if (this.frame) {
    console.warn("WhopElements: this " + this.type + " is mounted already");
    return;
  }
  var place = typeof container === "string" ? document.querySelector(container) : container;
  if (!(place instanceof HTMLElement)) {
    throw new Error("WhopElements: there is no element " + container + " to mount the " + this.type + " in");
  }
  var frame = document.createElement("iframe");
  frame.title = this.type.replace(/-element$/, "").replace(/-/g, " ");
  frame.allow = "camera";
  frame.style.cssText = "display:block;width:100%;height:" + (this.type === "chat-element" ? "100%" : "0")
    + ";min-height:" + (this.type === "chat-element" ? "420px" : "0") + ";border:0;background:transparent";
  frame.style.colorScheme = this.session.root.colorScheme();
  frame.src = origin + "/embedded/elements/" + this.type + "/?parent_origin="
    + encodeURIComponent(window.location.origin);
  this.frame = frame;
  framed.push(this);
  this.session.elements.push(this);
  place.appendChild(frame);
};

Element.prototype.unmount = function () {
  var self = this;
  function others(each) {
    return each !== self;
  }
  if (this.frame) {
    this.frame.remove();
    this.frame = null;
  }
  framed = framed.filter(others);
  this.session.elements = this.session.elements.filter(others);
  this.removeAllListeners();
};

Element.prototype.updateOptions = function (options) {
  Object.assign(this.options, options);
  this.emit("optionsUpdated", this.options);
  this.tell(this.settings());
};

Element.prototype.getSnapshot = function () {
  return this.snapshot;
};

/** The part of the options that a frame can be told: functions stay here. */
Element.prototype.settings = function () {
  var session = this.session.options;
  return {
    event: "settings",
    options: JSON.parse(JSON.stringify(this.options)),
    company_id: session.companyId || null,
    currency: (session.currency || "USD").toLowerCase(),
    appearance: JSON.parse(JSON.stringify(this.session.root.options.appearance || {})),
    locale: this.session.root.options.locale || "en",
    modal: Boolean(this.modal),
  };
};

Element.prototype.tell = function (message) {
  if (this.frame && this.listening) {
    this.frame.contentWindow.postMessage(Object.assign({ __scope: SCOPE }, message), origin);
  }
};

Element.prototype.call = function (name, values) {
  var handler = this.options["on" + name.charAt(0).toUpperCase() + name.slice(1)];
  this.emit.apply(this, [name].concat(values));
  if (typeof handler === "function") {
    handler.apply(null, values);
  }
};

/** An event of the frame: told to who listens, then followed by what usually comes after it. */
Element.prototype.happened = function (message) {
  var chat = CHAT.indexOf(this.type) >= 0;
  var event = new CustomEvent(message.name, { cancelable: true, detail: message.detail || this });
  this.call(message.name, message.name === "bannerChange" ? [event, message.banner] : [event]);
  if (chat && typeof this.options.onEvent === "function") {
    this.options.onEvent(event);
  }
  if (message.changes) {
    this.session.elements.forEach(function (each) {
      each.tell({ event: "look-again" });
    });
  }
  var next = (AFTERWARDS[this.type] || {})[message.name] || (message.name === "close" ? "leave" : null);
  if (!next || event.defaultPrevented) {
    return;
  }
  if (next === "leave") {
    if (this.modal) {
      this.modal.close();
    } else {
      this.unmount();
    }
  } else {
    this.session[next](this.followUp(message));
  }
};

/** What a button hears of the modal it opened. */
Element.prototype.followUp = function (message) {
  var self = this;
  return Object.assign({}, message.detail, {
    onVerificationSubmitted: function () {
      self.call("verificationSubmitted", [new CustomEvent("verificationSubmitted", { detail: self })]);
    },
    onWithdraw: function () {
      self.call("withdrawalRequested", [new CustomEvent("withdrawalRequested", { detail: self })]);
    },
  });
};

Element.prototype.hear = function (message) {
  var self = this;
  if (message.event === "hello") {
    this.listening = true;
    this.tell(this.settings());
    this.session.token(false).then(
      function (token) {
        self.tell({ event: "token", token: token });
      },
      function (error) {
        self.tell({ event: "token", token: null, problem: String(error.message || error) });
        self.emit("error", error);
      }
    );
  } else if (message.event === "token-refused") {
    this.session.token(message.token).then(
      function (token) {
        self.tell({ event: "token", token: token });
      },
      function (error) {
        self.tell({ event: "token", token: null, problem: String(error.message || error) });
      }
    );
  } else if (message.event === "resize" && this.type !== "chat-element") {
    this.frame.style.height = Math.ceil(Number(message.height) || 0) + "px";
  } else if (message.event === "snapshot") {
    this.snapshot = Object.assign({}, this.snapshot, message.snapshot);
    this.emit("snapshot", this.snapshot);
    if (message.snapshot.state === "ready" && this.state !== "ready") {
      this.state = "ready";
      this.call("ready", [this]);
    }
  } else if (message.event === "happened") {
    this.happened(message);
  } else if (message.event === "error") {
    this.emit("error", new WhopElementError("UNKNOWN_ERROR", message.message));
  }
};

function WhopElementError(code, message) {
  var error = new Error(message);
  error.name = "WhopElementError";
  error.code = code;
  return error;
}

window.addEventListener("message", function (received) {
  var message = received.data;
  var element = framed.find(function (each) {
    return each.frame && each.frame.contentWindow === received.source;
  });
  if (element && received.origin === origin && message && message.__scope === SCOPE) {
    element.hear(message);
  }
});

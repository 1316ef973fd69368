/* A part of elements.js: StaticFiles joins the parts and puts one function around them. */
/* ---- modals ----------------------------------------------------------------------------------------- */

function showModal(type) {
  return function (options, force) {
    var session = this;
    if (session.open && !force) {
      return undefined;
    }
    var dialog = document.createElement("dialog");
    dialog.style.cssText = "width:min(30rem,calc(100vw - 2rem));padding:0;border:0;border-radius:14px;outline:none;"
      + "background:transparent;color-scheme:" + session.root.colorScheme();
    dialog.setAttribute("aria-label", type.replace(/-element$/, "").replace(/-/g, " "));
    var modal = {
      modalContainer: dialog,
      mount: function () {
        document.body.appendChild(dialog);
        dialog.showModal();
      },
      close: function () {
        if (session.open === modal) {
          session.open = null;
        }
        element.unmount();
        dialog.remove();
      },
    };
    var element = session.createElement(type, typeof options === "function" ? options(modal) : options || {});
    element.modal = modal;
    dialog.addEventListener("cancel", function (escape) {
      escape.preventDefault();
      element.happened({ name: "close" });
    });
    session.open = modal;
    modal.mount();
    element.mount(dialog);
    element.frame.focus();
    return modal;
  };
}

function Payouts() {
  Session.apply(this, arguments);
}
Payouts.prototype = Object.create(Session.prototype);
Object.keys(MODALS).forEach(function (name) {
  Payouts.prototype[name] = showModal(MODALS[name]);
});

function Chats() {
  Session.apply(this, arguments);
}
Chats.prototype = Object.create(Session.prototype);
Chats.prototype.showSearchModal = showModal("search-element");

/* ---- the one global --------------------------------------------------------------------------------- */

function WhopElements(options) {
  Emitter.call(this);
  this.options = Object.assign({}, options);
  this.sessions = [];
}
extend(WhopElements);

function required(options, names, what) {
  names.forEach(function (name) {
    if (!options || options[name] === undefined) {
      throw new Error("WhopElements: " + what + " needs " + name);
    }
  });
}

WhopElements.prototype.add = function (session) {
  this.sessions.push(session);
  return session;
};

WhopElements.prototype.createPayoutsSession = function (options) {
  required(options, ["token", "companyId", "redirectUrl"], "createPayoutsSession");
  return this.add(new Payouts(this, PAYOUTS, options));
};

WhopElements.prototype.createChatSession = function (options) {
  required(options, ["token"], "createChatSession");
  return this.add(new Chats(this, CHAT, options));
};

WhopElements.prototype.createWalletSession = function () {
  throw new Error("WhopElements: the sandbox has no wallets");
};

WhopElements.prototype.updateOptions = function (options) {
  var self = this;
  Object.assign(this.options, options);
  this.emit("optionsUpdated", this.options);
  this.sessions.forEach(function (session) {
    session.elements.forEach(function (each) {
      if (each.frame) {
        each.frame.style.colorScheme = self.colorScheme();
      }
      each.tell(each.settings());
    });
  });
};

/** A frame is see-through only while it and the page inside agree on the colour scheme. */
WhopElements.prototype.colorScheme = function () {
  var theme = (this.options.appearance && this.options.appearance.theme) || {};
  return theme.appearance === "dark" ? "dark" : "light";
};

window.WhopElements = WhopElements;

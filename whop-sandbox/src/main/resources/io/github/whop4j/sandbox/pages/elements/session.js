/* A part of elements.js: StaticFiles joins the parts and puts one function around them. */
/* ---- sessions --------------------------------------------------------------------------------------- */

function Session(root, types, options) {
  Emitter.call(this);
  this.root = root;
  this.types = types;
  this.options = Object.assign({}, options);
  this.elements = [];
  this.abort = new AbortController();
  var self = this;
  // The caller that makes a session adds listeners first, in the same turn.
  window.setTimeout(function () {
    self.token(false).then(
      function () {
        self.emit("ready");
      },
      function (error) {
        self.emit("error", error);
      }
    );
  }, 0);
}
extend(Session);

/**
 * The token, asked for once; every element of the session waits for the same answer.
 *
 * @param refused the token that was no good, to get another; false for whichever there is
 */
Session.prototype.token = function (refused) {
  if (!this.held || (refused && this.current === refused)) {
    var again = Boolean(this.held);
    this.current = null;
    this.held = again ? this.refresh() : this.ask();
    this.held.catch(function () {});
  }
  return this.held;
};

Session.prototype.ask = function () {
  var self = this;
  var source = this.options.token;
  return Promise.resolve()
    .then(function () {
      return typeof source === "function" ? source({ abortSignal: self.abort.signal }) : source;
    })
    .then(function (token) {
      if (typeof token !== "string" || token === "") {
        throw new Error("WhopElements: the session was given no token");
      }
      self.current = token;
      return self.check(token).then(function () {
        return token;
      });
    })
    .catch(function (error) {
      self.held = null; // the caller that asks next may be luckier
      throw error;
    });
};

/** A function is asked again; a token that was given as a text cannot be renewed, only replaced by updateOptions. */
Session.prototype.refresh = function () {
  var self = this;
  var renewed =
    typeof this.options.token === "function"
      ? this.ask()
      : Promise.reject(
          new Error("WhopElements: the token is not valid any more, and there is no function to get another")
        );
  return renewed.then(
    function (token) {
      self.emit("tokenRefreshed", token);
      self.elements.forEach(function (each) {
        each.tell({ event: "token", token: token });
      });
      return token;
    },
    function (error) {
      self.emit("tokenRefreshError", error);
      throw error;
    }
  );
};

/** Is it valid, and until when? A function is asked for the next one a minute before that. */
Session.prototype.check = function (token) {
  var self = this;
  return fetch(origin + "/embedded/actions/session", {
    headers: { Authorization: "Bearer " + token },
    signal: this.abort.signal,
  })
    .then(function (answer) {
      return answer.json().then(function (body) {
        if (!answer.ok) {
          throw new Error("WhopElements: " + ((body.error && body.error.message) || "the token was refused"));
        }
        return body;
      });
    })
    .then(function (body) {
      window.clearTimeout(self.renewal);
      if (body.expires_at && typeof self.options.token === "function") {
        var left = Date.parse(body.expires_at) - Date.parse(body.now);
        self.renewal = window.setTimeout(function () {
          self.token(token).catch(function () {});
        }, Math.max(1000, left - REFRESH_BEFORE_MS));
      }
    });
};

Session.prototype.updateOptions = function (options) {
  Object.assign(this.options, options);
  this.emit("optionsUpdated", this.options);
  var self = this;
  if ("token" in options) {
    this.held = null;
    this.token(false).then(
      function (token) {
        self.elements.forEach(function (each) {
          each.tell({ event: "token", token: token });
        });
      },
      function (error) {
        self.emit("error", error);
      }
    );
  }
  this.elements.forEach(function (each) {
    each.tell(each.settings());
  });
};

Session.prototype.destroy = function () {
  window.clearTimeout(this.renewal);
  this.abort.abort();
  this.elements.slice().forEach(function (each) {
    each.unmount();
  });
  this.removeAllListeners();
};

Session.prototype.createElement = function (type, options) {
  var name = typeof type === "string" ? type : type && type.type;
  if (this.types.indexOf(name) < 0) {
    throw new Error('WhopElements: there is no "' + name + '" here; there are ' + this.types.join(", "));
  }
  return new Element(this, name, options);
};

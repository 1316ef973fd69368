/* A part of elements.js: StaticFiles joins the parts and puts one function around them. */
/* ---- listeners -------------------------------------------------------------------------------------- */

function Emitter() {
  this.heard = {};
}

Emitter.prototype.on = function (event, listener) {
  (this.heard[event] = this.heard[event] || []).push(listener);
  return this;
};
Emitter.prototype.addListener = Emitter.prototype.on;
Emitter.prototype.prependListener = function (event, listener) {
  (this.heard[event] = this.heard[event] || []).unshift(listener);
  return this;
};
Emitter.prototype.once = function (event, listener) {
  var self = this;
  function only() {
    self.off(event, only);
    listener.apply(self, arguments);
  }
  only.listener = listener;
  return this.on(event, only);
};
Emitter.prototype.off = function (event, listener) {
  this.heard[event] = (this.heard[event] || []).filter(function (each) {
    return each !== listener && each.listener !== listener;
  });
  return this;
};
Emitter.prototype.removeListener = Emitter.prototype.off;
Emitter.prototype.removeAllListeners = function (event) {
  if (event === undefined) {
    this.heard = {};
  } else {
    delete this.heard[event];
  }
  return this;
};
Emitter.prototype.listenerCount = function (event) {
  return (this.heard[event] || []).length;
};
Emitter.prototype.listeners = function (event) {
  return (this.heard[event] || []).slice();
};
Emitter.prototype.emit = function (event) {
  var values = Array.prototype.slice.call(arguments, 1);
  var listeners = this.listeners(event);
  listeners.forEach(function (listener) {
    listener.apply(null, values);
  });
  return listeners.length > 0;
};

function extend(kind) {
  kind.prototype = Object.create(Emitter.prototype);
  kind.prototype.constructor = kind;
}

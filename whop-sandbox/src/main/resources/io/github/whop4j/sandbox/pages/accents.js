/* Whop's names of accent colours, for the frames of checkout and elements. */
window.sandboxAccent = function (name) {
  "use strict";

  var ACCENTS = {
    ruby: "#e54666", blue: "#0b68cb", red: "#ce2c31", yellow: "#ffe629", green: "#218358", gray: "#646464",
    tomato: "#d13415", crimson: "#cb1d63", pink: "#c2298a", plum: "#953ea3", purple: "#8145b5", violet: "#6550b9",
    iris: "#5753c6", cyan: "#107d98", teal: "#008573", jade: "#208368", grass: "#2a7e3b", brown: "#815e46",
    orange: "#cc4e00", indigo: "#3a5bc7", sky: "#7ce2fe", mint: "#86ead4", amber: "#ffc53d", lime: "#bdee63",
    lemon: "#fff35c", magenta: "#c2298a", gold: "#71624b", bronze: "#7d5e54",
  };
  var BRIGHT = ["ruby", "yellow", "sky", "mint", "amber", "lime", "lemon"];
  var style = document.documentElement.style;

  if (ACCENTS[name]) {
    style.setProperty("--accent", ACCENTS[name]);
    style.setProperty("--on-accent", BRIGHT.indexOf(name) < 0 ? "#ffffff" : "#16181d");
    style.setProperty("--focus", "var(--ink)"); // seen beside any of them
  }
};

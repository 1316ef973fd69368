/* Of a payouts session: what has to be known before anything is paid out. */
(function () {
  "use strict";

  var frame = window.sandboxElement;
  var tag = frame.tag;
  var ACTIONS = "/embedded/actions";
  var account = frame.payouts.account;
  var status = frame.payouts.status;
  var currencies = frame.payouts.currencies;
  var card = frame.payouts.card;
  var words = frame.payouts.words;

  /* ---- being paid out at all -------------------------------------------------------------------------- */

  frame.elements["add-payout-method-element"] = {
    look: function () {
      return account().then(function (ledger) {
        var problem = tag("div", {});
        function add(currency) {
          var button = tag("button", { type: "button", click: function () { frame.once(button, adding, failed); } }, [
            "Add test bank account (" + currency.toUpperCase() + ")",
          ]);
          function adding() {
            return frame
              .api("POST", ACTIONS + "/payout_methods", { company_id: frame.settings.company_id, currency: currency })
              .then(function () {
                frame.happened("complete", null, true);
              });
          }
          return button;
        }
        function failed(error) {
          problem.replaceChildren(frame.problem(error));
        }
        frame.show(
          card("Add a payout method", [
            tag("p", { class: "soft" }, ["No bank is asked here. Choose the currency of a test account."]),
            problem,
            tag("div", { class: "actions" }, currencies(ledger).map(add).concat(frame.closeButton())),
          ])
        );
      });
    },
  };

  frame.elements["verify-element"] = {
    look: function () {
      return account().then(function (ledger) {
        var problem = tag("div", {});
        function choice(outcome, text, kind) {
          var button = tag("button", { type: "button", class: kind, click: function () { frame.once(button, deciding, failed); } }, [text]);
          function deciding() {
            return frame
              .api("POST", ACTIONS + "/verification", { company_id: frame.settings.company_id, outcome: outcome })
              .then(function () {
                frame.happened("verificationSubmitted", null, true);
              });
          }
          return button;
        }
        function failed(error) {
          problem.replaceChildren(frame.problem(error));
        }
        frame.show(
          card("Verify your identity", [
            tag("p", { class: "soft" }, [
              "Before money can be paid out, Whop has to know who gets it. Here you choose the outcome yourself; no document is needed.",
            ]),
            tag("dl", { class: "facts" }, [
              tag("dt", {}, ["Company"]),
              tag("dd", {}, [ledger.owner.title]),
              tag("dt", {}, ["Status"]),
              tag("dd", {}, [words(status(ledger))]),
            ]),
            problem,
            tag("div", { class: "actions" }, [
              choice("approved", "Approve", null),
              choice("declined", "Decline", "bad"),
              choice("submitted", "Submit, leave pending", "second"),
              (frame.settings.options.includeControls || frame.settings.modal) && frame.closeButton(),
            ]),
          ])
        );
      });
    },
  };

  /** By the status of the payout account: what the banner is called, what it says, whether there is something to do. */
  var BANNERS = {
    not_started: ["information-required", "Verify your identity to withdraw money.", true],
    action_required: ["kyc-warning", "Whop needs more information about you.", true],
    verification_failed: ["kyc-error", "Your identity could not be verified.", true],
    pending_verification: ["kyc-pending", "Your identity is being checked.", false],
  };
  var banner;

  frame.elements["status-banner-element"] = {
    look: function () {
      return account().then(function (ledger) {
        var found = BANNERS[status(ledger)] || [null];
        frame.show(
          found[0] &&
            tag("div", { class: "notice banner" + (found[0] === "kyc-error" ? " bad" : ""), role: "status" }, [
              tag("span", {}, [found[1]]),
              found[2] &&
                tag("button", { type: "button", class: "mini", click: function () { frame.happened("verifyClick"); } }, ["Verify"]),
            ])
        );
        frame.snapshot({ bannerType: found[0] });
        if (found[0] !== banner) {
          banner = found[0];
          frame.tell({ event: "happened", name: "bannerChange", banner: banner });
        }
      });
    },
  };
})();

/* Of a payouts session: getting money out, and what was got out. */
(function () {
  "use strict";

  var frame = window.sandboxElement;
  var tag = frame.tag;
  var company = frame.payouts.company;
  var account = frame.payouts.account;
  var balanceOf = frame.payouts.balanceOf;
  var currencies = frame.payouts.currencies;
  var card = frame.payouts.card;
  var words = frame.payouts.words;

  /* ---- withdrawing ------------------------------------------------------------------------------------ */

  /** One key per form shown: pressed twice, or sent again after a lost answer, it is one withdrawal. */
  function newKey() {
    return crypto.getRandomValues(new Uint32Array(4)).join("-");
  }

  function requestWithdrawal(form, key) {
    // The digits as they were typed: a number of JavaScript could change them.
    var amount = form.elements.amount.value.trim();
    if (!/^\d+(\.\d+)?$/.test(amount)) {
      return Promise.reject(new Error("Please enter an amount such as 25.00."));
    }
    var rest = { company_id: frame.settings.company_id, currency: form.elements.currency.value };
    return frame.api("POST", "/api/v1/withdrawals", '{"amount":' + amount.replace(/^0+(?=\d)/, "") + "," + JSON.stringify(rest).slice(1), key);
  }

  function withdrawForm(ledger, methods) {
    var key = newKey();
    var problem = tag("div", {});
    var held = currencies(ledger);
    var chosen = held.indexOf(frame.settings.currency) < 0 ? held[0] : frame.settings.currency;
    var button = tag("button", {}, ["Withdraw"]);
    function facts() {
      var currency = form.elements.currency.value;
      var method = methods.find(function (each) {
        return each.currency === currency;
      });
      about.replaceChildren(
        tag("dt", {}, ["Available"]),
        tag("dd", {}, [frame.money(balanceOf(ledger, currency).balance, currency)]),
        tag("dt", {}, ["To"]),
        tag("dd", {}, [method ? method.nickname + " " + method.account_reference : "no payout method yet"])
      );
    }
    var about = tag("dl", { class: "facts" });
    var form = tag(
      "form",
      {
        change: facts,
        submit: function (submitted) {
          submitted.preventDefault();
          problem.replaceChildren();
          frame.once(
            button,
            function () {
              return requestWithdrawal(form, key).then(function () {
                key = newKey();
                frame.happened("withdraw", null, true);
              });
            },
            function (error) {
              // A refusal is kept under its key: the corrected form is another request.
              key = error.refused ? newKey() : key;
              problem.replaceChildren(frame.problem(error));
            }
          );
        },
      },
      [
        tag("div", { class: "pair" }, [
          tag("div", { class: "field" }, [
            tag("label", { for: "amount" }, ["Amount"]),
            tag("input", { id: "amount", name: "amount", inputmode: "decimal", autocomplete: "off", required: true, placeholder: "25.00" }),
          ]),
          tag("div", { class: "field" }, [
            tag("label", { for: "currency" }, ["Currency"]),
            tag(
              "select",
              { id: "currency", name: "currency" },
              held.map(function (currency) {
                return tag("option", { value: currency, selected: currency === chosen }, [currency.toUpperCase()]);
              })
            ),
          ]),
        ]),
        problem,
        tag("div", { class: "actions side" }, [frame.closeButton(), button]),
      ]
    );
    facts();
    return card("Withdraw", [about, form]);
  }

  frame.elements["withdraw-element"] = {
    look: function () {
      if (document.querySelector("form")) {
        return undefined; // what a user is typing stays
      }
      return Promise.all([account(), frame.api("GET", "/api/v1/payout_methods?first=100&company_id=" + company())]).then(function (both) {
        frame.show(withdrawForm(both[0], both[1].data));
      });
    },
  };

  /* ---- what was withdrawn ----------------------------------------------------------------------------- */

  frame.elements["withdrawals-element"] = {
    look: function () {
      return frame.api("GET", "/api/v1/withdrawals?first=50&company_id=" + company()).then(function (page) {
        frame.show(
          card("Withdrawals", [
            page.data.length === 0
              ? tag("p", { class: "soft" }, ["None yet."])
              : tag(
                  "ul",
                  { class: "plain" },
                  page.data.map(function (each) {
                    return tag("li", { class: "line" }, [
                      tag("b", {}, [frame.money(each.amount, each.currency)]),
                      tag("span", { class: "soft small" }, [frame.time(each.created_at)]),
                      tag("span", { class: "tag" }, [words(each.status)]),
                      tag(
                        "button",
                        {
                          type: "button",
                          class: "mini second",
                          "aria-label": "Details of " + each.id,
                          click: function () {
                            frame.happened("showWithdrawalBreakdown", { withdrawalId: each.id });
                          },
                        },
                        ["Details"]
                      ),
                    ]);
                  })
                ),
          ])
        );
      });
    },
  };

  frame.elements["withdrawal-breakdown-element"] = {
    look: function () {
      var id = encodeURIComponent(frame.settings.options.withdrawalId);
      return frame.api("GET", "/api/v1/withdrawals/" + id).then(function (withdrawal) {
        var facts = [
          ["Amount", frame.money(withdrawal.amount, withdrawal.currency)],
          ["Fee", frame.money(withdrawal.fee_amount, withdrawal.currency)],
          ["Status", words(withdrawal.status)],
          ["To", withdrawal.payout_token ? withdrawal.payout_token.nickname : "–"],
          ["Requested", frame.time(withdrawal.created_at)],
          ["Id", withdrawal.id],
        ];
        frame.show(
          card("Withdrawal", [
            tag(
              "dl",
              { class: "facts" },
              facts.reduce(function (all, fact) {
                return all.concat(tag("dt", {}, [fact[0]]), tag("dd", {}, [fact[1]]));
              }, [])
            ),
            withdrawal.error_message && tag("p", { class: "notice bad" }, [withdrawal.error_message]),
            tag("div", { class: "actions" }, [frame.closeButton()]),
          ])
        );
      });
    },
  };
})();

/* Of a payouts session: what a company has. Shares what the other payout elements need, too. */
(function () {
  "use strict";

  var frame = window.sandboxElement;
  var tag = frame.tag;

  function company() {
    return encodeURIComponent(frame.settings.company_id);
  }

  function account() {
    return frame.api("GET", "/api/v1/ledger_accounts/" + company());
  }

  function status(ledger) {
    return ledger.payout_account_details ? ledger.payout_account_details.status : "not_started";
  }

  function balanceOf(ledger, currency) {
    return (
      ledger.balances.find(function (each) {
        return each.currency === currency;
      }) || { currency: currency, balance: 0, pending_balance: 0, reserve_balance: 0 }
    );
  }

  function currencies(ledger) {
    return ledger.balances.length === 0
      ? [frame.settings.currency]
      : ledger.balances.map(function (each) {
          return each.currency;
        });
  }

  function card(title, children) {
    return tag("section", { class: "card" }, [title && tag("h1", {}, [title])].concat(children));
  }

  function amounts(balance) {
    function one(amount, name) {
      return tag("div", {}, [tag("strong", {}, [frame.money(amount, balance.currency)]), tag("span", { class: "soft" }, [name])]);
    }
    return tag("div", { class: "balances" }, [
      one(balance.balance, "available"),
      one(balance.pending_balance, "pending"),
      one(balance.reserve_balance, "in reserve"),
    ]);
  }

  function words(text) {
    return text.replace(/_/g, " ");
  }

  /** Clicking leads to the withdrawal, or first to the identity check. */
  function withdrawButton(ledger, attributes, text) {
    return tag(
      "button",
      Object.assign({ type: "button" }, attributes, {
        click: function () {
          frame.happened(status(ledger) === "connected" ? "withdraw" : "verify");
        },
      }),
      [text]
    );
  }

  frame.elements["balance-element"] = {
    look: function () {
      return account().then(function (ledger) {
        frame.show(
          card("Balance", [
            amounts(balanceOf(ledger, frame.settings.currency)),
            frame.settings.options.showWithdrawButton &&
              tag("div", { class: "actions" }, [withdrawButton(ledger, {}, "Withdraw")]),
          ])
        );
      });
    },
  };

  frame.elements["balances-element"] = {
    look: function () {
      return account().then(function (ledger) {
        var first = (frame.settings.options.primaryCurrency || frame.settings.currency).toLowerCase();
        var held = currencies(ledger).sort(function (one, other) {
          return Number(other === first) - Number(one === first);
        });
        frame.show(
          card(
            "Balances",
            held.map(function (currency) {
              return tag("div", {}, [tag("h2", {}, [currency.toUpperCase()]), amounts(balanceOf(ledger, currency))]);
            })
          )
        );
        frame.snapshot({ currencies: held, treasuryEnabled: false });
      });
    },
  };

  frame.elements["withdraw-button-element"] = {
    look: function () {
      return account().then(function (ledger) {
        var balance = balanceOf(ledger, frame.settings.currency);
        var pending = frame.settings.options.hidePendingBalance || balance.pending_balance === 0
          ? null
          : tag("p", { class: "soft small" }, [frame.money(balance.pending_balance, balance.currency) + " pending"]);
        var plain = ["soft", "surface", "ghost"].indexOf(frame.settings.options.variant) >= 0;
        frame.show(
          withdrawButton(ledger, { class: plain ? "second" : null }, "Withdraw " + frame.money(balance.balance, balance.currency)),
          pending
        );
      });
    },
  };

  frame.payouts = {
    company: company,
    account: account,
    status: status,
    balanceOf: balanceOf,
    currencies: currencies,
    card: card,
    words: words,
  };
})();

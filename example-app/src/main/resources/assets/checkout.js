// The slide-out checkout. Without this script the same form posts to /checkout and Whop's hosted page takes the payment.
(() => {
  "use strict";
  const FALLBACK_AFTER_MS = 8000;
  const panel = document.querySelector("dialog[data-checkout]");
  if (!panel || !panel.showModal) return;

  const form = panel.querySelector("form");
  const title = panel.querySelector("#slideout-title");
  const stepNumber = panel.querySelector("[data-step-number]");
  const backButton = panel.querySelector("[data-back]");
  const payment = panel.querySelector("[data-step-payment]");
  const mount = panel.querySelector("[data-embed]");
  const fallback = panel.querySelector("[data-fallback]");
  const loading = panel.querySelector("[data-loading]");
  const error = panel.querySelector("[data-error]");
  const submit = form.querySelector("button[type=submit]");
  let checkout = null;
  let timer = 0;

  // --- options: what the choice costs. Shown only; the server prices it again. ---
  const dollars = new Intl.NumberFormat("en-US", { style: "currency", currency: panel.dataset.currency });
  const price = (cents) => dollars.format(cents / 100);
  const whole = (input) => Math.min(Number(input.max), Math.max(Number(input.min), Math.trunc(Number(input.value)) || 0));

  function choice() {
    const tier = form.querySelector("input[name=package]:checked");
    const extras = [...form.querySelectorAll("input[name=extra]:checked")].map((box) => {
      const amount = form.querySelector(`[name="quantity_${box.value}"]`);
      return { box, id: box.value, quantity: amount ? whole(amount) : 1 };
    });
    return { tier, quantity: whole(form.elements.quantity), extras };
  }

  function show() {
    const { tier, quantity, extras } = choice();
    let cents = Number(tier.dataset.priceCents) * quantity;
    let days = Number(tier.dataset.days);
    for (const extra of extras) {
      cents += Number(extra.box.dataset.priceCents) * extra.quantity;
      days += Number(extra.box.dataset.days) * extra.quantity;
    }
    for (const place of panel.querySelectorAll("[data-total]")) place.textContent = price(cents);
    for (const place of panel.querySelectorAll("[data-days]")) place.textContent = days === 1 ? "1 day" : `${days} days`;
    const left = Number(tier.dataset.revisions);
    for (const place of panel.querySelectorAll("[data-revisions]"))
      place.textContent = left === 0 ? "No revisions" : left === 1 ? "1 revision" : `${left} revisions`;
    for (const box of form.querySelectorAll("input[name=extra]")) {
      const amount = form.querySelector(`[name="quantity_${box.value}"]`);
      if (amount) amount.closest("[data-stepper]").hidden = !box.checked;
    }
  }

  form.addEventListener("input", show);
  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-by]");
    if (!button) return;
    const input = button.parentElement.querySelector("input");
    input.value = Number(input.value) + Number(button.dataset.by);
    input.value = whole(input);
    show();
  });

  function open(packageId) {
    const tier = form.querySelector(`input[name=package][value="${CSS.escape(packageId)}"]`);
    if (tier) tier.checked = true;
    back();
    show();
    panel.showModal();
  }

  // --- payment: Whop's embed, with its hosted page as the way out ---
  function say(message) {
    error.textContent = message;
    error.hidden = message === "";
  }

  async function post(path, body) {
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRF-Token": panel.dataset.csrf },
      body: JSON.stringify(body),
    });
    const answer = await response.json().catch(() => ({}));
    return { ok: response.ok, answer };
  }

  async function pay(event) {
    event.preventDefault();
    const { tier, quantity, extras } = choice();
    say("");
    submit.disabled = true;
    submit.setAttribute("aria-busy", "true");
    try {
      const { ok, answer } = await post("/api/checkout/create", {
        gigId: panel.dataset.gig,
        packageId: tier.value,
        quantity,
        extras: extras.map(({ id, quantity: amount }) => ({ id, quantity: amount })),
      });
      if (!ok) {
        say(answer.detail || answer.title || "That did not work. Please try again.");
        return;
      }
      checkout = answer;
      embed();
    } catch {
      say("The connection failed. Nothing was charged; please try again.");
    } finally {
      submit.disabled = false;
      submit.removeAttribute("aria-busy");
    }
  }

  const result = () => new URL(`/checkout/complete?checkout=${checkout.checkoutId}`, location.href).href;

  function embed() {
    turnTo(2);
    mount.parentElement.hidden = false;
    loading.hidden = false;
    fallback.hidden = true;
    fallback.querySelector("a").href = checkout.purchaseUrl;
    for (const place of payment.querySelectorAll("[data-charged]")) place.textContent = price(checkout.totalCents);
    const frame = document.createElement("div");
    frame.id = "whop-checkout";
    frame.dataset.whopCheckoutSession = checkout.sessionId;
    frame.dataset.whopCheckoutEnvironment = panel.dataset.environment;
    frame.dataset.whopCheckoutTheme = "light";
    frame.dataset.whopCheckoutReturnUrl = result();
    frame.dataset.whopCheckoutOnComplete = "gigflowCheckoutComplete";
    frame.dataset.whopCheckoutOnStateChange = "gigflowCheckoutState";
    mount.replaceChildren(frame);
    timer = setTimeout(offerHostedPage, FALLBACK_AFTER_MS);
    load();
    title.focus();
  }

  function turnTo(step) {
    form.hidden = step !== 1;
    payment.hidden = step !== 2;
    backButton.hidden = step !== 2;
    stepNumber.textContent = `Step ${step} of 2`;
    title.textContent = step === 1 ? "Order options" : "Payment";
  }

  function load() {
    if (document.getElementById("whop-loader")) return;
    const script = document.createElement("script");
    script.id = "whop-loader";
    script.async = true;
    script.src = panel.dataset.loader;
    script.addEventListener("error", () => {
      script.remove();
      mount.parentElement.hidden = true;
      offerHostedPage();
    });
    document.head.append(script);
  }

  function offerHostedPage() {
    loading.hidden = true;
    fallback.hidden = false;
  }

  function back() {
    clearTimeout(timer);
    mount.replaceChildren();
    turnTo(1);
    say("");
  }

  // Whop's loader calls these by name.
  window.gigflowCheckoutState = (state) => {
    if (state !== "ready") return;
    clearTimeout(timer);
    loading.hidden = true;
    fallback.hidden = true;
  };

  window.gigflowCheckoutComplete = async (planOrSession, receiptId) => {
    clearTimeout(timer);
    // Whatever this answers, the next page asks the server again; a lost answer loses nothing.
    await post("/api/checkout/confirm", { session_id: checkout.sessionId, receipt_id: receiptId }).catch(() => ({}));
    location.assign(result());
  };

  form.addEventListener("submit", pay);
  panel.addEventListener("close", back);
  panel.addEventListener("click", (event) => {
    // A slip beside the panel must not throw away a half-entered payment.
    const beside = event.target === panel && payment.hidden;
    if (beside || event.target.closest("[data-close]")) panel.close();
    if (event.target.closest("[data-back]")) {
      back();
      title.focus();
    }
  });
  document.addEventListener("click", (event) => {
    const opener = event.target.closest("a[data-order-package]");
    if (!opener) return;
    event.preventDefault();
    open(opener.dataset.orderPackage);
  });
  for (const button of form.querySelectorAll("[data-by]")) button.hidden = false;
  show();
})();

/*
 * WhopElements, by the names of Whop's own script (@whop/embedded-components-vanilla-js 1.2.0):
 *
 *   const session = new WhopElements({environment: "sandbox"}).createPayoutsSession({token, companyId, redirectUrl});
 *   session.createElement("balance-element", {}).mount("#balance");
 *
 * Each element is a frame of the sandbox. The frame does everything through the API, with the session's token, so it shows
 * and may do what the token's owner may. This script only hands the token over and passes on what the frame tells.
 */
var SCOPE = "whop-embedded-elements";
var REFRESH_BEFORE_MS = 60000;
var origin = new URL(document.currentScript.src).origin;
var framed = [];

var PAYOUTS = [
  "add-payout-method-element", "available-cash-breakdown-element", "balance-element", "balances-element",
  "withdraw-button-element", "withdraw-element", "automatic-withdraw-element", "verify-element",
  "withdrawals-element", "withdrawal-breakdown-element", "generate-withdrawal-receipt-element",
  "change-account-country-element", "reset-account-element", "status-banner-element",
  "pending-breakdown-element", "reserve-breakdown-element", "treasury-breakdown-element",
];
var CHAT = ["chat-element", "dms-list-element", "search-element"];

/** show…Modal of a payouts session, and the element in it. */
var MODALS = {
  showWithdrawModal: "withdraw-element",
  showAddPayoutMethodModal: "add-payout-method-element",
  showAutomaticWithdrawModal: "automatic-withdraw-element",
  showVerifyModal: "verify-element",
  showWithdrawalBreakdownModal: "withdrawal-breakdown-element",
  showChangeAccountCountryModal: "change-account-country-element",
  showResetAccountModal: "reset-account-element",
  showAvailableCashBreakdownModal: "available-cash-breakdown-element",
  showGenerateWithdrawalReceiptModal: "generate-withdrawal-receipt-element",
  showPendingBreakdownModal: "pending-breakdown-element",
  showReserveBreakdownModal: "reserve-breakdown-element",
  showTreasuryBreakdownModal: "treasury-breakdown-element",
};

/** What happens after an event of an element unless its listener calls preventDefault(). */
var AFTERWARDS = {
  "add-payout-method-element": { complete: "leave" },
  "withdraw-element": { withdraw: "leave" },
  "verify-element": { verificationSubmitted: "leave" },
  "balance-element": { withdraw: "showWithdrawModal", verify: "showVerifyModal" },
  "withdraw-button-element": { withdraw: "showWithdrawModal", verify: "showVerifyModal" },
  "status-banner-element": { verifyClick: "showVerifyModal" },
  "withdrawals-element": { showWithdrawalBreakdown: "showWithdrawalBreakdownModal" },
};

/* Of a chat session: the channels a user is in. */
(function () {
  "use strict";

  var frame = window.sandboxElement;
  var tag = frame.tag;
  var ACTIONS = "/embedded/actions";
  var me = null;
  var newest = null;

  var names = {};

  function nameOf(userId) {
    names[userId] =
      names[userId] ||
      frame.api("GET", "/api/v1/users/" + encodeURIComponent(userId)).then(function (person) {
        return person.name || person.username;
      });
    return names[userId];
  }

  /** A channel is called by its own name, else by those of the others in it. */
  function titleOf(one) {
    if (one.name) {
      return Promise.resolve(one.name);
    }
    return frame.api("GET", "/api/v1/dm_members?first=10&channel_id=" + encodeURIComponent(one.id)).then(function (members) {
      var others = members.data.filter(function (member) {
        return member.user_id !== me;
      });
      return Promise.all(
        others.map(function (member) {
          return nameOf(member.user_id);
        })
      ).then(function (all) {
        return all.join(", ") || "Only you";
      });
    });
  }

  function entry(one, title) {
    var chosen = one.id === frame.settings.options.selectedChannel;
    return tag("li", {}, [
      tag(
        "button",
        {
          type: "button",
          class: chosen ? "entry chosen" : "entry",
          "aria-current": chosen ? "true" : null,
          click: function () {
            frame.happened("channelSelected", { id: one.id });
          },
        },
        [
          tag("b", {}, [title]),
          tag("span", { class: "soft small" }, [one.last_message_at ? frame.time(one.last_message_at) : "no messages yet"]),
        ]
      ),
    ]);
  }

  function channels() {
    var of = frame.settings.options.companyId;
    var path = "/api/v1/dm_channels?first=50" + (of ? "&company_id=" + encodeURIComponent(of) : "");
    return frame.api("GET", path).then(function (page) {
      var state = JSON.stringify([page, frame.settings]);
      if (state === newest) {
        return undefined;
      }
      return Promise.all(page.data.map(titleOf)).then(function (titles) {
        newest = state;
        frame.show(
          page.data.length === 0
            ? tag("div", { class: "card" }, [frame.emptyState("No conversations yet", "They appear here.")])
            : tag("ul", { class: "plain card entries" }, page.data.map(function (one, at) {
                return entry(one, titles[at]);
              }))
        );
      });
    });
  }

  frame.elements["dms-list-element"] = {
    look: function () {
      return frame.api("GET", ACTIONS + "/session").then(function (session) {
        me = session.speaker_id;
        return channels();
      });
    },
    poll: frame.pulse(channels),
  };
})();

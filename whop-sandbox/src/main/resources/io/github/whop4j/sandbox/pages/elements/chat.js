/* Of a chat session: what is said in a channel, and saying something. */
(function () {
  "use strict";

  var frame = window.sandboxElement;
  var tag = frame.tag;
  var ACTIONS = "/embedded/actions";
  var LINK = /https?:\/\/[^\s<>"]+/g;

  /* ---- a conversation --------------------------------------------------------------------------------- */

  var me = null;
  var newest = null;
  var list = tag("ol", { class: "messages", "aria-live": "polite", "aria-label": "Messages" });
  var problem = tag("div", {});
  var answering = null;

  function channel() {
    return encodeURIComponent(frame.settings.options.channelId);
  }

  /** A text with its addresses as links; the page hears of a click, and may go there itself. */
  function linked(text) {
    var parts = [];
    var from = 0;
    text.replace(LINK, function (url, at) {
      parts.push(text.slice(from, at));
      parts.push(
        tag(
          "a",
          {
            href: url,
            target: "_blank",
            rel: "noopener noreferrer",
            click: function (clicked) {
              if (frame.settings.options.disableNavigation) {
                clicked.preventDefault();
              }
              frame.happened("linkClick", { url: url });
            },
          },
          [url]
        )
      );
      from = at + url.length;
      return url;
    });
    parts.push(text.slice(from));
    return parts;
  }

  function attached(message, files) {
    return tag(
      "ul",
      { class: "plain files" },
      files.map(function (file) {
        return tag("li", {}, [
          tag("a", { href: file.url, click: function () {
            frame.happened("attachmentClick", { messageId: message.id, attachments: files });
          } }, [file.filename]),
        ]);
      })
    );
  }

  function remove(message) {
    frame.api("DELETE", "/api/v1/messages/" + encodeURIComponent(message.id)).then(
      function () {
        frame.happened("messageDeleted", { id: message.id }, true);
      },
      function (error) {
        problem.replaceChildren(frame.problem(error));
      }
    );
  }

  function answer(message) {
    answering = message;
    hint.replaceChildren(
      tag("span", { class: "soft small" }, ["Replying to " + message.user.name + ": " + (message.content || "a file")]),
      tag("button", { type: "button", class: "mini second", click: forgetAnswer }, ["Cancel"])
    );
    composer.elements.content.focus();
  }

  function forgetAnswer() {
    answering = null;
    hint.replaceChildren();
  }

  function bubble(message, files, all) {
    var mine = message.user.id === me;
    var original = all.find(function (each) {
      return each.id === message.replying_to_message_id;
    });
    var options = message.poll
      ? tag("ul", { class: "tight" }, message.poll.options.map(function (option) {
          return tag("li", {}, [option.text]);
        }))
      : null;
    return tag("li", { class: mine ? "mine" : "theirs", "data-message": message.id }, [
      tag("div", { class: "who small" }, [
        tag("button", { type: "button", class: "link", click: function () {
          frame.happened("profileClick", { id: message.user.id });
        } }, [message.user.name || message.user.username]),
        tag("time", { class: "soft", datetime: message.created_at }, [frame.time(message.created_at)]),
        message.is_edited && tag("span", { class: "soft" }, ["edited"]),
        message.is_pinned && tag("span", { class: "soft" }, ["pinned"]),
      ]),
      original && tag("p", { class: "quote small soft" }, [original.content || "a file"]),
      message.content && tag("p", { class: "said" }, linked(message.content)),
      options,
      files && attached(message, files),
      tag("div", { class: "does" }, [
        tag("button", { type: "button", class: "link small", click: function () { answer(message); } }, ["Reply"]),
        mine && tag("button", { type: "button", class: "link small", click: function () { remove(message); } }, ["Delete"]),
      ]),
    ]);
  }

  function read() {
    return Promise.all([
      frame.api("GET", "/api/v1/messages?first=100&channel_id=" + channel()),
      frame.api("GET", ACTIONS + "/channels/" + channel() + "/attachments"),
    ]).then(function (both) {
      var messages = both[0].data;
      var state = JSON.stringify(both);
      if (state === newest) {
        return;
      }
      newest = state;
      var atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 40;
      list.replaceChildren.apply(
        list,
        messages
          .slice()
          .reverse()
          .map(function (message) {
            return bubble(message, both[1].attachments[message.id], messages);
          })
      );
      if (messages.length === 0) {
        list.append(frame.emptyState("No messages yet", "Say hello."));
      }
      var deep = frame.settings.options.deeplinkToPostId;
      var target = deep && list.querySelector('[data-message="' + CSS.escape(deep) + '"]');
      if (target) {
        target.scrollIntoView();
        frame.settings.options.deeplinkToPostId = null;
      } else if (atEnd || messages.length < 3) {
        list.scrollTop = list.scrollHeight;
      }
      // Seen is what was on the screen.
      if (document.visibilityState === "visible") {
        frame.api("POST", ACTIONS + "/channels/" + channel() + "/viewed", {}).catch(function () {});
      }
    });
  }

  /* ---- writing ---------------------------------------------------------------------------------------- */

  function upload(file) {
    return frame.api("POST", "/api/v1/files", { filename: file.name }).then(function (created) {
      return fetch(created.upload_url, { method: "PUT", headers: created.upload_headers, body: file }).then(function (put) {
        if (!put.ok) {
          throw new Error(file.name + " could not be uploaded (" + put.status + ").");
        }
        return { id: created.id };
      });
    });
  }

  function say() {
    var fields = composer.elements;
    var content = fields.content.value;
    var files = Array.prototype.slice.call(fields.files.files);
    if (content.trim() === "" && files.length === 0) {
      return Promise.resolve();
    }
    problem.replaceChildren();
    return Promise.all(files.map(upload))
      .then(function (attachments) {
        var message = { channel_id: frame.settings.options.channelId, content: content };
        if (attachments.length > 0) {
          message.attachments = attachments;
        }
        if (answering) {
          message.replying_to_message_id = answering.id;
        }
        return frame.api("POST", "/api/v1/messages", message);
      })
      .then(function (sent) {
        composer.reset();
        forgetAnswer();
        list.scrollTop = list.scrollHeight;
        frame.happened("messageSent", { id: sent.id, content: content, channelId: frame.settings.options.channelId }, true);
      });
  }

  var sendButton = tag("button", { class: "send" }, ["Send"]);
  var hint = tag("div", { class: "line" });
  var composer = tag(
    "form",
    {
      class: "composer",
      submit: function (submitted) {
        submitted.preventDefault();
        frame.once(sendButton, say, function (error) {
          problem.replaceChildren(frame.problem(error));
        });
      },
    },
    [
      problem,
      hint,
      tag("label", { for: "content", class: "unseen" }, ["Message"]),
      tag("textarea", {
        id: "content",
        name: "content",
        rows: 2,
        placeholder: "Message",
        keydown: function (pressed) {
          if (pressed.key === "Enter" && !pressed.shiftKey && !pressed.isComposing) {
            pressed.preventDefault();
            if (!sendButton.disabled) {
              composer.requestSubmit();
            }
          }
        },
      }),
      tag("div", { class: "line" }, [
        tag("label", { for: "files", class: "unseen" }, ["Files"]),
        tag("input", { id: "files", name: "files", type: "file", multiple: true }),
        sendButton,
      ]),
    ]
  );

  frame.elements["chat-element"] = {
    look: function () {
      var known = me === null ? frame.api("GET", ACTIONS + "/session") : Promise.resolve({ speaker_id: me });
      return known.then(function (session) {
        me = session.speaker_id;
        if (!composer.isConnected) {
          frame.show(tag("div", { class: "card chat" }, [list, composer]));
        }
        newest = null;
        return read();
      });
    },
    poll: frame.pulse(read),
  };
})();

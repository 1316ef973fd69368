package io.github.whop4j.gigflow.chat;

import io.github.whop4j.client.Secret;
import io.github.whop4j.client.WhopException;
import io.github.whop4j.gigflow.web.Problem;
import io.github.whop4j.gigflow.web.Problems;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code GET /api/chat/token}: asked again by the chat element whenever its token has run out. */
public final class ChatRoutes implements Routes {
    private static final Logger LOG = LoggerFactory.getLogger(ChatRoutes.class);

    private final ChatTokens tokens;

    public ChatRoutes(ChatTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/api/chat/token", this::token);
        routes.get("/api/token", this::token);
    }

    private void token(Context ctx) {
        Optional<Secret> token;
        try {
            token = tokens.token(RequestContext.of(ctx).required());
        } catch (WhopException e) {
            LOG.warn("no chat token: {}", e.getClass().getSimpleName());
            Problems.answer(ctx, new Problem(503, "chat_unavailable", "Whop does not answer. Try again in a moment."));
            return;
        }
        if (token.isEmpty()) {
            Problems.answer(
                    ctx,
                    new Problem(
                            403,
                            "whop_link_required",
                            "Link your Whop account to chat.",
                            Map.of("link", "/api/auth/whop/link")));
            return;
        }
        ctx.json(Map.of("token", token.get().reveal()));
    }
}

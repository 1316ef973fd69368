package io.github.whop4j.sandbox.oauth;

import io.github.whop4j.sandbox.pages.Html;
import io.github.whop4j.sandbox.pages.Page;
import io.github.whop4j.sandbox.state.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who are you, and do you allow this app what it asks for? A plain form, which carries the request along. */
final class ConsentPage {
    private ConsentPage() {}

    static Page of(OAuthApp app, AuthorizationRequest request, List<Person> people) {
        return Page.narrow(
                "Sign in",
                Html.of(
                        """
                        <div class="card">
                        <h1>Sign in to {}</h1>
                        <p class="soft">{} asks Whop who you are. Afterwards you go back to <code>{}</code></p>
                        <form method="post" action="/oauth/authorize">
                        {}
                        <fieldset>
                        <legend>Continue as</legend>
                        <div class="choices">
                        {}
                        </div>
                        </fieldset>
                        {}
                        <div class="actions side">
                        <button name="decision" value="allow">Allow</button>
                        <button class="second" name="decision" value="deny">Deny</button>
                        </div>
                        </form>
                        </div>""",
                        app.name(),
                        app.name(),
                        withoutQuery(request.redirectUri()),
                        hidden(request),
                        choices(people),
                        wishes(request.scope())));
    }

    private static Html hidden(AuthorizationRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("response_type", "code");
        values.put("client_id", request.clientId());
        values.put("redirect_uri", request.redirectUri());
        values.put("scope", request.scope());
        values.put("state", request.state() == null ? "" : request.state());
        values.put("nonce", request.nonce() == null ? "" : request.nonce());
        values.put("code_challenge", request.codeChallenge());
        values.put("code_challenge_method", "S256");
        List<Html> fields = new ArrayList<>();
        values.forEach(
                (name, value) -> fields.add(Html.of("<input type=\"hidden\" name=\"{}\" value=\"{}\">", name, value)));
        return Html.join(fields);
    }

    private static Html choices(List<Person> people) {
        List<Html> choices = new ArrayList<>();
        for (Person person : people) {
            choices.add(Html.of(
                    """
                    <label class="choice"><input type="radio" name="user_id" value="{}" required{}>
                    <img src="{}" alt="" loading="lazy"><span>{}<span class="soft small">{}</span></span></label>""",
                    person.id(),
                    choices.isEmpty() ? Html.of(" checked") : Html.none(),
                    Html.link(Pictures.path(person)),
                    person.name(),
                    person.email()));
        }
        return Html.join(choices);
    }

    private static Html wishes(String scope) {
        List<Html> wishes = Stream.of(scope.split(" ", -1))
                .filter(each -> !each.isEmpty())
                .distinct()
                .map(each -> Html.of("<li>{}</li>", Scopes.inWords(each)))
                .toList();
        return wishes.isEmpty()
                ? Html.none()
                : Html.of("<h2>It will be able to</h2><ul class=\"tight soft small\">{}</ul>", Html.join(wishes));
    }

    private static String withoutQuery(String url) {
        int mark = url.indexOf('?');
        return mark < 0 ? url : url.substring(0, mark);
    }
}

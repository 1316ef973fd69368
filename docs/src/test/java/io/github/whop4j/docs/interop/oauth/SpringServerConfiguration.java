package io.github.whop4j.docs.interop.oauth;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** Three applications, one person, and the rules of Whop: ES256, PKCE for everyone, a new refresh token each time. */
@Configuration
@EnableWebSecurity
class SpringServerConfiguration {

    static final String CALLBACK = "http://127.0.0.1:1/auth/callback?from=whop";
    static final String PERSON = "user_mira";
    static final String PASSWORD = "correct horse";

    /** Another for each, as this server insists, and with what a form and a header have to encode. */
    static String secretOf(String application) {
        return "s3cret/+ :%&=?ü " + application;
    }

    private final AtomicInteger refreshes = new AtomicInteger();

    int refreshes() {
        return refreshes.get();
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> server.oidc(oidc ->
                        oidc.userInfoEndpoint(userinfo -> userinfo.userInfoMapper(context -> OidcUserInfo.builder()
                                .subject(context.getAuthorization().getPrincipalName())
                                .name("Mira")
                                .email("mira@gigs.example")
                                .emailVerified(true)
                                .build()))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(Customizer.withDefaults())
                .build();
    }

    @Bean
    RegisteredClientRepository applications() {
        return new InMemoryRegisteredClientRepository(
                application("app_basic", ClientAuthenticationMethod.CLIENT_SECRET_BASIC),
                application("app_post", ClientAuthenticationMethod.CLIENT_SECRET_POST),
                application("app_public", ClientAuthenticationMethod.NONE));
    }

    private static RegisteredClient application(String id, ClientAuthenticationMethod method) {
        RegisteredClient.Builder application = RegisteredClient.withId(id)
                .clientId(id)
                .clientAuthenticationMethod(method)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(CALLBACK)
                .scope("openid")
                .scope("profile")
                .scope("email")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TokenSettings.builder()
                        .idTokenSignatureAlgorithm(SignatureAlgorithm.ES256)
                        .reuseRefreshTokens(false)
                        .build());
        return method.equals(ClientAuthenticationMethod.NONE)
                ? application.build()
                : application.clientSecret(secretOf(id)).build();
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(
                User.withUsername(PERSON).password(PASSWORD).build());
    }

    /** Hashing at every refresh would make the tests slow and prove nothing about the client. */
    @Bean
    PasswordEncoder secretsAsTheyAre() {
        return new PasswordEncoder() {
            @Override
            public @Nullable String encode(@Nullable CharSequence secret) {
                return secret == null ? null : secret.toString();
            }

            @Override
            public boolean matches(@Nullable CharSequence secret, @Nullable String stored) {
                return secret != null && secret.toString().equals(stored);
            }
        };
    }

    @Bean
    SigningKey signingKey() {
        return new SigningKey();
    }

    @Bean
    JwtDecoder accessTokens(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    /** Access tokens would be signed with RSA. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> everythingIsSignedLikeIdTokens() {
        return context -> {
            context.getJwsHeader().algorithm(SignatureAlgorithm.ES256);
            if (context.getAuthorizationGrantType().equals(AuthorizationGrantType.REFRESH_TOKEN)
                    && context.getTokenType().getValue().equals("access_token")) {
                refreshes.incrementAndGet();
            }
        };
    }
}

package io.github.whop4j.docs.interop.oauth;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.DelegatingFilterProxy;

/**
 * Spring Authorization Server on a port of its own: an independent implementation of OAuth and OpenID Connect, which insists on
 * PKCE, on the exact redirect URI and on codes and refresh tokens being used once.
 */
final class SpringServer implements AutoCloseable {

    /** A field, because a logger without a strong reference loses its level. */
    private static final Logger TOMCAT_LOG = Logger.getLogger("org.apache");

    static {
        TOMCAT_LOG.setLevel(Level.SEVERE);
    }

    private final Tomcat tomcat = new Tomcat();
    private final AnnotationConfigWebApplicationContext spring = new AnnotationConfigWebApplicationContext();

    private SpringServer() {}

    /** With the endpoint paths of Spring. */
    static SpringServer start() {
        return start(AuthorizationServerSettings.builder().build());
    }

    /** With the endpoint paths of Whop. */
    static SpringServer startLikeWhop() {
        return start(AuthorizationServerSettings.builder()
                .authorizationEndpoint("/oauth/authorize")
                .tokenEndpoint("/oauth/token")
                .oidcUserInfoEndpoint("/oauth/userinfo")
                .tokenRevocationEndpoint("/oauth/revoke")
                .jwkSetEndpoint("/.well-known/jwks.json")
                .build());
    }

    private static SpringServer start(AuthorizationServerSettings addresses) {
        SpringServer server = new SpringServer();
        try {
            Path directory = Files.createTempDirectory("oauth-server");
            directory.toFile().deleteOnExit();
            server.tomcat.setBaseDir(directory.toString());
            server.tomcat.setPort(0);
            server.tomcat.getConnector();
            Context context = server.tomcat.addContext("", directory.toString());
            context.setRequestCharacterEncoding("UTF-8"); // what OAuth's forms are in
            server.spring.setServletContext(context.getServletContext());
            server.spring.register(SpringServerConfiguration.class);
            server.spring.addBeanFactoryPostProcessor(beans -> beans.registerSingleton("addresses", addresses));
            server.spring.refresh();
            FilterDef security = new FilterDef();
            security.setFilterName("security");
            security.setFilter(new DelegatingFilterProxy("springSecurityFilterChain", server.spring));
            context.addFilterDef(security);
            FilterMap everywhere = new FilterMap();
            everywhere.setFilterName("security");
            everywhere.addURLPattern("/*");
            context.addFilterMap(everywhere);
            Tomcat.addServlet(context, "nothing", new HttpServlet() {
                private static final long serialVersionUID = 1;
            });
            context.addServletMappingDecoded("/", "nothing");
            server.tomcat.start();
            return server;
        } catch (IOException | LifecycleException broken) {
            throw new IllegalStateException(broken);
        }
    }

    URI root() {
        return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort());
    }

    /** Signs tokens with a new key from now on; the old one is no longer published. */
    void rotateKey() {
        spring.getBean(SigningKey.class).replace();
    }

    /** How many refreshes were granted. */
    int refreshes() {
        return spring.getBean(SpringServerConfiguration.class).refreshes();
    }

    /** A person follows the link, signs in by the form, and comes back to the application. */
    URI signIn(Browser browser, URI authorization) {
        URI login = Browser.redirect(authorization, browser.get(authorization));
        Map<String, String> form = Browser.hiddenFields(browser.get(login).body());
        form.put("username", SpringServerConfiguration.PERSON);
        form.put("password", SpringServerConfiguration.PASSWORD);
        HttpResponse<String> signedIn = browser.submit(login, form);
        URI again = Browser.redirect(login, signedIn);
        return Browser.redirect(again, browser.get(again));
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException broken) {
            throw new IllegalStateException(broken);
        } finally {
            spring.close();
        }
    }
}

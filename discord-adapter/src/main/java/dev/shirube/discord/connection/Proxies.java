package dev.shirube.discord.connection;

import com.neovisionaries.ws.client.WebSocketFactory;

import okhttp3.Credentials;
import okhttp3.OkHttpClient;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The HTTP proxy that the way to Discord leads through: by Java's own properties ({@code
 * -Dhttps.proxyHost}), else by the variables that other programs read ({@code HTTPS_PROXY}). What
 * neither names goes out directly. Immutable.
 */
public final class Proxies extends ProxySelector {

    private static final Logger LOG = LoggerFactory.getLogger(Proxies.class);

    /** Java's ports where a property does not name one. */
    private static final String HTTPS_PORT = "443";

    private static final String HTTP_PORT = "80";

    private final Function<String, @Nullable String> settings;

    private Proxies(Function<String, @Nullable String> settings) {
        this.settings = settings;
    }

    /**
     * Makes the choice of a proxy.
     *
     * @param settings returns properties and variables by their names, or null
     */
    public static Proxies of(Function<String, @Nullable String> settings) {
        return new Proxies(settings);
    }

    /** Makes no choice: everything goes out directly. */
    public static Proxies none() {
        return new Proxies(name -> null);
    }

    /**
     * A proxy.
     *
     * @param host its name
     * @param port its port
     * @param credentials user and password with a colon between them, or empty
     */
    public record Via(String host, int port, String credentials) {

        /** Leaves the password out. */
        @Override
        public String toString() {
            return host + ":" + port;
        }

        private String user() {
            return credentials.split(":", 2)[0];
        }

        private String password() {
            return credentials.contains(":") ? credentials.split(":", 2)[1] : "";
        }
    }

    /** Returns the proxy for an address, or nothing where none is to be used. */
    public Optional<Via> via(URI address) {
        String host = Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT);
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        boolean secure = scheme.equals("https") || scheme.equals("wss");
        // Discord is spoken to in secret; an address that is not stands in for it.
        Stream<String> kinds = secure ? Stream.of("https") : Stream.of("http", "https");
        return kinds.flatMap(kind -> ofKind(kind, host).stream()).findFirst();
    }

    private Optional<Via> ofKind(String kind, String host) {
        String named = setting(kind + ".proxyHost");
        if (named.isEmpty()) {
            return isExempt(host) ? Optional.empty() : ofVariable(kind);
        }
        String port = setting(kind + ".proxyPort");
        String otherwise = kind.equals("https") ? HTTPS_PORT : HTTP_PORT;
        String user = setting(kind + ".proxyUser");
        String credentials = user.isEmpty() ? "" : user + ":" + setting(kind + ".proxyPassword");
        return isNoProxyHost(host)
                ? Optional.empty()
                : read(
                        kind + ".proxyHost",
                        named + ":" + (port.isEmpty() ? otherwise : port),
                        credentials);
    }

    private Optional<Via> ofVariable(String kind) {
        return Stream.of(kind + "_proxy", "all_proxy")
                .flatMap(name -> Stream.of(name.toUpperCase(Locale.ROOT), name))
                .filter(name -> !setting(name).isEmpty())
                .findFirst()
                .flatMap(name -> read(name, setting(name), ""));
    }

    private static Optional<Via> read(String name, String written, String credentials) {
        try {
            URI uri = URI.create(written.contains("://") ? written : "http://" + written);
            String userInfo = Objects.requireNonNullElse(uri.getUserInfo(), credentials);
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getHost() != null && scheme.equals("http")) {
                int port = uri.getPort() < 0 ? Integer.parseInt(HTTP_PORT) : uri.getPort();
                return Optional.of(new Via(uri.getHost(), port, userInfo));
            }
        } catch (IllegalArgumentException e) {
            LOG.debug("no address: {}", name);
        }
        // Without the value, which may hold a password.
        LOG.warn("Discord: {} is not an address like http://proxy:8080; it is not used", name);
        return Optional.empty();
    }

    private boolean isNoProxyHost(String host) {
        return Arrays.stream(setting("http.nonProxyHosts").split("\\|"))
                .filter(pattern -> !pattern.isBlank())
                .map(pattern -> Pattern.quote(pattern.strip().toLowerCase(Locale.ROOT)))
                .map(quoted -> quoted.replace("*", "\\E.*\\Q"))
                .anyMatch(host::matches);
    }

    private boolean isExempt(String host) {
        String list = setting("NO_PROXY").isEmpty() ? setting("no_proxy") : setting("NO_PROXY");
        return Arrays.stream(list.split("[,\\s]+"))
                .map(name -> name.strip().toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", ""))
                .map(name -> name.replaceFirst("^\\*?\\.", ""))
                .filter(name -> !name.isEmpty())
                .anyMatch(
                        name -> name.equals("*") || host.equals(name) || host.endsWith("." + name));
    }

    private String setting(String name) {
        return Objects.requireNonNullElse(settings.apply(name), "").strip();
    }

    /** Returns a client for Discord's REST interface. */
    public OkHttpClient.Builder client() {
        return new OkHttpClient.Builder()
                .proxySelector(this)
                .proxyAuthenticator((route, response) -> {
                    String sent = response.request().header("Proxy-Authorization");
                    Via via = via(response.request().url().uri()).orElse(null);
                    return via == null || via.credentials.isEmpty() || sent != null
                            ? null
                            : response.request()
                                    .newBuilder()
                                    .header(
                                            "Proxy-Authorization",
                                            Credentials.basic(via.user(), via.password()))
                                    .build();
                });
    }

    /** Returns what makes connections to a gateway. */
    public WebSocketFactory gateway(URI address) {
        var factory = new WebSocketFactory();
        via(address)
                .ifPresent(via -> {
                    LOG.info("Discord: the way to the gateway leads through {}", via);
                    var settings = factory.getProxySettings();
                    settings.setHost(via.host).setPort(via.port);
                    if (!via.credentials.isEmpty()) {
                        settings.setCredentials(via.user(), via.password());
                    }
                });
        return factory;
    }

    @Override
    public List<Proxy> select(URI address) {
        return via(address)
                .map(via ->
                        new Proxy(
                                Proxy.Type.HTTP,
                                InetSocketAddress.createUnresolved(via.host, via.port)))
                .map(List::of)
                .orElse(List.of(Proxy.NO_PROXY));
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
        LOG.debug("the proxy {} cannot be reached", proxy, failure);
    }
}

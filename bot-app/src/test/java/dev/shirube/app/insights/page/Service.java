package dev.shirube.app.insights.page;

import dev.shirube.app.ShirubeApplication;
import dev.shirube.testkit.Http;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The running bot with its insights, and somebody with a browser of no looks. */
final class Service implements AutoCloseable {

    static final String PASSWORD = "correct horse battery";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final ConfigurableApplicationContext context;
    private HttpClient client = client();

    private Service(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Service start(Path folder, String... more) {
        var settings =
                new ArrayList<>(
                        List.of(
                                "--server.port=0",
                                "--shirube.data.dir=" + folder,
                                "--shirube.store.words=true",
                                "--shirube.vocabulary.location=" + vocabulary(folder),
                                "--shirube.admin.password="
                                        + new BCryptPasswordEncoder(4).encode(PASSWORD)));
        settings.addAll(List.of(more));
        return new Service(
                new SpringApplication(ShirubeApplication.class)
                        .run(settings.toArray(String[]::new)));
    }

    static Path vocabulary(Path folder) {
        Path file = folder.resolve("ours.yaml");
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, "# our words\nfillers: [ごめんなさいね]   # polite\n# end\n");
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    /** Takes another browser. */
    void forget() {
        client.close();
        client = client();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    String address(String path) {
        return "http://127.0.0.1:%s%s"
                .formatted(context.getEnvironment().getProperty("local.server.port", ""), path);
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, String... pairs) {
        String body =
                Stream.iterate(0, i -> i < pairs.length, i -> i + 2)
                        .map(i -> pairs[i] + "=" + encoded(pairs[i + 1]))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(address(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> ask(String question) {
        return Http.ask(address(""), question);
    }

    HttpResponse<String> logIn(String password) {
        return post(
                "/insights/login",
                "_csrf",
                token("/insights/login"),
                "username",
                "admin",
                "password",
                password);
    }

    String token(String page) {
        Matcher token = TOKEN.matcher(get(page).body());
        return token.find() ? token.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return Http.send(client, request.build());
    }

    @Override
    public void close() {
        client.close();
        context.close();
    }
}

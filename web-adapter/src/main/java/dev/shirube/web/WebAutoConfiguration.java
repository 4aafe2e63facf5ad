package dev.shirube.web;

import dev.shirube.chat.ChatService;
import dev.shirube.chat.platform.AdapterStatus;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

import tools.jackson.databind.json.JsonMapper;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/** Switches the chat page on wherever there is a web server and a bot to talk to. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(ChatService.class)
@EnableConfigurationProperties(WebProperties.class)
@Import({
    AnswerController.class,
    ChatController.class,
    ErrorPage.class,
    PageController.class,
    ProblemAdvice.class
})
class WebAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(WebAutoConfiguration.class);

    @Bean
    FilterRegistrationBean<Guard> guard(WebProperties settings, JsonMapper json) {
        var registration =
                new FilterRegistrationBean<>(new Guard(new Hosts(settings.hosts()), json));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    ServerErrors serverErrors(JsonMapper json) {
        return new ServerErrors(json);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    AdapterStatus webEntrance(ServerProperties server, Environment environment) {
        return () -> describe(server, environment);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> firstRequest(
            ServerProperties server, Environment environment) {
        return ready ->
                address(server, environment)
                        .filter(page -> page.startsWith("http:"))
                        .ifPresent(FirstRequest::start);
    }

    private static String describe(ServerProperties server, Environment environment) {
        return "Web chat: " + address(server, environment).orElse("off");
    }

    private static Optional<String> address(ServerProperties server, Environment environment) {
        String port = environment.getProperty("local.server.port");
        if (port == null) {
            return Optional.empty();
        }
        String scheme = Ssl.isEnabled(server.getSsl()) ? "https" : "http";
        String path = server.getServlet().getContextPath();
        return Optional.of(
                "%s://%s:%s%s/"
                        .formatted(
                                scheme, host(server.getAddress()), port, path == null ? "" : path));
    }

    /** Where this machine finds the page; it is not known by the name of all addresses. */
    private static String host(@Nullable InetAddress address) {
        if (address == null || address.isAnyLocalAddress()) {
            return "localhost";
        }
        return address instanceof Inet6Address
                ? "[" + address.getHostAddress() + "]"
                : address.getHostAddress();
    }

    @Bean
    SmartInitializingSingleton exposureWarning(WebProperties settings, ServerProperties server) {
        return () -> warn(server.getAddress(), settings.hosts());
    }

    private static void warn(@Nullable InetAddress address, List<String> hosts) {
        if (address == null || !address.isLoopbackAddress()) {
            LOG.warn(
                    "the chat page listens beyond this machine (server.address); it has no login,"
                            + " so put something in front of it that has one");
        }
        if (hosts.contains(Hosts.ANY)) {
            LOG.warn(
                    "shirube.web.hosts=* lets any web site that people here visit reach the bot;"
                            + " list the bot's own names instead");
        }
    }
}

package dev.shirube.web;

import dev.shirube.chat.ChatService;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

import tools.jackson.databind.json.JsonMapper;

/** Switches the chat page on wherever there is a web server and a bot to talk to. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(ChatService.class)
@EnableConfigurationProperties(WebProperties.class)
@Import({
    ChatController.class,
    ErrorPage.class,
    ExamplesController.class,
    PageController.class,
    ProblemAdvice.class
})
class WebAdapterAutoConfiguration {

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
    WebEntrance webEntrance(Environment settings) {
        return new WebEntrance(settings);
    }

    @Bean
    SmartInitializingSingleton exposureWarning(WebProperties settings, ServerProperties server) {
        return () -> new Exposure(server.getAddress(), settings.hosts()).warn();
    }
}

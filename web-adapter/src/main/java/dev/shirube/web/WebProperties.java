package dev.shirube.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;

/**
 * The settings of the chat page.
 *
 * @param hosts Names that the page may be opened by beside those of this machine, such as
 *     bot.example.org; * for any.
 */
@ConfigurationProperties("shirube.web")
record WebProperties(@DefaultValue List<String> hosts) {

    /** Checks the names. */
    WebProperties {
        hosts = new Hosts(hosts).added();
    }
}

package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.web.Hosts.Place;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class HostsTest {

    private final Hosts local = new Hosts(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:8080", "127.1.2.3", "[::1]:80"})
    void thisMachineIsKnown(String host) {
        assertThat(allows(local, host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "localhost.example.org",
                "127.0.0.1.example.org",
                "10.0.0.1",
                "0.0.0.0",
                "localhost@example.org",
                "localhost:80:80",
                "localhost/",
                ""
            })
    void nothingElseIs(String host) {
        assertThat(allows(local, host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " Bot.Example.org ",
                "bot.example.org:8443",
                "https://bot.example.org",
                "http://bot.example.org:8081/"
            })
    void theOperatorAddsNames(String written) {
        var hosts = new Hosts(List.of(written));
        assertThat(allows(hosts, "bot.example.org:443")).isTrue();
        assertThat(allows(hosts, "localhost")).isTrue();
        assertThat(allows(hosts, "example.org")).isFalse();
    }

    @Test
    void aStarIsAnyName() {
        assertThat(allows(new Hosts(List.of("*")), "example.org")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*.example.org", "", "bot example", "bot.example.org/path", "a,b@c"})
    void whatIsNoNameIsRefused(String written) {
        assertThatThrownBy(() -> new Hosts(List.of(written)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shirube.web.hosts: \"" + written + "\"")
                .hasMessageContaining("bot.example.org");
    }

    private static boolean allows(Hosts hosts, String header) {
        return Place.ofHost(header).filter(hosts::allow).isPresent();
    }
}

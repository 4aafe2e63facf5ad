package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(local.allow(host)).isTrue();
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
        assertThat(local.allow(host)).isFalse();
    }

    @Test
    void theOperatorAddsNames() {
        var hosts = new Hosts(List.of(" Bot.Example.org "));
        assertThat(hosts.allow("bot.example.org:443")).isTrue();
        assertThat(hosts.allow("localhost")).isTrue();
        assertThat(hosts.allow("example.org")).isFalse();
        assertThat(new Hosts(List.of("*")).allow("example.org")).isTrue();
    }
}

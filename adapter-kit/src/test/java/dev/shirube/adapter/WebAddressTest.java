package dev.shirube.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org", "HTTP://example.org/a?b#c", "mailto:a@example.org"})
    void leadsTo(String address) {
        assertThat(WebAddress.isLink(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java\tscript:x",
                "https:",
                "https://a b",
                "ftp://example.org",
                "https:\\\\evil",
                "x"
            })
    void doesNotLeadTo(String address) {
        assertThat(WebAddress.isLink(address)).isFalse();
    }

    @Test
    void aMailboxIsNoPage() {
        assertThat(WebAddress.isPage("mailto:a@example.org")).isFalse();
    }
}

package dev.shirube.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {

    @Test
    void controlCharactersAndTurnedTextAreLeftOut() {
        assertThat(SafeText.of("a\u0000b\u202Ec\u200Fd\r\ne\uD800f")).isEqualTo("abcd\nef");
    }

    @Test
    void tabsAndCharactersBeyondTheBasicPlaneStay() {
        assertThat(SafeText.of("𠮷\t👩‍💻")).isEqualTo("𠮷\t👩‍💻");
    }
}

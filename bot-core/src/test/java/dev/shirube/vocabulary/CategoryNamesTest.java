package dev.shirube.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.text.Language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryNamesTest {

    @ParameterizedTest
    @CsvSource({
        "engineering, Engineering, エンジニアリング",
        "ai-data, AI and data, AI・データ",
        "AI_Data, AI and data, AI・データ",
        "cloud-infra, Cloud and infrastructure, クラウド・インフラ",
        "space-travel, Space travel, Space travel",
        "vr, VR, VR",
        "バックオフィス, バックオフィス, バックオフィス",
        "Back Office, Back Office, Back Office"
    })
    void aCategoryIsCalledByItsName(String category, String english, String japanese) {
        assertThat(CategoryNames.of(category, Language.EN)).isEqualTo(english);
        assertThat(CategoryNames.of(category, Language.JA)).isEqualTo(japanese);
    }
}

package dev.shirube.app.config;

import dev.shirube.guide.GuideReader;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.LoadedVocabulary;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.VocabularyLoader;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.nio.file.Path;
import java.util.List;

/** Makes of the settings what guides are read with. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ShirubeProperties.class)
public class ReaderConfiguration {

    /** Makes the configuration. */
    public ReaderConfiguration() {}

    @Bean
    LoadedVocabulary loadedVocabulary(ShirubeProperties properties) {
        List<Path> files =
                properties.vocabulary().location().stream()
                        .map(file -> Guides.path("shirube.vocabulary.location", file))
                        .toList();
        return new VocabularyLoader().load(files);
    }

    @Bean
    Vocabulary vocabulary(LoadedVocabulary loaded) {
        return loaded.vocabulary();
    }

    @Bean
    GuideReader guideReader(Vocabulary vocabulary) {
        return new GuideReader(new HeadingCues(vocabulary));
    }
}

package dev.shirube.app.config;

import dev.shirube.answer.Answerer;
import dev.shirube.answer.Snapshot;
import dev.shirube.app.ask.AnswerJson;
import dev.shirube.app.ask.Asker;
import dev.shirube.app.ask.Batch;
import dev.shirube.guide.GuideLibrary;
import dev.shirube.guide.GuideReader;
import dev.shirube.reply.Choices;
import dev.shirube.reply.Messages;
import dev.shirube.reply.PlainTextRenderer;
import dev.shirube.reply.ReplySettings;
import dev.shirube.reply.ReplyWriter;
import dev.shirube.vocabulary.Vocabulary;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Makes a bot of the settings. */
@Configuration(proxyBeanMethods = false)
@Import(ReaderConfiguration.class)
public class BotConfiguration {

    /** Makes the configuration. */
    public BotConfiguration() {}

    @Bean
    GuideLibrary guideLibrary(GuideReader reader, ShirubeProperties properties) {
        return new Guides(reader).read(properties.guides().location());
    }

    @Bean
    Snapshot snapshot(Vocabulary vocabulary, GuideLibrary library) {
        return Snapshot.of(vocabulary, library.guides());
    }

    @Bean
    Answerer answerer() {
        return new Answerer();
    }

    @Bean
    Messages messages() {
        return new Messages();
    }

    @Bean
    ReplyWriter replyWriter(Messages messages, ShirubeProperties properties) {
        ShirubeProperties.Guides guides = properties.guides();
        return new ReplyWriter(
                messages, new ReplySettings(guides.linkTemplate(), guides.imageBase()));
    }

    @Bean
    PlainTextRenderer plainTextRenderer(Messages messages) {
        return new PlainTextRenderer(messages);
    }

    @Bean
    Asker asker(Answerer answerer, Snapshot snapshot, ShirubeProperties properties) {
        return new Asker(answerer, snapshot, properties.language());
    }

    @Bean
    AnswerJson answerJson(Messages messages, Vocabulary vocabulary) {
        return new AnswerJson(new Choices(messages, vocabulary));
    }

    @Bean
    Batch batch(Asker asker, AnswerJson json) {
        return new Batch(asker, json);
    }
}

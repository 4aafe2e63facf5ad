package dev.shirube.web;

import dev.shirube.chat.ChatService;
import dev.shirube.chat.admin.AdminView;
import dev.shirube.chat.help.HelpDesk;
import dev.shirube.chat.log.QuestionLog;
import dev.shirube.guide.load.GuideFolder;
import dev.shirube.guide.load.GuideLibrary;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.reply.Messages;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.testkit.GuideBot;
import dev.shirube.testkit.KeptLog;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** A bot that knows two jobs that nobody has; the guide of one of them is hostile. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class TestBot {

    private static final String GUIDES = "src/test/resources/guides";

    @Bean
    Messages messages() {
        return new Messages();
    }

    @Bean
    Snapshot snapshot(@Value("${test.guides:" + GUIDES + "}") String folder) {
        Vocabulary vocabulary = new VocabularyLoader().load();
        var reader = new GuideReader(new HeadingCues(vocabulary));
        var library = GuideLibrary.ofFolders(reader, List.of(new GuideFolder(Path.of(folder))));
        return Snapshot.of(vocabulary, library.guides());
    }

    @Bean
    QuestionLog questionLog(
            @Value("${test.keeps:false}") boolean keeps,
            @Value("${test.keeps-words:false}") boolean words) {
        return keeps ? new KeptLog(words) : QuestionLog.none();
    }

    @Bean
    ChatService chatService(Messages messages, Snapshot snapshot, QuestionLog log) {
        return new ChatService(
                () -> snapshot,
                new ReplyWriter(
                        messages, new ReplySettings("https://example.org/{slug}#{id}", null)),
                messages,
                GuideBot.ports(InstantSource.system(), log),
                GuideBot.settings(Language.JA),
                InstantSource.system(),
                AdminView.none(),
                HelpDesk.NONE);
    }
}

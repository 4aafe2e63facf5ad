package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Import;

@ExtendWith(OutputCaptureExtension.class)
class WebAutoConfigurationTest {

    private static final AutoConfigurations PARTS =
            AutoConfigurations.of(JacksonAutoConfiguration.class, WebAutoConfiguration.class);

    private final WebApplicationContextRunner server =
            new WebApplicationContextRunner().withConfiguration(PARTS);

    @EnableConfigurationProperties(ServerProperties.class)
    @Import(TestBot.class)
    static class Served {}

    @Test
    void withoutABotThereIsNothingToTalkTo() {
        server.run(context -> assertThat(context).doesNotHaveBean(ChatController.class));
    }

    @Test
    void withoutAServerThereIsNoPage() {
        new ApplicationContextRunner()
                .withConfiguration(PARTS)
                .run(context -> assertThat(context).doesNotHaveBean(ChatController.class));
    }

    @Test
    void saysNothingWhileThePageIsForThisMachine(CapturedOutput output) {
        server.withUserConfiguration(Served.class)
                .withPropertyValues("server.address=127.0.0.1")
                .run(context -> {
                    assertThat(context).hasSingleBean(ChatController.class);
                    assertThat(output).doesNotContain("listens beyond this machine");
                });
    }

    @Test
    void warnsWhereOthersCanOpenThePage(CapturedOutput output) {
        server.withUserConfiguration(Served.class)
                .withPropertyValues("server.address=0.0.0.0", "shirube.web.hosts=*")
                .run(context ->
                        assertThat(output)
                                .contains("listens beyond this machine", "shirube.web.hosts=*"));
    }
}

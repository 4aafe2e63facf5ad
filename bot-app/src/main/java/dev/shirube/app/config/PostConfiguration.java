package dev.shirube.app.config;

import dev.shirube.app.post.PlannedPost;
import dev.shirube.app.post.PostSender;
import dev.shirube.app.post.PostThread;
import dev.shirube.chat.platform.ChannelPost;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

/** Sends what is planned, where anything is. */
@Configuration(proxyBeanMethods = false)
public class PostConfiguration {

    /** Makes the configuration. */
    public PostConfiguration() {}

    @Bean
    PostThread postThread(
            ObjectProvider<PlannedPost> planned,
            ObjectProvider<ChannelPost> platforms,
            Keeping keeping) {
        return new PostThread(
                planned.stream()
                        .map(post ->
                                new PostSender(
                                        post,
                                        platforms::stream,
                                        keeping.sentPosts(),
                                        InstantSource.system()))
                        .toList());
    }
}

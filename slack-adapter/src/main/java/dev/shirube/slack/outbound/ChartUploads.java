package dev.shirube.slack.outbound;

import com.slack.api.methods.SlackApiException;

import dev.shirube.chart.Drawing;
import dev.shirube.reply.Reply;
import dev.shirube.slack.api.SlackClient;
import dev.shirube.slack.api.SlackScopes;
import dev.shirube.slack.api.Target;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.Optional;

/**
 * Draws the salary table of a reply and puts the picture below it, where the app may upload files.
 * The table is in the reply anyway, so that a picture that fails is no loss.
 */
public record ChartUploads(SlackClient slack) {

    private static final Logger LOG = LoggerFactory.getLogger(ChartUploads.class);

    /** Shows a picture below a reply that all people there see; a file cannot be for one alone. */
    public void show(Reply reply, Target target) {
        boolean seen = target.shared() && !target.channel().equals(target.person());
        if (seen && slack.me().scopes().contains(SlackScopes.PICTURES)) {
            chart(reply)
                    .ifPresent(chart ->
                            chart.png()
                                    .ifPresent(png ->
                                            upload(
                                                    png,
                                                    chart.alternative(reply.language()),
                                                    target)));
        }
    }

    private static Optional<Drawing> chart(Reply reply) {
        return reply.quotes().stream().flatMap(quote -> quote.chart().stream()).findFirst();
    }

    private void upload(byte[] png, String words, Target target) {
        try {
            slack.bot()
                    .filesUploadV2(r ->
                            r.fileData(png)
                                    .filename("chart.png")
                                    .title("chart.png")
                                    .altTxt(words)
                                    .channel(target.channel())
                                    .threadTs(target.threadTs()));
        } catch (IOException | SlackApiException | RuntimeException e) {
            LOG.warn("a picture was not shown in {}: {}", target.channel(), e.getClass().getName());
        }
    }
}

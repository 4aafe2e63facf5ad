package dev.shirube.slack;

import com.google.gson.Gson;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;

import dev.shirube.chat.BackOff;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Sends messages. One at a time to each channel, so that they arrive in order and that all of a
 * channel wait when Slack asks one of them to. What cannot be delivered now is delivered later.
 * Safe for use by any number of threads; a thread waits until its message has arrived.
 */
final class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    /** Channels that share a lane by chance wait for each other while Slack limits one of them. */
    private static final int LANES = 1_024;

    private final SlackClient slack;
    private final BackOff backOff;
    private final int attempts;
    private final Gson gson = GsonFactory.createSnakeCase();
    private final List<ReentrantLock> lanes =
            IntStream.range(0, LANES).mapToObj(i -> new ReentrantLock(true)).toList();

    /**
     * Makes an outbox.
     *
     * @param attempts how often a message is tried before it is given up, at least 1
     */
    Outbox(SlackClient slack, BackOff backOff, int attempts) {
        this.slack = slack;
        this.backOff = backOff;
        this.attempts = attempts;
    }

    /** Sends a message; one that cannot be delivered is logged, without its words. */
    void send(SlackMessage message, Target target) {
        Delivery delivery = deliver(message, target, message.blocks());
        if (delivery instanceof Delivery.Refused refused
                && refused.forItsBlocks()
                && !message.plainBlocks().equals(message.blocks())) {
            LOG.info("Slack refuses a table ({}); it is sent as a list", refused.error());
            delivery = deliver(message, target, message.plainBlocks());
        }
        if (delivery instanceof Delivery.Refused refused && refused.forItsBlocks()) {
            LOG.warn("Slack refuses the blocks of a reply ({}); sent as text", refused.error());
            delivery = deliver(message, target, List.of());
        }
        switch (delivery) {
            case Delivery.Arrived ignored -> {}
            case Delivery.Refused refused ->
                    LOG.warn("a reply was not delivered: {}", refused.error());
            case Delivery.Later later -> LOG.warn("a reply was given up: {}", later.reason());
        }
    }

    private Delivery deliver(SlackMessage message, Target target, List<LayoutBlock> blocks) {
        String url = target.responseUrl();
        if (url != null) {
            Delivery delivery = persist(url, () -> respond(url, target, blocks, message.text()));
            boolean expired =
                    delivery instanceof Delivery.Refused refused && !refused.forItsBlocks();
            if (!expired) {
                return delivery;
            }
        }
        return persist(target.channel(), () -> post(target, blocks, message.text()));
    }

    private Delivery respond(String url, Target target, List<LayoutBlock> blocks, String text) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("response_type", target.shared() ? "in_channel" : "ephemeral");
        body.put("replace_original", false);
        body.put("text", text);
        if (!blocks.isEmpty()) {
            body.put("blocks", blocks);
        }
        if (target.thread() != null) {
            body.put("thread_ts", target.thread());
        }
        return Delivery.ofUrl(() -> slack.slack().send(url, gson.toJson(body)));
    }

    private Delivery post(Target target, List<LayoutBlock> blocks, String text) {
        MethodsClient bot = slack.bot();
        @Nullable List<LayoutBlock> some = blocks.isEmpty() ? null : blocks;
        if (target.shared() || target.direct()) {
            return Delivery.ofMethod(() ->
                    bot.chatPostMessage(r ->
                            r.channel(target.channel())
                                    .threadTs(target.thread())
                                    .blocks(some)
                                    .text(text)
                                    .unfurlLinks(false)
                                    .unfurlMedia(false)));
        }
        return Delivery.ofMethod(() ->
                bot.chatPostEphemeral(r ->
                        r.channel(target.channel())
                                .threadTs(target.thread())
                                .user(target.person())
                                .blocks(some)
                                .text(text)));
    }

    /**
     * Tries until Slack takes it or the attempts are used up, after whatever else is in the lane.
     *
     * @param lane what must stay in order: a channel, an address, a person's home tab
     * @param attempt sends it once
     * @return what came of the last attempt
     */
    Delivery persist(String lane, Supplier<Delivery> attempt) {
        ReentrantLock lock = lanes.get(Math.floorMod(lane.hashCode(), LANES));
        lock.lock();
        try {
            Delivery delivery = attempt.get();
            for (int failures = 1;
                    failures < attempts && delivery instanceof Delivery.Later later;
                    failures++) {
                Duration pause = backOff.after(failures);
                Thread.sleep(later.pause().compareTo(pause) > 0 ? later.pause() : pause);
                delivery = attempt.get();
            }
            return delivery;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Delivery.Later(Duration.ZERO, "the bot was stopped");
        } finally {
            lock.unlock();
        }
    }
}

package dev.shirube.slack.api;

import com.google.gson.Gson;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;

import dev.shirube.chat.platform.BackOff;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Hands messages to Slack. One at a time to each channel, so that they arrive in order and that all
 * of a channel wait when Slack asks one of them to. What cannot be delivered now is delivered
 * later. Safe for use by any number of threads; a thread waits until its message has arrived.
 */
public final class ChannelQueues {

    /** Channels that share a lane by chance wait for each other while Slack limits one of them. */
    private static final int LANES = 1_024;

    private final SlackClient slack;
    private final BackOff backOff;
    private final int attempts;
    private final Gson gson = GsonFactory.createSnakeCase();
    private final List<ReentrantLock> lanes =
            IntStream.range(0, LANES).mapToObj(i -> new ReentrantLock(true)).toList();

    /**
     * Prepares to send.
     *
     * @param attempts how often a message is tried before it is given up, at least 1
     */
    public ChannelQueues(SlackClient slack, BackOff backOff, int attempts) {
        this.slack = slack;
        this.backOff = backOff;
        this.attempts = attempts;
    }

    /** Sends a message in one form, to the address that Slack has given as long as it is good. */
    public DeliveryResult deliver(Target target, List<LayoutBlock> blocks, String text) {
        String url = target.responseUrl();
        if (url != null) {
            DeliveryResult delivery = persist(url, () -> respond(url, target, blocks, text));
            boolean expired =
                    delivery instanceof DeliveryResult.Refused refused
                            && !refused.forItsBlocks()
                            && !refused.forItsLength();
            if (!expired) {
                return delivery;
            }
        }
        return persist(target.channel(), () -> post(target, blocks, text));
    }

    private DeliveryResult respond(
            String url, Target target, List<LayoutBlock> blocks, String text) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("response_type", target.shared() ? "in_channel" : "ephemeral");
        body.put("replace_original", false);
        body.put("text", text);
        if (!blocks.isEmpty()) {
            body.put("blocks", blocks);
        }
        if (target.threadTs() != null) {
            body.put("thread_ts", target.threadTs());
        }
        return DeliveryResult.ofUrl(() -> slack.slack().send(url, gson.toJson(body)));
    }

    private DeliveryResult post(Target target, List<LayoutBlock> blocks, String text) {
        MethodsClient bot = slack.bot();
        @Nullable List<LayoutBlock> some = blocks.isEmpty() ? null : blocks;
        if (target.shared() || target.direct()) {
            return DeliveryResult.ofMethod(() ->
                    bot.chatPostMessage(r ->
                            r.channel(target.channel())
                                    .threadTs(target.threadTs())
                                    .blocks(some)
                                    .text(text)
                                    .unfurlLinks(false)
                                    .unfurlMedia(false)));
        }
        return DeliveryResult.ofMethod(() ->
                bot.chatPostEphemeral(r ->
                        r.channel(target.channel())
                                .threadTs(target.threadTs())
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
    public DeliveryResult persist(String lane, Supplier<DeliveryResult> attempt) {
        ReentrantLock lock = lanes.get(Math.floorMod(lane.hashCode(), LANES));
        lock.lock();
        try {
            DeliveryResult delivery = attempt.get();
            for (int failures = 1;
                    failures < attempts && delivery instanceof DeliveryResult.Later later;
                    failures++) {
                Duration pause = backOff.after(failures);
                Thread.sleep(later.pause().compareTo(pause) > 0 ? later.pause() : pause);
                delivery = attempt.get();
            }
            return delivery;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new DeliveryResult.Later(Duration.ZERO, "the bot was stopped");
        } finally {
            lock.unlock();
        }
    }
}

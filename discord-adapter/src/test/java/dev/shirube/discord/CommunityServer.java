package dev.shirube.discord;

import dev.shirube.discord.FakeDiscord.Answer;
import dev.shirube.discord.FakeDiscord.Call;

import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Discord does beside messages where a bot joins in: reactions, threads, posts. */
final class CommunityServer implements Function<Call, Optional<Answer>> {

    private static final Pattern REACTION =
            Pattern.compile("/channels/(\\d+)/messages/(\\d+)/reactions/(.+)/@me");

    private static final Pattern THREADS =
            Pattern.compile("/channels/(\\d+)/messages/(\\d+)/threads");

    private static final Pattern MESSAGE = Pattern.compile("/channels/(\\d+)/messages/(\\d+)");
    private static final Pattern CHANNEL = Pattern.compile("/channels/(\\d+)");

    /** What the bot has done, in order. */
    private final LinkedBlockingQueue<String> done = new LinkedBlockingQueue<>();

    /** What is shown of messages that the bot asks for, by their ids. */
    private final Map<String, Map<String, Object>> messages = new HashMap<>();

    /** The flags of the application. */
    volatile long flags = 1 << 19;

    /** Returns what the bot does next. */
    String next() throws InterruptedException {
        String next = done.poll(20, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("the bot does nothing");
        }
        return next;
    }

    /** Returns what else it has done. */
    List<String> more() {
        return List.copyOf(done);
    }

    /** Has a message be there. */
    void has(Map<String, Object> message) {
        messages.put((String) message.get("id"), message);
    }

    @Override
    public Optional<Answer> apply(Call call) {
        if (call.path().equals("/applications/@me")) {
            return ok(Map.of("id", Event.BOT, "flags", flags));
        }
        Matcher reaction = REACTION.matcher(call.path());
        if (reaction.matches()) {
            String did = call.method().equals("PUT") ? "reacted " : "took back ";
            done.add(did + reaction.group(3) + " " + reaction.group(2));
            return Optional.of(Answer.of(204, ""));
        }
        Matcher threads = THREADS.matcher(call.path());
        if (threads.matches()) {
            String name = call.body().path("name").asString("");
            done.add("began " + name + " " + threads.group(2));
            Map<String, Object> thread = Server.thread(threads.group(2), threads.group(1), name);
            thread.put("owner_id", Event.BOT);
            return ok(thread);
        }
        Matcher message = MESSAGE.matcher(call.path());
        if (message.matches() && call.method().equals("DELETE")) {
            done.add("deleted " + message.group(2));
            return Optional.of(Answer.of(204, ""));
        }
        if (message.matches() && messages.containsKey(message.group(2))) {
            return ok(messages.get(message.group(2)));
        }
        Matcher channel = CHANNEL.matcher(call.path());
        if (channel.matches() && call.method().equals("PATCH")) {
            done.add("changed " + call.body());
            return ok(Server.thread(channel.group(1), Server.FORUM, "…"));
        }
        return Optional.empty();
    }

    private static Optional<Answer> ok(Object body) {
        return Optional.of(Answer.of(200, JsonMapper.shared().writeValueAsString(body)));
    }
}

package dev.shirube.answer;

import dev.shirube.guide.Guide;
import dev.shirube.vocabulary.Thing;
import dev.shirube.vocabulary.Topic;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the bot has to say to a question, before it is put into words. Immutable. */
public sealed interface Answer {

    /**
     * Returns the kind of the answer.
     *
     * @return the outcome
     */
    default Outcome outcome() {
        return switch (this) {
            case Found found -> found.tellsNothing() ? Outcome.NONE : Outcome.ANSWER;
            case Clarify ignored -> Outcome.CLARIFY;
            case None ignored -> Outcome.NONE;
            case GuideMenu ignored -> Outcome.MENU;
            case JobMenu ignored -> Outcome.MENU;
            case Help ignored -> Outcome.HELP;
            case Courtesy ignored -> Outcome.COURTESY;
        };
    }

    /**
     * Returns what else could have been meant.
     *
     * @return candidates that were not given, best first, possibly none
     */
    default List<Candidate> alternatives() {
        return switch (this) {
            case Found found -> found.runnersUp();
            case Clarify clarify -> clarify.candidates();
            case None none -> none.nearest();
            case GuideMenu ignored -> List.of();
            case JobMenu ignored -> List.of();
            case Help ignored -> List.of();
            case Courtesy ignored -> List.of();
        };
    }

    /**
     * A passage that answers; two where the question names two jobs.
     *
     * @param given the passages to quote, at least one, in the order of the question
     * @param runnersUp what else could have been meant, best first
     * @param silent guides that were asked, too, and tell nothing of it
     * @param overview what the passages say together, or null
     * @param uncovered jobs that were asked about, too, and have no guide, as the person wrote them
     */
    record Found(
            List<Candidate> given,
            List<Candidate> runnersUp,
            List<Guide> silent,
            @Nullable Overview overview,
            List<String> uncovered)
            implements Answer {
        /** Copies the lists. */
        public Found {
            given = List.copyOf(given);
            runnersUp = List.copyOf(runnersUp);
            silent = List.copyOf(silent);
            uncovered = List.copyOf(uncovered);
        }

        /**
         * Makes an answer of passages that say nothing together.
         *
         * @param given the passages to quote, at least one
         * @param runnersUp what else could have been meant, best first
         * @param silent guides that were asked, too, and tell nothing of it
         */
        public Found(List<Candidate> given, List<Candidate> runnersUp, List<Guide> silent) {
            this(given, runnersUp, silent, null, List.of());
        }

        /**
         * Makes an answer from all guides that were asked.
         *
         * @param given the passages to quote, at least one
         * @param runnersUp what else could have been meant, best first
         */
        public Found(List<Candidate> given, List<Candidate> runnersUp) {
            this(given, runnersUp, List.of());
        }

        /** Whether it says of the section that was shown that it does not tell what is asked. */
        private boolean tellsNothing() {
            return overview instanceof Overview.Remark(Overview.Remark.Said kind)
                    && kind == Overview.Remark.Said.NOT_SAID;
        }
    }

    /**
     * The bot has to know more.
     *
     * @param missing what it has to know
     * @param topic the topic that is known, or null
     * @param guides the guides to choose from, most likely first
     * @param candidates sections that could be meant, best first
     */
    record Clarify(
            Missing missing, @Nullable Topic topic, List<Guide> guides, List<Candidate> candidates)
            implements Answer {
        /** Copies the lists. */
        public Clarify {
            guides = List.copyOf(guides);
            candidates = List.copyOf(candidates);
        }
    }

    /** What the bot asks back for. */
    enum Missing {
        /** Which job is meant. */
        JOB,
        /** What about the job is asked. */
        TOPIC
    }

    /**
     * The guides do not cover it.
     *
     * @param reason why
     * @param subject the job or topic that is not covered, as the person wrote it, or empty
     * @param topic the topic that was recognised, or null
     * @param guides the guide that was asked, or those that speak of a job without one, best first
     * @param nearest sections that come nearest, best first
     * @param thing what was asked for by name and is never mentioned, or null
     */
    record None(
            Reason reason,
            String subject,
            @Nullable Topic topic,
            List<Guide> guides,
            List<Candidate> nearest,
            @Nullable Thing thing)
            implements Answer {
        /** Copies the lists. */
        public None {
            guides = List.copyOf(guides);
            nearest = List.copyOf(nearest);
        }

        /**
         * Makes one that is about no thing.
         *
         * @param reason why
         * @param subject the job or topic
         * @param topic the topic, or null
         * @param guides guides that come nearest
         * @param nearest sections that come nearest
         */
        public None(
                Reason reason,
                String subject,
                @Nullable Topic topic,
                List<Guide> guides,
                List<Candidate> nearest) {
            this(reason, subject, topic, guides, nearest, null);
        }
    }

    /** Why there is no answer. */
    enum Reason {
        /** The job is known but has no guide. */
        JOB_NOT_COVERED,
        /** The guide of the job says nothing on the topic. */
        TOPIC_NOT_COVERED,
        /** No guide says that a job is as somebody looks for one. */
        NOT_SAID,
        /** Nothing in the guides has to do with the question. */
        OFF_TOPIC,
        /** A command that does not exist. */
        UNKNOWN_COMMAND,
        /** No guide is loaded. */
        NO_GUIDES
    }

    /**
     * The contents of a guide.
     *
     * @param guide the guide
     */
    record GuideMenu(Guide guide) implements Answer {}

    /**
     * The list of jobs.
     *
     * @param guides the guides that match, in the order of their slugs, possibly none
     * @param filter the category or word that they match, or empty for all
     */
    record JobMenu(List<Guide> guides, String filter) implements Answer {
        /** Copies the list. */
        public JobMenu {
            guides = List.copyOf(guides);
        }
    }

    /**
     * How the bot is used.
     *
     * @param topics the topics that can be asked for
     * @param guides the guides that are loaded
     */
    record Help(List<Topic> topics, List<Guide> guides) implements Answer {
        /** Copies the lists. */
        public Help {
            topics = List.copyOf(topics);
            guides = List.copyOf(guides);
        }
    }

    /**
     * A reply to small talk.
     *
     * @param kind what was said
     * @param guide the job that the conversation is about, or null
     */
    record Courtesy(Kind kind, @Nullable Guide guide) implements Answer {
        /** What was said. */
        public enum Kind {
            /** Hello. */
            GREETING,
            /** Thank you. */
            THANKS,
            /** I see. */
            ACKNOWLEDGEMENT,
            /** You are useless. */
            COMPLAINT,
            /** I wish to die. */
            DISTRESS
        }
    }
}

package dev.shirube.answer;

import dev.shirube.guide.Guide;
import dev.shirube.relation.CareerPath;
import dev.shirube.relation.Extract;
import dev.shirube.relation.Quote;
import dev.shirube.relation.Step;
import dev.shirube.salary.AskedPay;
import dev.shirube.salary.SalaryRow;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What several passages say together, each of which is quoted as well. Immutable. */
public sealed interface Overview {

    /**
     * What guides pay, side by side.
     *
     * @param kind what was asked of them
     * @param groups the rows in the order to be shown; those of one group are in one currency for
     *     one period, so that they can be compared
     * @param without guides that were asked and have no figures that can be read or that fit
     * @param asked the amount that was asked about, or null
     * @param years the years of experience that were asked about, or null
     * @param next the row above that of the person, where one was placed, or null
     */
    record Pays(
            Kind kind,
            List<List<SalaryRow>> groups,
            List<Guide> without,
            @Nullable AskedPay asked,
            @Nullable YearRange years,
            @Nullable SalaryRow next)
            implements Overview {
        /** Copies the lists. */
        public Pays {
            groups = groups.stream().map(List::copyOf).toList();
            without = List.copyOf(without);
        }

        /** What is asked of what guides pay. */
        public enum Kind {
            /** How some jobs compare, all of their rows. */
            COMPARED,
            /** Which job pays most: of each the row that goes up highest, the highest first. */
            HIGHEST,
            /** Which job pays least: of each the row that begins lowest, the lowest first. */
            LOWEST,
            /** Which jobs pay an amount: of each the first row that goes up to it. */
            REACHING,
            /** That no job pays an amount: the row that goes up highest. */
            NONE_REACHING,
            /** Where an amount lies in the rows of one job. */
            PLACED,
            /** That an amount is of another period or currency than the rows of one job. */
            UNLIKE,
            /** Which job pays most by the middle of the row in the middle, the highest first. */
            MIDDLE;

            /**
             * Tells whether it is asked of jobs that are named, and not of all.
             *
             * @return whether the rows are those of certain jobs
             */
            public boolean isOfNamedJobs() {
                return switch (this) {
                    case COMPARED, PLACED, UNLIKE -> true;
                    case HIGHEST, LOWEST, REACHING, NONE_REACHING, MIDDLE -> false;
                };
            }
        }
    }

    /**
     * The jobs whose guides say what is looked for.
     *
     * @param sought what is looked for, as the person wrote it or by its name where only its
     *     meaning tells it, at least one
     * @param statements what the guides say of it, those of one guide together in the order of what
     *     is looked for
     * @param unsaid what was looked for, too, and no guide says of such a job
     */
    record Jobs(List<String> sought, List<Statement> statements, List<String> unsaid)
            implements Overview {
        /** Copies the lists. */
        public Jobs {
            unsaid = List.copyOf(unsaid);
            sought = List.copyOf(sought);
            statements = List.copyOf(statements);
        }
    }

    /**
     * How two jobs differ.
     *
     * @param guides their guides, in the order in which they were named
     * @param said what one guide says of the job of the other, those of the first guide first
     * @param extracts what both say on the same topics, topic by topic, that of the first guide
     *     first
     */
    record Difference(List<Guide> guides, List<Quote> said, List<Extract> extracts)
            implements Overview {
        /** Copies the lists. */
        public Difference {
            guides = List.copyOf(guides);
            said = List.copyOf(said);
            extracts = List.copyOf(extracts);
        }
    }

    /**
     * The way from one job to another.
     *
     * @param path the way, without steps where no guide names any
     */
    record Path(CareerPath path) implements Overview {}

    /**
     * What one can become.
     *
     * @param from the guide of the job that one has
     * @param steps the jobs that come next, at least one
     */
    record NextJobs(Guide from, List<Step> steps) implements Overview {
        /** Copies the steps. */
        public NextJobs {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Something to say of the section in place of quoting it again.
     *
     * @param kind what is to be said
     */
    record Remark(Said kind) implements Overview {
        /** What is to be said. */
        public enum Said {
            /** It was quoted as a whole just now, and says no more. */
            ALL_SAID,
            /** It was quoted as a whole just now, and gives no other reason. */
            NO_OTHER_REASON,
            /** It was quoted just now, and says nothing of what is asked about it. */
            NOT_SAID,
            /** It tells pay, and no other guide tells pay that can be compared with it. */
            NOT_COMPARABLE,
            /** Its guide is in one language only, and not in that which was asked for. */
            NOT_TRANSLATED
        }
    }

    /**
     * A sentence of a passage, word for word.
     *
     * @param from the passage
     * @param sentence the sentence; of a row its cells
     */
    record Statement(Candidate from, String sentence) {}
}

package dev.shirube.chat.people;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What somebody has answered, as a section that a guide may take over. It names nobody.
 *
 * @param id the id of the request
 * @param question what was asked, on one line
 * @param solution what the answer is, one or several lines
 * @param date when it was solved
 * @param job the slug of the guide or the name of the job, or null where that is not known
 */
public record Draft(
        String id, String question, String solution, LocalDate date, @Nullable String job) {

    /** Leaves the words out, so that they don't end up in a log. */
    @Override
    public String toString() {
        return "Draft[job=%s, date=%s]".formatted(job, date);
    }

    /**
     * Returns the section as Markdown: what it is about, the question as a heading, the solution.
     *
     * @return the text of a file
     */
    public String markdown() {
        var text = new StringBuilder("---\n");
        if (job != null) {
            text.append("job: \"").append(job.replaceAll("[\"\\\\\\p{Cntrl}]", " ")).append("\"\n");
        }
        text.append("date: ").append(date).append("\n---\n\n## ");
        text.append(question).append("\n\n");
        // A line of hyphens would end the front matter of a guide, or make a heading.
        solution.lines()
                .map(String::stripTrailing)
                .map(line -> line.matches("[-=]{3,}") ? "\\" + line : line)
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}

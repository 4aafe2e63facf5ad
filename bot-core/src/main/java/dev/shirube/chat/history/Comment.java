package dev.shirube.chat.history;

/**
 * What somebody wrote of an answer that did not help, or of there being none.
 *
 * @param guide the slug of the guide that was quoted, or empty
 * @param section the id of the section that was quoted, or empty
 * @param job the job that was asked about, or empty
 * @param topic the topic that was asked about, or empty
 * @param question the words of the question, as they are kept, or empty
 * @param complaint why it did not help, see {@link dev.shirube.chat.log.Complaint#id()}, or empty
 * @param words what they wrote, as it is kept
 */
public record Comment(
        String guide,
        String section,
        String job,
        String topic,
        String question,
        String complaint,
        String words) {}

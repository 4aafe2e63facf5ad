package dev.shirube.answer.pay;

import dev.shirube.answer.Overview.Statement;

import java.util.List;

/**
 * What jobs are to be like besides what they pay. Immutable.
 *
 * @param what the words for it
 * @param amount the amount as written
 * @param paid what the jobs pay that go up to it, one row or sentence of each
 * @param ofJobs whether the question asks for jobs whatever else it says
 */
public record PayBeside(String what, String amount, List<Statement> paid, boolean ofJobs) {

    /** Copies what they pay. */
    public PayBeside {
        paid = List.copyOf(paid);
    }
}

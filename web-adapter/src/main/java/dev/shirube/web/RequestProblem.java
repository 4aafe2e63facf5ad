package dev.shirube.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

import java.time.Duration;

/** Why a request gets no answer, in the shape of RFC 9457. */
final class RequestProblem extends ErrorResponseException {

    /** The member that tells programs what went wrong. */
    static final String CODE = "code";

    private static final long serialVersionUID = 1L;

    private RequestProblem(HttpStatus status, String code, String detail) {
        super(status, detail(status, code, detail), null);
    }

    /** The request is not what the endpoint reads. */
    static RequestProblem invalid(String detail) {
        return new RequestProblem(HttpStatus.BAD_REQUEST, "invalid", detail);
    }

    /** The request is longer than the endpoint reads. */
    static RequestProblem tooLong(String detail) {
        return new RequestProblem(HttpStatus.CONTENT_TOO_LARGE, "too_long", detail);
    }

    /** There is too much to do. */
    static RequestProblem later(HttpStatus status, String code, String detail, Duration wait) {
        var problem = new RequestProblem(status, code, detail);
        long seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return problem;
    }

    /** The bot failed. */
    static RequestProblem failed(String detail) {
        return new RequestProblem(HttpStatus.INTERNAL_SERVER_ERROR, "failed", detail);
    }

    /** Describes a problem. */
    static ProblemDetail detail(HttpStatus status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty(CODE, code);
        return problem;
    }
}

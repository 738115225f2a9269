package org.prevail.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Whatever a resource throws, as the answer that {@link ErrorAnswers} makes of it. */
@Provider
@ApplicationScoped
public class FailureMapper implements ExceptionMapper<Throwable> {
    private final ErrorAnswers answers;
    private final Visit visit;

    @Inject
    FailureMapper(ErrorAnswers answers, Visit visit) {
        this.answers = answers;
        this.visit = visit;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException web
                && (web.getResponse().getStatus() < 400 || web.getResponse().hasEntity())) {
            return web.getResponse();
        }
        if (thrown instanceof SignInNeeded) {
            return visit.api() ? answer(Failure.of(401)) : toSignIn();
        }
        return answer(Failures.of(thrown));
    }

    private Response toSignIn() {
        return Redirect.to(ErrorAnswers.signIn(visit)).build();
    }

    private Response answer(Failure failure) {
        var body = answers.body(failure, visit);
        var response = Response.status(failure.status())
                .type(body.mediaType())
                .header("Cache-Control", "no-store")
                .entity(body.bytes());
        failure.headers().forEach(response::header);
        return response.build();
    }
}

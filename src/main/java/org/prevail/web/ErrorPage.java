package org.prevail.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers where the container would show an error page of its own: see {@code error-page} in {@code web.xml}. */
@WebServlet("/site/error")
public class ErrorPage extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient ErrorAnswers answers;
    private final transient Visits visits;

    @Inject
    ErrorPage(ErrorAnswers answers, Visits visits) {
        this.answers = answers;
        this.visits = visits;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            answers.write(visits.of(request), response, Failure.of(404));
        } else if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            answers.write(visits.of(request), response, thrown);
        } else {
            answers.write(
                    visits.of(request),
                    response,
                    request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                            ? Failure.of(status)
                            : Failure.of(500));
        }
    }
}

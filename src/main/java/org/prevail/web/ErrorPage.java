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

    @Inject
    ErrorPage(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            answers.write(response, Failure.of(404));
        } else if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            answers.write(response, thrown);
        } else {
            answers.write(
                    response,
                    request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                            ? Failure.of(status)
                            : Failure.of(500));
        }
    }
}

package org.prevail.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prevail.account.ApiTokens;
import org.prevail.account.ApiTokens.Caller;
import org.prevail.account.ApiTokens.Right;
import org.prevail.platform.problem.Problem;

/** Who asks in this request, by the token it brings; a person's session means nothing here. */
@RequestScoped
public class Asker {
    /** RFC 6750, section 2.1; the scheme's case does not matter. */
    private static final Pattern BEARER = Pattern.compile("(?i)bearer +([\\x21-\\x7e]{1,400}) *");

    private final HttpServletRequest request;
    private final ApiTokens tokens;
    private Optional<Caller> caller;

    @Inject
    Asker(HttpServletRequest request, ApiTokens tokens) {
        this.request = request;
        this.tokens = tokens;
    }

    /**
     * Empty without a token.
     *
     * @throws NotAuthorizedException with one that is not ours, wherever it is sent
     */
    Optional<Caller> caller() {
        if (caller == null) {
            caller = Optional.ofNullable(request.getHeader("Authorization"))
                    .map(header -> token(header).flatMap(tokens::find).orElseThrow(Asker::unknown));
        }
        return caller;
    }

    /** @throws NotAuthorizedException without a token */
    Caller requireKnown() {
        return caller().orElseThrow(Asker::unknown);
    }

    /**
     * @throws NotAuthorizedException without a token
     * @throws Problem.Forbidden without the right
     */
    Caller require(Right right) {
        var asking = requireKnown();
        if (!asking.rights().contains(right)) {
            throw new Problem.Forbidden("right.missing", right);
        }
        return asking;
    }

    /** Whether what is not announced yet may be shown (R5). */
    boolean publishes() {
        return caller().filter(asking -> asking.rights().contains(Right.PUBLISH))
                .isPresent();
    }

    private static Optional<String> token(String header) {
        var matcher = BEARER.matcher(header);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static NotAuthorizedException unknown() {
        return new NotAuthorizedException("Bearer");
    }
}

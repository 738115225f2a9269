package org.prevail.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/** Turns a {@link Page} into the answer: its status, its bytes, kept by nobody unless the resource says otherwise. */
@Provider
@ApplicationScoped
public class PageAnswers implements ContainerResponseFilter {
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");

    private final Pages pages;
    private final Visit visit;
    private final Cookies cookies;

    @Inject
    PageAnswers(Pages pages, Visit visit, Cookies cookies) {
        this.pages = pages;
        this.visit = visit;
        this.cookies = cookies;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Page page)) {
            return;
        }
        byte[] html = pages.render(page, visit);
        if (page.status() != 200) {
            response.setStatus(page.status());
        }
        var headers = response.getHeaders();
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (visit.bringsNotice()) {
            headers.add(HttpHeaders.SET_COOKIE, cookies.gone(Cookies.Name.NOTICE));
        }
        response.setEntity(html, new Annotation[0], HTML);
    }
}

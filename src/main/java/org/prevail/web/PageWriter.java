package org.prevail.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Tells the container that a {@link Page} is HTML while it chooses a media type; the bytes are made by
 * {@link PageAnswers}, which alone can still set the status and answer a page that cannot be rendered.
 */
@Provider
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class PageWriter implements MessageBodyWriter<Page> {
    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Page.class;
    }

    @Override
    public void writeTo(
            Page page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        throw new IllegalStateException("PageAnswers is not registered in this application");
    }
}

package org.prevail.bench;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** What the portal is measured against: the same server and database, one row and one commit for each request. */
@DataSourceDefinition(
        name = "java:app/jdbc/bare",
        className = "org.prevail.platform.persistence.PortalDataSource",
        minPoolSize = 4,
        maxPoolSize = 24)
@WebServlet(urlPatterns = "/row", loadOnStartup = 1)
public class BareServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private byte[] page;

    @Resource(lookup = "java:app/jdbc/bare")
    private transient DataSource dataSource;

    @Override
    public void init() throws ServletException {
        try (var file = getServletContext().getResourceAsStream("/page.html")) {
            page = file.readAllBytes();
        } catch (IOException failed) {
            throw new ServletException(failed);
        }
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists bare_row (id uuid primary key, subject uuid, version_id bigint, locale varchar(35),"
                            + " digest char(64), rendition char(64), shown_at timestamp(3))");
        } catch (SQLException failed) {
            throw new ServletException(failed);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        insert();
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getParameter("presentation");
        insert();
        response.setStatus(303);
        response.setHeader("Location", "/row");
        response.setContentLength(0);
    }

    private void insert() throws IOException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            Rows.insert(connection, UUID.randomUUID());
            connection.commit();
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }
}

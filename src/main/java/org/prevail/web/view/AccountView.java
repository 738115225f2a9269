package org.prevail.web.view;

import java.util.Optional;

/**
 * The account corner of a page, template {@code fragments/account}.
 *
 * @param displayName who is signed in, if anybody
 * @param staff whether the console is theirs to open
 */
public record AccountView(Optional<String> displayName, boolean staff) {}
